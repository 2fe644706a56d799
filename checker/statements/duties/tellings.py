"""How firms tell a topic in their own words: a thing and what is done to it, wherever the two stand in a clause.

已出货批次 … 追回, 各岗质量责任书 … 翻一遍: no list of compounds holds what each trade says, but each names a thing of the
topic and a doing of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.errors import InputError
from checker.records import record
from checker.statements.duties.composed import Groups, Word, parse_word, places
from checker.statements.known_keys import only_known
from checker.yamltree import Path, Tree

_KEYS = ("of", "done", "with", "not")


@record(frozen=True, slots=True)
class Telling:
    """``of`` names the thing, ``done`` what is done to it (nothing: any verb that leads), ``beside`` what has to stand
    in the sentence or over it; where one of ``never`` stands in the clause it tells something else."""

    of: tuple[Word, ...]
    done: tuple[Word, ...] = ()
    beside: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


Tellings = Mapping[str, tuple[Telling, ...]]


def tellings_of(tree: Tree, data: Mapping[str, Any], groups: Groups, known: Sequence[str]) -> Tellings:
    """The tellings of each topic. Raises InputError, with the place, for an unknown key or topic."""
    only_known(tree, ("tellings",), data, known)
    return {
        topic: tuple(_telling(tree, ("tellings", topic, i), spec, groups) for i, spec in enumerate(specs))
        for topic, specs in data.items()
    }


def _telling(tree: Tree, at: Path, spec: Any, groups: Groups) -> Telling:
    written = spec if isinstance(spec, dict) else {}
    only_known(tree, at, written, _KEYS)
    of, done = (tuple(parse_word(str(w), groups) for w in written.get(k) or ()) for k in ("of", "done"))
    if not of:
        raise InputError("topic-without-words", "a telling names no thing", tree.spot(at))
    beside, never = (tuple(str(w).lower() for w in written.get(k) or ()) for k in ("with", "not"))
    return Telling(of, done, beside, never)


def ends_of(text: str, words: Sequence[Word], start: int, end: int) -> list[tuple[int, int]]:
    """Where ``text[start:end]`` holds any of ``words``."""
    part = text[start:end]
    return sorted((start + a, start + b) for word in words for a, b in places(part, word))
