"""Keys that give what stands in the row to whoever stands over the mark."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.legend import legend_in
from checker.statements.lexicon import lexicon
from checker.statements.normalise import normalise


def key(text: str) -> dict[str, str]:
    return dict(legend_in(normalise(text).text, lexicon(vocabulary_of("cqo-2023"))))


@pytest.mark.parametrize(
    "words",
    [
        "权力归该岗位",
        "该项权力归本岗位所有",
        "此项由本栏人员掌握",
        "事项归此人",
        "权力所在",
        "归该岗位独自行使",
        "由列首岗位说了算",
        "此权属于该岗位，无须他人签字",
    ],
)
def test_it_is_his(words: str) -> None:
    assert key(f"符号：◎={words}；○=抄送").get("◎") == "decide"


@pytest.mark.parametrize(
    "words",
    [
        "权力归该岗位与总经理共有",
        "权力将归该岗位",
        "权力不归该岗位",
        "权力归其上级",
        "权力归该岗位，须总经理同意",
        "由该岗位经办",
        "由本栏人员提出",
        "归该岗位存档",
    ],
)
def test_it_is_not_plainly_his(words: str) -> None:
    assert key(f"符号：◎={words}；○=抄送").get("◎") not in ("decide", "approve")
