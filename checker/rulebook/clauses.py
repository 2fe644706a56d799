"""Parses a clause file, and puts a region's changes of clauses in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from checker.errors import did_you_mean
from checker.rulebook.citations import parse_cite
from checker.rulebook.clause_tests import parse_test
from checker.rulebook.conditions import parse_condition
from checker.rulebook.dates import period
from checker.rulebook.model import Clause, Exception_
from checker.rulebook.node import Later, Node
from checker.rulebook.scope import Scope
from checker.rulebook.unverified import held_back


def parse_clauses(
    nodes: Iterable[Node],
    changes: Mapping[str, Node],
    known: Mapping[str, Any],
    scope: Scope,
    sources: Mapping[str, Any],
) -> tuple[Clause, ...]:
    """The clauses that files write, with a region's changes, each marked if its words are not verified.

    Raises InputError for every mistake, and as ``changed`` does.
    """
    grounds = []
    clauses = []
    for node in nodes:
        one = replace(scope, asked=set())
        clauses.append(parse_clause(node, one, sources))
        grounds.append([scope.parameters[name] for name in sorted(one.asked)])
    told = changed(tuple(clauses), changes, known, sources)
    return tuple(held_back(*each, sources) for each in zip(told, grounds, strict=True))


def parse_clause(node: Node, scope: Scope, sources: Mapping[str, Any]) -> Clause:
    """The clause that a file writes. Raises InputError with the place for every mistake."""
    violated, applies = node.get("violated"), node.get("applies")
    return Clause(
        id=node.plain("id"),
        title=node.plain("title"),
        cite=parse_cite(node.child("cite"), sources),
        modality=node.plain("modality"),
        expected_in=tuple(node.plain("expected_in", [])),
        satisfied=parse_condition(node.child("satisfied"), scope),
        violated=parse_condition(violated, scope) if violated else None,
        applies=parse_condition(applies, scope) if applies else None,
        exceptions=_exceptions(node.get("exceptions"), scope, sources),
        remedy=node.plain("remedy", {}),
        about=node.plain("about", {}),
        in_force=period(node.get("in_force")),
        tests=tuple(parse_test(each, scope) for each in _elements(node.get("tests"))),
        spot=node.child("id").spot,
        section=node.plain("id").split(".", maxsplit=1)[0],
        attestable=node.plain("attestable", False),
    )


def changed(
    clauses: tuple[Clause, ...],
    changes: Mapping[str, Node],
    known: Mapping[str, Any],
    sources: Mapping[str, Any],
) -> tuple[Clause, ...]:
    """The clauses with a region's changes of title, modality and so on.

    Raises InputError for a change of a clause that is not in ``known`` (all clauses of the pack).
    """
    for name, node in changes.items():
        if name not in known:
            raise node.wrong_key(
                "unknown-clause", f"there is no clause `{name}`", help=did_you_mean(name, known)
            )
    return tuple(_changed_one(clause, changes.get(clause.id), sources) for clause in clauses)


def is_off(clause: Node, change: Node | None) -> bool:
    """Whether a clause is left out: the region's word on it counts, and else that of its own file.

    Only clauses that are off wait to be read.
    """
    said = change.plain("off") if change else None
    if said is None:
        return isinstance(clause.tree, Later) or bool(clause.plain("off", False))
    return bool(said)


def _changed_one(clause: Clause, change: Node | None, sources: Mapping[str, Any]) -> Clause:
    if change is None:
        return clause
    cite = change.get("cite")
    return replace(
        clause,
        title=change.plain("title", clause.title),
        about=change.plain("about", clause.about),
        modality=change.plain("modality", clause.modality),
        cite=parse_cite(cite, sources) if cite else clause.cite,
    )


def _exceptions(node: Node | None, scope: Scope, sources: Mapping[str, Any]) -> tuple[Exception_, ...]:
    out: dict[str, Exception_] = {}
    for each in _elements(node):
        label = each.child("label")
        if label.value in out:
            raise label.wrong(
                "repeated-id", f"the exception `{label.value}` is there twice", out[label.value].spot
            )
        out[label.value] = Exception_(
            label=label.value,
            when=parse_condition(each.child("when"), scope),
            verdict=each.plain("verdict", "not_applicable"),
            cite=parse_cite(each.child("cite"), sources),
            spot=label.spot,
        )
    return tuple(out.values())


def _elements(node: Node | None) -> list[Node]:
    return node.elements() if node else []
