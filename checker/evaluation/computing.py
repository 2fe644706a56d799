"""Counts a formula out over what is known of its inputs: an interval, and what keeps it from being a number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce

from checker.evaluation.expressions import Combined, Drawn, Expression, Named, Number, names_in
from checker.evaluation.spans import (
    Span,
    add,
    divide,
    interpolate,
    multiply,
    negative,
    only,
    stepped,
)

_FOLDS: Mapping[str, Callable[[Span, Span], Span]] = {
    "add": add,
    "subtract": lambda left, right: add(left, negative(right)),
    "multiply": multiply,
    "divide": divide,
    "min": lambda left, right: Span(min(left.lo, right.lo), min(left.hi, right.hi)),
    "max": lambda left, right: Span(max(left.lo, right.lo), max(left.hi, right.hi)),
}


def compute(expression: Expression, values: Mapping[str, Span]) -> Span:
    """Where the formula's value must lie if each input lies in its span (in base units).

    A narrower span of an input never gives a wider one; what is divided by a possible zero may be anything.
    """
    match expression:
        case Number(value=value):
            return only(value)
        case Named(name=name):
            return values[name]
        case Combined(word=word, parts=parts):
            return reduce(_FOLDS[word], [compute(part, values) for part in parts])
        case Drawn(of=of, points=points, below=None):
            return interpolate(compute(of, values), points)
        case Drawn(of=of, points=points, below=below):
            assert below is not None
            return stepped(compute(of, values), points, below)


def zero_divisors(expression: Expression, values: Mapping[str, Span]) -> tuple[tuple[str, ...], ...]:
    """The inputs of each divisor that is known to be zero."""
    match expression:
        case Combined(word=word, parts=parts):
            inner = tuple(found for part in parts for found in zero_divisors(part, values))
            if word != "divide":
                return inner
            divisors = [part for part in parts[1:] if compute(part, values) == Span(0, 0)]
            return (*inner, *(names_in(part) for part in divisors))
        case Drawn(of=of):
            return zero_divisors(of, values)
        case _:
            return ()
