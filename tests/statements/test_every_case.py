"""What is said of every case, who resolved to give, and powers that stay: none of them bounds."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]


@pytest.mark.parametrize(
    ("text", "granted"),
    [
        ("首席质量官对质量安全问题的否决不分班次，一律有效。", {"veto"}),
        ("没有首席质量官签章的合格证一律无效，夜间、节假日亦同。", {"product_release"}),
        ("产品放行由首席质量官签发，节假日照此办理。", {"product_release"}),
        ("产品放行由首席质量官签发，夜间、节假日除外。", set()),
        ("产品放行由首席质量官签发，夜间由厂长签发亦同。", set()),
        ("首席质量官的质量安全一票否决权不变。", {"veto"}),
        ("首席质量官原有的质量安全一票否决权保持不变。", {"veto"}),
        ("首席质量官原有的质量经费审批权取消。", set()),
        ("董事会决定授予首席质量官质量安全一票否决权。", {"veto"}),
        ("总经理办公会决定由首席质量官审批质量计划。", {"plan_approval"}),
        ("总经理同意后，由首席质量官审批质量计划。", set()),
        ("总经理决定授予首席质量官否决权的，另行发文。", set()),
        ("首席质量官主持制定质量战略，经本人签署后施行。", {"strategy"}),
        ("质量部长编制质量战略，经本人签署后报首席质量官。", set()),
        ("首席质量官不担任质量受权人，但可对任一批次的质量安全问题行使否决权。", {"veto"}),
        ("首席质量官不担任质量受权人，不行使放行权。", set()),
        ("首席质量官兼任网络安全小组组长，对业务系统上线有一票否决权。", set()),
        ("董事长授权首席质量官代表公司行使质量安全否决权。", {"veto"}),
        ("首席质量官代表总经理行使质量安全否决权。", set()),
        ("首席质量官审定质量计划，审定后的计划由各子公司执行。", {"plan_approval"}),
        ("首席质量官审定质量计划，审定后的计划由总经理批准执行。", set()),
        ("首席质量官决定软件版本能否对外发布。", {"product_release"}),
        ("首席质量官建议软件版本能否对外发布。", set()),
        ("首席质量官在年度预算1200万元总额内，自行决定质量经费的使用。", {"budget"}),
        ("首席质量官在50万元总额内，自行决定质量经费的使用。", set()),
        ("停线由首席质量官决定，首席质量官未同意前不得复产。", {"quality_safety_stop"}),
        ("停线由首席质量官决定，厂长没点头之前不许停。", set()),
        ("首席质量官可给予发现质量隐患的员工500元以内奖励。", set()),
    ],
)
def test_nothing_is_bounded(sure_grants: Read, text: str, granted: set[str]) -> None:
    assert sure_grants(text, ()) == granted


@pytest.mark.parametrize(
    ("text", "granted"),
    [
        (
            "首席质量官的现场权限如下，均无须向上请示：\n1. 批准质量计划；\n2. 下令停线。",
            {"plan_approval", "quality_safety_stop"},
        ),
        ("首席质量官的现场权限如下，均须向上请示：\n1. 批准质量计划；\n2. 下令停线。", set()),
        ("首席质量官代表公司行使质量安全否决权。她的决定即公司决定。", {"veto"}),
        ("首席质量官行使质量安全否决权，总经理的决定即公司决定。", set()),
        ("首席质量官独立决定每批制剂是否放行上市。", {"product_release"}),
        ("首席质量官审核每批疫苗能否上市，由总经理决定。", set()),
        ("质量投入预算一经董事会通过，即由首席质量官统一掌握使用。", {"budget"}),
    ],
)
def test_leads_goods_and_budgets(sure_grants: Read, text: str, granted: set[str]) -> None:
    assert sure_grants(text, ()) == granted
