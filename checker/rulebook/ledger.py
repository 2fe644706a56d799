"""The ledger: every clause that the standard is known to have, with what this pack does about it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from checker.errors import did_you_mean
from checker.rulebook.citations import known_source
from checker.rulebook.model import Clause, LedgerEntry
from checker.rulebook.node import Node
from checker.rulebook.unverified import judges


def parse_ledger(
    entries: Mapping[str, Node], sources: Mapping[str, Any], regions: Collection[str] = ()
) -> tuple[LedgerEntry, ...]:
    """All entries in file order. Raises InputError for a source or an edition that the pack does not have."""
    return tuple(_entry(name, node, sources, regions) for name, node in entries.items())


def in_play(
    ledger: tuple[LedgerEntry, ...],
    clauses: tuple[Clause, ...],
    *,
    region: str | None,
    edition: bool = False,
    recited: Collection[str] = (),
) -> tuple[LedgerEntry, ...]:
    """The standard's own entries, and those of other layers of which one of ``clauses`` is there.

    Under a ``region`` that is an ``edition``, what was seen in others only is left out. An entry stands as its clauses
    do: in words that nobody can vouch for it is unverified, and one that the region lets be judged is not. Where the
    region cites a clause from a text of its own (``recited``), the entry is known from that text.
    """
    held = {clause.id: clause for clause in clauses}
    chosen = (e for e in ledger if e.layer == "R" or any(name in held for name in e.clauses))
    seen = (e for e in chosen if not edition or not e.editions or region in e.editions)
    there = ((e, [held[name] for name in e.clauses if name in held]) for e in seen)
    return tuple(
        _as_known(entry, clauses, _status(entry, clauses, regional=region is not None), recited)
        for entry, clauses in there
    )


def _as_known(
    entry: LedgerEntry, held: Sequence[Clause], status: str, recited: Collection[str]
) -> LedgerEntry:
    own = sorted((c for c in held if c.id in recited), key=lambda clause: not judges(clause))
    note = entry.note if status == entry.status else {}
    if not own:
        return replace(entry, status=status, note=note)
    cite = own[0].cite
    return replace(
        entry,
        status=status,
        source=cite["source"],
        fact=cite.get("fact", ""),
        standing=cite.get("standing", entry.standing),
        note=cite.get("note") or note or own[0].unverified,
    )


def _status(entry: LedgerEntry, held: Sequence[Clause], *, regional: bool) -> str:
    if held and all(clause.unverified for clause in held):
        return "unverified"
    judged = [clause for clause in held if judges(clause)]
    if entry.status != "unverified" or not regional or not judged:
        return entry.status
    if all(clause.attestable for clause in judged):
        return "attested"
    return "automated" if len(judged) == len(entry.clauses) else "partial"


def _editions(node: Node, regions: Collection[str]) -> Iterator[str]:
    listed = node.get("editions")
    for each in listed.elements() if listed else ():
        if each.value not in regions:
            raise each.wrong(
                "unknown-edition",
                f"the ledger names the edition `{each.value}`, which the pack has not",
                help=did_you_mean(str(each.value), regions),
            )
        yield each.value


def _entry(name: str, node: Node, sources: Mapping[str, Any], regions: Collection[str]) -> LedgerEntry:
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
        editions=tuple(_editions(node, regions)),
    )
