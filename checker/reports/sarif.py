"""The report as SARIF 2.1.0: a run for each dossier under each region, a rule for each clause, a result for each gap."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from checker import __version__
from checker.judgement.model import Assessment, Finding, Notice
from checker.reports.attesting import say_attestation
from checker.reports.citing import say_cite, say_source_words, standing_of
from checker.reports.options import Options
from checker.reports.places import say_place
from checker.reports.plain import plain, safe_json
from checker.reports.quoting import say_heads, say_with_place
from checker.reports.regions import told_apart
from checker.reports.sarif_places import fingerprint, home_of, location, message, uri, with_region
from checker.reports.waiving import say_waiver
from checker.reports.words import said, verdict_name, word

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST = 200
"""So many characters of a quotation stand in a message."""

_LANGUAGE = {"zh": "zh-CN", "en": "en"}
_LEVEL = {"error": "error", "warning": "warning", "note": "note", "none": "none"}


def render(assessments: tuple[Assessment, ...], options: Options) -> str:
    """``options.roots`` says where each dossier stands in the repository, for annotations on its files."""
    roots = (*options.roots, *[""] * len(assessments))
    runs = [
        _run(assessment, options.lang, root, region)
        for assessment, root, region in zip(assessments, roots, told_apart(assessments), strict=False)
    ]
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": runs}
    return safe_json(json.dumps(log, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"


def _run(assessment: Assessment, lang: str, root: str, region: str) -> dict[str, Any]:
    index = {finding.clause: number for number, finding in enumerate(assessment.findings)}
    gaps = [finding for finding in assessment.findings if finding.is_gap]
    return {
        "tool": {"driver": _driver(assessment, lang)},
        "automationDetails": {
            "id": "/".join(
                ("cqo", assessment.pack.id, plain(assessment.dossier.name), *([region] if region else []), "")
            )
        },
        "columnKind": "unicodeCodePoints",
        "language": _LANGUAGE[lang],
        "invocations": [_invocation(assessment, lang, root)],
        "artifacts": _artifacts(assessment, root),
        "results": [_result(finding, index[finding.clause], lang, root) for finding in gaps],
        "properties": {
            "dossier": plain(assessment.dossier.name),
            "pack": assessment.pack.id,
            "region": assessment.region,
            "asOf": assessment.as_of,
            "clauses": len(assessment.findings),
            "assessed": assessment.assessed,
            "satisfied": assessment.count("satisfied"),
            "attested": assessment.attested,
        },
    }


def _driver(assessment: Assessment, lang: str) -> dict[str, Any]:
    return {
        "name": "cqo",
        "fullName": "CQO Checker",
        "version": __version__,
        "semanticVersion": __version__,
        "language": _LANGUAGE[lang],
        "rules": [_rule(finding, assessment, lang) for finding in assessment.findings],
        "notifications": [{"id": code} for code in sorted({notice.code for notice in assessment.notices})],
    }


def _rule(finding: Finding, assessment: Assessment, lang: str) -> dict[str, Any]:
    title = plain(said(finding.title, lang))
    level = {"shall": "error", "should": "warning"}.get(finding.modality, "note")
    return {
        "id": finding.clause,
        "shortDescription": message(title),
        "fullDescription": message(f"{title} – {say_cite(finding.cite, assessment.pack.sources, lang)}"),
        "help": message(_help(finding, assessment, lang)),
        "defaultConfiguration": {"level": level},
        "properties": {
            "modality": finding.modality,
            "standing": standing_of(finding.cite),
            **({"attested": _attested(finding)} if finding.attested is not None else {}),
            "tags": [tag for tag in (assessment.pack.id, finding.section) if tag],
        },
    }


def _help(finding: Finding, assessment: Assessment, lang: str) -> str:
    colon = "：" if lang == "zh" else ": "
    lines = [
        plain(said(finding.title, lang)),
        f"{word('cite', lang)}{colon}{say_cite(finding.cite, assessment.pack.sources, lang)}",
    ]
    if say_source_words(finding.cite, lang):
        lines.append(f"{word('source_words', lang)}{colon}{say_source_words(finding.cite, lang)}")
    if said(finding.remedy, lang):
        lines.append(f"{word('remedy', lang)}{colon}{plain(said(finding.remedy, lang))}")
    return "\n".join(lines)


def _result(finding: Finding, index: int, lang: str, root: str) -> dict[str, Any]:
    # What takes a power away comes first: there an annotation helps.
    every = (*finding.counter_evidence, *finding.evidence)
    first = every[0].place if every else home_of(finding)
    quote = every[0].quote if every else ""
    related = [
        location(
            evidence.place,
            lang,
            root,
            quote=evidence.quote,
            number=number,
            heads=say_heads(evidence, lang),
        )
        for number, evidence in enumerate(every[1:], 1)
    ]
    result: dict[str, Any] = {
        "ruleId": finding.clause,
        "ruleIndex": index,
        "kind": "fail",
        "level": _LEVEL[finding.severity],
        "message": message(_text(finding, lang)),
        "locations": [with_region(location(first, lang, root, quote=quote))],
        "partialFingerprints": fingerprint(finding),
        "suppressions": [_suppression(finding, lang)] if finding.waived is not None else [],
        "properties": {"verdict": finding.verdict, "severity": finding.severity},
    }
    if related:
        result["relatedLocations"] = related
    return result


def _text(finding: Finding, lang: str) -> str:
    colon = "：" if lang == "zh" else ": "
    parts = [
        f"{plain(said(finding.title, lang))}{colon}{verdict_name(finding.verdict, lang)}",
        plain(said(finding.reason, lang)),
        f"{word('attested_by', lang)}{colon}{say_attestation(finding, lang)}" if finding.attested else "",
    ]
    parts += [
        f"{word(label, lang)}{colon}{say_with_place(evidence, lang, most=MOST)}"
        for label, found in (("words", finding.evidence), ("counter", finding.counter_evidence))
        for evidence in found[:1]
    ]
    if finding.write_in is not None:
        parts.append(f"{word('write_in', lang)}{colon}{say_place(finding.write_in, lang)}")
    if said(finding.remedy, lang):
        parts.append(f"{word('remedy', lang)}{colon}{plain(said(finding.remedy, lang))}")
    return "\n".join(part for part in parts if part)


def _attested(finding: Finding) -> dict[str, str]:
    return {key: plain(str(value)) for key, value in sorted((finding.attested or {}).items())}


def _suppression(finding: Finding, lang: str) -> dict[str, Any]:
    told = finding.waived or {}
    return {
        "kind": "external",
        "status": "accepted",
        "justification": say_waiver(told, lang),
        "properties": {key: plain(str(value)) for key, value in sorted(told.items())},
    }


def _invocation(assessment: Assessment, lang: str, root: str) -> dict[str, Any]:
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [_notification(notice, lang, root) for notice in assessment.notices],
    }


def _notification(notice: Notice, lang: str, root: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "descriptor": {"id": notice.code},
        "level": _LEVEL[notice.severity],
        "message": message(plain(said(notice.message, lang))),
    }
    if notice.place is not None:
        told["locations"] = [location(notice.place, lang, root)]
    return told


def _artifacts(assessment: Assessment, root: str) -> list[dict[str, Any]]:
    files: Sequence[tuple[str, str]] = [
        *((d.path, d.sha256) for d in assessment.dossier.documents),
        *((d.path, d.sha256) for d in assessment.dossier.data),
    ]
    return [
        {"location": {"uri": uri(path, root)}, "roles": ["analysisTarget"]}
        | ({"hashes": {"sha-256": digest}} if digest else {})
        for path, digest in files
    ]
