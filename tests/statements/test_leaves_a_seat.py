"""A seat in a body that the officer gives up ends his seat, and not his office."""

from __future__ import annotations

import pytest

from checker.rulebook.vocabularies import vocabulary_of
from checker.statements import read_text


def facts(text: str) -> list[tuple[str, str | None]]:
    return [(f.kind, f.by) for f in read_text(text, (), vocabulary_of("cqo-2023")).officer]


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官在此期间不再担任经营决策会成员，改为按议题列席。",
        "自2026年3月1日起，首席质量官不再担任总裁办公会成员。",
        "会议决定，首席质量官退出经营管理委员会成员，只列席会议。",
        "首席质量官不再作为公司决策委员会委员。",
    ],
)
def test_the_seat_ends_and_the_office_stays(text: str) -> None:
    found = facts(text)
    assert ("decides", "refused") in found
    assert "removed" not in [kind for kind, _ in found]


@pytest.mark.parametrize(
    "text",
    [
        "自2026年3月1日起，王建国同志不再担任首席质量官。",
        "王建国同志不再担任首席质量官和经营决策会成员。",
        "免去王建国同志首席质量官、总裁办公会成员职务。",
        "王建国同志不再担任经营决策会成员、首席质量官。",
    ],
)
def test_who_leaves_the_office_is_gone(text: str) -> None:
    found = facts(text)
    assert "removed" in [kind for kind, _ in found]
    assert ("decides", "refused") not in found


@pytest.mark.parametrize(
    "text",
    [
        "首席质量官为经营决策会成员。",
        "财务总监不再担任经营决策会成员，首席质量官不变。",
        "首席质量官不再担任质量改进小组组长。",
    ],
)
def test_nothing_is_taken_from_his_seat(text: str) -> None:
    assert ("decides", "refused") not in facts(text)
