"""The ledger: every clause that the standard is known to have, with what this pack does about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.rulebook.citations import known_source
from checker.rulebook.model import LedgerEntry
from checker.rulebook.node import Node


def parse_ledger(entries: Mapping[str, Node], sources: Mapping[str, Any]) -> tuple[LedgerEntry, ...]:
    """All entries in file order. Raises InputError for a source that the pack does not list."""
    return tuple(_entry(name, node, sources) for name, node in entries.items())


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
    )
