"""The comparison as JSON: the contract of ``schemas/recognition.schema.json``."""

from __future__ import annotations

import json
from typing import Any

from checker.judgement.contents import Contents, Heading
from checker.judgement.model import Assessment
from checker.judgement.recognition import Edition, Recognition
from checker.reports import as_json
from checker.reports.options import Options
from checker.reports.plain import safe_json
from checker.reports.words import said
from checker.rulebook.model import LedgerEntry


def render(recognition: Recognition, options: Options) -> str:
    """One object."""
    told = as_dict(recognition, options.lang)
    return safe_json(json.dumps(told, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"


def as_dict(recognition: Recognition, lang: str) -> dict[str, Any]:
    """The comparison as plain data; texts in ``lang``. Whatever ``cqo check`` tells, too, has the same form."""
    whole = as_json.as_dict(_without_findings(recognition), lang)
    before = (
        "dossier",
        "enterprise",
        "pack",
        "pack_title",
        "as_of",
        "strict",
        "tool",
        "notices",
        "documents",
        "data",
    )
    return {
        **{key: whole[key] for key in before},
        "differs_at": list(recognition.differs_at),
        "editions": {edition.id: _edition(edition, recognition, lang) for edition in recognition.editions},
        "sources": whole["sources"],
    }


def _without_findings(recognition: Recognition) -> Assessment:
    return Assessment(
        recognition.dossier,
        recognition.pack,
        None,
        recognition.as_of,
        (),
        recognition.notices,
        strict=recognition.strict,
    )


def _edition(edition: Edition, recognition: Recognition, lang: str) -> dict[str, Any]:
    head, judged = edition.head, edition.assessment
    spell = head.get("in_force")
    whole = as_json.as_dict(judged, lang) if judged else {"summary": None, "notices": [], "findings": []}
    return {
        "recognised": edition.recognised,
        "why": said(edition.why, lang),
        "differs_at": list(recognition.differs_at) if judged else [],
        "against": list(edition.against),
        "open": list(edition.open),
        "unseen": list(edition.unseen),
        "out_of_reach": list(edition.out_of_reach),
        "as_far_as_seen": edition.so_far,
        "title": said(edition.title, lang),
        "number": head.get("number"),
        "english_title": head.get("english_title"),
        "classification": head.get("classification"),
        "announced": head.get("announced"),
        "published": head.get("published"),
        "in_force": {day: spell.get(day) for day in ("from", "to")} if spell else None,
        "about": said(head.get("about"), lang),
        "provenance": head.get("provenance") or [],
        "headings": head.get("headings") or {},
        "contents": _contents(edition.contents),
        "requirements": [_requirement(entry) for entry in edition.ledger],
        **{key: whole[key] for key in ("summary", "notices", "findings")},
    }


def _contents(contents: Contents) -> dict[str, Any]:
    parts = {
        "first_level": contents.indicators,
        "not_in_contents": contents.lacking,
        "principles": contents.principles,
        "steps": contents.steps,
    }
    told: dict[str, Any] = {name: [_heading(each) for each in found] for name, found in parts.items()}
    told["annexes"] = [{**_heading(annex), "kind": annex.kind or None} for annex in contents.annexes]
    return told


def _heading(heading: Heading) -> dict[str, Any]:
    return {"id": heading.id, "title": dict(heading.title), "cite": dict(heading.cite)}


def _requirement(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "title": dict(entry.title),
        "status": entry.status,
        "clauses": list(entry.clauses),
        "source": entry.source,
        "fact": entry.fact,
        "standing": entry.standing,
        "note": dict(entry.note),
    }
