"""Turns in which the statutes of firms give a power, each beside the turn next to it that does not."""

from __future__ import annotations

import pytest

from checker import interpret

POST = ("首席质量官岗位说明书", "职责与权限")

GIVES = {
    # nobody else may undo it
    "首席质量官对质量安全事项行使一票否决权；该决定一经作出立即生效，除首席质量官本人外无人可以撤销。": "veto",
    "首席质量官对质量安全事项行使一票否决权；该决定没有人可以撤销，只有其本人可以解除。": "veto",
    "首席质量官对质量安全事项行使一票否决权；该决定无人可以改变。": "veto",
    # what fits the case bounds nothing
    "首席质量官审批年度质量计划，并采取相应的保障措施。": "plan_approval",
    "组织编制年度质量计划，落实相应的质量改进目标，年度质量计划由首席质量官批准后下发。": "plan_approval",
    # 与 joins two acts
    "主持集团质量发展规划的编制与定稿。": "strategy",
    "负责公司质量战略的起草与发布。": "strategy",
    # the marks are settled by whom it tells of
    "主持质量考核，核定考核得分，确定奖罚对象与金额。": "assessment_reward",
    "主持公司内部质量考核，考核等次及对应的奖励、罚则由首席质量官裁定后交人事部执行。": "assessment_reward",
    # all years, all markets, all kinds
    "授权首席质量官批准公司2027年度及以后各年度的质量计划。": "plan_approval",
    "对公司内销、出口产品的各项质量计划，首席质量官均有批准权。": "plan_approval",
    "物业服务质量计划（含电梯、消防、供水各专项）的批准人为首席质量官。": "plan_approval",
    "公司每年按销售收入的百分之一点五提取质量专项资金，资金的安排和使用由首席质量官审批。": "budget",
    # authorised as he is, he has it
    "经股东会授权，首席质量官有权批准质量计划。": "plan_approval",
    "经董事会授权，首席质量官对质量安全问题行使一票否决权，直接向董事会负责。": "veto",
    "经公司董事会授权，首席质量官享有质量安全一票否决权。": "veto",
    # to carry out an assessment is to assess
    "实施质量考核与奖惩。": "assessment_reward",
    # what was another's is now his
    "自本年度起，原由总经理批准的质量计划改由首席质量官批准，总经理不再签署。": "plan_approval",
    # the last word decides what it is on
    "质量考核办法由首席质量官确定，考核结论及相应的奖金、罚款亦由其最后决定。": "assessment_reward",
    "质量计划由首席质量官最后拍板。": "plan_approval",
    "质量安全事项由首席质量官最后拍板。": "veto",
    # the topic before its comma
    "各部门的质量考核，由首席质量官主持；谁该奖、谁该罚，由首席质量官定夺。": "assessment_reward",
}
GIVES_NOT = {
    "质量奖惩由首席质量官最后决定。": "veto",
    "原由总经理批准的质量计划改由首席质量官审核。": "plan_approval",
    "原由首席质量官批准的质量计划改由总经理批准。": "plan_approval",
    "拟将原由总经理批准的质量计划改由首席质量官批准。": "plan_approval",
    "质量考核，由人力资源部主持；奖惩由首席质量官决定。": "assessment_reward",
    "各部门的质量考核，由首席质量官主持；谁该奖、谁该罚，由人力资源部定夺。": "assessment_reward",
    "首席质量官批准2027年度质量计划。": "plan_approval",
    "首席质量官批准出口产品的质量计划。": "plan_approval",
    "内销产品的质量计划由首席质量官批准，出口产品的质量计划由总经理批准。": "plan_approval",
    "年度质量计划（不含消防专项）由首席质量官批准。": "plan_approval",
    "质量专项资金的百分之一点五由首席质量官审批使用。": "budget",
    "经董事会授权后，首席质量官方可批准质量计划。": "plan_approval",
    "经董事会授权，首席质量官有权建议否决。": "veto",
    "经董事会专项授权，首席质量官可行使质量安全一票否决权。": "veto",
    "经董事会授权，首席质量官代总经理行使一票否决权。": "veto",
    "实施总经理批准的质量考核与奖惩。": "assessment_reward",
    "按公司批准的方案实施质量考核与奖惩。": "assessment_reward",
    "协助人力资源部实施质量考核与奖惩。": "assessment_reward",
    "首席质量官对质量安全事项行使一票否决权；该决定可以撤销。": "veto",
    "首席质量官对质量安全事项行使一票否决权；该决定除总经理外无人可以撤销。": "veto",
    "首席质量官对质量安全事项行使一票否决权；上述权力自即日起撤销。": "veto",
    "首席质量官审批年度质量计划；该决定无人批准不得生效。": "plan_approval",
    "首席质量官审批相应的质量计划。": "plan_approval",
    "首席质量官在相应额度内审批质量经费。": "budget",
    "参与集团质量发展规划的编制与定稿。": "strategy",
    "负责公司质量战略的起草与定稿，报总经理批准。": "strategy",
    "首席质量官负责质量战略的编制与报批。": "strategy",
    "主持质量考核，核定考核得分，提出奖罚对象与金额的建议。": "assessment_reward",
    "质量考核等次及对应的奖励、罚则由首席质量官提出后交人事部审定。": "assessment_reward",
}

