"""The points of a level of a qualitative scale: a number, or a range with its ends in or out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from checker.evaluation.model import Grade
from checker.evaluation.quantity import exact, shown
from checker.evaluation.spans import Span, only
from checker.rulebook.node import Node


def points_of(node: Node) -> tuple[Span, bool, bool]:
    """The points at ``node``, and whether their lower and their upper end are left out.

    Raises InputError for a range that has not one lower and one upper end, or ends where it begins.
    """
    if not isinstance(node.value, dict):
        return only(exact(node.value)), False, False
    ends = [
        [name for name in names if node.get(name) is not None]
        for names in (("at_least", "above"), ("at_most", "below"))
    ]
    if any(len(found) != 1 for found in ends):
        raise node.wrong(
            "wrong-range",
            "a range of points has one lower and one upper end",
            help="write `{at_least: 5, below: 8}`: `at_least` or `above`, and `at_most` or `below`",
        )
    (low,), (high,) = ends
    span = Span(exact(node.plain(low)), exact(node.plain(high)))
    if span.lo >= span.hi:
        raise node.child(high).wrong(
            "wrong-order",
            "the range ends where it begins, or before",
            help="swap the two, or write one number",
        )
    return span, low == "above", high == "below"


def hold_apart(grades: Sequence[Grade], levels: Node) -> None:
    """Raises InputError where a range shares points with another level: a score would have two levels."""
    for one, other in combinations(grades, 2):
        if one.points.exact and other.points.exact:
            continue
        low = Fraction(max(one.points.lo, other.points.lo))
        high = Fraction(min(one.points.hi, other.points.hi))
        if low < high or (low == high and one.holds(low) and other.holds(low)):
            raise (
                levels.child(other.id)
                .child("points")
                .wrong(
                    "levels-overlap",
                    f"the levels `{one.id}` and `{other.id}` share the points `{shown(low)}`",
                    levels.child(one.id).child("points").spot,
                    help="say which of them has the bound: `below` instead of `at_most`, or `above` instead of `at_least`",
                )
            )
