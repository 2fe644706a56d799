"""Days and spells of the calendar, exactly: what has no such day in its month ends with the month.

Beyond the first and the last day that can be written the calendar stands still.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from checker.evaluation.model import Spell


def last_day(issued: str, spell: Spell, rule: str | None) -> str:
    """The last day of a spell from ``issued``: the ``same_day`` of its last month, or the ``day_before``.

    >>> last_day("2023-09-07", Spell(years=3), "day_before"), last_day("2024-02-29", Spell(years=1), "day_before")
    ('2026-09-06', '2025-02-28')
    """
    start = date.fromisoformat(issued)
    there, whole = _moved(start, spell.years * 12 + spell.months)
    # Where the month has no such day its last day ends the spell, and there is no day to take off.
    early = rule == "day_before" and (whole or spell.days > 0)
    return _days_on(there, spell.days - early).isoformat()


def earlier(day: str, spell: Spell) -> str:
    """The day that lies ``spell`` before ``day``."""
    there, _ = _moved(date.fromisoformat(day), -(spell.years * 12 + spell.months))
    return _days_on(there, -spell.days).isoformat()


def _moved(day: date, months: int) -> tuple[date, bool]:
    """``day`` so many months on, and whether that month has such a day."""
    count = day.year * 12 + day.month - 1 + months
    if not date.min.year * 12 <= count < (date.max.year + 1) * 12:
        return (date.max if months > 0 else date.min), True
    year, month = count // 12, count % 12 + 1
    last = monthrange(year, month)[1]
    return date(year, month, min(day.day, last)), day.day <= last


def _days_on(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
