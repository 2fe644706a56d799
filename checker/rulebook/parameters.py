"""Parameters of a pack: typed values that a regional edition may change and a day may pick."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from itertools import pairwise
from typing import Any

from checker.errors import Spot, did_you_mean
from checker.records import record
from checker.rulebook.dates import check_day, in_force, period
from checker.rulebook.node import Node


@record(frozen=True, slots=True)
class Parameter:
    """A parameter on one day in one region. ``value`` is None if the text was never seen (``why`` says so); ``cite``
    is where the value is from, as far as that is told, with the status of the value."""

    name: str
    type: str
    value: Node | None
    why: Mapping[str, str]
    spot: Spot
    cite: Mapping[str, Any] = field(default_factory=dict)


def resolve(
    declared: Mapping[str, Node], changed: Mapping[str, Node], *, as_of: str | None
) -> dict[str, Parameter]:
    """All parameters with a region's changes put in. Raises InputError for an unknown name or a wrong type."""
    for name, node in changed.items():
        if name not in declared:
            raise node.wrong_key(
                "unknown-parameter", f"there is no parameter `{name}`", help=did_you_mean(name, declared)
            )
    return {
        name: _resolve_one(name, node.plain("type"), changed.get(name, node), as_of)
        for name, node in declared.items()
    }


def _resolve_one(name: str, type_: str, node: Node, as_of: str | None) -> Parameter:
    chosen = _value_on(node, as_of)
    if chosen is None:
        return Parameter(name, type_, None, _not_in_force(name, as_of), node.key_spot)
    value = chosen.child("value")
    if value.value is not None:
        _check_type(name, type_, value)
        return Parameter(name, type_, value, {}, node.key_spot, _cite(node, chosen))
    if (chosen.plain("status") or node.plain("status")) != "unverified":
        raise value.wrong(
            "null-without-status",
            f"the parameter `{name}` has no value",
            help="write the value, or `status: unverified` if its text was never seen",
        )
    why = chosen.plain("why") or node.plain("why") or _never_seen(name)
    return Parameter(name, type_, None, why, node.key_spot)


def _cite(node: Node, chosen: Node) -> dict[str, Any]:
    status = chosen.plain("status") or node.plain("status")
    cited = chosen.plain("cite") or node.plain("cite") or {}
    return {**cited, "status": status} if status else dict(cited)


def _value_on(node: Node, as_of: str | None) -> Node | None:
    """The mapping that holds ``value``: the parameter itself, or the dated one that the day picks."""
    if (node.get("value") is None) == (node.get("values") is None):
        raise node.wrong(
            "one-of-value-values",
            "a parameter has either `value` or `values`",
            help="`values` is a list of {from, to, value}",
        )
    dated = node.get("values")
    if dated is None:
        return node
    spells = sorted(dated.elements(), key=lambda each: period(each).start or "")
    for earlier, later in pairwise(spells):
        if (period(earlier).end or "9999") >= (period(later).start or ""):
            raise later.wrong("overlapping-values", "two values are in force on one day", earlier.spot)
    if as_of is None:
        return spells[-1]
    return next((each for each in spells if in_force(each, as_of)), None)


def _check_type(name: str, type_: str, node: Node) -> None:
    if not _fits(type_, node.value):
        raise node.wrong("wrong-parameter-type", f"the parameter `{name}` must be {_WORDS[type_]}")
    if type_ == "date":
        check_day(node.value)


def _fits(type_: str, value: Any) -> bool:
    if type_ == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if type_ == "flag":
        return isinstance(value, bool)
    if type_ == "list":
        return isinstance(value, list) and bool(value) and not any(isinstance(v, dict | list) for v in value)
    if type_ == "condition":
        return isinstance(value, dict)
    return isinstance(value, str)


_WORDS = {
    "number": "a number",
    "flag": "true or false",
    "list": "a list of plain values",
    "condition": "a condition",
    "text": "text",
    "date": "a date like 2025-03-01",
}


def _never_seen(name: str) -> dict[str, str]:
    return {
        "zh": f"参数“{name}”的原文未见，未经核实",
        "en": f"the text that fixes `{name}` has not been seen; it is unverified",
    }


def _not_in_force(name: str, as_of: str | None) -> dict[str, str]:
    return {
        "zh": f"参数“{name}”在 {as_of} 没有有效的取值",
        "en": f"no value of `{name}` is in force on {as_of}",
    }
