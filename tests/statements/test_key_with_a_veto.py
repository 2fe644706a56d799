"""A key that also explains a veto: to approve an audit's report is none."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

KEY = "T=提出；S=审核；A=批准；V=否决；I=知会。"


@pytest.mark.parametrize(
    ("row", "mark", "his"),
    [
        ("内审报告、纠正措施关闭", "A", False),
        ("内审报告", "A", False),
        ("质量事项", "A", False),
        ("质量事项", "V", True),
    ],
)
def test_only_the_mark_of_a_veto_is_one(row: str, mark: str, his: bool) -> None:
    said = interpret_text(mark, (KEY, "质量管理", row, "首席质量官"), vocabulary_of("cqo-2023"))
    assert (("veto", "grant") in {(s.authority, s.effect) for s in said}) == his
