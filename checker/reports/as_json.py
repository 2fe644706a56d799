"""The report as JSON: the contract of ``schemas/assessment.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from checker import __version__
from checker.dossier.model import DataFile, Document
from checker.judgement.model import Assessment, Finding, Notice
from checker.organisation.model import Chart
from checker.reports.options import Options
from checker.reports.plain import safe_json
from checker.reports.summary import summary_of
from checker.reports.words import said


def render(assessments: tuple[Assessment, ...], options: Options) -> str:
    """One assessment is the object itself; several are ``{"assessments": […]}``."""
    told = [as_dict(assessment, options.lang) for assessment in assessments]
    whole = told[0] if len(told) == 1 else {"assessments": told}
    return safe_json(json.dumps(whole, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"


def as_dict(assessment: Assessment, lang: str) -> dict[str, Any]:
    """One assessment as plain data; texts in ``lang``."""
    dossier, pack = assessment.dossier, assessment.pack
    return {
        "dossier": dossier.name,
        "enterprise": dossier.enterprise,
        "pack": pack.id,
        "pack_title": said(pack.title, lang),
        "edition": pack.edition,
        "region": assessment.region,
        "as_of": assessment.as_of,
        "strict": assessment.strict,
        "tool": {"name": "cqo", "version": __version__},
        "notices": [_notice(notice, lang) for notice in assessment.notices],
        "documents": [_document(document, lang) for document in dossier.documents],
        "data": [_data(file) for file in dossier.data],
        "summary": _summary(assessment),
        "findings": [_finding(finding, lang) for finding in assessment.findings],
        "unread": [unread.as_dict() for unread in assessment.reading.unread],
        "chart": _chart(assessment.chart, lang) if assessment.chart else None,
        "sources": {name: _plain(source) for name, source in sorted(pack.sources.items())},
    }


def _summary(assessment: Assessment) -> dict[str, Any]:
    counts = summary_of(assessment)
    return {
        "clauses": counts.clauses,
        "assessed": counts.assessed,
        **counts.verdicts,
        "attested": counts.attested,
        "waived": counts.waived,
        "by_severity": dict(counts.by_severity),
        "worst": assessment.worst(),
        "known": counts.known,
        "ledger": dict(counts.ledger),
    }


def _finding(finding: Finding, lang: str) -> dict[str, Any]:
    return {
        "clause": finding.clause,
        "title": said(finding.title, lang),
        "section": finding.section,
        "cite": _plain(finding.cite),
        "modality": finding.modality,
        "verdict": finding.verdict,
        "severity": finding.severity,
        "waived": _plain(finding.waived) if finding.waived is not None else None,
        "attested": _plain(finding.attested) if finding.attested is not None else None,
        "reason": said(finding.reason, lang),
        "evidence": [evidence.as_dict() for evidence in finding.evidence],
        "counter_evidence": [evidence.as_dict() for evidence in finding.counter_evidence],
        "waits_for": [wait.as_dict(lang) for wait in finding.waits_for],
        "remedy": said(finding.remedy, lang),
        "looked_at": list(finding.looked_at),
        "write_in": finding.write_in.as_dict() if finding.write_in else None,
        "proof": finding.proof.as_dict(),
    }


def _notice(notice: Notice, lang: str) -> dict[str, Any]:
    return {
        "code": notice.code,
        "severity": notice.severity,
        "message": said(notice.message, lang),
        "place": notice.place.as_dict() if notice.place else None,
    }


def _document(document: Document, lang: str) -> dict[str, Any]:
    zh = lang == "zh"
    return {
        "path": document.path,
        "kind": document.kind,
        "status": document.status,
        "reason": (document.reason_zh or document.reason) if zh else document.reason,
        "title": document.title,
        "number": document.number,
        "date": document.date,
        "rank": document.rank,
        "standing": document.standing,
        "signed_by": document.signed_by,
        "inferred": sorted(document.inferred),
        "warnings": list((document.warnings_zh or document.warnings) if zh else document.warnings),
        "sha256": document.sha256,
    }


def _data(file: DataFile) -> dict[str, Any]:
    return {"path": file.path, "kind": file.kind, "sha256": file.sha256}


def _chart(chart: Chart, lang: str) -> dict[str, Any]:
    return {
        "file": chart.file,
        "officer": chart.officer,
        "line": list(chart.line),
        "top": chart.top,
        "problems": [
            {"code": p.code, "message": said(p.message, lang), "place": p.place.as_dict()}
            for p in chart.problems
        ],
    }


def _plain(value: Any) -> Any:
    """Plain JSON of what a pack's YAML holds; dates become ISO text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value if value is None or isinstance(value, str | int | float) else str(value)
