"""What a pack asks that papers say of the post beside its powers: each a topic with the words that say it."""

from __future__ import annotations

from collections.abc import Mapping

from checker.errors import InputError
from checker.records import record
from checker.statements.known_keys import only_known
from checker.yamltree import Path, Tree

OFFICER = "OFFICER"
"""Stands in a row for whatever names the officer."""
_KEYS = ("title", "says", "contrary", "giver_row", "to_row", "his_row", "by_officer", "others_do", "harmless")
_BY_OFFICER = ("english", "always")
LISTS = ("harmless", "weakens", "refuses")


@record(frozen=True, slots=True)
class Provision:
    """A sentence says ``id`` if it holds a word of every row, and the contrary if one of ``contrary`` stands for
    that of the first row; all in small letters. ``to`` is the row of those to whom the officer does it, ``his_row``
    that of what is his. ``by_officer`` says that he must be the one who does what the first row says (``english``:
    where it is said in English); ``others_do`` are acts that must not be his.
    ``harmless`` are words that change nothing here, and refuse or weaken where they stand alone or elsewhere: 停止销售.
    """

    id: str
    title: Mapping[str, str]
    rows: tuple[tuple[str, ...], ...]
    contrary: tuple[str, ...] = ()
    giver: int | None = None
    to: int | None = None
    his_row: int | None = None
    by_officer: str | None = None
    others_do: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()


@record(frozen=True, slots=True)
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
    """``vocabulary/provisions.yaml``. Raises InputError with the place for an unknown key, a topic without rows, a
    ``giver_row``, ``to_row`` or ``his_row`` that is none (rows count from 1), and an unknown ``by_officer``."""
    data = tree.data if isinstance(tree.data, dict) else {}
    only_known(tree, (), data, ("provisions", *LISTS))
    topics = {}
    written = data.get("provisions") or {}
    if not isinstance(written, dict):
        raise _no_mapping(tree, ("provisions",))
    for key, spec in written.items():
        if not isinstance(spec, dict):
            raise _no_mapping(tree, ("provisions", key))
        only_known(tree, ("provisions", key), spec, _KEYS)
        rows = tuple(tuple(_word(word) for word in row) for row in spec.get("says") or ())
        if not rows or not all(rows):
            raise InputError(
                "provision-without-words",
                f"the provision `{key}` has no words",
                tree.spot(("provisions", key)),
                help="`says` is a list of rows, each a list of words of which a sentence holds one",
            )
        giver, to, his = (
            _row(tree, key, spec, name, len(rows)) for name in ("giver_row", "to_row", "his_row")
        )
        contrary, harmless, others = (
            tuple(_word(word) for word in spec.get(name) or ())
            for name in ("contrary", "harmless", "others_do")
        )
        topics[key] = Provision(
            key,
            spec.get("title", {}),
            rows,
            contrary,
            giver and giver - 1,
            to and to - 1,
            his and his - 1,
            _by_officer(tree, key, spec),
            others,
            harmless,
        )
    listed = {name: tuple(_word(word) for word in data.get(name) or ()) for name in LISTS}
    return Provisions(topics, listed["harmless"], listed["weakens"], listed["refuses"])


_NAMES = {"giver_row": "the giver", "to_row": "to whom it is done", "his_row": "what is the officer's"}


def _by_officer(tree: Tree, key: str, spec: Mapping[str, object]) -> str | None:
    said = spec.get("by_officer")
    if said is not None and said not in _BY_OFFICER:
        raise InputError(
            "wrong-value",
            f"`by_officer` of the provision `{key}` is `{said}`",
            tree.spot(("provisions", key, "by_officer")),
            help=f"one of {', '.join(_BY_OFFICER)}",
        )
    return None if said is None else str(said)


def _no_mapping(tree: Tree, at: Path) -> InputError:
    return InputError(
        "wrong-shape",
        f"`{at[-1]}` is no mapping",
        tree.spot(at),
        help="write `provisions: {id: {title: …, says: [[…], […]]}}`",
    )


def _row(tree: Tree, key: str, spec: Mapping[str, object], name: str, rows: int) -> int | None:
    number = spec.get(name)
    if number is None:
        return None
    if not isinstance(number, int) or number not in range(2, rows + 1):
        whom = _NAMES[name]
        raise InputError(
            "no-such-row",
            f"the provision `{key}` has no row {number} that could name {whom}",
            tree.spot(("provisions", key, name)),
            help=f"a number from 2 to {rows}; the first row is what is given",
        )
    return number


def _word(word: object) -> str:
    return word if word == OFFICER else str(word).lower()
