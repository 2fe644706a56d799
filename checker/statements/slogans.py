"""把路线图变成行动：组织实施质量战略: a slogan before a colon says what the work is good for, and heads nothing."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.nodes import POWERS

_SLOGAN = Pattern(
    r"(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）.、]\s*)?(?:把|将|让|使)[^,。;:\n]{1,20}?(?:变成|变为|化为|化作|转化为|转为|落到|落在|落成|走进|融入|扎根)[^,。;:\n]{1,10}:",
    "把将让使 变化转落走融扎",
)
_SAYS_MORE = POWERS | frozenset(
    (
        "officer",
        "self",
        "above",
        "beside",
        "below",
        "grantor",
        "anyone",
        "matter",
        "cannot",
        "these",
        "may",
        "must",
    )
)


def without_slogan(text: str, part: list[Token]) -> list[Token]:
    """The tokens of a sentence after such a slogan, if it names nobody, no power and no matter."""
    found = _SLOGAN.match(text, part[0].start, part[-1].end)
    if found is None or any(t.cls in _SAYS_MORE for t in part if t.start < found.end()):
        return part
    return [t for t in part if t.start >= found.end()] or part
