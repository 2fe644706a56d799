"""各单位：为…，现将首席质量官职权明确如下: those whom a paper addresses hold nothing of what it goes on to say."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.slogans import without_slogan

_ADDRESSED = Pattern(
    r"(?:各|全体|尊敬的|致|公司各|集团各|所属各|机关各|本公司各|亲爱的)[^。;:,]{1,30}:\s*"
    r"(?=为|根据|按照|依据|经|现|因|近|自|从|兹|鉴于|遵照|随着|由于|今|请|特|本公司|我公司|公司)",
    ": 各体敬致亲",
)


def without_salutation(text: str, part: list[Token]) -> list[Token]:
    """The tokens of a sentence after its salutation, if it opens with one and goes on to name the officer; so after a slogan."""
    part = without_slogan(text, part)
    found = _ADDRESSED.match(text, part[0].start, part[-1].end)
    if found is None:
        return part
    rest = [t for t in part if t.start >= found.end()]
    return rest if any(t.cls == "officer" for t in rest) else part


_GREETED = Pattern(
    r"(?:(?:dear|hi|hello|good morning)\b[^,:;]{0,40}|guys|folks|colleagues|team|all),\s*", "adghcft"
)
_NAMED = frozenset(("above", "beside", "below", "grantor"))


def without_greeting(text: str, part: list[Token]) -> list[Token]:
    """The tokens after Dear Mr. Zhou, Hi all: unless it is a holder of powers who is greeted."""
    found = _GREETED.match(text, part[0].start, part[-1].end)
    if found is None or any(t.cls in _NAMED for t in part if t.start < found.end()):
        return part
    if any(t.cls == "officer" for t in part if t.start < found.end()):
        return part
    return [t for t in part if t.start >= found.end()] or part
