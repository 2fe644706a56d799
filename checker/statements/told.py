"""What a paper tells of its own history: it gives nothing, but what its last change took away counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.statements.model import EFFECTS, Statement

_TOLD, _LATEST = "revision", "revision_latest"
_TAKES_AWAY = ("denied", "conditional", "joint", "limited")


def parted(blocks: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """The blocks that say something, and those that tell of the last change, as if they said it."""
    own = [block for block in blocks if _TOLD not in block.flags]
    return own, [_as_said(block) for block in blocks if _LATEST in block.flags]


def _as_said(block: Block) -> Block:
    """Under the title alone: 修订记录 above it would make a mere mention of it."""
    flags = block.flags - {_TOLD, _LATEST}
    return replace(block, flags=flags, headings=block.headings[:1], row_heads=(), column_heads=())


def taken_away(told: Iterable[Statement], own: Sequence[Statement]) -> list[Statement]:
    """Of what is told, what says less of a power than the paper says itself."""
    return [
        one
        for one in told
        if one.effect in _TAKES_AWAY
        and any(
            (one.holder, one.authority, one.power) == (other.holder, other.authority, other.power)
            and EFFECTS.index(one.effect) < EFFECTS.index(other.effect)
            for other in own
        )
    ]
