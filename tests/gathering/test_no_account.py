"""Figures, how costs are booked, how a system stands and advice on the side are no account of a right."""

from __future__ import annotations

import pytest

from checker.gathering.no_account import is_no_account
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in


@pytest.mark.parametrize(
    ("text", "authority", "beside"),
    [
        ("财务部每季度末把质量费用实支数发首席质量官核对。", "budget", True),
        ("质量成本的归集口径由首席质量官确定，财务中心配合取数。", "budget", True),
        ("质量经费的使用由首席质量官审核，报总经理批准。", "budget", False),
        ("首席质量官对质量经费的使用提出建议。", "budget", False),
        ("首席质量官编制质量成本预算，报总经理批准。", "budget", False),
        ("要花钱、要改人的地方，由首席质量官整理成建议交经营会。", "decision_participation", True),
        ("首席质量官列席经营会，整理成建议交经营会讨论。", "decision_participation", False),
        ("首席质量官可对经营决策提出意见。", "decision_participation", False),
        ("首席质量官组织内审，对各工厂、各门店的质量状况作季度评价。", "assessment_reward", True),
        ("首席质量官对各部门的质量绩效进行考核。", "assessment_reward", False),
        ("各部门的质量考核结果报首席质量官审阅。", "assessment_reward", False),
        ("首席质量官考核各部门体系运行情况，并评定等级。", "assessment_reward", False),
    ],
)
def test_what_is_no_account_of_a_right(text: str, authority: str, beside: bool) -> None:
    said = [
        s
        for s in statements_in(text, (), vocabulary_of("cqo-2023"))
        if s.authority == authority and s.holder == "cqo"
    ]
    assert said
    assert all(is_no_account(s) for s in said) is beside


def test_rates_under_a_chapter_on_evaluation_are_none() -> None:
    text, chapter = "质量部每月汇总一次交检合格率、返修率，报首席质量官审阅。", "9 绩效评价"
    said = [s for s in statements_in(text, (chapter,), vocabulary_of("cqo-2023")) if s.holder == "cqo"]
    assert [s.effect for s in said] == ["recommend_only"]
    assert all(is_no_account(s) for s in said)
