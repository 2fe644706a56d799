"""What the officer does upon another's order is only carried out; his own orders stay his."""

from __future__ import annotations

import pytest

from checker import interpret

ORDERED = (
    ("院长签发停用通知后，首席质量官负责组织撤回在用耗材。", "quality_safety_stop"),
    ("首席质量官接到集团停售指令后，应当天通知各门店执行。", "quality_safety_stop"),
    ("召回由董事长决定，首席质量官负责组织追溯和回收。", "quality_safety_stop"),
    ("厂长决定停线后，质量总监安排人员隔离不良品。", "quality_safety_stop"),
    ("首席质量官按总裁批准的放行意见办理发货手续。", "product_release"),
    ("围绕董事会批准的质量战略，首席质量官推进各项任务落地。", "strategy"),
    ("股东会定下来的质量方针，首席质量官组织宣贯。", "strategy"),
    ("总经理批准的质量改进计划，质量总监督促各车间按期完成。", "plan_approval"),
)
OWN = (
    ("首席质量官签发停产令后，生产副总组织落实。", "quality_safety_stop"),
    ("接到质量部停线申请后，首席质量官决定停线并组织整改。", "quality_safety_stop"),
    ("召回由首席质量官决定，总经理负责组织落实。", "quality_safety_stop"),
    ("停产由总经理决定，首席质量官负责质量计划的审批。", "plan_approval"),
)


def _said(text: str, *headings: str) -> set[tuple[str, str]]:
    return {(s.authority, s.effect) for s in interpret(text, headings=headings) if s.holder == "cqo"}


@pytest.mark.parametrize(("text", "authority"), ORDERED)
def test_another_s_order_is_carried_out(text: str, authority: str) -> None:
    assert _said(text) == {(authority, "execute_only")}


@pytest.mark.parametrize(("text", "authority"), OWN)
def test_his_own_order_stays_his(text: str, authority: str) -> None:
    assert (authority, "grant") in _said(text)


def test_who_sees_to_what_another_decides_has_no_more_than_that() -> None:
    lead = "下列事项由总经理决定，首席质量官负责办理："
    assert _said("（一）质量预算的分配；", lead) == {("budget", "execute_only")}
    other = "下列事项由总经理审核，首席质量官批准："
    assert ("budget", "execute_only") not in _said("（一）质量预算的分配；", other)
