"""编制并确定公司质量战略: what the officer settles himself in the same sentence he does not merely prepare."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.draft import Piece

_SETTLES = frozenset(("approve", "decide", "formulate"))


def heed_own_settling(pieces: Sequence[Piece], officer: str) -> None:
    """Makes a mere mention of the officer's drawing up what the same sentence has him settle."""
    for piece in pieces:
        his = [d for d in piece.drafts if d.holder == officer]
        settled = [d for d in his if d.effect == "grant" and d.act.power in _SETTLES and not d.act.negated]
        for draft in his:
            if draft.act.power != "compile" or draft.effect != "recommend_only" or draft.limits:
                continue
            if any(
                d.authority == draft.authority
                and d.row.power == draft.row.power
                and d.act.index > draft.act.index
                for d in settled
            ):
                draft.lower("none", "he settles himself what he draws up")
