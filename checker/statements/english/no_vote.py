"""A later sentence takes the vote away: takes part in business decisions; he does not have the right to vote."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.english.seniors import OFFICER, masked
from checker.statements.whole_block import WholeBlock, lower

_NO_VOTE = Pattern(
    rf"^(?:but |however ,? ?|yet |there )?(?:he|she|you|they|(?:the )?{OFFICER}) (?:does|do|has|have|is|are|may|can|shall|will|cannot)\b(?: \w+)?? ?\b(?:not|no|cannot|neither|without)\b(?: [\w']+){{0,6}}? (?:votes?|voting)\b",
    "v",
)
_YET = Pattern(r"\b(?:only|unless|need|needed|required|obliged|but|except|until|against|alone)\b", "olnebxu")


def without_vote(block: WholeBlock) -> None:
    """Leaves of the part in decisions that stands before only that he is there."""
    for index, piece in enumerate(block.pieces):
        if not index or not piece.sentence.english or not piece.sentence.tokens:
            continue
        words = masked(piece.sentence)
        once = _NO_VOTE.search(words)
        if once is None or _YET.search(words[1:]):
            continue
        before = block.pieces[:index]
        mine = [
            d
            for p, d in block.drafts
            if d.authority == "decision_participation" and any(q is p for q in before)
        ]
        lower(mine, "recommend_only", once.group(), "without_vote")
