"""Says a fact in words: who, how fully, what limits it, and which document says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.facts import KINDS, Fact, Value, number
from checker.judgement.words import FIELD_NAMES, HELD, HOLDERS, KIND_NAMES, VALUE_NAMES, both, listed

Names = Mapping[str, Mapping[str, str]]
"""Titles of holders by id, as the pack gives them."""

MOST = 2
"""So many facts are said; the evidence shows all."""
_HEARD = (
    "另有一句话可能收窄此项权限、附加条件或改由他人行使",
    "a sentence beside it may narrow the power, bind it or give it to others",
)
"""Of a sentence that weighs against a right, and nobody has read how."""


def say_all(facts: Sequence[Fact], names: Names) -> dict[str, str]:
    """The first facts in words; empty for none. Coverage and concepts are no news and left out."""
    told = [say(fact, names) for fact in facts if fact.kind not in ("coverage", "concept")]
    return listed(told[:MOST], last=("；", "; "))


def say(fact: Fact, names: Names) -> dict[str, str]:
    """One fact in words, with the files that say it."""
    said = (
        _authority(fact, names)
        if fact.kind == "authority" and "held" in fact.fields
        else _fields(fact, names)
    )
    files = list(dict.fromkeys(evidence.place.file for evidence in fact.evidence))
    if not files:
        return said
    return both(f"{said['zh']}（{'、'.join(files)}）", f"{said['en']} ({', '.join(files)})")


def _authority(fact: Fact, names: Names) -> dict[str, str]:
    if fact.fields.get("limit_kind") == "heard":
        return both(*_HEARD)
    form = HELD[str(fact.fields["held"])]
    who = _title(str(fact.fields.get("holder", "none")), names)
    limit = _limit(fact, names)
    return both(*(form[lang].format(who=who[lang], limit=limit[lang]) for lang in ("zh", "en")))


def _limit(fact: Fact, names: Names) -> dict[str, str]:
    held, by, amount = (fact.fields.get(name) for name in ("held", "limit_by", "limit_amount"))
    partner = _title(str(by), names) if by else None
    if held == "capped":
        if not isinstance(amount, int | float):
            return both("", "")
        return both(f"（{number(amount)} 元）", f" at CNY {number(amount)}")
    if held == "joint":
        return both(f"与{partner['zh']}", f" with {partner['en']}") if partner else both("与他人", "")
    if held == "conditional":
        if partner:
            return both(f"先经{partner['zh']}同意", f"the approval of {partner['en']}")
        return both("先满足条件", "a condition to be met")
    return both("", "")


def _title(holder: str, names: Names) -> dict[str, str]:
    title = names.get(holder) or HOLDERS.get(holder) or {}
    return both(title.get("zh") or holder, title.get("en") or holder.replace("_", " "))


def _fields(fact: Fact, names: Names) -> dict[str, str]:
    told = [
        (name, _value(fact.kind, name, value, names))
        for name, value in sorted(fact.fields.items())
        if name != "holder"
    ]
    zh = "，".join(f"{FIELD_NAMES.get(name, name)}{value['zh']}" for name, value in told)
    en = ", ".join(f"{name.replace('_', ' ')} {value['en']}" for name, value in told)
    return both(f"{KIND_NAMES[fact.kind]}：{zh}", f"{fact.kind}: {en}")


def _value(kind: str, name: str, value: Value, names: Names) -> dict[str, str]:
    """The value of a field behind its name: a flag as yes or no, an id as what it stands for."""
    if isinstance(value, bool):
        return both("：是" if value else "：否", "yes" if value else "no")
    if isinstance(value, float):
        return both(f" {number(value)}", number(value))
    declared = KINDS[kind].fields.get(name)
    if declared is not None and declared.source == "holders":
        title = _title(str(value), names)
        return both(f" {title['zh']}", title["en"])
    known = VALUE_NAMES.get(name, {}).get(str(value))
    return both(f" {known or value}", str(value).replace("_", " ") if known else str(value))
