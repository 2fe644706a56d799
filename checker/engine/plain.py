"""The plain matcher: slow, and obviously right. The other engines are held against it."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from checker.engine.checks import check_facts, check_patterns
from checker.engine.matches import Matches
from checker.engine.scale import ORDERED_TYPES, on_line
from checker.facts import KINDS, Fact, Field, Value
from checker.rulebook.model import FieldTest, Pattern

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "gte": operator.ge,
    "gt": operator.gt,
    "lte": operator.le,
    "lt": operator.lt,
    "before": operator.lt,
    "after": operator.gt,
}


class PlainMatcher:
    """Asks every test of every fact."""

    def match(self, facts: Sequence[Fact], patterns: Sequence[Pattern]) -> Matches:
        """See Matcher."""
        check_patterns(patterns)
        check_facts(facts)
        meets = {p: {fact.id: meets_pattern(fact, p) for fact in facts} for p in patterns}
        return Matches(
            definite={p: frozenset(i for i, truth in found.items() if truth) for p, found in meets.items()},
            possible={
                p: frozenset(i for i, truth in found.items() if truth is not False)
                for p, found in meets.items()
            },
        )


def meets_pattern(fact: Fact, pattern: Pattern) -> bool | None:
    """True, False, or None if no test is false and some test compares a field that the fact lacks."""
    if fact.kind != pattern.kind:
        return False
    truths = [meets_test(fact, test) for test in pattern.tests]
    if False in truths:
        return False
    return None if None in truths else True


def meets_test(fact: Fact, test: FieldTest) -> bool | None:
    """One test of one fact; None if it compares a field that the fact lacks."""
    if test.op == "exists":
        return (test.field in fact.fields) is test.value
    if test.field not in fact.fields:
        return None
    declared = KINDS[fact.kind].fields[test.field]
    value = _comparable(declared, fact.fields[test.field])
    if test.op == "in":
        return any(value == _comparable(declared, wanted) for wanted in test.value)
    return _COMPARE[test.op](value, _comparable(declared, test.value))


def _comparable(declared: Field, value: Value) -> Any:
    return on_line(declared, value) if declared.type in ORDERED_TYPES else value
