"""Types are checked before anything is matched: engines compare what they are given, fit or not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.errors import EngineFault, InputError, did_you_mean
from checker.facts import KINDS, Fact, Field, check_value
from checker.rulebook.model import FieldTest, Op, Pattern

FITTING: Mapping[Op, frozenset[str]] = {
    "gte": frozenset({"ordered", "number"}),
    "gt": frozenset({"ordered", "number"}),
    "lte": frozenset({"ordered", "number"}),
    "lt": frozenset({"ordered", "number"}),
    "before": frozenset({"date"}),
    "after": frozenset({"date"}),
}
"""Which types an operator that compares fits; ``in`` and ``exists`` fit all."""


def check_facts(facts: Sequence[Fact]) -> None:
    """Raises InputError for a kind, field or value that is not declared; EngineFault for an id given twice."""
    if len({fact.id for fact in facts}) != len(facts):
        raise EngineFault("two facts have one id")
    for fact in facts:
        _known_kind(fact.kind)
        for name, value in fact.fields.items():
            _known_field(fact.kind, name)
            _fitting_value(fact.kind, name, value)


def check_patterns(patterns: Iterable[Pattern]) -> None:
    """Raises InputError for a pattern that asks what cannot be asked."""
    for pattern in patterns:
        _known_kind(pattern.kind)
        for test in pattern.tests:
            _check_test(pattern.kind, test)


def _check_test(kind: str, test: FieldTest) -> None:
    declared = _known_field(kind, test.field)
    where = f"`{kind}.{test.field}`"
    if test.op == "exists":
        if not isinstance(test.value, bool):
            raise InputError("bad-pattern", f"{where}: `exists` must be true or false")
    elif test.op == "in":
        if not isinstance(test.value, tuple) or not test.value:
            raise InputError("bad-pattern", f"{where} is compared with no value")
        for value in test.value:
            _fitting_value(kind, test.field, value)
    elif declared.type not in FITTING.get(test.op, frozenset()):
        raise InputError("bad-pattern", f"`{test.op}` does not fit {where}, which is of type {declared.type}")
    else:
        _fitting_value(kind, test.field, test.value)


def _known_kind(kind: str) -> None:
    if kind not in KINDS:
        raise InputError("unknown-kind", f"there is no fact kind `{kind}`", help=did_you_mean(kind, KINDS))


def _known_field(kind: str, name: str) -> Field:
    fields = KINDS[kind].fields
    if name not in fields:
        raise InputError("unknown-field", f"`{kind}` has no field `{name}`", help=did_you_mean(name, fields))
    return fields[name]


def _fitting_value(kind: str, name: str, value: object) -> None:
    complaint = check_value(kind, name, value)
    if complaint:
        raise InputError("bad-value", f"`{kind}.{name}` cannot be `{value}`: it {complaint}")
