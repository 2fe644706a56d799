"""Under a heading on the officer, sentences on plans, money and rewards that are none of quality are not said of him."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import Piece
from checker.statements.lesser_plans import of_less

_HIM = Pattern(r"首席质量官|质量总监|品质总监|质量副总|品质副总|cqo|本人|本岗位", "首质品c本")


def heed_lesser(pieces: Sequence[Piece], officer: str) -> None:
    """Makes mere mentions of the officer's weak drafts in such a sentence that does not name him."""
    for piece in pieces:
        tokens = piece.sentence.tokens
        his = [d for d in piece.drafts if d.holder == officer and d.effect not in ("grant", "denied")]
        if not tokens or not his:
            continue
        said = piece.sentence.text[tokens[0].start : tokens[-1].end]
        if _HIM.search(said) is None and of_less(said):
            for draft in his:
                draft.lower("none", "of lesser things")
