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
