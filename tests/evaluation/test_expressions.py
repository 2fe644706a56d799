"""Formulas: what they give, what they refuse, and that an interval always holds what could be."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import inf
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import InputError
from checker.evaluation.computing import compute, zero_divisors
from checker.evaluation.expressions import parse
from checker.evaluation.quantity import BARE, exact, quantity_in, shown, unit_of
from checker.evaluation.spans import WHOLE, Span, only
from checker.rulebook.node import Node
from checker.yamltree import parse as parse_yaml

INPUTS = {"a": BARE, "b": BARE, "money": unit_of("万元").dims, "staff": unit_of("人").dims}


def node(text: str) -> Node:
    return Node(parse_yaml(text, "f.yaml"))


def value(text: str, **inputs: float | str) -> Fraction:
    known = {name: only(Fraction(str(number))) for name, number in inputs.items()}
    span = compute(parse(node(text), INPUTS), known)
    assert span.exact
    return Fraction(span.lo)


@pytest.mark.parametrize(
    ("text", "inputs", "expected"),
    [
        ("5", {}, "5"),
        ("0.1", {}, "0.1"),
        ('"95 %"', {}, "0.95"),
        ("{add: [0.1, 0.2]}", {}, "0.3"),
        ("{subtract: [a, 2]}", {"a": 5}, "3"),
        ("{multiply: [a, b, 2]}", {"a": 3, "b": 4}, "24"),
        ("{divide: [1, a]}", {"a": 3}, "1/3"),
        ("{ratio: [30 万元, 60000 元]}", {}, "5"),
        ("{ratio: [1 年, 6 月]}", {}, "2"),
        ("{min: [a, b]}", {"a": 3, "b": 4}, "3"),
        ("{max: [a, b]}", {"a": 3, "b": 4}, "4"),
        ("{cap: {of: a, at: 10}}", {"a": 12}, "10"),
        ("{cap: {of: a, at: 10}}", {"a": 10}, "10"),
        ("{floor: {of: a, at: 0}}", {"a": -1}, "0"),
        ("{interpolate: {of: a, points: [[0, 0], [10, 100]]}}", {"a": "2.5"}, "25"),
        ("{interpolate: {of: a, points: [[0, 0], [10, 100]]}}", {"a": -1}, "0"),
        ("{interpolate: {of: a, points: [[0, 0], [10, 100]]}}", {"a": 11}, "100"),
        ("{interpolate: {of: a, points: [[90 %, 0], [95 %, 3], [100 %, 5]]}}", {"a": "0.95"}, "3"),
        ("{interpolate: {of: a, points: [[90 %, 0], [95 %, 3], [100 %, 5]]}}", {"a": "0.96"}, "3.4"),
        ("{steps: {of: a, from: [[1, 2], [3, 4]], below: 0}}", {"a": "0.999"}, "0"),
        ("{steps: {of: a, from: [[1, 2], [3, 4]], below: 0}}", {"a": 1}, "2"),
        ("{steps: {of: a, from: [[1, 2], [3, 4]], below: 0}}", {"a": "2.999"}, "2"),
        ("{steps: {of: a, from: [[1, 2], [3, 4]], below: 0}}", {"a": 3}, "4"),
    ],
)
def test_what_a_formula_gives(text: str, inputs: Mapping[str, Any], expected: str) -> None:
    assert value(text, **inputs) == Fraction(expected)


def test_money_by_head_is_a_unit() -> None:
    parsed = parse(node("{divide: [money, staff]}"), INPUTS)
    assert parsed.dims == unit_of("元/人").dims
    assert compute(parsed, {"money": only(Fraction(500_000)), "staff": only(Fraction(400))}) == only(
        Fraction(1250)
    )


@pytest.mark.parametrize(
    ("text", "code", "words", "at"),
    [
        ("{add: [money, 5]}", "units-disagree", "`add` of `CNY` and a bare number", "1:15"),
        ("{add: [1 年, 3 天]}", "units-disagree", "`month` and `day`", "1:13"),
        ("{ratio: [money, staff]}", "units-disagree", "`CNY` and `person`", "1:17"),
        ("{interpolate: {of: money, points: [[1, 0], [2, 1]]}}", "units-disagree", "`CNY`", "1:36"),
        ("{adds: [1, 2]}", "unknown-word", "no word `adds`", "1:2"),
        ("{add: [aa, b]}", "unknown-input", "there is no input `aa`", "1:8"),
        ("{add: [a]}", "wrong-formula", "two formulas or more", "1:7"),
        ("{divide: [1, 2, 3]}", "wrong-formula", "two formulas", "1:10"),
        ("{add: [1, 2], max: [1, 2]}", "wrong-formula", "one word", "1:1"),
        ("{cap: {of: a}}", "wrong-formula", "`cap` lacks `at`", "1:7"),
        ("{cap: {of: a, at: 1, to: 2}}", "unknown-key", "unknown key `to`", "1:22"),
        ("{interpolate: {of: a, points: [[2, 0], [1, 1]]}}", "wrong-order", "must rise", "1:40"),
        ("{interpolate: {of: a, points: [[1, 0]]}}", "wrong-formula", "at least two", "1:31"),
        ("{steps: {of: a, from: [[1, b]], below: 0}}", "unknown-input", "`b`", "1:28"),
        ("true", "wrong-formula", "a formula is", "1:1"),
        ("[1, 2]", "wrong-formula", "a formula is", "1:1"),
    ],
)
def test_what_a_formula_refuses(text: str, code: str, words: str, at: str) -> None:
    with pytest.raises(InputError) as told:
        parse(node(text), INPUTS)
    assert (told.value.code, str(told.value.spots[0])) == (code, f"f.yaml:{at}")
    assert words in told.value.message


def test_the_nearest_word_is_told() -> None:
    with pytest.raises(InputError) as told:
        parse(node("{interpolte: {of: a, points: [[1, 0], [2, 1]]}}"), INPUTS)
    assert told.value.help and "`interpolate`" in told.value.help


def test_division_by_zero_is_unknown_and_named() -> None:
    parsed = parse(node("{add: [1, {divide: [1, {subtract: [a, b]}]}]}"), INPUTS)
    values = {"a": only(Fraction(2)), "b": only(Fraction(2))}
    assert compute(parsed, values) == WHOLE
    assert zero_divisors(parsed, values) == (("a", "b"),)
    assert zero_divisors(parsed, {**values, "b": Span(Fraction(1), Fraction(2))}) == ()


def test_numbers_are_exact() -> None:
    assert exact(0.1) * 3 == Fraction(3, 10)
    assert quantity_in(" 12.50 万元 ") == (Fraction("12.5"), "万元")
    assert quantity_in("万元") is None and quantity_in("1e5") == (Fraction(1), "e5")
    assert [shown(Fraction(n)) for n in ("0", "-1/2", "1/3", "84.9999", "84.99999")] == [
        "0", "-0.5", "≈0.3333", "84.9999", "≈84.9999",
    ]  # fmt: skip


def test_a_number_with_a_strange_tail_is_no_bare_number() -> None:
    with pytest.raises(InputError, match="`add` of"):
        parse(node("{add: [1e5, 2]}"), INPUTS)


numbers = st.integers(-6, 6).map(lambda n: Fraction(n, 2))
leaf = st.one_of(st.integers(-4, 4).map(str), st.sampled_from(["a", "b"]))


def branch(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pair = st.tuples(inner, inner)
    return st.one_of(
        *(
            pair.map(lambda p, w=w: f"{{{w}: [{p[0]}, {p[1]}]}}")
            for w in ("add", "subtract", "multiply", "divide", "min", "max")
        ),  # type: ignore[misc]
        pair.map(lambda p: f"{{cap: {{of: {p[0]}, at: {p[1]}}}}}"),
        inner.map(lambda x: f"{{interpolate: {{of: {x}, points: [[-2, 3], [0, -1], [2, 5]]}}}}"),
        inner.map(lambda x: f"{{steps: {{of: {x}, from: [[-1, 4], [1, -2], [2, 3]], below: 1}}}}"),
    )


formulas = st.recursive(leaf, branch, max_leaves=8)


@st.composite
def spans(draw: st.DrawFn) -> tuple[Span, Span, Fraction]:
    """A span, a narrower one inside it, and a number in both; the outer one may be open."""
    points = sorted(draw(st.lists(numbers, min_size=5, max_size=5)))
    lo, hi = draw(st.sampled_from([points[0], -inf])), draw(st.sampled_from([points[4], inf]))
    return Span(lo, hi), Span(points[1], points[3]), points[2]


@given(formulas, spans(), spans())
def test_an_interval_holds_every_completion_and_narrows_with_its_inputs(
    text: str, a: tuple[Span, Span, Fraction], b: tuple[Span, Span, Fraction]
) -> None:
    parsed = parse(node(text), INPUTS)
    wide = compute(parsed, {"a": a[0], "b": b[0]})
    narrow = compute(parsed, {"a": a[1], "b": b[1]})
    point = compute(parsed, {"a": only(a[2]), "b": only(b[2])})
    assert narrow.within(wide)
    assert point.within(narrow)
