"""A slow, obvious reading of conditions over one fact of each kind: the tests' own, apart from the judge."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.facts import KINDS
from checker.rulebook.model import All, Any_, Condition, FieldTest, Match

Facts = Mapping[str, Mapping[str, Any]]


def truth(condition: Condition, facts: Facts) -> bool | None:
    """True, False, or None for unknown; facts by kind. Conditions of other sorts are unknown."""
    if isinstance(condition, Match):
        fields = facts.get(condition.pattern.kind)
        if fields is None:
            return False
        return _all([_holds(condition.pattern.kind, test, fields) for test in condition.pattern.tests])
    if isinstance(condition, All):
        return _all([truth(part, facts) for part in condition.parts])
    if isinstance(condition, Any_):
        contrary = _all([None if t is None else not t for t in (truth(p, facts) for p in condition.parts)])
        return None if contrary is None else not contrary
    return None


def _all(truths: list[bool | None]) -> bool | None:
    if False in truths:
        return False
    return None if None in truths else True


def _holds(kind: str, test: FieldTest, fields: Mapping[str, Any]) -> bool | None:
    if test.field not in fields:
        return None
    value = fields[test.field]
    if test.op == "in":
        return value in test.value
    order = KINDS[kind].fields[test.field].values
    left, right = (order.index(value), order.index(test.value)) if order else (value, test.value)
    return bool({"gte": left >= right, "gt": left > right, "lte": left <= right, "lt": left < right}[test.op])
