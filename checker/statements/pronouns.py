"""Whom 其, 该员 and 本岗位 mean: the last one spoken of before, who need not be the officer."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.nodes import Who
from checker.statements.sentence import Sentence

_PERSON = Pattern(r"(?:总监|经理|主任|主管|长|师|员|官|总|人|总裁|代表|助理|顾问)$")
_OTHERS = frozenset(("above", "beside", "below"))
_EQUALS = frozenset(("beside", "below"))
_BEFORE_NAME = frozenset(
    (
        "company",
        "content",
        "matter",
        "bare",
        "stages",
        "general",
        "unknown",
        "also",
        "foreign",
        "number",
        "but",
    )
)
_BEFORE_SELF = frozenset(("also", "by", "conj", "strong", "but", "then", "each", "now"))


def resolve_self(
    sentence: Sentence, index: int, holder: str | None, officer: str, carried: Who | None = None
) -> str | None:
    """The last one spoken of before, else ``holder`` whom the headings are about, else the officer if named."""
    clause = sentence.clause[index]
    mine = [
        t.cls for t, c in zip(sentence.tokens[:index], sentence.clause[:index], strict=True) if c == clause
    ]
    if "officer" in mine and ("override" in mine or "yield_act" in mine):
        return None
    if set(mine) <= _BEFORE_SELF:
        other = introduced(sentence, index)
        if other is not None:
            return other.meaning
    for token in reversed(sentence.tokens[:index]):
        if token.cls == "officer":
            return officer
        if token.cls in ("above", "beside"):
            break
    if carried is not None and carried.has("officer"):
        return officer
    if holder:
        return holder
    if carried is not None and carried.has("below"):
        return carried.members[0][2]
    return officer if any(t.cls == "officer" for t in sentence.tokens[:index]) else None


def is_person(sentence: Sentence, token: Token, ranks: frozenset[str] = _EQUALS) -> bool:
    """Whether the token names somebody, no organ or department, of one of ``ranks``."""
    return token.cls in ranks and _PERSON.search(sentence.text[token.start : token.end]) is not None


def introduced(sentence: Sentence, end: int) -> Token | None:
    """公司另设安全总监一名，其…: the person other than the officer with whom the last clause before ``end`` opens."""
    for i in range(end - 1, -1, -1):
        token = sentence.tokens[i]
        if token.cls == "officer":
            return None
        if not is_person(sentence, token, _OTHERS):
            continue
        clause = [j for j, c in enumerate(sentence.clause) if c == sentence.clause[i]]
        if any(sentence.tokens[j].cls == "officer" for j in clause):
            return None
        if all(sentence.tokens[j].cls in _BEFORE_NAME for j in clause if j < i):
            return token
    return None
