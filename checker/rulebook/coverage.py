"""How much of what a standard is known to ask a pack looks at: its ledger, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from checker.records import record
from checker.rulebook.model import LedgerEntry

STATUSES = ("automated", "partial", "attested", "unverified", "not_applicable")
LAYERS = ("R", "P", "B", "adjacent")


@record(frozen=True, slots=True)
class Coverage:
    """``known`` entries of a ledger by status; the five statuses add up to it."""

    known: int
    statuses: Mapping[str, int]

    @property
    def percent(self) -> Fraction | None:
        """Of what binds an enterprise, how much is looked at, wholly or in part; None where nothing binds it."""
        binding = self.known - self.statuses["not_applicable"]
        looked_at = self.statuses["automated"] + self.statuses["partial"]
        return Fraction(100 * looked_at, binding) if binding else None

    def as_dict(self) -> dict[str, Any]:
        return {"known": self.known, **self.statuses}


def coverage_of(ledger: Iterable[LedgerEntry]) -> Coverage:
    """The counts of a ledger, or of a part of one."""
    entries = tuple(ledger)
    found = Counter(entry.status for entry in entries)
    return Coverage(len(entries), {status: found[status] for status in STATUSES})


def by_layer(ledger: Iterable[LedgerEntry]) -> dict[str, Coverage]:
    """The same for each layer that has an entry."""
    entries = tuple(ledger)
    return {
        layer: coverage_of(entry for entry in entries if entry.layer == layer)
        for layer in LAYERS
        if any(entry.layer == layer for entry in entries)
    }
