"""Items that are numbered 甲、乙、丙、: the number is no word of what they say."""

from __future__ import annotations

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in


def given(text: str) -> set[str]:
    found = statements_in(text, ("授权书",), vocabulary_of("cqo-2023"))
    return {s.authority for s in found if (s.holder, s.effect, s.certainty) == ("cqo", "grant", "sure")}


def test_the_number_is_read() -> None:
    text = "首席质量官行使下列职权：\n甲、审批年度质量计划。\n乙、管理并审批质量经费。\n丙、对质量安全行使一票否决权。"
    assert given(text) == {"plan_approval", "budget", "veto"}


def test_two_plants_of_that_name_are_a_part() -> None:
    assert "plan_approval" not in given("首席质量官行使下列职权：\n甲、乙两厂的质量计划由首席质量官审批。")
