"""Clauses that may lay a duty on the officer in words that nobody here knows: they are left open, not called silent."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.duties.clauses import Read
from checker.statements.duties.handling import is_odd
from checker.statements.duties.standing import holders_in
from checker.statements.duties.topics import Mention, Topics
from checker.statements.naming import Token

_OPEN = frozenset(("unknown", "take"))
_DENIES = Pattern(r"[不非无未没]|\b(?:no|not|never|neither|nor)\b")
_DUTY = Pattern(r"责|\b(?:responsib|account|duty|duties|remit)")


_TOLD = ("receives", "gives_up", "past", "handles", "says", "other_heads", "lists", "posts", "people")


def may_lay(
    read: Read, text: str, clause: Sequence[Token], mention: Mention, topics: Topics, officer: str
) -> bool:
    """Whether a clause that names the officer alone, and tells no role, holds an unknown word or speaks of duty.

    A word right after the officer that is in no list (首席质量官深耕质量文化) may be the verb that lays it on him.
    """
    if read.role is not None or read.dead or holders_in(clause) != {officer}:
        return False
    if _DENIES.search(text[clause[0].start : clause[-1].end]):
        return False
    beside = [t for t in clause if t.end <= mention.start or t.start >= mention.end]
    if any(_may_be_verb(text, clause[i - 1 : i + 1], mention, topics) for i in range(1, len(clause))):
        return True
    return any(t.cls in _OPEN or _DUTY.search(text[t.start : t.end]) for t in beside)


def _may_be_verb(text: str, two: Sequence[Token], mention: Mention, topics: Topics) -> bool:
    named, then = two
    word = text[then.start : then.end]
    return (
        named.cls == "officer"
        and then.end <= mention.start
        and is_odd(then, word, topics)
        and not any(word in topics.named(key) for key in _TOLD)
    )
