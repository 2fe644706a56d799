"""Clauses that may lay a duty on the officer in words that nobody here knows: they are left open, not called silent."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.duties.clauses import Read
from checker.statements.duties.standing import holders_in
from checker.statements.duties.topics import Mention
from checker.statements.naming import Token

_OPEN = frozenset(("unknown", "take"))
_DENIES = Pattern(r"[不非无未没]|\b(?:no|not|never|neither|nor)\b")
_DUTY = Pattern(r"责|\b(?:responsib|account|duty|duties|remit)")


def may_lay(read: Read, text: str, clause: Sequence[Token], mention: Mention, officer: str) -> bool:
    """Whether a clause that names the officer alone, and tells no role, holds an unknown word or speaks of duty."""
    if read.role is not None or read.dead or holders_in(clause) != {officer}:
        return False
    if _DENIES.search(text[clause[0].start : clause[-1].end]):
        return False
    beside = [t for t in clause if t.end <= mention.start or t.start >= mention.end]
    return any(t.cls in _OPEN or _DUTY.search(text[t.start : t.end]) for t in beside)
