"""Verdict, finding, assessment: what judging yields and reports show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal

from checker.dossier.model import Dossier, Place
from checker.facts import OFFICER, Evidence, Fact
from checker.gathering.model import Notice as Notice
from checker.gathering.model import Severity as Severity
from checker.organisation.model import Chart
from checker.records import record
from checker.statements.model import Reading

Verdict = Literal["satisfied", "violated", "missing", "conflicting", "unknown", "not_applicable"]

VERDICTS: tuple[Verdict, ...] = (
    "satisfied",
    "violated",
    "missing",
    "conflicting",
    "unknown",
    "not_applicable",
)
SEVERITIES: tuple[Severity, ...] = ("none", "note", "warning", "error")


@record(frozen=True, slots=True)
class Proof:
    """One node of a proof tree: ``step`` is ``clause``, ``condition``, ``pattern``, ``fact``, ``statement``,
    ``overruled``, ``looked_at`` or ``exception``; ``truth`` is True, False, or None for unknown."""

    step: str
    label: str
    truth: bool | None = None
    evidence: tuple[Evidence, ...] = ()
    children: tuple[Proof, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        truth = "unknown" if self.truth is None else self.truth
        return {
            "step": self.step,
            "label": self.label,
            "truth": truth,
            "evidence": [e.as_dict() for e in self.evidence],
            "children": [c.as_dict() for c in self.children],
        }


@record(frozen=True, slots=True)
class Wait:
    """A fact that an unknown verdict waits for: what, who has it, where to write it ({zh, en})."""

    kind: str
    field: str | None
    ask: Mapping[str, str]

    def as_dict(self, lang: str) -> dict[str, Any]:
        return {"kind": self.kind, "field": self.field, "ask": self.ask.get(lang, "")}


@record(frozen=True, slots=True)
class Finding:
    """A clause's verdict for a dossier, with proof. Texts are {zh, en}."""

    clause: str
    title: Mapping[str, str]
    cite: Mapping[str, Any]
    modality: str
    verdict: Verdict
    severity: Severity
    reason: Mapping[str, str]
    proof: Proof
    evidence: tuple[Evidence, ...] = ()
    counter_evidence: tuple[Evidence, ...] = ()
    waits_for: tuple[Wait, ...] = ()
    remedy: Mapping[str, str] = field(default_factory=dict)
    looked_at: tuple[str, ...] = ()
    write_in: Place | None = None
    waived: Mapping[str, Any] | None = None
    section: str = ""
    attested: Mapping[str, Any] | None = None

    @property
    def is_attested(self) -> bool:
        """Satisfied because a person says so: no paper proves it."""
        return self.verdict == "satisfied" and self.attested is not None

    @property
    def is_gap(self) -> bool:
        return self.verdict not in ("satisfied", "not_applicable")


@record(frozen=True, slots=True)
class PackInfo:
    """Which pack judged, and how much of the standard it covers (its ledger).

    ``sections`` maps a section's id to its title ({zh, en}), in the order of the standard; ``officer`` is the title
    of the post that is judged.
    """

    id: str
    title: Mapping[str, str]
    edition: str | None
    ledger: Mapping[str, int]
    sources: Mapping[str, Mapping[str, Any]]
    sections: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    officer: Mapping[str, str] = field(default_factory=lambda: OFFICER.title)


@record(frozen=True, slots=True)
class Assessment:
    """All findings of a dossier under a pack on a day (``as_of``, ISO)."""

    dossier: Dossier
    pack: PackInfo
    region: str | None
    as_of: str
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...] = ()
    facts: tuple[Fact, ...] = ()
    reading: Reading = field(default_factory=Reading)
    chart: Chart | None = None
    strict: bool = False

    def count(self, verdict: str) -> int:
        """How many clauses got ``verdict`` from the papers: what is attested is counted apart."""
        return sum(f.verdict == verdict and not f.is_attested for f in self.findings)

    @property
    def attested(self) -> int:
        """How many clauses are satisfied by an attestation alone."""
        return sum(f.is_attested for f in self.findings)

    @property
    def assessed(self) -> int:
        """How many clauses got a verdict other than ``unknown`` and ``not_applicable``."""
        return sum(f.verdict not in ("unknown", "not_applicable") for f in self.findings)

    def worst(self) -> Severity:
        """The highest severity of the gaps that are not waived and of the notices."""
        found = [f.severity for f in self.findings if f.is_gap and f.waived is None]
        found += [n.severity for n in self.notices]
        return max(found, key=SEVERITIES.index, default="none")
