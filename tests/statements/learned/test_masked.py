"""A sentence as the weights see it: one sign for the officer, one for others, one for the matter."""

from __future__ import annotations

import pytest

from checker.statements.learned.masked import ACT, ELSE, HIM, MATTER, OTHER, OTHER_ACT, masked


def test_who_and_what_is_told_by_one_sign_each() -> None:
    text = "质量经费由首席质量官审批，年度计划报总经理批准"
    assert masked(text, "budget") == f"Ⓠ{MATTER}由{HIM}审批，年度{ELSE}报{OTHER}批准"
    assert masked(text, "plan_approval") == f"Ⓠ{ELSE}由{HIM}审批，年度{MATTER}报{OTHER}批准"


@pytest.mark.parametrize(
    "text", ["质量经费由万永强同志审批", "质量经费由秦岳签批", "质量经费归孟小霞", "质量经费审批人:刘强"]
)
def test_somebody_is_told_by_the_same_sign_whether_by_post_or_by_name(text: str) -> None:
    assert OTHER in masked(text, "budget")


@pytest.mark.parametrize(
    "text", ["质量经费由费用账户列支", "质量经费归口管理", "质量经费,方案另定", "质量经费由专人登记"]
)
def test_a_word_is_no_name(text: str) -> None:
    assert OTHER not in masked(text, "budget")


def test_the_three_rights_over_one_strategy_are_told_apart_by_their_acts() -> None:
    text = "质量战略的制定归战略部"
    assert ACT in masked(text, "formulate") and OTHER_ACT not in masked(text, "formulate")
    assert OTHER_ACT in masked(text, "implement") and ACT not in masked(text, "implement")
