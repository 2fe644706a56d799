"""A right of the officer as it is left by words that may lessen it: not surely, and for a person to weigh."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.model import Block
from checker.gathering.model import Paper
from checker.gathering.overruled import WEAK_BY_NATURE
from checker.statements.model import Effect, Limit, Statement

_SEAT = "decision_participation"


def doubt(one: Statement, block: Block, sentence: str) -> Statement:
    """``one`` as ``sentence`` of ``block`` may leave it, unsure.

    Who proposes or carries out has nothing that could be lowered but that he does so at all.
    """
    weak = one.power in WEAK_BY_NATURE and one.authority != _SEAT
    effect: Effect = "denied" if weak else "conditional"
    return replace(
        one,
        id=f"{one.id}p",
        effect=effect,
        certainty="unsure",
        frame="rival",
        text=sentence,
        place=block.place,
        limits=(Limit("prior_approval", sentence, block.place, by=None, effect=effect),),
        rank_source="ladder",
        parts=(),
        residue=(),
        notes=(),
    )


def is_older(one: Paper, other: Paper) -> bool:
    """Whether ``one`` is surely older than ``other``: what came later cannot be lessened by it."""
    days = one.document.date, other.document.date
    return days[0] is not None and days[1] is not None and days[0] < days[1]
