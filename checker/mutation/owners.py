"""Walks a pack's own files – clauses, derivations, parameters, regions – and makes every mutant of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from checker.facts import KINDS
from checker.mutation.changes import DROP, Change, of_condition, of_values
from checker.mutation.grafting import grafted, named
from checker.mutation.model import Mutant
from checker.mutation.steps import day_steps, number_steps, shown
from checker.mutation.uses import Uses
from checker.rulebook.layers import Layer, merged
from checker.rulebook.node import Node
from checker.yamltree import Path


def mutants_of(layers: tuple[Layer, ...]) -> Iterator[Mutant]:
    """Every mutant of the pack's own files, in the order of clauses, derivations, parameters, regions."""
    uses = Uses(layers)
    own = layers[-1]
    for name, node in own.clauses.items():
        for change in _of_clause(node):
            yield _mutant(layers, "clauses", name, name, node, change, (name,))
    for name, node in own.derivations.items():
        for change in of_condition(node.plain("when"), (*node.path, "when")):
            yield _mutant(
                layers, "derivations", name, f"derivation {name}", node, change, uses.of_concept(name)
            )
    for name, node in own.parameters.items():
        for change in _of_parameter(node, node.plain("type"), uses.fields(name)):
            yield _mutant(
                layers, "parameters", name, f"parameter {name}", node, change, uses.of_parameter(name)
            )
    declared = merged(layer.parameters for layer in layers)
    for region, node in own.regions.items():
        for owner, change, clauses in _of_region(node, declared, uses):
            found = _mutant(layers, "regions", region, f"region {region}{owner}", node, change, clauses)
            yield replace(found, region=region)


def _mutant(
    layers: tuple[Layer, ...],
    table: str,
    name: str,
    owner: str,
    node: Node,
    change: Change,
    clauses: tuple[str, ...],
) -> Mutant:
    own = layers[-1]
    changed = {**getattr(own, table), name: grafted(node, change)}
    where = named(change.path[len(node.path) :])
    return Mutant(
        owner=owner,
        change=f"{where}: {change.what}",
        spot=node.tree.spot(change.path),
        layers=(*layers[:-1], replace(own, **{table: changed})),  # type: ignore[arg-type]
        clauses=clauses,
    )


def _of_clause(node: Node) -> Iterator[Change]:
    for key in ("applies", "satisfied", "violated"):
        condition = node.get(key)
        if condition is None:
            continue
        if key != "satisfied":
            yield Change(condition.path, "dropped", DROP)
        yield from of_condition(condition.value, condition.path)
    exceptions = node.get("exceptions")
    for each in exceptions.elements() if exceptions else ():
        yield Change(each.path, f"without {each.plain('label')}", DROP)
        yield from of_condition(each.plain("when"), (*each.path, "when"))
    yield from _of_days(node.get("in_force"))


def _of_days(spell: Node | None) -> Iterator[Change]:
    """The first and the last day, each a day earlier and later."""
    for key in ("from", "to"):
        day = spell.plain(key) if spell else None
        if spell and day:
            yield from (Change((*spell.path, key), f"{day} → {other}", other) for other in day_steps(day))


def _of_parameter(node: Node, type_: str, fields: list[tuple[str, str]]) -> Iterator[Change]:
    for holder in (node, *(values.elements() if (values := node.get("values")) else ())):
        value = holder.get("value")
        if value is not None and value.value is not None:
            yield from _of_value(type_, value.value, fields, value.path)
        if holder is not node:
            yield from _of_days(holder)


def _of_value(type_: str, value: Any, fields: list[tuple[str, str]], path: Path) -> Iterator[Change]:
    if type_ == "condition":
        yield from of_condition(value, path)
    elif type_ == "flag":
        yield Change(path, f"{shown(value)} → {shown(not value)}", not value)
    elif type_ in ("number", "date"):
        around = number_steps(value) if type_ == "number" else day_steps(value)
        yield from (Change(path, f"{shown(value)} → {shown(other)}", other) for other in around)
    elif type_ == "list":
        yield from of_values(value, fields, path)
    else:
        others = [v for kind, name in fields for v in KINDS[kind].fields[name].values if v != value]
        yield from (Change(path, f"{value} → {other}", other) for other in dict.fromkeys(others))


def _of_region(
    node: Node, declared: Mapping[str, Node], uses: Uses
) -> Iterator[tuple[str, Change, tuple[str, ...]]]:
    parameters = node.get("parameters")
    for name, value in parameters.items() if parameters else ():
        kind = declared[name].plain("type") if name in declared else "text"
        for change in _of_parameter(value, kind, uses.fields(name)):
            yield "", change, uses.of_parameter(name)
    clauses = node.get("clauses")
    for name, value in clauses.items() if clauses else ():
        off = value.get("off")
        if off is not None:
            yield "", Change(off.path, f"{shown(off.value)} → {shown(not off.value)}", not off.value), (name,)
