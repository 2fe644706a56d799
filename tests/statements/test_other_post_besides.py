"""Another post that the officer holds besides is told by the way: the sentence goes on to speak of the officer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HIS = (
    ("首席质量官兼任副总经理，审批质量计划。", "plan_approval"),
    ("首席质量官兼任公司副总裁，对质量安全有一票否决权。", "veto"),
    ("首席质量官兼任质量管理部部长，有权批准质量计划。", "plan_approval"),
    ("首席质量官系公司副总经理，为总经理办公会成员，参与经营决策。", "decision_participation"),
)
NOT_HIS = (
    "首席质量官兼任副总经理，审批质量计划须经总经理同意。",
    "首席质量官兼任副总经理的，由董事长审批质量计划。",
    "首席质量官为副总经理，质量计划由总经理审批。",
    "首席质量官向副总经理汇报，副总经理审批质量计划。",
)


@pytest.mark.parametrize(("text", "authority"), HIS)
def test_the_sentence_is_of_the_officer(
    text: str, authority: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert sure_grants(text, ()) == {authority}


@pytest.mark.parametrize("text", NOT_HIS)
def test_what_is_conditional_or_another_s_is_not_his(
    text: str, sure_grants: Callable[[str, tuple[str, ...]], set[str]]
) -> None:
    assert not sure_grants(text, ())
