"""A part of a matter, named or left by others, bounds a power; all parts of it, or another matter, do not."""

from __future__ import annotations

import pytest

from checker import interpret

PARTS = (
    ("首席质量官可以叫停单台设备，全线停产由厂长决定。", "quality_safety_stop"),
    ("首席质量官可以召回在库产品，已售出产品的召回由董事长决定。", "quality_safety_stop"),
    ("首席质量官有权停产，但大型连续生产线的停产须经总经理批准。", "quality_safety_stop"),
    ("首席质量官可下令停产四小时，需延长的由总经理决定。", "quality_safety_stop"),
    ("首席质量官批准二级让步申请，一级让步报总经理批准。", "product_release"),
    ("成品放行由质量总监负责，半成品放行由车间主任负责。", "product_release"),
    ("质量总监有权放行成品，限二级品。", "product_release"),
    ("涉及跨事业部的质量改进方案由首席质量官批准，事业部内部的由事业部总经理批准。", "plan_approval"),
    ("门诊部的质量改进方案由医务部主任审批，住院部的由首席质量官审批。", "plan_approval"),
    ("首席质量官审批软件产品线的质量计划。", "plan_approval"),
    ("首席质量官批准乳品事业部的质量计划。", "plan_approval"),
    ("首席质量官负责制定药品板块的质量方针，器械板块的质量方针由器械板块总经理制定。", "strategy"),
    ("首席质量官对总装车间有停线权。", "quality_safety_stop"),
    ("首席质量官有权对车间主任以下人员进行质量考核和奖惩。", "assessment_reward"),
    ("首席质量官对生产部门进行质量考核和奖惩，其他部门由人力资源部考核奖惩。", "assessment_reward"),
    ("对部门的质量考核奖惩由首席质量官决定，对个人的由部门经理决定。", "assessment_reward"),
    ("质量总监在质量培训方面有一定的预算支配权。", "budget"),
    ("质量安全否决权由首席质量官行使，但以进口原料的入库评审为限。", "veto"),
)
WHOLE = (
    ("首席质量官审批各事业部的质量计划。", "plan_approval"),
    ("首席质量官审批下属分公司的质量计划。", "plan_approval"),
    ("首席质量官审批生产车间提交的质量计划。", "plan_approval"),
    ("首席质量官审批总部、工厂、门店的全部质量计划。", "plan_approval"),
    ("检验计划由检验科编写后由首席质量官批准。", "plan_approval"),
    ("首席质量官有权停止任一车间的生产。", "quality_safety_stop"),
    ("首席质量官有权对存在质量安全风险的生产线实施停线。", "quality_safety_stop"),
    ("首席质量官批准让步接收申请。", "product_release"),
    ("首席质量官对各部门实施质量考核和奖惩。", "assessment_reward"),
    ("首席质量官有权责令停产，限责任部门当日整改完毕。", "quality_safety_stop"),
)
ABOVE = (
    ("质量计划由首席质量官批准，但生产副总认为影响交付的，须重新提交总经理定夺。", "plan_approval"),
    ("首席质量官管理质量经费，每一笔支出均应事先取得财务总监的核准。", "budget"),
    ("首席质量官批准质量计划，重大事项须报总经理批准。", "plan_approval"),
    ("首席质量官有权停产，影响交付的须报总经理批准。", "quality_safety_stop"),
    ("首席质量官有权停产，停产令须经厂长签字方可生效。", "quality_safety_stop"),
    ("停产由首席质量官决定，停产决定书由总经理签发。", "quality_safety_stop"),
)
LESS = (
    ("首席质量官为质量战略的制定提供数据支持。", "strategy"),
    ("首席质量官为质量方针的制定提供依据。", "strategy"),
    ("首席质量官有停线申请权。", "quality_safety_stop"),
    ("首席质量官审核让步接收申请，总经理批准。", "product_release"),
)
PROCESS = "年度质量计划审批流程"


def _said(text: str, *headings: str) -> set[tuple[str, str]]:
    found = interpret(text, headings=headings)
    return {(s.authority, s.effect) for s in found if s.holder == "cqo" and s.effect != "none"}


def _sure(text: str, *headings: str) -> set[str]:
    found = interpret(text, headings=headings)
    return {s.authority for s in found if s.holder == "cqo" and (s.effect, s.certainty) == ("grant", "sure")}


@pytest.mark.parametrize(("text", "authority"), PARTS)
def test_a_part_is_limited(text: str, authority: str) -> None:
    assert _said(text) == {(authority, "limited")}


@pytest.mark.parametrize(("text", "authority"), WHOLE)
def test_the_whole_is_a_grant(text: str, authority: str) -> None:
    assert _said(text) == {(authority, "grant")}


@pytest.mark.parametrize(("text", "authority"), ABOVE)
def test_who_stands_over_him_makes_it_conditional(text: str, authority: str) -> None:
    assert (authority, "conditional") in _said(text)
    assert _sure(text) == set()


@pytest.mark.parametrize(("text", "authority"), LESS)
def test_who_serves_or_asks_decides_nothing(text: str, authority: str) -> None:
    assert _said(text) == {(authority, "recommend_only")}


def test_posts_beside_the_steps_of_a_process() -> None:
    last = "编制：质量部；审核：技术部；批准：首席质量官"
    assert _said(last, PROCESS) == {("plan_approval", "grant")}
    assert _said("编制人：品管部经理　审核人：技术总监　批准人：质量总监", PROCESS) == {
        ("plan_approval", "grant")
    }
    assert _said("编制：质量部；审核：首席质量官；批准：总经理", PROCESS) == {
        ("plan_approval", "recommend_only")
    }
    assert _said("编制：质量部，批准：首席质量官，审批：总经理", PROCESS) == {
        ("plan_approval", "recommend_only")
    }
    assert _said("编制：王磊　审核：许国栋　批准：首席质量官 刘楠", PROCESS) == set()
    assert _said(last, "年度质量计划") == set()
    assert _said(last, "年度质量计划", "文件签署栏") == set()


def test_a_plan_for_goals_is_no_strategy_and_a_version_s_plan_no_release() -> None:
    assert _said("审批年度质量目标分解方案", "首席质量官职责与权限") == {("plan_approval", "grant")}
    assert _said("软件版本的质量计划由项目经理提交，质量总监批准后进入开发。") == {("plan_approval", "grant")}


def test_the_meeting_that_he_holds() -> None:
    assert _said("首席质量官主持年度质量计划评审会并批准年度质量计划。") == {("plan_approval", "grant")}
    assert _sure("质量计划由首席质量官主持的评审会批准。") == set()
    assert _sure("首席质量官主持评审会，评审会批准质量计划。") == set()


def test_by_what_he_decides() -> None:
    assert _said("首席质量官根据公司总体战略制定质量战略。") == {("strategy", "grant")}
    assert _sure("首席质量官按照公司批准的质量计划组织实施。") == set()
    assert _sure("首席质量官依据董事会制定的质量战略开展工作。") == set()
