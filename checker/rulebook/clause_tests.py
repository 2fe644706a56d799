"""Parses the tests that stand beside a clause: words or facts in, verdict out."""

from __future__ import annotations

from typing import Any

from checker.errors import did_you_mean
from checker.facts import KINDS, check_value
from checker.rulebook.dates import day_of
from checker.rulebook.model import ClauseTest
from checker.rulebook.node import Node
from checker.rulebook.scope import Scope


def parse_test(node: Node, scope: Scope) -> ClauseTest:
    """One test. Raises InputError if it gives neither words nor facts, or a fact that cannot be."""
    if node.get("says") is None and node.get("facts") is None:
        raise node.wrong(
            "empty-test", "the test gives neither words nor facts", help="write `says: ...` or `facts: [...]`"
        )
    says = node.plain("says", [])
    facts = node.get("facts")
    day = node.get("as_of")
    return ClauseTest(
        verdict=node.plain("verdict"),
        says=(says,) if isinstance(says, str) else tuple(says),
        headings=tuple(node.plain("headings", [])),
        facts=tuple(_fact(each, scope) for each in facts.elements()) if facts else (),
        document_kind=node.plain("document_kind"),
        region=node.plain("region"),
        as_of=day_of(day) if day else None,
        spot=node.spot,
        once_verified=bool(node.plain("once_verified", False)),
    )


def _fact(node: Node, scope: Scope) -> dict[str, Any]:
    """A fact as written: ``kind``, its fields, and ``sure: false`` if it is to rest on unsure words."""
    kind = node.child("kind")
    if kind.value not in KINDS:
        raise kind.wrong(
            "unknown-kind", f"there is no fact kind `{kind.value}`", help=did_you_mean(str(kind.value), KINDS)
        )
    fields = KINDS[kind.value].fields
    for name, field_node in node.items():
        if name in ("kind", "sure"):
            continue
        if name not in fields:
            raise field_node.wrong_key(
                "unknown-field", f"`{kind.value}` has no field `{name}`", help=did_you_mean(name, fields)
            )
        complaint = check_value(kind.value, name, field_node.value)
        if complaint:
            raise field_node.wrong("wrong-value", f"`{kind.value}.{name}` {complaint}")
        known = scope.ids.get(fields[name].source or "", frozenset())
        if known and field_node.value not in known:
            raise field_node.wrong(
                "unknown-id",
                f"`{kind.value}.{name}` cannot be `{field_node.value}`: the vocabulary has no such id",
                help=did_you_mean(str(field_node.value), known),
            )
    return dict(node.value)
