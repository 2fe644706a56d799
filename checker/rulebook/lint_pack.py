"""What may be wrong with a pack as a whole: things that nobody uses, and a ledger that does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.errors import Spot, did_you_mean
from checker.rulebook.citations import cited_sources
from checker.rulebook.derivations import concepts_in
from checker.rulebook.folder import read
from checker.rulebook.layers import Layer, merged
from checker.rulebook.model import Pack
from checker.rulebook.node import Node

Found = Iterator[tuple[str, Spot, str, str]]
Packs = Mapping[str | None, Pack]


def unused_parameters(layers: tuple[Layer, ...], packs: Packs) -> Found:
    used = {str(node.value)[1:] for file in _files(layers) for node in _scalars(file) if _is_use(node)}
    for name, node in merged(layer.parameters for layer in layers).items():
        if name not in used:
            yield (
                "unused-parameter",
                node.key_spot,
                f"nothing uses the parameter `{name}`",
                f"write `${name}`",
            )


def unused_sources(layers: tuple[Layer, ...], packs: Packs) -> Found:
    used = {node.value for file in _files(layers) for node in cited_sources(file)}
    for name, node in merged(layer.sources for layer in layers).items():
        if name not in used:
            yield (
                "unused-source",
                node.key_spot,
                f"nothing cites the source `{name}`",
                "cite it or take it out",
            )


def unused_derivations(layers: tuple[Layer, ...], packs: Packs) -> Found:
    used: set[str] = set()
    for pack in packs.values():
        for clause in pack.clauses:
            conditions = [clause.satisfied, clause.violated, clause.applies]
            conditions += [exception.when for exception in clause.exceptions]
            used |= {name for condition in conditions for name in concepts_in(condition)}
        used |= {name for derivation in pack.derivations for name in concepts_in(derivation.when)}
    for name, node in merged(layer.derivations for layer in layers).items():
        if name not in used:
            yield (
                "unused-derivation",
                node.key_spot,
                f"nothing asks for the concept `{name}`",
                f"write `concept: {{name: {name}}}`",
            )


def ledger_of_unknown_clauses(layers: tuple[Layer, ...], packs: Packs) -> Found:
    known = merged(layer.clauses for layer in layers)
    for entry in merged(layer.ledger for layer in layers).values():
        listed = entry.get("clauses")
        for node in listed.elements() if listed else ():
            if node.value not in known:
                yield (
                    "ledger-unknown-clause",
                    node.spot,
                    f"the ledger names `{node.value}`, which is no clause of the pack",
                    did_you_mean(str(node.value), known),
                )


def ledger_of_no_editions(layers: tuple[Layer, ...], packs: Packs) -> Found:
    regions = merged(layer.regions for layer in layers)
    editions = [name for name, node in regions.items() if node.plain("kind") == "edition"]
    for entry in merged(layer.ledger for layer in layers).values():
        listed = entry.get("editions")
        for node in listed.elements() if listed else ():
            if node.value not in editions:
                yield (
                    "unknown-edition",
                    node.spot,
                    f"the ledger names `{node.value}`, which is a jurisdiction and no edition of the standard",
                    did_you_mean(str(node.value), editions),
                )


def clauses_in_no_ledger(layers: tuple[Layer, ...], packs: Packs) -> Found:
    ledger = merged(layer.ledger for layer in layers)
    named = {name for entry in ledger.values() for name in entry.plain("clauses", [])}
    for name, node in merged(layer.clauses for layer in layers).items():
        if name not in named:
            yield (
                "clause-in-no-ledger",
                node.child("id").spot,
                f"no entry of the ledger names `{name}`",
                "add it to the entry of the requirement that it checks",
            )


def tests_of_unknown_regions(layers: tuple[Layer, ...], packs: Packs) -> Found:
    known = merged(layer.regions for layer in layers)
    for pack in packs.values():
        for clause in pack.clauses:
            for test in clause.tests:
                if test.region is not None and test.region not in known:
                    yield (
                        "test-unknown-region",
                        test.spot,
                        f"a test of `{clause.id}` names the region `{test.region}`, which the pack has not",
                        did_you_mean(test.region, known),
                    )


def _files(layers: tuple[Layer, ...]) -> Iterator[Node]:
    for layer in layers:
        for table in (layer.clauses, layer.derivations, layer.parameters, layer.ledger, layer.regions):
            yield from table.values()
        indicators = layer.folder.file("indicators")
        for file in indicators.inside() if indicators.at.is_dir() else []:
            yield read(file, "indicator-tree")


def _scalars(node: Node) -> Iterator[Node]:
    children = [child for _, child in node.items()] or node.elements()
    for child in children:
        yield from _scalars(child)
    if not children:
        yield node


def _is_use(node: Node) -> bool:
    return isinstance(node.value, str) and node.value.startswith("$")
