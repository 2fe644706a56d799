"""Notes of a page: which elements a raised number leads to, and numbers that are raised."""

from __future__ import annotations

import re
from typing import Any

from checker.letters import raised

_MARK = re.compile(r"\s*[\[(（〔【]?\s*(?:注\s*)?(?:[0-9]{1,3}|[①-⑳]|[a-z]|[*＊※†‡§]{1,3})\s*[\])）〕】]?\s*")


def called_by(element: Any) -> str | None:
    """The id of the note that a link calls, None for what is no such link."""
    to = element.get("href") or ""
    if element.tag != "a" or len(to) < 2 or to[0] != "#" or len(to) > 80:
        return None
    return to[1:] if _MARK.fullmatch("".join(element.itertext())) else None


def notes_in(root: Any) -> frozenset[str]:
    """The ids of all notes of a page."""
    return frozenset(to for link in root.iter("a") if (to := called_by(link)) is not None)


def as_shown(element: Any, text: str | None) -> str | None:
    """The ``text`` of an element, raised if it is a number that stands so."""
    if element.tag == "sup" and text and text.strip().isdecimal() and text.isascii():
        return raised(text.strip())
    return text
