"""Carries the points of leaves up the tree, rounds the total once, and finds the levels that are possible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import floor

from checker.evaluation.model import Indicator, Level, Rounding, Scheme
from checker.evaluation.results import Leaf, Scored
from checker.evaluation.spans import End, Span, add, multiply, only

_NOTHING = only(Fraction(0))


def score_tree(scheme: Scheme, leaves: Mapping[str, Leaf]) -> tuple[Scored, ...]:
    """Each head with all below it; ``leaves`` are the scores of the third level by id."""
    return tuple(_scored(head, scheme.full, leaves) for head in scheme.heads)


def total_of(scheme: Scheme, tree: Sequence[Scored]) -> Span | None:
    """The total, rounded as the scheme says; None unless the scheme is complete."""
    if not scheme.complete:
        return None
    total = _NOTHING
    for head in tree:
        if head.score is None:
            return None
        total = add(total, head.score)
    return rounded(total, scheme.rounding)


def rounded(span: Span, how: Rounding | None) -> Span:
    """Both ends rounded; nothing is where nobody says how."""
    if how is None:
        return span
    return Span(round_number(Fraction(span.lo), how), round_number(Fraction(span.hi), how))


def round_number(number: Fraction, how: Rounding) -> Fraction:
    scale = 10**how.places
    big = number * scale
    whole = {"half_up": floor(big + Fraction(1, 2)), "half_even": round(big), "down": floor(big)}[how.mode]
    return Fraction(whole, scale)


def possible_levels(levels: Sequence[Level], total: Span | None) -> tuple[str | None, ...]:
    """The levels that ``total`` may lie in, the lowest first; None is below them all. Nothing without a total."""
    if total is None or not levels:
        return ()
    ids: list[str | None] = [None, *(level.id for level in levels)]
    low = sum(_begun(level, total.lo) for level in levels)
    before = (None, *(level.through for level in levels))
    high = sum(
        _begun(level, total.hi) or (through is not None and total.hi > through)
        for level, through in zip(levels, before[:-1], strict=True)
    )
    return tuple(ids[low : high + 1])


def _begun(level: Level, score: End) -> bool:
    return level.start < score if level.above else level.start <= score


def _scored(indicator: Indicator, whole: Fraction | None, leaves: Mapping[str, Leaf]) -> Scored:
    worth = None if whole is None or indicator.share is None else whole * indicator.share
    if indicator.level == 3:
        leaf = leaves[indicator.id]
        return Scored(indicator, worth, _of_leaf(indicator, leaf, worth), leaf=leaf)
    below = tuple(_scored(each, worth, leaves) for each in indicator.below)
    return Scored(indicator, worth, _summed(indicator, below), below)


def _of_leaf(indicator: Indicator, leaf: Leaf, worth: Fraction | None) -> Span | None:
    if worth is None or leaf.points is None or indicator.out_of is None:
        return None
    return multiply(leaf.points, only(worth / indicator.out_of))


def _summed(indicator: Indicator, below: Sequence[Scored]) -> Span | None:
    """None if a part is not known, or the pack is not known to have all of them."""
    scores = [each.score for each in below if each.score is not None]
    if not indicator.known or len(scores) < len(below):
        return None
    total = _NOTHING
    for score in scores:
        total = add(total, score)
    return total
