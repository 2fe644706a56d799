"""Grants whose own words are like none that a labelled grant has: they may be bounded in a way that no room knows.

A sentence is weighed as the doubts of other papers are, but by weights of its own: they were learned from single texts that are
labelled grant or not. It only lowers, and only to ``unsure``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Place
from checker.statements.learned.masked import masked, names
from checker.statements.learned.runs import NUMBER, runs, runs_of
from checker.statements.learned.weights import weigh
from checker.statements.model import Statement
from checker.statements.moot import is_moot

MATTERS = {
    "veto": "veto",
    "product_release": "veto",
    "quality_safety_stop": "veto",
    "strategy": "formulate",
    "plan_approval": "plan_approval",
    "decision_participation": "decision_participation",
    "assessment_reward": "assessment_reward",
    "budget": "budget",
}
"""The authorities that were learned, each with the right whose matter is theirs."""
PACKAGE = "checker.statements.learned"
UNLIKE = "like no grant that is known"
_ENDS = "。！？!?；; \n"
_STOPS = re.compile(r"(?<=[。！？!?\n；;])")
_TEXT, _HEADS = 700, 200
_FEWEST = 12
"""A sign in a cell is read by its legend; so few letters tell nothing more."""


def doubt_unlike(
    statements: Iterable[Statement], blocks: Sequence[Block], officer: str
) -> tuple[Statement, ...]:
    """The ``statements`` of ``blocks``; what surely grants ``officer`` a power in words unlike any grant is unsure."""
    by_place = {block.place: block for block in blocks}
    known: dict[tuple[Place, str], bool] = {}

    def is_unlike(one: Statement) -> bool:
        place = one.place.without_offsets()
        # A block is weighed once for an authority, however many grants it holds.
        key = place, one.authority
        if key not in known:
            known[key] = place in by_place and _weighs_too_little(by_place[place], one.authority)
        return known[key]

    return tuple(
        replace(one, certainty="unsure", notes=(*one.notes, UNLIKE))
        if (one.holder, one.effect, one.certainty) == (officer, "grant", "sure") and is_unlike(one)
        else one
        for one in statements
    )


def _weighs_too_little(block: Block, authority: str) -> bool:
    found = features(block.text, block.governed_by(), authority)
    return found is not None and weigh(PACKAGE, found) < 0


def features(text: str, headings: Sequence[str], authority: str) -> frozenset[str] | None:
    """What is weighed of ``text`` under ``headings`` (outermost first) for ``authority``; None for what is not looked at."""
    right = MATTERS.get(authority)
    if right is None or len(text) < _FEWEST:
        return None
    plain = NUMBER.sub("", squeeze(_about(text, right)).lower())[:_TEXT]
    over = masked(squeeze("|".join(headings)).lower()[-_HEADS:], right)
    found = set(runs_of(masked(plain, right), plain, right))
    for length in (1, 2, 3):
        found.update(runs("h:", over, length))
    found.add(f"r:{authority}")
    return frozenset(found)


def _about(text: str, right: str) -> str:
    """The sentences that name the matter, each with the one after it; all of a text that does not name it.

    What rules nothing of his rights is left out.
    """
    kept: list[str] = []
    size, after = 0, False
    for each in _STOPS.split(text):
        named = names(each, right)
        if not (named or after) or not each.strip() or is_moot(each.strip(_ENDS)):
            continue
        kept.append(each)
        size, after = size + len(squeeze(each)), named
        if size > 2 * _TEXT:
            break
    return "".join(kept) or text
