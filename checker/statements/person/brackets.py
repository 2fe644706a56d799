"""Words in brackets belong to what stands before them: 高级工程师（2017年，机械） is one title."""

from __future__ import annotations

import re

from checker.patterns import Pattern

_BRACKET = Pattern(r"\([^()]{1,60}\)", "(")
_MARKS = Pattern(r"[,;、/。|\n]")


def closed(text: str) -> str:
    """``text`` (normalised) of the same length in which no mark within brackets parts anything."""
    return _BRACKET.sub(_without_marks, text)


def _without_marks(found: re.Match[str]) -> str:
    return _MARKS.sub("·", found.group())
