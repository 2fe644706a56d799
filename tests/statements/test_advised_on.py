"""What advice is about is not done by whoever gives it, though the heading speaks of him."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Grants = Callable[[str, tuple[str, ...]], set[str]]
HEADINGS = ("首席质量官职权",)


@pytest.mark.parametrize(
    "text",
    [
        "就质量战略的方向、重点及调整，首席质量官直接向公司决策层提出建议",
        "就质量战略的制定和调整，首席质量官可向董事会建议",
        "就质量战略的方向、重点及调整，直接向公司决策层提出建议",
        "对于质量战略的制定，首席质量官提出意见",
        "关于质量经费的使用，首席质量官提出建议",
        "就年度质量计划的批准，首席质量官向总经理提出建议",
        "围绕质量考核与奖惩的评定，首席质量官可以陈述意见",
        "对质量经费的审批，首席质量官向财务总监提交意见",
    ],
)
def test_the_topic_of_advice_is_no_grant(text: str, sure_grants: Grants) -> None:
    assert sure_grants(text, HEADINGS) == set()


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        ("关于质量经费的使用，由首席质量官审批决定", "budget"),
        ("就年度质量计划，首席质量官有权批准", "plan_approval"),
        ("对质量经费进行审批，并向董事会提出使用建议", "budget"),
        ("对质量战略的制定，首席质量官有权决定，并向董事会提出调整建议", "strategy"),
    ],
)
def test_what_he_does_himself_is(text: str, authority: str, sure_grants: Grants) -> None:
    assert authority in sure_grants(text, HEADINGS)
