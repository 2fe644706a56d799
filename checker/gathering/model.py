"""What gathering yields: facts, and what a reader must know about how they came to be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from checker.dossier.model import Document, Place
from checker.facts import Fact
from checker.records import record
from checker.statements.model import Effect, Reading, Statement

Severity = Literal["error", "warning", "note", "none"]


@record(frozen=True, slots=True)
class Notice:
    """Something about the run itself that a reader must see first: an unread document, an inferred kind,
    a chart problem, two persons in one post."""

    code: str
    severity: Severity
    message: Mapping[str, str]
    place: Place | None = None


@record(frozen=True, slots=True)
class Gathered:
    """All facts of a dossier, in a fixed order with sequential ids, and the notices."""

    facts: tuple[Fact, ...]
    notices: tuple[Notice, ...] = ()


@record(frozen=True, slots=True)
class Paper:
    """A document with what was read from it and its rank as a number (a larger one wins)."""

    document: Document
    reading: Reading
    rank: int


@record(frozen=True, slots=True)
class Claim:
    """What one document, taken as a whole, says of one holder's power.

    ``deciding`` are the statements whose effect holds, ``lowered`` the stronger ones that they weaken.
    """

    paper: Paper
    effect: Effect
    sure: bool
    deciding: tuple[Statement, ...]
    lowered: tuple[Statement, ...] = ()
