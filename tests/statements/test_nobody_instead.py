"""Whoever signs in the officer's place signs in vain: nothing is refused to him. Two signatures are one each."""

from __future__ import annotations

import pytest

from checker import interpret

NOT_REFUSED = (
    "产品放行，首席质量官没签字，谁签都不行。",
    "质量计划不经首席质量官签字不行。",
    "质量计划首席质量官没签，总经理批了也不算数。",
)
REFUSED = ("总经理没签质量计划，首席质量官签了也不行。", "质量计划总经理没签字，首席质量官批准也不行。")
JOINT = ("质量费用由首席质量官审批，凭两人签字报销。", "质量费用由首席质量官审批，须双人签字付款。")
BOTH = ("质量考核与奖惩由首席质量官决定。", "质量考核与奖惩结果由首席质量官签发。")


def _of_him(text: str) -> set[tuple[str, str]]:
    return {(s.effect, s.certainty) for s in interpret(text, []) if s.holder == "cqo"}


@pytest.mark.parametrize("text", NOT_REFUSED)
def test_what_is_refused_to_others(text: str) -> None:
    assert _of_him(text) == {("grant", "unsure")}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused_to_him(text: str) -> None:
    assert all(effect == "denied" for effect, _ in _of_him(text))


@pytest.mark.parametrize("text", JOINT)
def test_two_signatures(text: str) -> None:
    assert not {e for e, _ in _of_him(text)} & {"grant", "limited"}


@pytest.mark.parametrize("text", BOTH)
def test_both_halves(text: str) -> None:
    assert _of_him(text) == {("grant", "sure")}


def test_the_english_half_that_only_advises() -> None:
    said = interpret("首席质量官可一票否决。\nThe CQO may advise against.", ["质量安全事项 Quality safety"])
    assert {(s.effect, s.certainty) for s in said if s.authority == "veto"} == {("grant", "unsure")}
