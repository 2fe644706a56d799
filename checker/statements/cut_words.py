"""自|己, 身|份, 外|送检|验: everyday words that a listed word cut in two."""

from __future__ import annotations

from checker.statements.everyday import longest
from checker.statements.sentence import Sentence

_IDLE = frozenset(("content", "general"))
_STARTS = "自"
_LONGEST = 4


def is_cut(sentence: Sentence, index: int) -> bool:
    """Whether an unknown token and idle ones beside it, none of them halved, are together one everyday word."""
    tokens, text = sentence.tokens, sentence.text
    if tokens[index].cls != "unknown":
        return False
    firsts = [index]
    if index and _joins(sentence, index - 1, index):
        firsts.append(index - 1)
    lasts = [index]
    if index + 1 < len(tokens) and _joins(sentence, index + 1, index):
        lasts.append(index + 1)
    return any(
        first < last and _is_word(text, tokens[first].start, tokens[last].end)
        for first in firsts
        for last in lasts
    )


def _joins(sentence: Sentence, other: int, index: int) -> bool:
    beside, token = sentence.tokens[other], sentence.tokens[index]
    touches = beside.end == token.start or token.end == beside.start
    idle = beside.cls in _IDLE or sentence.text[beside.start : beside.end] in _STARTS
    return touches and idle and sentence.free(other)


def _is_word(text: str, start: int, end: int) -> bool:
    return end - start <= _LONGEST and longest(text, start, end) == end - start
