"""What others obey, what he does not run besides, and audits of suppliers: none takes a plan from him."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

WORDS = vocabulary_of("cqo-2023")


def approves(text: str, heading: str = "") -> bool:
    said = [
        s
        for s in statements_in(text, (heading,) if heading else (), WORDS)
        if s.holder == "cqo" and s.authority == "plan_approval"
    ]
    return bool(said) and all((s.effect, s.certainty) == ("grant", "sure") for s in said)


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("各车间的季度质量计划由首席质量官审定批准后照办；没批的不得执行。", True),
        ("质量计划由首席质量官批准后照办。", True),
        ("质量计划由总经理批准后，由首席质量官照办。", False),
        ("质量计划由首席质量官和总经理批准后照办。", False),
        ("质量计划由首席质量官按总经理批示批准后照办。", False),
        ("质量计划经首席质量官审核、总经理批准后照办。", False),
    ],
)
def test_who_obeys(text: str, his: bool) -> None:
    assert approves(text) == his


@pytest.mark.parametrize(
    ("lead_in", "his"),
    [
        ("首席质量官对总经理负责，不兼管生产和销售。其职责和权限为：", True),
        ("首席质量官不兼管生产和销售。其职责和权限为：", True),
        ("首席质量官对总经理负责，不分管采购、生产，也不兼任车间主任。其主要职责：", True),
        ("首席质量官不兼管质量计划。其职责和权限为：", False),
        ("首席质量官对总经理负责，不兼管下列事项：", False),
        ("首席质量官对总经理负责，不兼管生产。其无权审批：", False),
        ("首席质量官对总经理负责，不兼管生产。其职责由总经理行使：", False),
    ],
)
def test_what_he_does_not_run_besides(lead_in: str, his: bool) -> None:
    assert approves("审批各车间年度质量计划；", lead_in) == his


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("批准年度自检计划、供应商审计计划以及各部门报来的年度质量工作计划。", True),
        ("审核年度自检计划、供应商审计计划以及各部门报来的年度质量工作计划。", False),
        ("批准年度自检计划、供应商审计计划，报总经理同意后生效。", False),
    ],
)
def test_audits_of_suppliers(text: str, his: bool) -> None:
    assert approves(text, "首席质量官") == his


@pytest.mark.parametrize(
    ("text", "his"),
    [
        ("审批新瓶型试制质量计划、冷修后复产质量计划、客户专项质量计划及各车间年度质量计划；", True),
        ("批准验证总计划（VMP）、年度质量工作计划、车间质量计划。", True),
        ("审批冷修后复产质量计划、莱阳厂质量计划。", False),
        ("审批冷修后复产质量计划及莱阳厂年度质量计划；", False),
        ("审批冷修后复产质量计划及各车间年度质量计划（莱阳厂除外）；", False),
        ("审批冷修后复产质量计划及各车间年度质量计划，报总经理同意后生效；", False),
    ],
)
def test_plans_of_all_in_a_list(text: str, his: bool) -> None:
    assert approves(text, "首席质量官") == his
