"""Words that nobody can vouch for: a clause that rests on them decides nothing until they are verified."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from checker.rulebook.model import All, Any_, Clause, Condition, NoneOf, Pack, Unverified
from checker.rulebook.parameters import Parameter

Sources = Mapping[str, Mapping[str, Any]]
_NOT_VERIFIED = {"zh": "尚未核实", "en": "not verified"}
_VALUE = {"zh": "所据的取值尚未核实", "en": "the value that it rests on is not verified"}


def doubt_of(cite: Mapping[str, Any], sources: Sources) -> Mapping[str, str]:
    """Why words that are cited so are not verified ({zh, en}); empty if they are."""
    source = sources.get(str(cite.get("source"))) or {}
    if "unverified" not in (cite.get("status"), source.get("status")):
        return {}
    if not source:
        return _VALUE
    title, note = source.get("title") or {}, source.get("note") or _NOT_VERIFIED
    zh, en = (title.get(lang) or str(cite.get("source")) for lang in ("zh", "en"))
    return {
        "zh": f"出处“{zh}”{note.get('zh', _NOT_VERIFIED['zh'])}",
        "en": f"its source, `{en}`: {note.get('en', _NOT_VERIFIED['en'])}",
    }


def held_back(clause: Clause, rests_on: Iterable[Parameter], sources: Sources) -> Clause:
    """The clause, marked as unverified if its own words or those of a parameter that it rests on are so."""
    why = doubt_of(clause.cite, sources) or next(
        (doubt for each in rests_on if each.value is not None and (doubt := doubt_of(each.cite, sources))), {}
    )
    if why and isinstance(clause.satisfied, Unverified):
        why = clause.satisfied.why
    return replace(clause, unverified=why) if why else clause


def as_if_verified(pack: Pack) -> Pack:
    """The pack as it will judge once its words are verified: for its author's tests, never for an enterprise."""
    if not any(clause.unverified for clause in pack.clauses):
        return pack
    return replace(pack, clauses=tuple(replace(clause, unverified={}) for clause in pack.clauses))


def judges(clause: Clause) -> bool:
    """Whether it can give a verdict: its words are verified, and one of its conditions was seen."""
    return not clause.unverified and any(map(asks, (clause.satisfied, clause.violated)))


def asks(condition: Condition | None) -> bool:
    """Whether it asks for anything that was seen."""
    if isinstance(condition, Any_ | All | NoneOf):
        return any(map(asks, condition.parts))
    return condition is not None and not isinstance(condition, Unverified)
