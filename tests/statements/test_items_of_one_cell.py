"""Items of one list in one block: what an item does not name is not what the item before named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

Sure = Callable[[str, tuple[str, ...]], set[str]]
HEADINGS = ("首席质量官岗位职责",)

NOT_ITS = (
    ("制订品质目标和品质提升计划", "审批产前样、大货首件", {"strategy"}),
    ("对各部门进行质量考核和奖惩", "负责检验报告的审核、签发", {"assessment_reward"}),
    ("审批质量计划", "负责计量器具的检定，由其批准", {"plan_approval"}),
    ("审批质量经费", "批准分析报告", {"budget"}),
)
NUMBERS = ("（1）{}。\n（2）{}。", "1.{}；2.{}。", "{}。\n{}。", "①{}；②{}；")


@pytest.mark.parametrize("form", NUMBERS)
@pytest.mark.parametrize(("first", "second", "held"), NOT_ITS)
def test_the_next_item_has_its_own_object(
    sure_grants: Sure, first: str, second: str, held: set[str], form: str
) -> None:
    assert sure_grants(form.format(first, second), HEADINGS) == held


def test_a_sentence_of_the_same_line_may_go_on(sure_grants: Sure) -> None:
    said = interpret_text("首席质量官制定质量目标。修订时，由首席质量官批准。", (), vocabulary_of("cqo-2023"))
    assert [(s.authority, s.effect) for s in said] == [("strategy", "grant")] * 2


@pytest.mark.parametrize(
    ("text", "headings", "held"),
    [
        ("（1）确保首席质量官独立行使质量否决权。\n（2）审批质量预算。", ("总经理职责",), set()),
        ("（1）由首席质量官裁决质量争议。\n（2）批准年度质量计划。", ("5.3.1 总经理",), set()),
        ("（1）报首席质量官审批质量奖惩。\n（2）签发产品放行单。", ("质量部职责",), {"assessment_reward"}),
        ("总经理职责：\n（1）任命首席质量官，听取首席质量官汇报。\n（2）审批质量预算。", (), set()),
        ("（1）总经理批准质量方针。\n（2）审批质量预算。", ("首席质量官职责",), {"budget"}),
        ("（1）首席质量官审批质量计划。\n（2）审批质量预算。", (), {"plan_approval", "budget"}),
    ],
)
def test_the_heading_says_who_acts_in_the_next_item(
    sure_grants: Sure, text: str, headings: tuple[str, ...], held: set[str]
) -> None:
    assert sure_grants(text, headings) - {"veto", "ruling"} == held
