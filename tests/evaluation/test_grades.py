"""A grade that is a range of points: a mark by its name leaves the range open, a mark in points tells the grade."""

from __future__ import annotations

from fractions import Fraction
from typing import cast

import pytest

from checker.errors import Spot
from checker.evaluation.leaves import score_leaf
from checker.evaluation.model import Grade, Indicator, Qualitative
from checker.evaluation.results import Ground, Leaf
from checker.evaluation.sheet import Given, Sheet
from checker.evaluation.spans import Span
from checker.judgement.world import World

T = {"zh": "项", "en": "item"}
GRADES = (
    Grade("good", T, Span(Fraction(16), Fraction(20)), None, above=True),
    Grade("fair", T, Span(Fraction(10), Fraction(16)), None),
    Grade("poor", T, Span(Fraction(0), Fraction(10)), None, below=True),
)
LEAF = Indicator("x", T, 3, Fraction(1), Fraction(20), {}, Qualitative(GRADES), (), Spot("f"))


def marked(*marks: tuple[str, str | None]) -> Leaf:
    given = tuple(
        Given(Fraction(low), Ground("mark", low, by="王", date="2026-01-01"), None, most and Fraction(most))
        for low, most in marks
    )
    return score_leaf(LEAF, Sheet(marks={"x": given}), cast(World, None), records=None)


def test_a_grade_alone_gives_its_range() -> None:
    leaf = marked(("10", "16"))
    assert (leaf.state, leaf.points, leaf.grade) == ("interval", Span(Fraction(10), Fraction(16)), None)


@pytest.mark.parametrize(
    ("points", "grade"),
    [("20", "good"), ("16.5", "good"), ("16", "fair"), ("10", "fair"), ("9.9", "poor"), ("0", "poor")],
)
def test_points_tell_the_grade_up_to_its_ends(points: str, grade: str) -> None:
    leaf = marked((points, None))
    assert (leaf.state, leaf.grade) == ("scored", grade)


def test_points_within_a_grade_that_is_named_too_are_no_contradiction() -> None:
    leaf = marked(("10", "16"), ("12", None))
    assert (leaf.state, leaf.points) == ("scored", Span(Fraction(12), Fraction(12)))


@pytest.mark.parametrize("other", [("17", None), ("17", "20")])
def test_points_outside_it_are(other: tuple[str, str | None]) -> None:
    leaf = marked(("10", "16"), other)
    assert leaf.state == "conflicting" and leaf.points == Span(Fraction(10), Fraction(other[1] or "17"))
