"""A mutant, what became of it, and the report on all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.errors import Spot
from checker.packtest import TestResult
from checker.records import record
from checker.rulebook.layers import Layer


@record(frozen=True, slots=True)
class Mutant:
    """One changed pack: ``layers`` with a single change in what ``owner`` says.

    ``owner`` is a clause's id, ``derivation NAME``, ``parameter NAME`` or ``region NAME``; ``change`` says where in it
    and what, the same on every machine and however the lines move; ``region`` is the only one that it touches.
    """

    owner: str
    change: str
    spot: Spot
    layers: tuple[Layer, ...]
    clauses: tuple[str, ...]
    region: str | None = None


@record(frozen=True, slots=True)
class Survivor:
    """A mutant that no test noticed; ``test`` would (as a clause file writes one), if one was found."""

    owner: str
    change: str
    spot: Spot
    why: Mapping[str, str] | None = None
    clause: str | None = None
    test: Mapping[str, Any] | None = None
    got: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return {
            "owner": self.owner,
            "change": self.change,
            "file": self.spot.file,
            "line": self.spot.line,
            "column": self.spot.column,
            "justified": dict(self.why) if self.why else None,
            "clause": self.clause,
            "test": dict(self.test) if self.test else None,
            "mutant_verdict": self.got,
        }


@record(frozen=True, slots=True)
class Stale:
    """A justification that justifies nothing: its mutant is not there, or a test notices it."""

    owner: str
    change: str
    spot: Spot
    noticed: bool

    def as_dict(self) -> dict[str, Any]:
        return {
            "owner": self.owner,
            "change": self.change,
            "file": self.spot.file,
            "line": self.spot.line,
            "column": self.spot.column,
            "reason": "noticed" if self.noticed else "no-such-mutant",
        }


@record(frozen=True, slots=True)
class Report:
    """How many mutants there were, which survived (those that are justified too), and what is wrong beside."""

    pack: str
    mutants: int
    survivors: tuple[Survivor, ...]
    stale: tuple[Stale, ...] = ()
    failing: tuple[TestResult, ...] = ()

    @property
    def justified(self) -> tuple[Survivor, ...]:
        return tuple(each for each in self.survivors if each.why)

    @property
    def survived(self) -> tuple[Survivor, ...]:
        """Those that nothing justifies."""
        return tuple(each for each in self.survivors if not each.why)

    @property
    def is_clean(self) -> bool:
        return not (self.survived or self.stale or self.failing)

    def as_dict(self) -> dict[str, Any]:
        return {
            "pack": self.pack,
            "mutants": self.mutants,
            "killed": self.mutants - len(self.survivors),
            "justified": len(self.justified),
            "survived": len(self.survived),
            "survivors": [each.as_dict() for each in self.survivors],
            "stale": [each.as_dict() for each in self.stale],
            "failing": [each.as_dict() for each in self.failing],
        }
