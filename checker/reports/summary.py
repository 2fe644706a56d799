"""Counts of an assessment. Two numbers always: how many clauses were assessed, how many are satisfied."""

from __future__ import annotations

from collections.abc import Mapping

from checker.judgement.model import VERDICTS, Assessment, Finding
from checker.records import record
from checker.reports.plain import plain
from checker.reports.words import said

LEDGER = ("automated", "partial", "attested", "unverified", "not_applicable")


@record(frozen=True, slots=True)
class Summary:
    """``verdicts`` counts what the papers prove, ``attested`` what somebody says; ``by_severity`` counts the gaps that are not waived; ``known`` is what the standard is known to ask."""

    clauses: int
    assessed: int
    verdicts: Mapping[str, int]
    attested: int
    waived: int
    by_severity: Mapping[str, int]
    known: int
    ledger: Mapping[str, int]


def summary_of(assessment: Assessment) -> Summary:
    """The counts of one assessment."""
    open_gaps = [f for f in assessment.findings if f.is_gap and f.waived is None]
    ledger = {status: assessment.pack.ledger.get(status, 0) for status in LEDGER}
    return Summary(
        clauses=len(assessment.findings),
        assessed=assessment.assessed,
        verdicts={verdict: assessment.count(verdict) for verdict in VERDICTS},
        attested=assessment.attested,
        waived=sum(f.waived is not None for f in assessment.findings),
        by_severity={s: sum(f.severity == s for f in open_gaps) for s in ("error", "warning", "note")},
        known=assessment.pack.ledger.get("known", sum(ledger.values())),
        ledger=ledger,
    )


@record(frozen=True, slots=True)
class Section:
    """Findings that stand under one heading of the standard; ``title`` is {zh, en}."""

    id: str
    title: Mapping[str, str]
    findings: tuple[Finding, ...]


def sections_of(
    findings: tuple[Finding, ...], titles: Mapping[str, Mapping[str, str]]
) -> tuple[Section, ...]:
    """The findings by section: the sections in the order of the standard, the findings as they come."""
    grouped: dict[str, list[Finding]] = {name: [] for name in titles}
    for finding in findings:
        name = finding.section or finding.clause.partition(".")[0]
        grouped.setdefault(name, []).append(finding)
    return tuple(
        Section(name, titles.get(name) or {"zh": name, "en": name}, tuple(found))
        for name, found in grouped.items()
        if found
    )


def gaps(assessment: Assessment) -> tuple[Finding, ...]:
    """The gaps that somebody has to mend: not waived."""
    return tuple(f for f in assessment.findings if f.is_gap and f.waived is None)


def waived(assessment: Assessment) -> tuple[Finding, ...]:
    """What somebody answers for until a day."""
    return tuple(f for f in assessment.findings if f.waived is not None)


def attested(assessment: Assessment) -> tuple[Finding, ...]:
    """Satisfied because a person says so."""
    return tuple(f for f in assessment.findings if f.is_attested)


def settled(assessment: Assessment) -> tuple[Finding, ...]:
    """Satisfied by the papers or not applicable, and not waived."""
    return tuple(f for f in assessment.findings if not f.is_gap and f.waived is None and not f.is_attested)


def looked_at(finding: Finding, lang: str) -> tuple[str, ...]:
    """The documents that were looked at in vain, unless the reason has named them all."""
    paths = () if finding.evidence else tuple(plain(path) for path in finding.looked_at)
    reason = plain(said(finding.reason, lang))
    return () if all(path in reason for path in paths) else paths


def not_wholly_read(assessment: Assessment) -> tuple[str, ...]:
    """Paths of the documents that were not read, or not wholly."""
    return tuple(d.path for d in assessment.dossier.documents if d.status != "read")
