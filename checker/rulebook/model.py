"""A pack as data: clauses, conditions, patterns, derivations, parameters, sources, ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal

from checker.errors import Spot
from checker.records import record
from checker.statements.duties.topics import Topics
from checker.statements.vocabulary import Vocabulary

Modality = Literal["shall", "should", "may"]
Op = Literal["in", "gte", "gt", "lte", "lt", "before", "after", "exists"]


@record(frozen=True, slots=True)
class FieldTest:
    """``field op value``: for ``in`` a tuple of values, for ``exists`` a bool, else one value."""

    field: str
    op: Op
    value: Any


@record(frozen=True, slots=True)
class Pattern:
    """One fact kind with tests that must all hold; equal patterns are one rule in the engine."""

    kind: str
    tests: tuple[FieldTest, ...]

    def __str__(self) -> str:
        def show(t: FieldTest) -> str:
            if t.op == "in":
                return f"{t.field}: {'|'.join(str(v) for v in t.value)}"
            return f"{t.field} {t.op} {t.value}"

        return f"{self.kind}({', '.join(show(t) for t in self.tests)})"


@record(frozen=True, slots=True)
class Match:
    """Leaf: some fact matches ``pattern``. ``spot`` is where the pack says so."""

    pattern: Pattern
    spot: Spot


@record(frozen=True, slots=True)
class Any_:
    """True if one of the parts is."""

    parts: tuple[Condition, ...]


@record(frozen=True, slots=True)
class All:
    """True if all of the parts are."""

    parts: tuple[Condition, ...]


@record(frozen=True, slots=True)
class NoneOf:
    """Closed only where somebody looked: needs ``coverage`` of each pattern's kind."""

    parts: tuple[Condition, ...]


@record(frozen=True, slots=True)
class Count:
    """True if at least so many facts match ``pattern``."""

    pattern: Pattern
    at_least: int
    spot: Spot


@record(frozen=True, slots=True)
class Unverified:
    """A requirement whose text was never seen: unknown, and says so ({zh, en})."""

    why: Mapping[str, str]


Condition = Match | Any_ | All | NoneOf | Count | Unverified


@record(frozen=True, slots=True)
class InForce:
    """ISO dates, both inclusive; None is open."""

    start: str | None = None
    end: str | None = None

    def on(self, day: str) -> bool:
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@record(frozen=True, slots=True)
class Exception_:
    """Switches a clause off (``not_applicable``) or sets its verdict, if its condition is true."""

    label: str
    when: Condition
    verdict: str
    cite: Mapping[str, Any]
    spot: Spot


@record(frozen=True, slots=True)
class ClauseTest:
    """A test inside a clause file: words or facts in, verdict out.

    ``says`` are sentences read as one paragraph each; ``headings`` govern them; ``facts`` are given as
    they are; ``document_kind`` is what kind of document speaks (default: the first of expected_in).
    ``once_verified``: what the clause will decide once its words are verified.
    """

    verdict: str
    says: tuple[str, ...]
    headings: tuple[str, ...]
    facts: tuple[Mapping[str, Any], ...]
    document_kind: str | None
    region: str | None
    as_of: str | None
    spot: Spot
    once_verified: bool = False


@record(frozen=True, slots=True)
class Clause:
    """One requirement of the standard as a rule. ``attestable``: no paper decides it, so a person may attest it.

    ``unverified`` ({zh, en}): why its words are not known well enough to judge by; empty if they are.
    """

    id: str
    title: Mapping[str, str]
    cite: Mapping[str, Any]
    modality: Modality
    expected_in: tuple[str, ...]
    satisfied: Condition
    violated: Condition | None
    applies: Condition | None
    exceptions: tuple[Exception_, ...]
    remedy: Mapping[str, str]
    about: Mapping[str, str]
    in_force: InForce
    tests: tuple[ClauseTest, ...]
    spot: Spot
    section: str = ""
    attestable: bool = False
    unverified: Mapping[str, str] = field(default_factory=dict)


@record(frozen=True, slots=True)
class Derivation:
    """When ``when`` is true, the fact ``concept(name=…)`` holds."""

    name: str
    when: Condition
    cite: Mapping[str, Any]
    spot: Spot


@record(frozen=True, slots=True)
class LedgerEntry:
    """One clause that the standard is known to have: ``status`` is ``automated``, ``partial``,
    ``attested``, ``unverified`` or ``not_applicable``; ``clauses`` are ids of this pack, ``fact`` the row
    of the source table, ``note`` ({zh, en}) says what is open. ``layer``: ``R`` the standard itself, ``P`` an
    instrument of a jurisdiction, ``B`` a comparator, ``adjacent`` another rule that binds. ``editions`` are those in
    whose text it was seen; empty: it is known of all."""

    id: str
    title: Mapping[str, str]
    status: str
    clauses: tuple[str, ...]
    source: str
    standing: str
    fact: str = ""
    note: Mapping[str, str] = field(default_factory=dict)
    layer: str = "R"
    editions: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Pack:
    """One standard under one region or jurisdiction on one day, with parameters filled in.

    ``sections`` maps a section's id to its title, in order; ``edition`` is what the region's file says of
    itself (``title``, ``kind``, ``number``, ``about``, ``provenance`` …). ``absent`` are the clauses that the pack
    has and that are off here, or not in force; ``own`` are those that the region's file is about. ``topics`` are what duties are about, None if no rule asks for one.
    """

    id: str
    title: Mapping[str, str]
    language: int
    region: str | None
    regions: Mapping[str, Mapping[str, str]]
    clauses: tuple[Clause, ...]
    derivations: tuple[Derivation, ...]
    vocabulary: Vocabulary
    document_ranks: tuple[str, ...]
    sources: Mapping[str, Mapping[str, Any]]
    ledger: tuple[LedgerEntry, ...]
    parameters: Mapping[str, Any] = field(default_factory=dict)
    sections: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    edition: Mapping[str, Any] = field(default_factory=dict)
    about: Mapping[str, str] = field(default_factory=dict)
    absent: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    topics: Topics | None = None
