"""Scores one indicator of the third level: by its formula or its conditions, and by an assessor's mark."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from checker.evaluation.computing import compute, zero_divisors
from checker.evaluation.model import Grade, Indicator, Qualitative, Quantitative
from checker.evaluation.quantities import ground_of, quantity
from checker.evaluation.registers import Registers
from checker.evaluation.results import Ground, Leaf, Missing, State, each_once
from checker.evaluation.sheet import Sheet, latest
from checker.evaluation.spans import Span, common, hull, only
from checker.judgement.conditions import judge_condition
from checker.judgement.walk import patterns_in
from checker.judgement.world import Outcome, World
from checker.records import record

_ASSESSOR: Mapping[str, str] = {
    "zh": "评价机构：在 indicators.yaml 的 marks（或 indicators.csv）写明评分、评价人和日期",
    "en": "the evaluating body: write mark, assessor and date under marks of indicators.yaml (or in indicators.csv)",
}


@record(frozen=True, slots=True)
class Reading:
    """What one way of scoring says of a leaf."""

    span: Span
    grounds: tuple[Ground, ...] = ()
    missing: tuple[Missing, ...] = ()
    conflict: bool = False


def score_leaf(indicator: Indicator, sheet: Sheet, world: World, *, records: Registers | None) -> Leaf:
    """The leaf's points. Two ways that cannot both be right leave all between them open, and say so."""
    if indicator.scale is None or indicator.out_of is None:
        return Leaf(None, "unverified", missing=(_never_seen(indicator),))
    if indicator.doubt:
        return Leaf(
            Span(Fraction(0), indicator.out_of), "unknown", missing=(Missing(indicator.id, indicator.doubt),)
        )
    computed = _computed(indicator, indicator.out_of, sheet, world, records)
    marked = _marked(indicator, sheet)
    found = [each for each in (computed, marked) if each is not None]
    if not found:
        return Leaf(Span(Fraction(0), indicator.out_of), "unknown", missing=(_no_mark(indicator),))
    conflict = any(each.conflict for each in found)
    shared = None if conflict else common(each.span for each in found)
    grounds = tuple(dict.fromkeys(ground for each in found for ground in each.grounds))
    missing = each_once(each for reading in found for each in reading.missing)
    if shared is None:
        span = hull(each.span for each in found)
        return Leaf(span, "conflicting", None, grounds, (*missing, _contradiction(indicator)))
    if shared.exact:
        return Leaf(shared, "scored", _grade(indicator, shared), grounds)
    whole = shared == Span(Fraction(0), indicator.out_of)
    state: State = "unknown" if whole else "interval"
    return Leaf(shared, state, None, grounds, missing or (_no_mark(indicator),))


def _computed(
    indicator: Indicator, out_of: Fraction, sheet: Sheet, world: World, records: Registers | None
) -> Reading | None:
    scale = indicator.scale
    if isinstance(scale, Quantitative):
        return _by_formula(indicator.id, scale, out_of, sheet, world, records)
    if isinstance(scale, Qualitative) and scale.by_facts:
        return _by_conditions(scale, world)
    return None


def _by_formula(
    leaf: str,
    scale: Quantitative,
    out_of: Fraction,
    sheet: Sheet,
    world: World,
    records: Registers | None,
) -> Reading:
    known = {
        name: quantity(declared, sheet.values.get((leaf, name), ()), world, records=records)
        for name, declared in scale.inputs.items()
    }
    values = {name: each.span for name, each in known.items()}
    span = compute(scale.formula, values).clipped(Fraction(0), out_of)
    zeros = [_zero(names) for names in zero_divisors(scale.formula, values)]
    return Reading(
        Span(Fraction(span.lo), Fraction(span.hi)),
        tuple(dict.fromkeys(ground for each in known.values() for ground in each.grounds)),
        (*(missing for each in known.values() for missing in each.missing), *zeros),
        any(each.conflict for each in known.values()),
    )


def _by_conditions(scale: Qualitative, world: World) -> Reading:
    """The first level whose condition holds; before it, all whose condition may hold are possible."""
    possible: list[Grade] = []
    open_: list[Outcome] = []
    grounds: list[Ground] = []
    certain = False
    for grade in scale.grades:
        outcome = None if grade.when is None else judge_condition(grade.when, world, dark_is_unknown=True)
        if outcome is not None and outcome.truth is False:
            continue
        possible.append(grade)
        if outcome is not None:
            fields = tuple(test.field for pattern in patterns_in(grade.when) for test in pattern.tests)
            grounds += [ground_of(fact, fields) for fact in outcome.facts]
        if outcome is None or outcome.truth is True:
            certain = True
            break
        open_.append(outcome)
    points = [grade.points for grade in possible]
    if not certain:
        points.append(only(Fraction(0)))
    missing = [_awaited(outcome) for outcome in open_]
    return Reading(hull(points), tuple(dict.fromkeys(grounds)), tuple(m for each in missing for m in each))


def _marked(indicator: Indicator, sheet: Sheet) -> Reading | None:
    marks = list(latest(sheet.marks.get(indicator.id, ())))
    if not marks:
        return None
    spans = [mark.span for mark in marks]
    shared = common(spans)
    grounds = tuple(mark.ground for mark in marks)
    return Reading(hull(spans) if shared is None else shared, grounds, conflict=shared is None)


def _grade(indicator: Indicator, span: Span) -> str | None:
    if not isinstance(indicator.scale, Qualitative):
        return None
    return next((grade.id for grade in indicator.scale.grades if grade.holds(Fraction(span.lo))), None)


def _awaited(outcome: Outcome) -> list[Missing]:
    waits = [
        Missing(
            wait.kind if wait.field is None else f"{wait.kind}.{wait.field}",
            {"zh": "缺少判断所需的事实", "en": "a fact is missing that would tell"},
            wait.ask,
        )
        for wait in outcome.waits
    ]
    return [*waits, *(Missing("unverified", why) for why in outcome.unverified)]


def _no_mark(indicator: Indicator) -> Missing:
    why = {"zh": "没有评价人的评分", "en": "no assessor has given a mark"}
    return Missing(indicator.id, why, _ASSESSOR)


def _never_seen(indicator: Indicator) -> Missing:
    why = {"zh": "评分标准的原文未见，未经核实", "en": "its scale has not been seen; it is unverified"}
    return Missing(indicator.id, why)


def _zero(names: tuple[str, ...]) -> Missing:
    shown = ", ".join(names) or "0"
    why = {"zh": f"除数“{shown}”为零，无法计算", "en": f"division by zero: `{shown}`"}
    return Missing(names[0] if names else "0", why)


def _contradiction(indicator: Indicator) -> Missing:
    why = {"zh": "评分依据相互矛盾", "en": "what the score comes from is contradictory"}
    return Missing(indicator.id, why, _ASSESSOR)
