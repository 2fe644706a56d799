"""Colours for a terminal; none where nobody asked for them."""

from __future__ import annotations

from collections.abc import Mapping

_CODES: Mapping[str, str] = {
    "strong": "1",
    "faint": "2",
    "satisfied": "32",
    "attested": "36",
    "violated": "31",
    "missing": "31",
    "conflicting": "35",
    "unknown": "33",
    "not_applicable": "2",
    "error": "31",
    "warning": "33",
    "note": "36",
    "none": "2",
}

MARKS: Mapping[str, str] = {
    "satisfied": "✓",
    "attested": "◇",
    "violated": "✗",
    "missing": "○",
    "conflicting": "≠",
    "unknown": "?",
    "not_applicable": "–",
}

NOTICE_MARKS: Mapping[str, str] = {"error": "✗", "warning": "!", "note": "·", "none": "·"}


def paint(text: str, style: str, *, color: bool) -> str:
    """``text`` in the colour of ``style``, or as it is."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if color else text
