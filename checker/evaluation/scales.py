"""Parses the scale of a leaf: qualitative levels with points, or a formula over inputs."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import inf

from checker.errors import did_you_mean
from checker.evaluation.expressions import names_in, parse
from checker.evaluation.grades import hold_apart, points_of
from checker.evaluation.model import (
    FromFacts,
    FromRecords,
    Grade,
    Input,
    Qualitative,
    Quantitative,
    Scale,
)
from checker.evaluation.quantity import BARE, POINTS, Unit, exact, show_dims, shown, unit_of
from checker.evaluation.spans import Span
from checker.facts import KINDS
from checker.rulebook.conditions import parse_condition
from checker.rulebook.model import Pattern
from checker.rulebook.node import Node
from checker.rulebook.patterns import parse_pattern
from checker.rulebook.scope import Scope

_ASK: Mapping[str, str] = {
    "zh": "质量部门：在 indicators.yaml、.csv 或 .xlsx 写明",
    "en": "quality department: write it in indicators.yaml, .csv or .xlsx",
}


def parse_scale(node: Node, scope: Scope, score: Fraction | None) -> tuple[Scale, Fraction]:
    """The scale at ``node`` and the most points that it gives; ``score`` is what the indicator itself says of them.

    Raises InputError for a scale that is both kinds or neither, points above the most, and what formulas and
    conditions raise.
    """
    levels, inputs, formula = node.get("levels"), node.get("inputs"), node.get("formula")
    if (levels is None) == (formula is None):
        raise node.wrong(
            "wrong-scale",
            "a scale has either `levels` or a `formula`",
            help="`levels` for a qualitative scale, `inputs` and `formula` for a quantitative one",
        )
    said = node.get("out_of")
    if said is not None and score is not None:
        raise said.wrong_key(
            "said-twice", "the indicator's `score` says how many points there are", help="keep one"
        )
    most = exact(said.value) if said else score
    if levels is not None:
        if inputs is not None:
            raise inputs.wrong_key("wrong-scale", "`inputs` are for a `formula`")
        return _qualitative(levels, scope, most)
    assert formula is not None
    if most is None:
        raise node.wrong(
            "missing-key", "the key `out_of` is missing", help="how many points there are at most"
        )
    return _quantitative(inputs, formula, scope), most


def _qualitative(levels: Node, scope: Scope, most: Fraction | None) -> tuple[Scale, Fraction]:
    grades = []
    entries = levels.items()
    for number, (name, node) in enumerate(entries, 1):
        when = node.get("when")
        points, above, below = points_of(node.child("points"))
        if most is not None and points.hi > most:
            raise node.child("points").wrong(
                "too-many-points", f"`{shown(Fraction(points.hi))}` is above the most points, `{shown(most)}`"
            )
        if when is None and number < len(entries) and any(n.get("when") for _, n in entries):
            raise node.wrong_key(
                "no-condition",
                f"the level `{name}` has no `when`, and the levels after it would never be given",
                help="only the last level may do without",
            )
        condition = parse_condition(when, scope) if when else None
        grades.append(Grade(name, node.plain("title"), points, condition, above, below))
    hold_apart(grades, levels)
    most = most or max(Fraction(grade.points.hi) for grade in grades)
    if not most:
        raise levels.wrong(
            "no-points", "no level of the scale gives a point", help="give the best level `points`"
        )
    return Qualitative(tuple(grades)), most


def _quantitative(inputs: Node | None, formula: Node, scope: Scope) -> Scale:
    declared = {name: _input(name, node, scope) for name, node in (inputs.items() if inputs else ())}
    parsed = parse(formula, {name: each.unit.dims for name, each in declared.items()})
    if parsed.dims not in (BARE, POINTS):
        raise formula.wrong(
            "units-disagree",
            f"the formula gives {show_dims(parsed.dims)}, and points are wanted",
            help="divide by something of that unit, or draw it on points with `interpolate` or `steps`",
        )
    used = names_in(parsed)
    for name in declared:
        if name not in used:
            assert inputs is not None
            raise inputs.child(name).wrong_key("unused-input", f"the formula does not use the input `{name}`")
    return Quantitative(declared, parsed)


def _input(name: str, node: Node, scope: Scope) -> Input:
    unit = unit_of(node.plain("unit"))
    ends = node.plain("range", [None, None])
    lo, hi = (None if end is None else exact(end) * unit.factor for end in ends)
    if lo is not None and hi is not None and lo > hi:
        raise node.child("range").wrong("wrong-order", "the range ends before it begins", help="swap the two")
    records, facts = node.get("records"), node.get("facts")
    return Input(
        name=name,
        title=node.plain("title"),
        unit=unit,
        unit_text=node.plain("unit"),
        range=Span(-inf if lo is None else lo, inf if hi is None else hi),
        records=FromRecords(records.plain("topic"), records.plain("take")) if records else None,
        facts=_from_facts(facts, scope, unit) if facts else None,
        ask=node.plain("ask", _ASK),
    )


def _from_facts(node: Node, scope: Scope, unit: Unit) -> FromFacts:
    of, field, take = node.child("of"), node.get("field"), node.plain("take")
    entries = of.items()
    if len(entries) != 1 or entries[0][0] not in KINDS:
        raise of.wrong(
            "wrong-shape",
            "`of` is one pattern, such as `record: {topic: 培训}`",
            help=did_you_mean(entries[0][0], KINDS) if entries else f"fact kinds: {', '.join(KINDS)}",
        )
    kind, body = entries[0]
    pattern = parse_pattern(kind, body, scope)
    if not isinstance(pattern, Pattern):
        raise of.wrong("unverified-parameter", "the pattern rests on a parameter whose text was never seen")
    if take == "count":
        return FromFacts(pattern, take, None)
    numbers = [name for name, each in KINDS[kind].fields.items() if each.type == "number"]
    if field is None or field.value not in numbers:
        at = field or node
        raise at.wrong(
            "unknown-field",
            f"`{take}` needs a `field` of `{kind}` that is a number",
            help=did_you_mean(str(field.value) if field else "", numbers),
        )
    own = KINDS[kind].fields[field.value].unit
    if own is not None and unit_of(own).dims != unit.dims:
        raise field.wrong(
            "units-disagree",
            f"`{field.value}` of `{kind}` is in {show_dims(unit_of(own).dims)}, the input in {show_dims(unit.dims)}",
        )
    return FromFacts(pattern, take, field.value)
