"""Powers listed by name: each item is read by itself, each holder has his own, and what closes a list is of all of it."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import interpret_text

LISTS: tuple[tuple[dict[str, str], tuple[str, ...]], ...] = (
    ({"quality_safety_stop": "grant", "product_release": "grant", "veto": "grant"}, ("停线权 / 放行权 / 否决权", "质量总监", "核心权力")),
    ({"plan_approval": "grant", "product_release": "grant"}, ("首席质量官——质量计划审批权、出厂放行权；生产副总——生产计划审批权；财务总监——质量经费审批权", "高管权限清单")),
    ({"plan_approval": "grant", "budget": "grant", "assessment_reward": "grant"}, ("审批权：质量工作计划、质量经费、质量奖惩方案", "首席质量官 权限")),
    ({"strategy": "recommend_only", "budget": "recommend_only", "assessment_reward": "recommend_only"}, ("建议权：质量战略、质量预算、质量奖惩", "首席质量官 权限")),
    ({"veto": "grant", "budget": "grant", "assessment_reward": "grant", "decision_participation": "grant"}, ("首席质量官的权限为：质量安全一票否决、质量经费统一管理、各部门质量绩效考核与奖惩、公司经营会议表决。",)),
    ({"budget": "joint", "veto": "grant"}, ("质量经费审批权（与财务总监共同行使）、质量一票否决权", "首席质量官岗位说明书", "岗位权限")),
    ({"plan_approval": "grant", "assessment_reward": "grant", "product_release": "grant", "quality_safety_stop": "grant"}, ("核心权限 | 年度质量计划审批 | 质量奖惩 | 产品放行 | 停线", "质量总监")),
    ({"veto": "grant", "budget": "grant"}, ("质量工作一票否决权，质量人员任免权，质量经费使用权，质量信息直报权", "首席质量官", "赋权清单")),
    ({"veto": "grant", "strategy": "grant"}, ("①质量一票否决权 ②质量战略制定权 ", "首席质量官的职权")),
    ({"quality_safety_stop": "grant", "strategy": "execute_only"}, ("①责令停产整顿 ②质量战略实施权 ", "首席质量官", "岗位权限")),
    ({"veto": "grant"}, ("质量安全一票否决权、供应商现场审核权。", "首席质量官的职权")),
    ({"plan_approval": "grant", "budget": "grant"}, ("被授权人首席质量官有权：（甲）批准年度质量计划；（乙）审批公司质量预算。",)),
    ({"strategy": "grant", "budget": "grant"}, ("授权首席质量官：（1）公司质量战略的制定；（2）公司质量预算的审批。",)),
    ({"plan_approval": "grant", "budget": "joint"}, ("首席质量官有权：（甲）批准年度质量计划；（乙）会同财务总监审批公司质量预算。",)),
    ({"plan_approval": "grant", "budget": "recommend_only"}, ("授权首席质量官：（一）公司质量计划的批准；（二）公司质量预算的编制。",)),
    ({"plan_approval": "grant", "quality_safety_stop": "grant"}, ("质量计划审批权\n停线权", "首席质量官的职权")),
    ({"product_release": "grant", "budget": "recommend_only"}, ("产品放行权、质量预算建议权", "首席质量官的职权")),
    ({"decision_participation": "grant", "budget": "grant", "quality_safety_stop": "grant"}, ("权限 | 经营决策会议表决；质量费用的审批；停线权", "首席质量官的职权")),
    ({"plan_approval": "grant"}, ("财务总监：质量经费审批权；厂长：停产决定权；首席质量官：质量计划审批权", "权限分配")),
    ({"budget": "recommend_only"}, ("总经理：质量经费审批权；首席质量官：质量经费建议权", "权限分配")),
    ({"plan_approval": "grant"}, ("质量战略制定权（总经理），批准年度质量计划（首席质量官），质量经费的审批（生产副总）",)),
    ({"product_release": "grant"}, ("产品放行权（首席质量官）。停线权（财务总监）。质量战略制定权（生产副总）", "权限分配")),
    ({"budget": "grant"}, ("首席质量官负责质量经费审批权\n生产副总负责质量考核奖惩权\n质量委员会负责决定产品放行", "高管职责权限一览")),
    ({"strategy": "grant"}, ("首席质量官——质量战略制定权\n质量部经理——质量经费的审批\n质量委员会——质量考核奖惩权", "权限分配")),
    ({"decision_participation": "grant", "assessment_reward": "recommend_only"}, ("参与公司经营决策、质量绩效考核奖惩", "首席质量官的职权")),
    ({"budget": "execute_only", "quality_safety_stop": "grant"}, ("1、质量经费使用监督权；\n2、停产决定权；\n3、质量管理部门日常管理；", "首席质量官的职权")),
)  # fmt: skip
NOT_GRANTED = (
    ("产品放行、停线的建议权", "首席质量官的职权"),
    ("停产、召回建议权", "首席质量官的职权"),
    ("停线权/放行权/否决权，均报总经理决定", "首席质量官岗位说明书", "岗位权限"),
    ("停线权，放行权，质量经费使用权，须经总经理同意", "首席质量官岗位说明书", "岗位权限"),
    ("质量计划审批；质量预算管理；产品放行，均报总经理决定", "首席质量官岗位说明书", "岗位权限"),
    ("停线权、质量计划审批权", "已收回的首席质量官权限"),
    ("停线权、质量计划审批权", "首席质量官权限", "除外权限"),
    ("停线权、质量计划审批权", "首席质量官代总经理行使下列权限："),
    ("停线权、质量计划审批权", "首席质量官培训大纲", "权限概念"),
    ("停线权、质量计划审批权", "拟授予首席质量官的权限"),
    ("停线权、质量计划审批权", "总经理权限"),
    ("首席质量官可申请行使：质量安全一票否决权、质量经费审批权",),
    ("（一）公司质量预算的审批；（二）公司采购。以上由总经理决定。",),
    ("首席质量官协助总经理行使：质量安全一票否决权、质量经费审批权",),
    ("（4）当年历次停线、停产与封存；", "第七章 首席质量官", "首席质量官应当按年向监事会书面说明下列事项的经过："),
)  # fmt: skip


def _held(words: tuple[str, ...]) -> dict[str, set[str]]:
    out: dict[str, set[str]] = {}
    for made in interpret_text(words[0], words[1:], vocabulary_of("cqo-2023")):
        if made.holder == "cqo" and made.effect != "none":
            out.setdefault(made.authority, set()).add(made.effect)
            assert made.certainty == "sure" or made.effect != "grant", made
    return out


@pytest.mark.parametrize("case", LISTS, ids=lambda c: c[1][0][:24])
def test_each_item_of_a_list_is_read(case: tuple[dict[str, str], tuple[str, ...]]) -> None:
    expected, words = case
    assert _held(words) == {authority: {effect} for authority, effect in expected.items()}


@pytest.mark.parametrize("words", NOT_GRANTED, ids=lambda w: "/".join(w)[:40])
def test_what_governs_a_list_is_of_all_its_items(words: tuple[str, ...]) -> None:
    made = interpret_text(words[0], words[1:], vocabulary_of("cqo-2023"))
    assert not [s for s in made if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"]
