"""Meetings that decide are bodies; another's seal is waited for; helping others, or gathering figures, carries nothing out."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.as_page import statements_in

WORDS = vocabulary_of("cqo-2023")


def read(text: str):
    return statements_in(text, ("首席质量官岗位说明书",), WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "三年质量规划由首席质量官编制定稿，经管会拍板。",
        "三年质量规划由首席质量官编制定稿，公司执委会批准。",
        "质量规划由首席质量官制定，由经营会审定。",
        "质量规划由首席质量官制定，加盖总裁的章就生效。",
        "质量规划由首席质量官制定，盖总经理章即生效。",
    ],
)
def test_whose_decision_or_seal_it_waits_for_is_over_him(text: str) -> None:
    assert not [s for s in read(text) if s.holder == "cqo" and s.effect == "grant" and s.certainty == "sure"]


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官参加经营会，讨论决定公司重大事项。",
        "首席质量官为经管会成员，经管会决定公司重大经营事项，每人一票。",
    ],
)
def test_a_meeting_in_which_he_decides_is_his_seat(text: str) -> None:
    assert [s for s in read(text) if s.authority == "decision_participation" and s.effect == "grant"]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("首席质量官协助生产厂长落实质量目标。", False),
        ("首席质量官协助各部门实施质量战略。", False),
        ("首席质量官负责质量目标完成数据的收集统计。", False),
        ("首席质量官协助总经理组织实施质量战略。", True),
        ("首席质量官组织各部门实施质量战略，统计完成情况并通报。", True),
    ],
)
def test_who_helps_others_does_not_surely_carry_out(text: str, sure: bool) -> None:
    found = [s for s in read(text) if s.holder == "cqo" and s.power == "implement"]
    assert any(s.certainty == "sure" for s in found) is sure
