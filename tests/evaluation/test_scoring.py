"""Borders of levels, rounding, and what is unknown on the way up the tree."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.evaluation.model import Level, Rounding
from checker.evaluation.scoring import possible_levels, round_number, rounded
from checker.evaluation.spans import Span, only

T = {"zh": "级", "en": "level"}
LEVELS = tuple(
    Level(name, T, Fraction(start), Fraction(end))
    for name, start, end in (("c", 60, 75), ("b", 75, 90), ("a", 90, 100))
)


def of(lo: str, hi: str | None = None) -> Span:
    return Span(Fraction(lo), Fraction(hi or lo))


@pytest.mark.parametrize(
    ("span", "levels"),
    [
        (of("59.9999"), (None,)),
        (of("60"), ("c",)),
        (of("74.9999"), ("c",)),
        (of("75"), ("b",)),
        (of("89.9999"), ("b",)),
        (of("90"), ("a",)),
        (of("100"), ("a",)),
        (of("75", "89.9"), ("b",)),
        (of("75", "90"), ("b", "a")),
        (of("74.9", "75"), ("c", "b")),
        (of("0", "100"), (None, "c", "b", "a")),
    ],
)
def test_a_cut_off_belongs_to_the_higher_level(span: Span, levels: tuple[str | None, ...]) -> None:
    assert possible_levels(LEVELS, span) == levels


WHOLE = (
    Level("c", T, Fraction(60), Fraction(75), through=Fraction(74)),
    Level("b", T, Fraction(75), Fraction(90), through=Fraction(89)),
    Level("a", T, Fraction(90), Fraction(100)),
)


@pytest.mark.parametrize(
    ("span", "levels"),
    [
        (of("74"), ("c",)),
        (of("74.0001"), ("c", "b")),
        (of("74.9999"), ("c", "b")),
        (of("75"), ("b",)),
        (of("89"), ("b",)),
        (of("89.5"), ("b", "a")),
        (of("90"), ("a",)),
        (of("70", "74.5"), ("c", "b")),
        (of("59", "74.5"), (None, "c", "b")),
        (of("74.5", "80"), ("c", "b")),
    ],
)
def test_between_two_whole_scores_either_level_is_possible(
    span: Span, levels: tuple[str | None, ...]
) -> None:
    assert possible_levels(WHOLE, span) == levels


ABOVE = (
    Level("c", T, Fraction(0), Fraction(60)),
    Level("b", T, Fraction(60), Fraction(85), above=True),
    Level("a", T, Fraction(85), Fraction(100), above=True),
)


@pytest.mark.parametrize(
    ("score", "level"), [("0", "c"), ("60", "c"), ("60.1", "b"), ("85", "b"), ("85.1", "a"), ("100", "a")]
)
def test_a_level_that_begins_above_a_score_leaves_it_to_the_lower(score: str, level: str) -> None:
    assert possible_levels(ABOVE, of(score)) == (level,)


def test_no_total_no_level() -> None:
    assert possible_levels(LEVELS, None) == ()
    assert possible_levels((), of("80")) == ()


@pytest.mark.parametrize(
    ("number", "mode", "places", "expected"),
    [
        ("74.95", "half_up", 1, "75"),
        ("74.949", "half_up", 1, "74.9"),
        ("74.95", "half_even", 1, "75"),
        ("74.85", "half_even", 1, "74.8"),
        ("74.85", "half_up", 1, "74.9"),
        ("74.99", "down", 1, "74.9"),
        ("0.5", "half_even", 0, "0"),
        ("0.5", "half_up", 0, "1"),
        ("2/3", "half_up", 2, "0.67"),
    ],
)
def test_rounding(number: str, mode: str, places: int, expected: str) -> None:
    assert round_number(Fraction(number), Rounding(places, mode)) == Fraction(expected)


def test_a_score_that_rounds_onto_the_cut_off_reaches_it() -> None:
    assert possible_levels(LEVELS, rounded(of("74.95"), Rounding(1, "half_up"))) == ("b",)
    assert possible_levels(LEVELS, rounded(of("74.95"), Rounding(1, "down"))) == ("c",)
    assert possible_levels(LEVELS, rounded(of("74.95"), None)) == ("c",)


@given(
    st.fractions(0, 100),
    st.fractions(0, 100),
    st.sampled_from(["half_up", "half_even", "down"]),
    st.integers(0, 3),
)
def test_rounding_keeps_order(one: Fraction, two: Fraction, mode: str, places: int) -> None:
    how = Rounding(places, mode)
    low, high = sorted((one, two))
    assert round_number(low, how) <= round_number(high, how)
    assert possible_levels(LEVELS, rounded(only(low), how))[0] in possible_levels(
        LEVELS, rounded(Span(low, high), how)
    )
