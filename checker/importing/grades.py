"""The grades of a leaf with their points, out of columns of their own or out of the words of its scoring rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from checker.importing.figures import Interval, points_in
from checker.importing.indicators import Indicator, Tree, plain
from checker.importing.model import Decision

Data = dict[str, Any]
_PARTS = re.compile(r"[；;。\n]")
_GIVES = re.compile(
    r"(?P<name>[^\d（(：:]{1,60}?)\s*[，,、]?\s*(?:[：:]|[（(])?\s*(?:可?得|计|给|评|记)?\s*(?P<points>(?:(?:不[低高少大小]于|[低高大少小]于|不?超过|满)|[^：:（(\u4e00-\u9fff]*)\d.*?)\s*[)）]?"
)
# 每缺一项扣2分 is no grade, and neither is a number that is something else than points.
_RECKONS = re.compile(r"每|扣|加分|减|倍|按|比例|%|％|以内|次|项|人|年|个|天")


def scale_of(one: Indicator) -> Data | None:
    """``levels`` of a scale, the best first; None if the leaf has no grades, or they do not lie side by side below its score."""
    found = one.grades or _in_rule(one.rule)
    if one.score is None or len(found) < 2:
        return None
    read = [(name, _closed(points, one.score)) for name, points in found.items() if points is not None]
    ordered = sorted(read, key=lambda each: (each[1].high, each[1].low), reverse=True)
    if len(read) != len(found) or ordered[0][1].high != one.score or not _apart([p for _, p in ordered]):
        return None
    return {
        f"g{n}": {"title": {"zh": name, "en": name}, "points": _said(points)}
        for n, (name, points) in enumerate(ordered, start=1)
    }


def grade_decisions(tree: Tree) -> Iterator[Decision]:
    """What a person must decide of the grades that were read, once for each kind."""
    if any(decision.code == "sum-differs" for decision in tree.decisions):
        return  # No indicator of such a tree has a scale in the draft.
    leaves = [leaf for root in tree.roots for leaf in _leaves(root)]
    scales = [(leaf, scale) for leaf in leaves if (scale := scale_of(leaf)) is not None]
    number = "、".join(f"表{number}" for number in tree.tables)
    ranged = [
        leaf.name for leaf, scale in scales if any(isinstance(g["points"], dict) for g in scale.values())
    ]
    if ranged:
        yield Decision(
            "grades-are-ranges",
            f"{len(ranged)} 项三级指标的评分档次是分值区间（{_some(ranged)}）：档内给几分未规定",
            f"the grades of {len(ranged)} indicators are ranges of points ({_some(ranged)}): which point within is not said",
            "由评价人在 marks 中写 points；只写档次的，得分为该档区间",
            "let the assessor write `points` under marks; a grade alone gives the whole range",
            number=number,
        )
    gaps = [leaf.name for leaf, scale in scales if _has_gap(scale)]
    if gaps:
        yield Decision(
            "grades-in-whole-points",
            f"{len(gaps)} 项三级指标的档次只按整数分衔接（{_some(gaps)}），档与档之间的小数分不属于任何一档",
            f"the grades of {len(gaps)} indicators meet in whole points alone ({_some(gaps)}): a fraction between is of none",
            "确认是否只给整数分",
            "find out whether whole points alone are given",
            number=number,
        )
    worded = [leaf.name for leaf, _ in scales if not leaf.grades]
    if worded:
        yield Decision(
            "grades-read-from-words",
            f"{len(worded)} 项三级指标的档次由评分规则的文字读出（{_some(worded)}）",
            f"the grades of {len(worded)} indicators were read from the words of their scoring rule ({_some(worded)})",
            "与原文逐条核对",
            "compare each with the text",
            number=number,
        )


def _leaves(one: Indicator) -> list[Indicator]:
    return [leaf for child in one.children for leaf in _leaves(child)] if one.children else [one]


def _some(names: Sequence[str]) -> str:
    return "、".join(names[:3]) + ("…" if len(names) > 3 else "")


def _in_rule(rule: str) -> Mapping[str, Interval | None]:
    """优（8～10分）；良（5～7分）；差（0～4分）: every part of the rule must be a grade with its points."""
    found: dict[str, Interval | None] = {}
    for part in filter(None, (part.strip() for part in _PARTS.split(rule))):
        match = _GIVES.fullmatch(part)
        points = points_in(match["points"]) if match and not _RECKONS.search(part) else None
        if match is None or points is None or match["name"] in found:
            return {}
        found[match["name"].strip("，,、 ")] = points
    return found


def _closed(points: Interval, most: Decimal) -> Interval:
    """An open side ends at no point, or at the most points."""
    low, high = points.low, points.high
    return Interval(
        Decimal(0) if low is None else low,
        most if high is None else high,
        points.with_low or low is None,
        points.with_high or high is None,
    )


def _apart(ordered: Sequence[Interval]) -> bool:
    """Whether no point has two grades, and no whole point between two ranges has none."""
    for better, worse in pairwise(ordered):
        assert better.low is not None and worse.high is not None
        touching = worse.high == better.low
        if worse.high > better.low or (touching and worse.with_high and better.with_low):
            return False
        ranged = better.low != better.high and worse.low != worse.high
        if ranged and (
            better.low - worse.high > 1 or (touching and not worse.with_high and not better.with_low)
        ):
            return False
    return True


def _said(points: Interval) -> Any:
    if points.low == points.high:
        return plain(points.low)
    return {
        "at_least" if points.with_low else "above": plain(points.low),
        "at_most" if points.with_high else "below": plain(points.high),
    }


def _has_gap(scale: Data) -> bool:
    ends = [g["points"] for g in scale.values() if isinstance(g["points"], dict)]
    return any(_upper(worse) < _lower(better) for better, worse in pairwise(ends))


def _lower(points: Mapping[str, float]) -> float:
    return points["at_least"] if "at_least" in points else points["above"]


def _upper(points: Mapping[str, float]) -> float:
    return points["at_most"] if "at_most" in points else points["below"]
