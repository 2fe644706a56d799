"""The ledger: every clause that the standard is known to have, with what this pack does about it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from checker.rulebook.citations import known_source
from checker.rulebook.model import LedgerEntry
from checker.rulebook.node import Node


def parse_ledger(entries: Mapping[str, Node], sources: Mapping[str, Any]) -> tuple[LedgerEntry, ...]:
    """All entries in file order. Raises InputError for a source that the pack does not list."""
    return tuple(_entry(name, node, sources) for name, node in entries.items())


def in_play(ledger: tuple[LedgerEntry, ...], clauses: Container[str]) -> tuple[LedgerEntry, ...]:
    """The standard's own entries, and those of other layers of which one of ``clauses`` is there."""
    return tuple(
        entry for entry in ledger if entry.layer == "R" or any(name in clauses for name in entry.clauses)
    )


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
