"""What only has a power in its name: papers that are worked on, rights to know of it, acts that others are asked for."""

from __future__ import annotations

import pytest

HEADINGS = ((), ("首席质量官主要职责",))
PAPERS = (
    "整理质量否决记录",
    "统计质量否决情况",
    "维护质量计划审批系统",
    "修订质量否决制度",
    "修订质量否决权限",
    "汇总停线报表",
    "监督召回进度",
    "确认质量预算审批台账",
    "报送质量战略制定信息",
    "质量否决单的归档",
    "质量计划审批资料的保管",
    "质量计划审批权限的公示",
    "质量经费审批流程的发起",
    "质量战略的审批进度的跟踪",
    "停线数据的收集和分析",
)
RIGHTS = ("参与权", "知情权", "调查权", "报告权", "起草权", "配合权", "评议权", "跟踪权", "申诉权")
ASKED = (
    "要求各部门审批质量计划",
    "推动子公司管理质量经费",
    "要求质量部批准放行",
    "推动各部门制定质量目标",
)


@pytest.mark.parametrize("headings", HEADINGS)
@pytest.mark.parametrize("text", (*PAPERS, *(f"负责{text}" for text in PAPERS), *ASKED))
def test_grants_nothing(text, headings, sure_grants) -> None:
    assert not sure_grants(text + "；" if headings else f"首席质量官{text}。", headings)


@pytest.mark.parametrize("right", RIGHTS)
@pytest.mark.parametrize("power", ["质量计划审批", "质量否决", "产品放行", "质量经费审批", "质量战略制定"])
def test_a_weak_right_is_not_the_power(right, power, sure_grants) -> None:
    assert not sure_grants(f"首席质量官享有{power}{right}。")


@pytest.mark.parametrize(
    ("text", "granted"),
    [
        ("首席质量官审批年度质量计划。", {"plan_approval"}),
        ("首席质量官签发产品放行单。", {"product_release"}),
        ("首席质量官签发停线通知单。", {"quality_safety_stop"}),
        ("首席质量官享有质量计划审批权。", {"plan_approval"}),
        ("首席质量官行使质量否决权限。", {"veto"}),
        ("首席质量官享有经营决策参与权。", {"decision_participation"}),
        ("首席质量官有权要求生产部停产。", {"quality_safety_stop"}),
        ("首席质量官批准各部门的质量计划。", {"plan_approval"}),
        ("首席质量官对质量安全事项有一票否决权，并负责整理质量否决记录。", {"veto"}),
    ],
)
def test_the_power_itself_stays(text, granted, sure_grants) -> None:
    assert sure_grants(text) == granted
