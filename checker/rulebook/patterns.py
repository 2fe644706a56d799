"""Parses a pattern – one fact kind with tests on its fields – and holds it against the fact vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.errors import did_you_mean
from checker.facts import KINDS, Field, Value, check_value
from checker.records import record
from checker.rulebook.model import FieldTest, Op, Pattern, Unverified
from checker.rulebook.node import Node
from checker.rulebook.scope import Scope, is_parameter

OPERATORS: Mapping[Op, tuple[str, ...]] = {
    "gte": ("ordered", "number"),
    "gt": ("ordered", "number"),
    "lte": ("ordered", "number"),
    "lt": ("ordered", "number"),
    "before": ("date",),
    "after": ("date",),
    "exists": ("text", "choice", "ordered", "number", "date", "flag", "id"),
}
"""Which operators fit which field types; ``in`` is not written, it is what a plain value or list means."""


class _NeverSeen(Exception):
    """A parameter in the pattern has no verified value."""

    def __init__(self, why: Mapping[str, str]) -> None:
        self.why = why


def parse_pattern(kind: str, body: Node, scope: Scope) -> Pattern | Unverified:
    """The pattern that ``body`` writes for ``kind``; equal ones come out equal, however they are ordered.

    Unverified if it rests on a parameter whose text was never seen. Raises InputError at the very key or
    value for an unknown field, a wrong value, an operator that does not fit the field.
    """
    if not isinstance(body.value, dict):
        raise body.wrong(
            "wrong-shape",
            f"the pattern `{kind}` needs fields, as in `{{holder: cqo}}`",
            help=f"`{kind}: {{}}` asks for any fact of the kind",
        )
    fields = KINDS[kind].fields
    tests: list[FieldTest] = []
    try:
        for name, node in body.items():
            if name not in fields:
                raise node.wrong_key(
                    "unknown-field", f"`{kind}` has no field `{name}`", help=did_you_mean(name, fields)
                )
            tests += _Reader(kind, name, fields[name], scope).tests(node)
    except _NeverSeen as unseen:
        return Unverified(unseen.why)
    return Pattern(kind, tuple(sorted(tests, key=lambda t: (t.field, t.op))))


@record(frozen=True, slots=True)
class _Reader:
    """Reads the tests on one field of one kind."""

    kind: str
    name: str
    field: Field
    scope: Scope

    def tests(self, node: Node) -> list[FieldTest]:
        if isinstance(node.value, dict):
            return self._operators(node)
        values = self._values(node)
        if not values:
            raise node.wrong("empty-list", f"`{self.name}` lists no value, so nothing could match")
        return [FieldTest(self.name, "in", self._sorted(values))]

    def _operators(self, node: Node) -> list[FieldTest]:
        if not node.value:
            raise node.wrong("wrong-shape", f"`{self.name}` has no test", help=did_you_mean("", OPERATORS))
        return [self._operator(op, operand) for op, operand in node.items()]

    def _operator(self, written: str, operand: Node) -> FieldTest:
        op = next((known for known in OPERATORS if known == written), None)
        if op is None:
            raise operand.wrong_key(
                "unknown-operator", f"there is no operator `{written}`", help=did_you_mean(written, OPERATORS)
            )
        if self.field.type not in OPERATORS[op]:
            fitting = [known for known, types in OPERATORS.items() if self.field.type in types]
            raise operand.wrong_key(
                "operator-does-not-fit",
                f"`{op}` does not fit `{self.kind}.{self.name}`, which is {_TYPE_WORDS[self.field.type]}",
                help=f"use a value, a list of values, or {', '.join(fitting)}",
            )
        if op == "exists":
            if not isinstance(operand.value, bool):
                raise operand.wrong("wrong-value", "`exists` must be true or false")
            return FieldTest(self.name, op, operand.value)
        values = self._values(operand)
        if len(values) != 1:
            raise operand.wrong("wrong-value", f"`{op}` compares with one value, not with {len(values)}")
        return FieldTest(self.name, op, values[0])

    def _values(self, node: Node) -> list[Value]:
        if is_parameter(node):
            return self._parameter_values(node)
        if isinstance(node.value, list):
            return [value for element in node.elements() for value in self._values(element)]
        return [self._checked(node)]

    def _parameter_values(self, node: Node) -> list[Value]:
        parameter = self.scope.parameter(node)
        if parameter.type == "condition":
            raise node.wrong(
                "wrong-parameter-type",
                f"`{node.value}` is a whole condition and cannot stand for a value",
                parameter.spot,
                help=f"use it in place of a condition, as in `satisfied: {node.value}`",
            )
        if parameter.value is None:
            raise _NeverSeen(parameter.why)
        nodes = parameter.value.elements() if parameter.type == "list" else [parameter.value]
        return [self._checked(each) for each in nodes]

    def _checked(self, node: Node) -> Value:
        """The plain value at ``node``, or an InputError that says why it cannot stand in this field."""
        value = node.value
        label = f"`{self.kind}.{self.name}`"
        if value is None:
            raise node.wrong(
                "wrong-value", f"{label} is empty", help="to ask for a lacking field write `{exists: false}`"
            )
        complaint = check_value(self.kind, self.name, value)
        if complaint:
            shown = str(value).lower() if isinstance(value, bool) else value
            near = did_you_mean(str(value), self.field.values) if self.field.values else None
            raise node.wrong("wrong-value", f"{label} cannot be `{shown}`: it {complaint}", help=near or None)
        self._check_name(value, node, label)
        checked: Value = value
        return checked

    def _check_name(self, value: Value, node: Node, label: str) -> None:
        known: Iterable[str] = self.scope.ids.get(self.field.source or "", frozenset())
        if (self.kind, self.name) == ("coverage", "of"):
            known = KINDS
        elif (self.kind, self.name) == ("concept", "name"):
            if value not in self.scope.concepts:
                raise node.wrong(
                    "unknown-concept",
                    f"no derivation yields the concept `{value}`",
                    help=did_you_mean(str(value), self.scope.concepts) or None,
                )
            return
        if known and str(value) not in known:
            raise node.wrong(
                "unknown-id",
                f"{label} cannot be `{value}`: the vocabulary has no such id",
                help=did_you_mean(str(value), known),
            )

    def _sorted(self, values: list[Value]) -> tuple[Value, ...]:
        once = list(dict.fromkeys(values))
        order = self.field.values
        return tuple(sorted(once, key=lambda v: (order.index(str(v)) if v in order else 0, str(v))))


_TYPE_WORDS = {
    "text": "text",
    "choice": "a choice",
    "ordered": "an ordered choice",
    "number": "a number",
    "date": "a date",
    "flag": "a flag",
    "id": "an id",
}
