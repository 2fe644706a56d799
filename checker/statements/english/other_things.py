"""Another sentence about the same power: over those of all other plants, over other things than this one."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.sentence import Sentence

_REST = Pattern(
    r"^(?:those|the ones?) (?:of|for|at|in|from|which|that|on|by|used|made|sold|bought)\b|\b(?:all|the|any|every|in|at|of|for) other \w+|\b(?:all|the) (?:remaining|others)\b|\bthe rest\b|\belsewhere\b",
    "e",
)
_NAMING = frozenset(("content", "stages", "narrow", "unknown", "number", "foreign"))


def speaks_of_the_rest(sentence: Sentence) -> bool:
    """those of all other plants are approved by the plant managers: each has his part."""
    return sentence.english and _REST.search(sentence.words(0, len(sentence.tokens))) is not None


def other_things(own: Sentence, theirs: Sentence) -> bool:
    """Incoming lots are released by X; release of finished machines stays with Y: each names his own."""
    mine, others = _things(own), _things(theirs)
    return bool(mine - others) and bool(others - mine)


def _things(sentence: Sentence) -> frozenset[str]:
    """What is spoken of, without what a preposition of manner brings in."""
    return frozenset(
        sentence.text[t.start : t.end]
        for i, t in enumerate(sentence.tokens)
        if t.cls in _NAMING and i and _after_of(sentence, i)
    )


def _after_of(sentence: Sentence, i: int) -> bool:
    """of finished machines, for Plant B, in the northern region: words that say which."""
    for k in range(i - 1, max(-1, i - 4), -1):
        token = sentence.tokens[k]
        word = sentence.text[token.start : token.end]
        if word in ("of", "for", "in", "at", "from"):
            return True
        if token.cls not in _NAMING and word not in ("the", "all", "a", "an"):
            return False
    return False
