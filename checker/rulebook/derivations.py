"""Derivations: named concepts out of facts, ordered so that each comes after those that it uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.rulebook.citations import parse_cite
from checker.rulebook.conditions import leaves, parse_condition
from checker.rulebook.model import Condition, Derivation
from checker.rulebook.node import Node
from checker.rulebook.scope import Scope


def parse_derivations(
    declared: Mapping[str, Node], scope: Scope, sources: Mapping[str, Any]
) -> tuple[Derivation, ...]:
    """All derivations in the order in which they can be drawn. Raises InputError naming a circle."""
    parsed = {
        name: Derivation(
            name=name,
            when=parse_condition(node.child("when"), scope),
            cite=parse_cite(node.get("cite"), sources),
            spot=node.key_spot,
        )
        for name, node in declared.items()
    }
    ordered: dict[str, Derivation] = {}
    for name in parsed:
        _place(name, parsed, declared, ordered, ())
    return tuple(ordered.values())


def concepts_in(condition: Condition | None) -> list[str]:
    """The concepts that a condition asks for."""
    return [
        str(name)
        for leaf in leaves(condition)
        if leaf.pattern.kind == "concept"
        for test in leaf.pattern.tests
        if test.op == "in"
        for name in test.value
    ]


def _place(
    name: str,
    parsed: Mapping[str, Derivation],
    declared: Mapping[str, Node],
    ordered: dict[str, Derivation],
    within: tuple[str, ...],
) -> None:
    if name in ordered:
        return
    if name in within:
        circle = " → ".join(f"`{each}`" for each in (*within[within.index(name) :], name))
        raise declared[name].wrong_key(
            "derivation-circle",
            f"derivations wait for each other in a circle: {circle}",
            *(parsed[each].spot for each in within[within.index(name) + 1 :]),
            help="one of them must do without the others",
        )
    for used in concepts_in(parsed[name].when):
        _place(used, parsed, declared, ordered, (*within, name))
    ordered[name] = parsed[name]
