"""Who passes a budget does not spend it; what the officer only brings up is no account of his seat or his money."""

from __future__ import annotations

import pytest

from checker.dossier.model import Block, Place
from checker.gathering.budget_passed import of_the_firm, passes_the_budget
from checker.gathering.claims import only_brings_up, only_draws_up
from checker.gathering.told_words import NO_MORE, OF_THE_YEAR
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in


def _of(text, authority):
    return [
        s
        for s in statements_in(text, (), vocabulary_of("cqo-2023"))
        if s.authority == authority and s.holder == "cqo"
    ]


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("每年12月编列下一年度质量经费预算，由首席质量官审定后并入公司总预算，经董事会批准。", True),
        ("质量部编制下一年度质量费用预算，经首席质量官审定后并入公司全面预算，由董事会统一批准。", True),
        ("首席质量官审批质量经费支出，经总经理批准。", False),
        ("年度预算内的质量经费由首席质量官使用，每笔须经总经理批准。", False),
    ],
)
def test_who_passes_the_budget(text, passes):
    said = _of(text, "budget")
    assert said
    assert any(passes_the_budget(s) for s in said) is passes


@pytest.mark.parametrize(
    ("head", "whole"),
    [("年度经营预算（含质量经费总盘子）", True), ("年度质量经费预算", False), ("预算内质量经费支出", False)],
)
def test_a_row_on_the_budget_of_the_firm(desk, head, whole):
    from dataclasses import replace

    said = replace(desk.say("joint"), authority="budget")
    assert of_the_firm(said, Block("○", "cell", Place("a.md", row=1), row_heads=(head,))) is whole


@pytest.mark.parametrize(
    ("text", "authority", "only"),
    [
        (
            "首席质量官组织质量成本核算分析，向董事会、经营决策委员会提出质量改进措施。",
            "decision_participation",
            True,
        ),
        ("首席质量官可就公司经营、投资、产品方向和质量投入向董事会、总经理提出意见。", "budget", True),
        ("首席质量官列席办公会，提出质量改进措施。", "decision_participation", False),
        ("首席质量官可对经营决策提出意见。", "decision_participation", False),
        ("首席质量官对质量经费的使用提出建议。", "budget", False),
    ],
)
def test_what_he_only_brings_up(text, authority, only):
    said = _of(text, authority)
    assert said
    assert any(only_brings_up(s) for s in said) is only


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("质量工作经费由首席质量官提出年度预算，纳入公司预算报董事会批准。", True),
        ("质量工作经费由首席质量官提出使用申请，报总经理批准。", False),
        ("首席质量官提出年度预算外追加的质量经费，报总经理批准。", False),
    ],
)
def test_who_proposes_the_budget_of_a_year(text, only):
    assert any(only_draws_up(s) for s in _of(text, "budget")) is only


@pytest.mark.parametrize(
    ("text", "of_the_year"),
    [
        ("质量经费含检测、质量奖励等支出,年度预算随公司总预算由董事会批准", True),
        ("质量经费实行专项管理,由质量总监提出年度预算,纳入公司预算报董事会批准", True),
        ("质量经费含质量奖励,年度预算内每笔支出由董事会批准", False),
        ("质量奖励年度方案由董事会批准", False),
        ("年度预算由董事会批准,质量奖励由总经理审批", False),
    ],
)
def test_no_more_than_who_passes_the_money_of_a_year(text, of_the_year):
    assert (OF_THE_YEAR.search(text) is not None) is of_the_year


@pytest.mark.parametrize(
    ("text", "no_more"),
    [
        ("04版中“质量费用单笔2万元以上由财务总监加签”的规定自本版生效之日起停止执行", True),
        ("质量经费支出须经财务总监会签的要求自即日起取消", True),
        ("质量经费支出由财务总监加签的规定自即日起执行", False),
        ("质量经费支出由财务总监加签，其他规定停止执行", False),
    ],
)
def test_a_leave_that_is_needed_no_more(text, no_more):
    assert (NO_MORE.search(text) is not None) is no_more
