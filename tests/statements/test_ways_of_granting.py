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


OTHERS = [
    ("质量经费经总经理批准后由首席质量官下发。", "budget"),
    ("年度质量计划经总经理批准后由首席质量官下发。", "plan_approval"),
    ("首席质量官参与质量资金使用的审批。", "budget"),
    ("首席质量官协助质量资金使用的审批。", "budget"),
    ("首席质量官参与质量计划编制的审批。", "plan_approval"),
    ("首席质量官参与不合格品放行的审批。", "product_release"),
]


@pytest.mark.parametrize(("text", "authority"), OTHERS)
def test_what_others_do_or_he_only_helps_with(text: str, authority: str) -> None:
    assert authority not in _surely(text)


DUTIES = [
    "组织新产品质量评审",
    "参与新产品评审",
    "负责进口产品的检验工作",
    "确保产品符合法律法规和标准要求",
    "协调各部门质量工作",
    "指导和培养质量管理人员",
]
POWERS = [
    ("批准年度质量工作计划", "plan_approval"),
    ("审批质量专项经费", "budget"),
    ("批准产品出厂放行", "product_release"),
    ("对质量安全事项行使一票否决权", "veto"),
]


@pytest.mark.parametrize("duty", DUTIES)
@pytest.mark.parametrize(("power", "authority"), POWERS)
def test_a_duty_beside_it_takes_nothing(duty: str, power: str, authority: str) -> None:
    assert authority in _surely(f"首席质量官{power}，{duty}。")
    assert authority in _surely(f"首席质量官{duty}，{power}。")


@pytest.mark.parametrize(("power", "authority"), POWERS)
@pytest.mark.parametrize(
    "bound", ["仅限新产品", "进口产品除外", "新产品由总经理负责", "须符合总经理的要求并经其同意"]
)
def test_a_bound_beside_it_does(bound: str, power: str, authority: str) -> None:
    assert authority not in _surely(f"首席质量官{power}，{bound}。")


def test_who_is_meant_by_a_title_is_said() -> None:
    said = "本办法所称质量负责人，{}公司首席质量官。质量负责人有权批准年度质量工作计划。"
    assert "plan_approval" in _surely(said.format("是指"))
    under = "质量负责人是公司首席质量官的下属。质量负责人有权批准年度质量工作计划。"
    assert "plan_approval" not in _surely(under)


def test_how_it_was_resolved_is_waited_for_by_nothing() -> None:
    power = "首席质量官参与公司重大经营决策，享有表决权。"
    assert "decision_participation" in _surely(f"经与会董事一致同意，形成如下决议：{power}")
    assert "budget" not in _surely("首席质量官审批质量经费，须经与会董事一致同意。")
