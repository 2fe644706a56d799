"""What becomes of a decision once it is made leaves nothing unread; what another does to it still counts."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

WORDS = vocabulary_of("cqo-2023")


def granted(text: str, authority: str, power: str) -> bool:
    said = [
        s
        for s in statements_in(text, (), WORDS)
        if (s.holder, s.authority, s.power) == ("cqo", authority, power)
    ]
    best = [s for s in said if s.effect != "none"]
    return bool(best) and all((s.effect, s.certainty) == ("grant", "sure") for s in best)


ASSESSED = "全公司质量考核由首席质量官负责。"
DECIDED = ASSESSED + "上述奖励和处罚均由首席质量官决定，签署《质量奖惩单》{}。"


@pytest.mark.parametrize(
    "after",
    [
        "后转人力资源，随当月工资兑现",
        "，随当月工资一并发放",
        "，在当月工资中执行",
        "后送财务部，随季度奖金兑付",
    ],
)
def test_how_it_is_paid(after: str) -> None:
    assert granted(DECIDED.format(after), "assessment_reward", "reward")


@pytest.mark.parametrize(
    "after",
    ["后转人力资源部批准", "，经总经理同意后随当月工资兑现", "后送财务部审批，随季度奖金兑付"],
)
def test_what_another_still_decides(after: str) -> None:
    assert not granted(DECIDED.format(after), "assessment_reward", "reward")


def test_these_rewards() -> None:
    said = "以上奖励和处罚由首席质量官决定，签发《质量奖惩通知单》，不再另行报批。"
    assert granted(ASSESSED + said, "assessment_reward", "reward")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("年度质量专项经费由首席质量官掌握使用，在经批准的年度预算总额内自行安排、签批支出。", True),
        ("各年度预算单列的质量经费（2025年度为960万元）由首席质量官在预算内支配和审批。", True),
        ("质量经费由首席质量官审批，单笔不超过（2025年度为5万元）。", False),
        ("质量经费由首席质量官在经总经理批准的范围内审批。", False),
        ("质量经费（5万元以内）由首席质量官审批。", False),
    ],
)
def test_the_sum_of_the_year_is_no_cap(text: str, given: bool) -> None:
    assert granted(text, "budget", "manage") == given


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("涉及批量失效等质量安全的事项，首席质量官一票否决，不适用第五条的表决规则。", True),
        ("首席质量官对质量安全事项一票否决，不适用于出口产品。", False),
    ],
)
def test_rules_that_do_not_apply_to_it(text: str, given: bool) -> None:
    assert granted(text, "veto", "veto") == given


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (
            "质量战略由首席质量官编定，首席质量官电子签名后在文控系统中自动转为受控状态，总经理收到系统通知。",
            True,
        ),
        ("质量战略由首席质量官编定，总经理收到系统通知后审批。", False),
        ("质量战略由首席质量官编定，总经理电子签名后自动转为受控状态。", False),
    ],
)
def test_what_a_system_makes_of_it(text: str, given: bool) -> None:
    assert granted(text, "strategy", "formulate") == given
