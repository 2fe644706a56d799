"""The ledger: every clause that the standard is known to have, with what this pack does about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from checker.rulebook.citations import known_source
from checker.rulebook.model import Clause, LedgerEntry
from checker.rulebook.node import Node


def parse_ledger(entries: Mapping[str, Node], sources: Mapping[str, Any]) -> tuple[LedgerEntry, ...]:
    """All entries in file order. Raises InputError for a source that the pack does not list."""
    return tuple(_entry(name, node, sources) for name, node in entries.items())


def in_play(ledger: tuple[LedgerEntry, ...], clauses: tuple[Clause, ...]) -> tuple[LedgerEntry, ...]:
    """The standard's own entries, and those of other layers of which one of ``clauses`` is there.

    An entry all of whose clauses are there in words that nobody can vouch for is unverified there.
    """
    held = {clause.id: bool(clause.unverified) for clause in clauses}
    chosen = (e for e in ledger if e.layer == "R" or any(name in held for name in e.clauses))
    return tuple(_as_known(e, [held[name] for name in e.clauses if name in held]) for e in chosen)


def _as_known(entry: LedgerEntry, held: list[bool]) -> LedgerEntry:
    return replace(entry, status="unverified") if held and all(held) else entry


def _entry(name: str, node: Node, sources: Mapping[str, Any]) -> LedgerEntry:
    return LedgerEntry(
        id=name,
        title=node.plain("title"),
        status=node.plain("status"),
        clauses=tuple(node.plain("clauses", [])),
        source=known_source(node.child("source"), sources),
        standing=node.plain("standing"),
        fact=node.plain("fact", ""),
        note=node.plain("note", {}),
        layer=node.plain("layer", "R"),
    )
