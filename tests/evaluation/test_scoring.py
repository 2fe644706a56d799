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
