"""An evaluation as JSON: the contract of ``schemas/evaluation.schema.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from checker import __version__
from checker.evaluation.model import Level, Named, Rounding, Texts
from checker.evaluation.phrases import say_counts
from checker.evaluation.quantity import shown
from checker.evaluation.results import Check, Evaluation, Ground, Leaf, Missing, Scored
from checker.evaluation.spans import Span
from checker.gathering.model import Notice
from checker.reports.plain import safe_json


def render(found: Evaluation, lang: str) -> str:
    """One JSON object; the same bytes for the same evaluation."""
    return safe_json(json.dumps(as_dict(found, lang), ensure_ascii=False, indent=2, allow_nan=False)) + "\n"


def as_dict(found: Evaluation, lang: str) -> dict[str, Any]:
    """The evaluation as plain data; texts in ``lang``. Scores are decimals as text, exact unless they begin with ≈."""
    scheme = found.scheme
    return {
        "dossier": found.dossier,
        "pack": found.pack,
        "pack_title": found.pack_title.get(lang, ""),
        "region": found.region,
        "as_of": found.as_of,
        "tool": {"name": "cqo", "version": __version__},
        "notices": [_notice(notice, lang) for notice in found.notices],
        "indicators": scheme.counts.as_dict(),
        "transcribed": say_counts(scheme, lang),
        "complete": scheme.complete,
        "full": _number(scheme.full),
        "total": _span(found.total),
        "rounding": _rounding(scheme.rounding),
        "level": found.level,
        "possible_levels": list(found.levels),
        "levels": [_level(each, lang) for each in scheme.levels],
        "tree": [_scored(each, lang) for each in found.tree],
        "checks": [_check(each, lang) for each in found.checks],
        "aspects": [_named(each, lang) for each in scheme.aspects],
        "principles": [_named(each, lang) for each in scheme.principles],
        "annexes": [
            {
                **_named(each, lang),
                "modality": each.modality,
                "status": "unverified" if each.unverified else "known",
            }
            for each in scheme.annexes
        ],
    }


def _number(number: Fraction | None) -> str | None:
    return None if number is None else shown(number)


def _span(span: Span | None) -> dict[str, str] | None:
    return None if span is None else {"lo": shown(Fraction(span.lo)), "hi": shown(Fraction(span.hi))}


def _rounding(how: Rounding | None) -> dict[str, Any] | None:
    return None if how is None else {"places": how.places, "mode": how.mode}


def _scored(each: Scored, lang: str) -> dict[str, Any]:
    indicator = each.indicator
    told: dict[str, Any] = {
        "id": indicator.id,
        "title": indicator.title[lang],
        "level": indicator.level,
        "share": _number(indicator.share),
        "worth": _number(each.worth),
        "score": _span(each.score),
        "cite": _cite(indicator.cite, lang),
        "below": [_scored(child, lang) for child in each.below],
    }
    if each.leaf is not None:
        told["leaf"] = _leaf(each.leaf, indicator.out_of, lang)
    return told


def _leaf(leaf: Leaf, out_of: Fraction | None, lang: str) -> dict[str, Any]:
    return {
        "state": leaf.state,
        "points": _span(leaf.points),
        "out_of": _number(out_of),
        "grade": leaf.grade,
        "evidence": [_ground(ground) for ground in leaf.grounds],
        "missing": [_missing(missing, lang) for missing in leaf.missing],
    }


def _check(each: Check, lang: str) -> dict[str, Any]:
    return {
        "id": each.id,
        "title": each.title[lang],
        "verdict": each.verdict,
        "severity": each.severity,
        "reason": each.reason[lang],
        "cite": _cite(each.cite, lang),
        "evidence": [_ground(ground) for ground in each.grounds],
        "missing": [_missing(missing, lang) for missing in each.missing],
    }


def _named(each: Named, lang: str) -> dict[str, Any]:
    return {"id": each.id, "title": each.title[lang], "cite": _cite(each.cite, lang)}


def _ground(ground: Ground) -> dict[str, Any]:
    return {
        "kind": ground.kind,
        "said": ground.said,
        "by": ground.by or None,
        "date": ground.date or None,
        "place": None if ground.place is None else ground.place.as_dict(),
    }


def _missing(missing: Missing, lang: str) -> dict[str, Any]:
    return {"name": missing.name, "why": _said(missing.why, lang), "ask": _said(missing.ask, lang)}


def _notice(notice: Notice, lang: str) -> dict[str, Any]:
    return {
        "code": notice.code,
        "severity": notice.severity,
        "message": _said(notice.message, lang),
        "place": None if notice.place is None else notice.place.as_dict(),
    }


def _cite(cite: Mapping[str, Any], lang: str) -> dict[str, Any]:
    """The citation with its note in one language."""
    return {key: value.get(lang) if isinstance(value, dict) else value for key, value in cite.items()}


def _said(texts: Texts, lang: str) -> str:
    return texts.get(lang, "")


def _level(level: Level, lang: str) -> dict[str, Any]:
    begins = "above" if level.above else "from"
    told = {
        "id": level.id,
        "title": level.title[lang],
        begins: shown(level.start),
        "to": shown(level.end),
    }
    return told if level.through is None else {**told, "through": shown(level.through)}
