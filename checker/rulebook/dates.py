"""Days in packs: ISO dates, and from when to when something is in force (both days inclusive)."""

from __future__ import annotations

from datetime import date

from checker.errors import InputError
from checker.rulebook.model import InForce
from checker.rulebook.node import Node

ALWAYS = InForce()


def check_day(text: str) -> str:
    """``text`` if it is a day such as 2025-03-01. Raises InputError otherwise."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise InputError("bad-date", f"`{text}` is not a date", help="write it as 2025-03-01") from None


def day_of(node: Node) -> str | None:
    """The day that stands at ``node`` (null is None). Raises InputError for anything else."""
    if node.value is None:
        return None
    try:
        return date.fromisoformat(str(node.value)).isoformat()
    except ValueError:
        raise node.wrong("bad-date", f"`{node.value}` is not a date", help="write it as 2025-03-01") from None


def period(holder: Node | None) -> InForce:
    """``{from, to}`` of a mapping; nothing is always. Raises InputError if it ends before it begins."""
    if holder is None:
        return ALWAYS
    start_node, end_node = holder.get("from"), holder.get("to")
    start = day_of(start_node) if start_node else None
    end = day_of(end_node) if end_node else None
    if start and end and end < start:
        raise holder.wrong("ends-before-it-begins", f"`{end}` is before `{start}`", help="swap the two days")
    return InForce(start, end)


def in_force(holder: Node | None, as_of: str | None) -> bool:
    """Whether it stands on the day; without a day nothing is left out."""
    spell = period(holder)
    return as_of is None or spell.on(as_of)
