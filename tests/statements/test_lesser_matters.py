"""A thing beside a matter, or one part of it, is not the matter; the nearest words on the whole are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

Sure = Callable[[str, tuple[str, ...]], set[str]]
HEADINGS = ("首席质量官岗位职责",)

LESS = (
    ("控制质量成本，降低质量损失率", "budget"),
    ("负责质量成本的分析与控制", "budget"),
    ("质量成本由财务部核算，首席质量官负责分析和控制", "budget"),
    ("审批质量检测费用", "budget"),
    ("统筹质量检测经费的使用", "budget"),
    ("质量奖励基金由首席质量官管理和分配", "budget"),
    ("批准质量改进项目立项及经费", "budget"),
    ("管理质量中心的预算与编制", "budget"),
    ("供应商质量保证金的扣罚由首席质量官审批", "budget"),
    ("应当加强对质量工作经费的管理", "budget"),
    ("主导新项目的质量策划", "plan_approval"),
    ("审批质量成本计划", "plan_approval"),
    ("审批出货检验规范", "product_release"),
    ("产品放行前的最终审核", "product_release"),
    ("负责产品合格证的签发管理", "product_release"),
    ("未经首席质量官签字同意，不得进入下道工序施工", "product_release"),
    ("质量经理经首席质量官授权可放行产品", "product_release"),
    ("批准物料的放行或拒收", "product_release"),
    ("对采购物品的放行具有决定权", "product_release"),
    ("对产品质量有重大影响的人员任用，享有否决权", "veto"),
    ("对质量考核有最终解释权", "veto"),
    ("质量损失的责任分摊由首席质量官裁定", "veto"),
    ("对工程材料的使用有否决权", "veto"),
    ("对新开业门店的质量验收具有一票否决权", "veto"),
    ("有权否决不合理的处置意见", "veto"),
    ("评审意见不一致时，由首席质量官做最终裁定", "veto"),
    ("不合格品未经首席质量官批准不得放行", "veto"),
    ("开展QCC等改善活动，对改善成果进行评比奖励", "assessment_reward"),
    ("首席质量官有权对各部门质量工作进行考核，考核结果作为奖惩依据", "assessment_reward"),
    ("对供应商进行考核和奖惩", "assessment_reward"),
    ("有权对不按工艺操作的行为进行制止和纠正", "quality_safety_stop"),
    ("及时制止违章指挥、违章作业", "quality_safety_stop"),
    ("对不合格设备有停用权", "quality_safety_stop"),
    ("对出现质量问题的供应商，首席质量官有权暂停其供货", "quality_safety_stop"),
    ("组织停产整改", "quality_safety_stop"),
    ("停线损失由首席质量官组织责任认定", "quality_safety_stop"),
    ("召回产品的处置方案由质量部提出，首席质量官批准", "quality_safety_stop"),
    ("停线后组织相关部门分析原因", "quality_safety_stop"),
    ("整改合格后批准恢复生产", "quality_safety_stop"),
    ("首席质量官建议对3号线停产整改，会议同意", "quality_safety_stop"),
    ("参加公司办公会，对影响服务质量的经营决策发表意见", "decision_participation"),
    ("出席经营分析会议，就质量问题提出意见", "decision_participation"),
    ("会议指出，首席质量官要敢抓敢管，对不合格产品坚决不予放行", "product_release"),
    ("首席质量官提出质量计划，会议一致通过并批准", "plan_approval"),
)
WHOLE = (
    ("参与公司投资、采购、合同等重大事项的决策", "decision_participation"),
    ("各车间质量计划经首席质量官审批后执行。首席质量官有权对不服从质量管理的人员停职检查", "plan_approval"),
    ("审批质量成本预算", "budget"),
    ("管理质量经费，审批检测费用", "budget"),
    ("质量工作经费（含检测费）由首席质量官统筹使用", "budget"),
    ("批准质量策划方案", "plan_approval"),
    ("审批质量工作计划和质量成本计划", "plan_approval"),
    ("审核放行资料，批准产品放行", "product_release"),
    ("未经首席质量官签字同意，产品不得出厂", "product_release"),
    ("对质量安全事项有否决权，包括人员任用", "veto"),
    ("对涉及质量安全的设备采购有一票否决权", "veto"),
    ("评审意见不一致的质量安全事项，由首席质量官最终裁定", "veto"),
    ("对各部门的质量工作进行考核奖惩，评选QC成果", "assessment_reward"),
    ("有权制止违章作业，有权停产", "quality_safety_stop"),
    ("参加公司办公会，对经营决策发表意见并参与表决", "decision_participation"),
    ("会议指出，产品由首席质量官放行", "product_release"),
    ("责令停产整改", "quality_safety_stop"),
    ("决定停产和恢复生产", "quality_safety_stop"),
    ("首席质量官下令停线后，组织分析原因", "quality_safety_stop"),
)
BESIDE = (
    ("对质量安全事项一票否决", "对供应商的准入有一票否决权", "veto"),
    ("统筹使用质量经费", "审批质量检测费用", "budget"),
    ("决定停产", "及时制止违章指挥、违章作业", "quality_safety_stop"),
    ("审批年度质量工作计划", "审批质量成本计划", "plan_approval"),
)


@pytest.mark.parametrize("form", ["{}。", "{}；", "{}"])
@pytest.mark.parametrize(("text", "authority"), LESS)
def test_less_than_the_matter(sure_grants: Sure, text: str, authority: str, form: str) -> None:
    assert authority not in sure_grants(form.format(text), HEADINGS)


@pytest.mark.parametrize(("text", "authority"), WHOLE)
def test_the_whole_matter_stays(sure_grants: Sure, text: str, authority: str) -> None:
    assert authority in sure_grants(text + "。", HEADINGS)


@pytest.mark.parametrize(("whole", "part", "authority"), BESIDE)
def test_a_part_takes_nothing_from_the_whole_beside_it(
    sure_grants: Sure, whole: str, part: str, authority: str
) -> None:
    for text in (f"（1）{whole}。\n（2）{part}。", f"（1）{part}。\n（2）{whole}。"):
        assert authority in sure_grants(text, HEADINGS)
        said = interpret_text(text, HEADINGS, vocabulary_of("cqo-2023"))
        assert [s.effect for s in said if s.of_a_part] == ["limited"]


@pytest.mark.parametrize(
    "text",
    ("应先请示本人", "如遇重大事项，须事先请示", "在涉外订单上，应另行报批", "对大额事项要事前向董事长报批"),
)
def test_who_gave_them_is_asked_first(sure_grants: Sure, text: str) -> None:
    powers = "（1）批准产品放行。\n（2）审批质量计划。\n"
    headings = ("授权书", "授权质量总监李明行使以下权限")
    assert sure_grants(powers + f"以上授权{text}。", headings) == set()
    assert sure_grants(powers + "以上授权无须事先请示。", headings) == {"product_release", "plan_approval"}


@pytest.mark.parametrize("title", ("首席质量官年度工作计划", "质量安全承诺书", "下一步工作打算"))
def test_what_he_plans_or_vows_to_do(sure_grants: Sure, title: str) -> None:
    text = "首席质量官对各部门进行考核，兑现奖惩。发现质量安全隐患，首席质量官立即停止生产。"
    assert sure_grants(text, (title,)) == set()
    assert sure_grants(text, ("首席质量官管理制度",)) == {"assessment_reward", "quality_safety_stop"}
