"""What takes another's hand or vote as well is joint; what another only hears of stays the officer's."""

from __future__ import annotations

import pytest

from checker import interpret

JOINT = (
    ("封存由首席质量官与仓储总监意见一致后执行。", "quality_safety_stop"),
    ("年度质量改进计划须由首席质量官、研发总监一致同意方可下达。", "plan_approval"),
    ("质量专项资金由财务总监与首席质量官共管，任何一方不得单独支取。", "budget"),
    ("质量、工艺、设备三位总监一致同意后方可放行。", "product_release"),
    ("品质、采购、研发三名副总联合签发质量计划。", "plan_approval"),
    ("质量安全否决由委员会投票产生，首席质量官作为委员之一投一票。", "veto"),
    ("首席质量官有权放行产品，但应由生产总监同时签字确认。", "product_release"),
    ("首席质量官审批质量经费，须经财务总监会签。", "budget"),
)
ALONE = (
    ("首席质量官停产时应同时通知厂长。", "quality_safety_stop"),
    ("首席质量官批准质量计划，同时抄送生产总监。", "plan_approval"),
    ("首席质量官与厂长意见不一致的，由首席质量官决定停产。", "quality_safety_stop"),
    ("首席质量官单独签字即可放行，无需生产总监同时签字。", "product_release"),
    ("首席质量官有质量安全一票否决权，不以委员会表决为条件。", "veto"),
)


def _said(text: str, *headings: str) -> set[tuple[str, str]]:
    return {(s.authority, s.effect) for s in interpret(text, list(headings)) if s.holder == "cqo"}


@pytest.mark.parametrize(("text", "authority"), JOINT)
def test_what_takes_others_too_is_joint(text: str, authority: str) -> None:
    assert _said(text) == {(authority, "joint")}


@pytest.mark.parametrize(("text", "authority"), ALONE)
def test_what_others_hear_of_stays_his(text: str, authority: str) -> None:
    assert (authority, "grant") in _said(text)


def test_a_second_person_in_the_bracket_makes_it_joint() -> None:
    assert _said("产品放行（双人复核，另一人为生产总监）；", "首席质量官权限") == {
        ("product_release", "joint")
    }
