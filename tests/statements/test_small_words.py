"""Small words that their surroundings make something else, and lists that leave the officer less or more."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text


def said(text: str, *headings: str) -> dict[str, set[str]]:
    out: dict[str, set[str]] = {}
    for statement in read_text(text, headings, vocabulary_of("cqo-2023")).statements:
        if statement.holder == "cqo" and statement.effect != "none":
            sure = "" if statement.certainty == "sure" else "?"
            out.setdefault(statement.authority, set()).add(statement.effect + sure)
    return out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("首席质量官参与和质量有关的经营决策。", {"decision_participation": {"limited"}}),
        ("涉及质量的经营决策，首席质量官参加讨论。", {"decision_participation": {"limited"}}),
        ("停产须首席质量官与厂长意见一致。", {"quality_safety_stop": {"joint"}}),
        (
            "首席质量官可以批准不涉及新增投资的质量改进计划;需新增投资的,按投资管理办法办理。",
            {"plan_approval": {"limited"}},
        ),
        ("质量总监可决定暂停单条生产线，全厂停产须由总经理决定。", {"quality_safety_stop": {"limited"}}),
        ("首席质量官按总经理批示办理放行手续。", {"product_release": {"execute_only"}}),
        ("质量战略由首席质量官、战略总监联合制定。", {"strategy": {"joint"}}),
        ("首席质量官对产品是否出厂作最终决定。", {"product_release": {"grant"}}),
        ("首席质量官对产品是否出厂提出意见。", {"product_release": {"recommend_only"}}),
        ("首席质量官的否决不得被推翻。", {"veto": {"grant"}}),
        ("凡首席质量官认为危及质量安全的，一律不办。", {"veto": {"grant"}}),
        ("末经质量总监批准，任何批次不得岀厂。", {"product_release": {"grant"}}),
        ("成品能不能离厂，只听首席质量官一句话。", {"product_release": {"grant"}}),
        ("没有首席质量官的章，仓库不得出货。", {"product_release": {"grant"}}),
        ("首席质量官不点头，货不出库。", {"product_release": {"grant"}}),
        ("质量计划由首席质量官根据年度目标审批。", {"plan_approval": {"grant"}}),
        ("质量费用凭首席质量官签字报销。", {"budget": {"grant"}}),
        ("首席质量官在质量培训方面有一定的预算支配权。", {"budget": {"limited"}}),
        ("首席质量官的否决意见，报总经理办公会复议。", {"veto": {"conditional"}}),
        ("质量总监每年十月上报下年度质量预算草案,供预算委员会审议。", {"budget": {"recommend_only"}}),
        (
            "质量总监按照财务总监下达的费用指标开支质量经费，不得突破单项指标。",
            {"budget": {"execute_only"}},
        ),
        ("质量计划审批流程：质量部→首席质量官→总经理", {"plan_approval": {"recommend_only"}}),
        ("本公司设首席质量官一名。其审批范围包括:年度质量计划。", {"plan_approval": {"grant"}}),
        # and what must not be read so
        ("成品能不能出厂，听总经理的，首席质量官负责提意见。", {"product_release": {"recommend_only"}}),
        ("质量费用凭首席质量官签字后报财务总监审批。", {"budget": {"conditional"}}),
        ("首席质量官不签，厂长签了也可以出门。", {}),
        ("首席质量官可以建议暂停生产线运行，由总经理决定。", {"quality_safety_stop": {"recommend_only"}}),
        ("首席质量官和厂长意见一致时，由厂长停线。", {"quality_safety_stop": {"joint"}}),
        ("首席质量官就总经理是否有权停线作出解释。", {}),
        ("总经理对首席质量官是否有权放行作出最终决定。", {}),
        ("质量计划传达流程：质量部→首席质量官→归档", {}),
        ("建议公司设首席质量官一名。其审批质量计划。", {}),
    ],
)
def test_small_words(text: str, expected: dict[str, set[str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "headings", "expected"),
    [
        (
            "(一)年度质量计划;",
            ["下列事项由总经理批准,首席质量官负责组织实施:"],
            {"plan_approval": {"execute_only"}},
        ),
        (
            "(1）质量预算的下达；",
            ["下列事项由总经理决定，首席质量官负责办理："],
            {"budget": {"execute_only"}},
        ),
        ("(一)年度质量计划;", ["下列事项由首席质量官批准，总经理备案："], {"plan_approval": {"grant"}}),
        (
            "(一)年度质量计划;",
            ["下列事项由首席质量官提出，总经理批准："],
            {"plan_approval": {"recommend_only"}},
        ),
        ("质量安全一票否决权", ["首席质量官", "须经总经理批准的事项"], {"veto": {"conditional"}}),
        ("停产、召回", ["首席质量官权限", "须上级批准的事项"], {"quality_safety_stop": {"conditional"}}),
        ("无需上级批准的事项：停产、召回", ["首席质量官权限"], {"quality_safety_stop": {"grant"}}),
        ("年度质量计划", ["须经首席质量官批准的事项"], {"plan_approval": {"grant"}}),
        ("质量经费审批", ["总经理权限", "须经首席质量官同意的事项"], {}),
        ("年度质量计划", ["须经总经理批准的事项"], {}),
        ("审定", ["质量管理权限表", "事项：质量奖惩方案", "首席质量官"], {"assessment_reward": {"grant"}}),
        ("首席质量官", ["费用审批权限表", "行:质量改进费用", "列:10万元(含)以下"], {"budget": {"limited"}}),
        ("质量计划审批", ["质量总监", "总监权限："], {"plan_approval": {"grant"}}),
        ("质量计划审批", ["质量总监岗位说明书", "生产总监职权"], {}),
    ],
)
def test_under_headings(text: str, headings: list[str], expected: dict[str, set[str]]) -> None:
    assert said(text, *headings) == expected
