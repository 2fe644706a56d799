"""质量计划由 H 审定批准后照办: what he has decided is obeyed by others, and not by him."""

from __future__ import annotations

from checker.statements.sentence import Sentence

_BETWEEN = frozenset(("after", "then", "general", "right", "duty"))
_DECIDES = frozenset(("approve", "decide", "sign", "determine"))


def others_obey(sentence: Sentence, index: int) -> bool:
    """Whether the token that says 照办 follows at once upon what the officer, and he alone, decides."""
    tokens = sentence.tokens
    j = index - 1
    while j >= 0 and tokens[j].cls in _BETWEEN:
        j -= 1
    decided = j
    while j >= 0 and tokens[j].cls in _DECIDES:
        j -= 1
    return j >= 1 and j < decided < index - 1 and tokens[j].cls == "officer" and tokens[j - 1].cls == "by"
