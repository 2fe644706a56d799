"""What goes out without the officer: hot-fixes that the CTO classes as P0 go out on the CTO's word alone."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.english.seniors import OFFICER, SENIOR, masked
from checker.statements.whole_block import WholeBlock, lower

_ON_HIS_WORD = Pattern(
    r"^(?!no\b|nothing|none|nobody|neither|invoices?|payments?|letters?|press|mail)"
    rf"(?!.*{OFFICER})(?!.*\bnot\b).*\b(?:go(?:es)?|ships?|leaves?|moves?|(?:is|are|be) (?:shipped|released|sent|let go|dispatched))"
    rf"(?: (?:out|straight|directly|ahead|off|forward))* (?:on|at|upon|with) (?:the )?(?:{SENIOR}|their|his|her)(?: 's)? (?:own |sole |mere )?"
    r"(?:word|say-so|say so|say|nod|authority|approval|signature|instructions?|orders?|discretion|ok|okay|decision|call|go-ahead)\b",
    "gslmi",
)


def on_their_word(block: WholeBlock) -> None:
    """Limits the release that stands before to what does not go out on somebody else's word."""
    for index, piece in enumerate(block.pieces):
        if not piece.sentence.english or not piece.sentence.tokens or not index:
            continue
        words = masked(piece.sentence)
        if SENIOR in words and (once := _ON_HIS_WORD.search(words)):
            before = block.pieces[:index]
            mine = [d for p, d in block.drafts if p in before and d.authority == "product_release"]
            lower(mine, "limited", once.group(), "word_of_others")
