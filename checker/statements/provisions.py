"""What a pack asks that papers say of the post beside its powers: each a topic with the words that say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.errors import InputError
from checker.records import record
from checker.yamltree import Tree

OFFICER = "OFFICER"
"""Stands in a row for whatever names the officer."""
_KEYS = ("title", "says", "contrary", "giver_row")
LISTS = ("harmless", "weakens", "refuses")


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Provision:
    """A sentence says ``id`` if it holds a word of every row, and the contrary if one of ``contrary`` stands for
    that of the first row; all in small letters."""

    id: str
    title: Mapping[str, str]
    rows: tuple[tuple[str, ...], ...]
    contrary: tuple[str, ...] = ()
    giver: int | None = None


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Provisions:
    """All topics of a pack, and the words that change nothing, weaken or refuse what a sentence says."""

    topics: Mapping[str, Provision]
    harmless: tuple[str, ...]
    weakens: tuple[str, ...]
    refuses: tuple[str, ...]

    def with_harmless(self, word: str) -> Provisions:
        """The same, with one word more that changes nothing."""
        return Provisions(self.topics, (*self.harmless, word), self.weakens, self.refuses)


def joined(base: Provisions | None, own: Provisions | None) -> Provisions | None:
    """The topics and words of both; a topic that both have is ``own``'s."""
    if base is None or own is None:
        return own or base
    return Provisions(
        {**base.topics, **own.topics},
        (*base.harmless, *own.harmless),
        (*base.weakens, *own.weakens),
        (*base.refuses, *own.refuses),
    )


def parse_provisions(tree: Tree) -> Provisions:
    """``vocabulary/provisions.yaml``. Raises InputError with the place for an unknown key, a topic without rows and a
    ``giver_row`` that is none (rows count from 1)."""
    data = tree.data if isinstance(tree.data, dict) else {}
    for key in data:
        if key not in ("provisions", *LISTS):
            raise InputError("unknown-key", f"unknown key `{key}`", tree.spot((key,)))
    topics = {}
    for key, spec in (data.get("provisions") or {}).items():
        rows = tuple(tuple(_word(word) for word in row) for row in spec.get("says") or ())
        if not rows or not all(rows):
            raise InputError(
                "provision-without-words",
                f"the provision `{key}` has no words",
                tree.spot(("provisions", key)),
                help="`says` is a list of rows, each a list of words of which a sentence holds one",
            )
        for name in spec:
            if name not in _KEYS:
                raise InputError("unknown-key", f"unknown key `{name}`", tree.spot(("provisions", key, name)))
        giver = spec.get("giver_row")
        if giver is not None and giver not in range(2, len(rows) + 1):
            raise InputError(
                "no-such-row",
                f"the provision `{key}` has no row {giver} that could name the giver",
                tree.spot(("provisions", key, "giver_row")),
                help=f"a number from 2 to {len(rows)}; the first row is what is given",
            )
        contrary = tuple(_word(word) for word in spec.get("contrary") or ())
        topics[key] = Provision(key, spec.get("title", {}), rows, contrary, giver and giver - 1)
    listed = {name: tuple(_word(word) for word in data.get(name) or ()) for name in LISTS}
    return Provisions(topics, listed["harmless"], listed["weakens"], listed["refuses"])


def _word(word: object) -> str:
    return word if word == OFFICER else str(word).lower()
