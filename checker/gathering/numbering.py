"""Facts in a fixed order, each with a short id, each value held against the vocabulary."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from checker.errors import EngineFault
from checker.facts import KINDS, Fact, check_value

_LETTERS = {
    "authority": "a",
    "duty": "u",
    "charter": "h",
    "provision": "pr",
    "post": "p",
    "leads": "l",
    "kept_apart": "k",
    "person": "n",
    "appointment": "t",
    "record": "r",
    "attestation": "w",
    "document": "d",
    "reference": "rf",
    "coverage": "v",
    "enterprise": "e",
    "training": "g",
    "adverse": "x",
    "house_rule": "c",
}


def numbered(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts by kind and content, called a1, a2 … (authority), p1 … (post).

    Raises EngineFault for a field or value that the vocabulary does not have: that is a fault of ours.
    """
    counts = dict.fromkeys(_LETTERS, 0)
    done = []
    for fact in sorted(facts, key=_order):
        _check(fact)
        counts[fact.kind] += 1
        done.append(replace(fact, id=f"{_LETTERS[fact.kind]}{counts[fact.kind]}"))
    return tuple(done)


def _order(fact: Fact) -> tuple[int, str, str, str]:
    """By kind; authorities by holder, matter and power; then by file and place."""
    about = " ".join(str(fact.fields.get(name, "")) for name in ("holder", "matter", "power"))
    place = str(fact.evidence[0].place) if fact.evidence else ""
    rest = json.dumps(replace(fact, id="").as_dict(), ensure_ascii=False, sort_keys=True)
    return list(_LETTERS).index(fact.kind), about if fact.kind == "authority" else "", place, rest


def _check(fact: Fact) -> None:
    for name, value in fact.fields.items():
        if name not in KINDS[fact.kind].fields:
            raise EngineFault(f"fact kind {fact.kind} has no field {name}")
        wrong = check_value(fact.kind, name, value)
        if wrong is not None:
            raise EngineFault(f"{fact.kind}.{name} is {value!r}: {wrong}")
