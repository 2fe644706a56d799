"""What may be wrong with clauses that are off in the pack and on in a region."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.errors import Spot
from checker.rulebook.layers import Layer, merged
from checker.rulebook.model import Pack
from checker.rulebook.node import Node

Found = Iterator[tuple[str, Spot, str, str]]
Packs = Mapping[str | None, Pack]


def never_on(layers: tuple[Layer, ...], packs: Packs) -> Found:
    for name, node in _off(layers).items():
        if not any(True for _ in _switched_on(layers, name)):
            yield (
                "never-on",
                node.child("off").spot,
                f"`{name}` is off, and no region turns it on",
                f"write `{name}: {{off: false, cite: ...}}` under `clauses` of a region",
            )


def tests_where_absent(layers: tuple[Layer, ...], packs: Packs) -> Found:
    off = _off(layers)
    known = merged(layer.regions for layer in layers)
    for clause in packs[None].clauses:
        on = {region for region, _ in _switched_on(layers, clause.id)}
        for test in clause.tests if clause.id in off else ():
            if test.region in on or (test.region is not None and test.region not in known):
                continue
            where = f"under `{test.region}`" if test.region else "without a region"
            yield (
                "test-of-absent-clause",
                test.spot,
                f"`{clause.id}` is off {where}, so that the test tests nothing",
                f"name a region that turns it on: {', '.join(sorted(on)) or 'there is none yet'}",
            )


def on_without_cite(layers: tuple[Layer, ...], packs: Packs) -> Found:
    for name in _off(layers):
        for region, change in _switched_on(layers, name):
            if change.get("cite") is None:
                yield (
                    "on-without-cite",
                    change.key_spot,
                    f"`{region}` turns `{name}` on and does not say where its own instrument asks for it",
                    "write `cite`",
                )


def needlessly_once_verified(layers: tuple[Layer, ...], packs: Packs) -> Found:
    for clause in packs[None].clauses:
        for test in clause.tests if any(t.once_verified for t in clause.tests) else ():
            pack = packs.get(test.region)
            judged = {c.id for c in pack.clauses if not c.unverified} if pack else ()
            if test.once_verified and clause.id in judged:
                where = f" under `{test.region}`" if test.region else ""
                yield (
                    "needlessly-once-verified",
                    test.spot,
                    f"`{clause.id}` is verified{where}, so that `once_verified` does nothing",
                    "leave it out",
                )


def _off(layers: tuple[Layer, ...]) -> dict[str, Node]:
    clauses = merged(layer.clauses for layer in layers)
    return {name: node for name, node in clauses.items() if node.plain("off", False)}


def _switched_on(layers: tuple[Layer, ...], name: str) -> Iterator[tuple[str, Node]]:
    """The regions that turn the clause on, each with what it says of it."""
    for region, edition in merged(layer.regions for layer in layers).items():
        clauses = edition.get("clauses")
        change = clauses.get(name) if clauses else None
        if change is not None and change.plain("off") is False:
            yield region, change
