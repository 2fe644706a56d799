"""Intervals of exact numbers: where a number that is not known must lie. Open ends are infinite."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise
from math import inf, isinf

from checker.records import record

End = Fraction | float
"""An exact number, or plus or minus infinity; no other float."""


@record(frozen=True, slots=True)
class Span:
    """All numbers from ``lo`` to ``hi``, both included."""

    lo: End
    hi: End

    @property
    def exact(self) -> bool:
        return self.lo == self.hi

    def __contains__(self, value: Fraction) -> bool:
        return self.lo <= value <= self.hi

    def within(self, other: Span) -> bool:
        return other.lo <= self.lo and self.hi <= other.hi

    def clipped(self, lo: End, hi: End) -> Span:
        return Span(min(max(self.lo, lo), hi), min(max(self.hi, lo), hi))


WHOLE = Span(-inf, inf)


def only(value: Fraction) -> Span:
    return Span(value, value)


def hull(spans: Iterable[Span]) -> Span:
    """The smallest span that holds all of ``spans``, of which there is at least one."""
    every = list(spans)
    return Span(min(s.lo for s in every), max(s.hi for s in every))


def common(spans: Iterable[Span]) -> Span | None:
    """What all of ``spans`` hold, or None if there is nothing."""
    every = list(spans)
    lo, hi = max(s.lo for s in every), min(s.hi for s in every)
    return Span(lo, hi) if lo <= hi else None


def add(left: Span, right: Span) -> Span:
    return Span(_sum(left.lo, right.lo), _sum(left.hi, right.hi))


def negative(span: Span) -> Span:
    return Span(-span.hi, -span.lo)


def multiply(left: Span, right: Span) -> Span:
    ends = [_product(a, b) for a in (left.lo, left.hi) for b in (right.lo, right.hi)]
    return Span(min(ends), max(ends))


def divide(left: Span, right: Span) -> Span:
    """The whole line if ``right`` may be zero."""
    if right.lo <= 0 <= right.hi:
        return WHOLE
    return multiply(left, Span(_inverse(right.hi), _inverse(right.lo)))


def interpolate(span: Span, points: Sequence[tuple[Fraction, Fraction]]) -> Span:
    """Straight lines between ``points`` (by rising x), level beyond the first and the last."""
    inside = [y for x, y in points if span.lo <= x <= span.hi]
    ends = [_on_line(end, points) for end in (span.lo, span.hi)]
    return hull(only(y) for y in (*inside, *ends))


def stepped(span: Span, steps: Sequence[tuple[Fraction, Fraction]], below: Fraction) -> Span:
    """The y of the last of ``steps`` (by rising x) whose x is reached; ``below`` under the first."""
    ends = [_step(end, steps, below) for end in (span.lo, span.hi)]
    inside = [y for x, y in steps if span.lo <= x <= span.hi]
    return hull(only(y) for y in (*inside, *ends))


def _step(at: End, steps: Sequence[tuple[Fraction, Fraction]], below: Fraction) -> Fraction:
    return next((y for x, y in reversed(steps) if x <= at), below)


def _on_line(at: End, points: Sequence[tuple[Fraction, Fraction]]) -> Fraction:
    if at <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in pairwise(points):
        if at <= x1:
            assert isinstance(at, Fraction)
            return y0 + (y1 - y0) * (at - x0) / (x1 - x0)
    return points[-1][1]


def _sum(left: End, right: End) -> End:
    # Lower ends are never plus infinity and upper ones never minus, so the two cannot cancel.
    return next((end for end in (left, right) if isinf(end)), None) or left + right


def _product(left: End, right: End) -> End:
    if left == 0 or right == 0:
        return Fraction(0)
    if isinf(left) or isinf(right):
        return inf if (left > 0) == (right > 0) else -inf
    return left * right


def _inverse(end: End) -> End:
    return Fraction(0) if isinf(end) else 1 / end
