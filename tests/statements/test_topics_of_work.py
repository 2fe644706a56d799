"""A power that is only measured, met about, talked about, seen to or carried on after others approved it."""

from __future__ import annotations

import pytest

HEADINGS = ((), ("首席质量官主要职责",))
TOPICS = (
    "主持质量计划审批专题会",
    "牵头质量奖惩讨论",
    "对质量计划审批的及时性负责",
    "对质量否决的后果承担责任",
    "出具检验报告作为质量计划审批的参考",
    "就质量预算审批与总经理沟通",
    "就产品放行问题征求财务部意见",
    "与生产部协同质量计划审批",
    "质量计划审批及时率",
    "提升产品放行准确率",
    "在质量计划审批中发挥专业作用",
    "承担质量战略制定中的研究任务",
    "通过产品放行管理，确保交付质量",
    "主持过质量预算审批",
    "考核指标：质量计划审批及时性",
    "知会：质量计划审批",
    "对质量计划审批决定的后果负责",
)
ELSEWHERE = (
    "确保质量计划获得批准",
    "保证质量预算按权限审批",
    "评审通过的质量计划的发布",
    "负责已审批的质量计划的管理",
    "将质量计划送公司审批后实施",
    "安排有关人员制定质量方针和目标",
    "培训下属审批质量计划",
    "请示总经理审批质量计划",
    "在总经理授予的权限内制定质量战略",
    "按审批权限组织实施质量计划",
    "检查质量方针是否经审批",
    "确认产品放行是否符合规定",
    "将停产报告递交公司审批后实施",
    "制定质量战略管理规程",
    "制定质量否决准则",
    "制定质量奖惩实施细则",
)
AROUND = (
    "组织质量计划审批的培训",
    "开展产品放行的自查",
    "完善审批质量计划的流程",
    "参与经营决策的执行",
    "参加经营决策会议的会务工作",
    "研究如何审批质量计划",
    "审批质量计划等工作的协助",
    "审批质量计划，供领导参考",
    "审批质量计划：知情",
)
HIS = (
    ("负责质量计划的审批及监督执行", "plan_approval"),
    ("参与经营决策并监督执行", "decision_participation"),
    ("审批质量计划，总经理的意见仅供参考", "plan_approval"),
    ("负责质量计划的审批，确保计划得到执行", "plan_approval"),
    ("主持质量例会，审批质量计划", "plan_approval"),
    ("与各部门沟通后，审批质量计划", "plan_approval"),
    ("负责会签后的质量计划的批准", "plan_approval"),
    ("根据检验结果决定产品放行", "product_release"),
    ("指导各部门并审批质量计划", "plan_approval"),
    ("考核各部门并审批质量计划", "plan_approval"),
    ("确保产品质量合格后批准放行", "product_release"),
    ("有权确认产品是否放行", "product_release"),
    ("安排生产部停线", "quality_safety_stop"),
    ("不必请示即可停产", "quality_safety_stop"),
    ("在质量安全事项上行使一票否决权", "veto"),
    ("组织制定质量战略", "strategy"),
    ("参加公司经营决策会议", "decision_participation"),
)


@pytest.mark.parametrize("headings", HEADINGS)
@pytest.mark.parametrize("text", (*TOPICS, *ELSEWHERE, *AROUND))
def test_grants_nothing(text, headings, sure_grants) -> None:
    assert not sure_grants(text + "；" if headings else f"首席质量官{text}。", headings)


@pytest.mark.parametrize("headings", HEADINGS)
@pytest.mark.parametrize(("text", "authority"), HIS)
def test_is_still_his(text, authority, headings, sure_grants) -> None:
    assert authority in sure_grants(text + "；" if headings else f"首席质量官{text}。", headings)


def test_a_label_that_only_informs(sure_grants) -> None:
    assert not sure_grants("知会：质量计划审批。", ("首席质量官岗位说明书",))
    assert sure_grants("审批：质量计划。", ("首席质量官权限",))