CARRIED_OUT_TOGETHER = (
    "质量战略的实施由首席质量官与运营副总裁共同组织。",
    "质量战略由首席质量官与运营副总裁共同组织实施。",
)
MADE_TOGETHER = (
    "质量战略的制定和实施由首席质量官与运营副总裁共同组织。",
    "质量战略由首席质量官与运营副总裁共同制定并组织实施。",
)


def _best(text: str, authority: str) -> set[str]:
    return {
        s.effect
        for s in interpret(text, POST)
        if s.holder == "cqo" and s.authority == authority and s.certainty == "sure"
    }


@pytest.mark.parametrize("text", GIVES)
def test_a_turn_that_gives(text: str) -> None:
    assert "grant" in _best(text, GIVES[text])
    assert not _best(text, GIVES[text]) & {"denied", "limited", "conditional"}


@pytest.mark.parametrize("text", GIVES_NOT)
def test_its_twin_that_does_not(text: str) -> None:
    assert "grant" not in _best(text, GIVES_NOT[text])


def _in_common(text: str) -> bool:
    return any(s.effect == "joint" and s.power == "formulate" for s in interpret(text, POST))


@pytest.mark.parametrize("text", CARRIED_OUT_TOGETHER)
def test_who_carries_it_out_with_him_makes_no_strategy_with_him(text: str) -> None:
    assert not _in_common(text)


@pytest.mark.parametrize("text", MADE_TOGETHER)
def test_who_makes_it_with_him_does(text: str) -> None:
    assert _in_common(text)


MEMBER = (
    "经营会由总经理、生产副总、首席质量官、软体事业部总经理、研发中心主任六人组成，均为正式成员。",
    "经营会由总经理、首席质量官、华东分公司经理组成。",
    "总经理、首席质量官、两个事业部负责人为经营会成员。",
    "经营会由总经理、首席质量官组成。销售部、人力资源部负责人视议题列席。",
    "经营会由总经理、首席质量官组成，一人一票。分公司经理、法务经理视议题列席，列席者无表决权。",
    "经营会由总经理、首席质量官组成。会议必要时可邀请法务列席。",
)
NO_MEMBER = (
    "经营会由总经理、生产副总、软体事业部总经理、研发中心主任组成，首席质量官列席。",
    "经营会由总经理、首席质量官组成。必要时可邀请质量负责人列席。",
    "经营会由总经理、财务总监组成。会议可根据需要邀请首席质量官列席。",
    "经营会由总经理、首席质量官组成。成员视议题列席。",
    "软体事业部经营会由事业部总经理、首席质量官列席组成。",
)


def _sits(text: str) -> set[tuple[str, str]]:
    found = interpret(text, ("经营会议事规则",))
    return {
        (s.effect, s.certainty)
        for s in found
        if s.holder == "cqo" and s.authority == "decision_participation"
    }


@pytest.mark.parametrize("text", MEMBER)
def test_he_sits_among_members_whatever_the_others_are_called(text: str) -> None:
    assert _sits(text) == {("grant", "sure")}


@pytest.mark.parametrize("text", NO_MEMBER)
def test_whom_they_only_let_sit_in_may_be_he(text: str) -> None:
    assert ("grant", "sure") not in _sits(text)
