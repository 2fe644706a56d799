"""Which blocks of a document are scope and never statements."""

from __future__ import annotations

from itertools import count

import pytest

from checker.dossier.model import Block, Place
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text
from checker.statements.reading import read_blocks

GRANT = "首席质量官对质量安全事项行使一票否决权"


def _read(part: str | None) -> int:
    numbers = count(1)
    block = Block(GRANT, "paragraph", Place("手册.docx", part=part), ("首席质量官岗位说明书", "权限"))
    return len(read_blocks([block], vocabulary_of("cqo-2023"), lambda: f"s{next(numbers)}").statements)


@pytest.mark.parametrize("part", ["header", "footer", "contents"])
def test_page_furniture_and_contents_state_nothing(part: str) -> None:
    assert _read(part) == 0


@pytest.mark.parametrize("part", [None, "footnote", "text_box"])
def test_the_rest_is_read(part: str | None) -> None:
    assert _read(part) > 0


@pytest.mark.parametrize("name", ["张三", "李国强", "任贤", "欧阳明"])
def test_whoever_is_made_the_officer_is_meant_by_his_name(name: str) -> None:
    found = read_text(f"聘任{name}为首席质量官。{name}有权决定停产。", (), vocabulary_of("cqo-2023"))
    assert [(s.holder, s.effect, s.certainty) for s in found.statements] == [("cqo", "grant", "sure")]


@pytest.mark.parametrize(
    "gone",
    [
        "免去张三的首席质量官职务。",
        "免去张三首席质量官职务。",
        "张三不再担任首席质量官。",
        "免去张三的首席质量官职务，聘任李四为首席质量官。",
    ],
)
def test_whoever_is_removed_is_the_officer_no_more(gone: str) -> None:
    found = read_text(f"{gone}张三有权决定停产。", (), vocabulary_of("cqo-2023"))
    assert [s for s in found.statements if s.holder == "cqo"] == []


def test_one_goes_and_one_comes_in_a_sentence() -> None:
    found = read_text("免去张三的首席质量官职务，聘任李四为首席质量官。", (), vocabulary_of("cqo-2023"))
    assert [f.kind for f in found.officer] == ["removed", "appointed"]
    assert found.officer[0].value == "张三"
