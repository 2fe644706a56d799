"""Who belongs to senior management has a rank; who belongs to a body that decides, or votes, has a seat."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("首席质量官系公司高级管理层成员，向总经理直接报告。", False),
        ("首席质量官为公司高级管理团队成员。", False),
        ("首席质量官为公司高管团队成员之一。", False),
        ("首席质量官为公司核心管理层成员。", False),
        ("首席质量官为公司领导班子成员。", True),
        ("首席质量官为公司经营决策委员会成员。", True),
        ("首席质量官作为高级管理层成员参与公司经营决策。", True),
        ("首席质量官系公司高级管理层成员，参加总经理办公会并享有表决权。", True),
    ],
)
def test_rank_and_seat(text: str, seat: bool) -> None:
    said = interpret_text(text, (), vocabulary_of("cqo-2023"))
    mine = [s for s in said if s.holder == "cqo" and s.authority == "decision_participation"]
    assert any((s.effect, s.certainty) == ("grant", "sure") for s in mine) is seat
