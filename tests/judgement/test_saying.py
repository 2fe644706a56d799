"""Facts in words: numbers, ids and closed lists as people write them."""

from __future__ import annotations

import pytest

from checker.facts import Fact, listing
from checker.judgement.saying import say

NAMES = {"board": {"zh": "董事会", "en": "the board"}}


@pytest.mark.parametrize(
    ("amount", "zh"),
    [(100000.0, "100,000 元"), (100000, "100,000 元"), (0.5, "0.5 元"), (1234567.89, "1,234,567.89 元")],
)
def test_an_amount_has_no_idle_decimals(amount: float, zh: str) -> None:
    capped = Fact("a1", "authority", {"holder": "cqo", "held": "capped", "limit_amount": amount})
    assert zh in say(capped, NAMES)["zh"]
    assert f"CNY {zh.removesuffix(' 元')}" in say(capped, NAMES)["en"]


def test_ids_and_closed_lists_are_said_in_the_readers_language() -> None:
    post = Fact("p1", "post", {"holder": "cqo", "level": "senior", "in_decision_body": True})
    assert say(post, NAMES)["zh"] == "岗位：决策机构成员：是，层级 高层"
    assert say(post, NAMES)["en"] == "post: in decision body yes, level senior"
    act = Fact("n1", "appointment", {"appointed_by": "board", "status": "in_force"})
    assert say(act, NAMES)["zh"] == "任命：任命人 董事会，状态 有效"
    assert say(act, NAMES)["en"] == "appointment: appointed by the board, status in force"


def test_a_name_is_left_as_it_is_written() -> None:
    assert say(Fact("n1", "person", {"name": "in_force"}), NAMES)["en"] == "person: name in_force"


def test_a_listing_is_sorted_and_whole_numbers_are_whole() -> None:
    assert listing({"limit_amount": 30000.0, "held": "capped"}) == "held: capped, limit_amount: 30000"
