"""Plain ways in which firms give a power: names made of parts, seats, rights that are handed over – and their twins."""

import pytest

from checker import interpret

SURE = [
    ("首席质量官有权审批质量改进与创新专项经费。", "budget"),
    ("首席质量官负责管理公司质量标准化费用支出。", "budget"),
    ("质量宣传基金由首席质量官统一管理使用。", "budget"),
    ("首席质量官享有质量保障经费支出审批权。", "budget"),
    ("质量经费的使用审批权授予首席质量官。", "budget"),
    ("首席质量官负责制定公司质量强企总体目标。", "strategy"),
    ("质量创新愿景由首席质量官制定。", "strategy"),
    ("首席质量官制定并推动实施公司质量战略。", "strategy"),
    ("授予首席质量官企业质量战略规划确定权。", "strategy"),
    ("特授予首席质量官公司质量方针发布权。", "strategy"),
    ("首席质量官负责质量提升和改进专项计划的审批。", "plan_approval"),
    ("质量安全保障行动方案由首席质量官批准。", "plan_approval"),
    ("首席质量官负责集团质量保证计划的审批。", "plan_approval"),
    ("首席质量官有质量管理年度计划的核定权限。", "plan_approval"),
    ("授予首席质量官各部门质量计划审批权。", "plan_approval"),
    ("首席质量官审批成品入库。", "product_release"),
    ("不合格品经首席质量官批准后方可让步放行。", "product_release"),
    ("首席质量官对有质量安全风险的生产活动有权终止。", "quality_safety_stop"),
    ("首席质量官有暂停违反质量规定的生产作业的权力。", "quality_safety_stop"),
    ("首席质量官对质量考核与奖惩有审定权。", "assessment_reward"),
    ("质量考核和奖惩决定权授予首席质量官。", "assessment_reward"),
    ("授予首席质量官质量工作考核奖惩权力。", "assessment_reward"),
    ("首席质量官任公司管理委员会委员。", "decision_participation"),
    ("首席质量官系执行委员会的成员之一。", "decision_participation"),
    ("首席质量官担任公司经营管理委员会委员，有表决权。", "decision_participation"),
    ("首席质量官为董事会成员，享有表决权。", "decision_participation"),
    ("首席质量官在总经理办公会上享有一票。", "decision_participation"),
    ("首席质量官作为高层管理人员直接参与公司经营决策。", "decision_participation"),
]

NOT_SURE = [
    ("首席质量官有权审核质量改进与创新专项经费。", "budget"),
    ("首席质量官负责质量标准化费用支出的统计。", "budget"),
    ("质量人员工资费用由首席质量官审批。", "budget"),
    ("质量经费的使用建议权授予首席质量官。", "budget"),
    ("首席质量官负责保证质量经费得到批准。", "budget"),
    ("首席质量官组织落实公司质量强企总体目标。", "strategy"),
    ("首席质量官推动实施公司质量战略。", "strategy"),
    ("授予首席质量官和总工程师企业质量战略规划确定权。", "strategy"),
    ("首席质量官参与质量创新愿景的制定。", "strategy"),
    ("首席质量官起草质量提升和改进专项计划，报总经理审批。", "plan_approval"),
    ("首席质量官负责保证质量计划得到批准。", "plan_approval"),
    ("授予首席质量官、各部门质量计划审批权。", "plan_approval"),
    ("首席质量官负责质量计划审批权限表的修订。", "plan_approval"),
    ("首席质量官组织召回产品的清点入库。", "product_release"),
    ("不合格品经首席质量官和总经理批准后方可让步放行。", "product_release"),
    ("不合格品经首席质量官审核后方可让步放行。", "product_release"),
    ("首席质量官有权终止供应合同。", "quality_safety_stop"),
    ("首席质量官暂停供应商的供货资格。", "quality_safety_stop"),
    ("首席质量官对质量考核与奖惩有建议权。", "assessment_reward"),
    ("质量考核和奖惩建议权授予首席质量官。", "assessment_reward"),
    ("首席质量官曾任公司管理委员会委员。", "decision_participation"),
    ("首席质量官任公司薪酬委员会委员。", "decision_participation"),
    ("首席质量官为公司管理委员会委员候选人。", "decision_participation"),
    ("首席质量官是总经理办公会成员，但没有表决权。", "decision_participation"),
]


def _surely(text: str) -> set[str]:
    said = interpret(text)
    return {s.authority for s in said if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"}


@pytest.mark.parametrize(("text", "authority"), SURE)
def test_it_is_given(text: str, authority: str) -> None:
    assert authority in _surely(text)


@pytest.mark.parametrize(("text", "authority"), NOT_SURE)
def test_its_twin_is_not(text: str, authority: str) -> None:
    assert authority not in _surely(text)
