"""What is still missing is named where a part of it is told: a half of a power, one of several duties."""

from __future__ import annotations

import pytest

from checker.rulebook.model import Match

from .build import LETTER, all_, any_, clause, fact, finding, some


def power(name: str) -> Match:
    return some("authority", holder="cqo", matter="quality_work", power=name, held="full")


BOTH = all_(power("assess"), power("reward"))
EITHER_WAY = any_(power("assess_reward"), BOTH)
QUALITY_WORK = {"holder": "cqo", "matter": "quality_work", "held": "full"}


@pytest.mark.parametrize(
    ("told", "lacking"), [("reward", "assessing quality work"), ("assess", "rewards and penalties")]
)
def test_the_half_that_no_paper_tells(told: str, lacking: str) -> None:
    half = fact("a1", "authority", power=told, **QUALITY_WORK)
    found = finding(clause(satisfied=EITHER_WAY, violated=None), [half], [LETTER])
    assert found.verdict == "missing"
    assert f"but not: {lacking}" in found.reason["en"]
    assert [e.quote for e in found.evidence] == ["words of a1"]


def test_nothing_told_is_no_part() -> None:
    found = finding(clause(satisfied=EITHER_WAY, violated=None), [], [LETTER])
    assert "but not" not in found.reason["en"]


def test_powers_that_are_no_halves_have_no_parts() -> None:
    made = fact("a1", "authority", power="formulate", **QUALITY_WORK)
    asked = all_(power("formulate"), power("implement"))
    found = finding(clause(satisfied=asked, violated=None), [made], [LETTER])
    assert "but not" not in found.reason["en"]
