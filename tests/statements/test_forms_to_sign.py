"""A field that the officer signs as the last shows a step and gives nothing for sure; a field of another is the other's."""

from __future__ import annotations

import pytest

from checker import interpret

LAST = (
    ("首席质量官批准：____", ("质量计划审批表",), "plan_approval"),
    ("经办人：____ 部门负责人：____ 首席质量官审批：____ 财务：____", ("质量费用报销单",), "budget"),
    ("首席质量官批准：__________ 日期：__年__月__日", ("质量奖惩单",), "assessment_reward"),
)
NOT_HIS = (
    ("首席质量官审批：____ 总经理批准：____", ("质量费用报销单",)),
    ("首席质量官（签字）：______", ("质量计划审批表",)),
    ("____公司首席质量官审批质量计划。", ()),
)


@pytest.mark.parametrize(("text", "headings", "authority"), LAST)
def test_a_field_is_a_step(text: str, headings: tuple[str, ...], authority: str) -> None:
    said = {(s.authority, s.certainty) for s in interpret(text, headings) if s.holder == "cqo"}
    assert said == {(authority, "unsure")}


@pytest.mark.parametrize(("text", "headings"), NOT_HIS)
def test_a_field_that_gives_nothing(text: str, headings: tuple[str, ...]) -> None:
    assert all(s.effect == "none" for s in interpret(text, headings) if s.holder == "cqo")
