"""The neighbours of a value: one step up or down, a day before or after, the other choices."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from checker.facts import KINDS

Named = tuple[str, str]
"""A fact kind and one of its fields."""


def steps(value: Any, field: Named) -> list[Any]:
    """What stands one step below and above ``value`` in ``field``; nothing for a parameter."""
    declared = KINDS[field[0]].fields[field[1]]
    if isinstance(value, str) and value.startswith("$"):
        return []
    if declared.type == "number":
        return number_steps(value)
    if declared.type == "date":
        return day_steps(value)
    if declared.type == "ordered":
        at = declared.values.index(value)
        return [declared.values[n] for n in (at - 1, at + 1) if 0 <= n < len(declared.values)]
    return []


def number_steps(value: float) -> list[float]:
    """One less and one more of the last digit that is written: 5 → 4, 6; 0.5 → 0.4, 0.6."""
    if isinstance(value, int):
        return [value - 1, value + 1]
    exact = Decimal(str(value))
    exponent = exact.as_tuple().exponent
    step = Decimal(1).scaleb(min(int(exponent), 0))
    return [float(exact - step), float(exact + step)]


def day_steps(value: str) -> list[str]:
    """The day before and the day after."""
    day = date.fromisoformat(value)
    return [(day + timedelta(days=n)).isoformat() for n in (-1, 1)]


def choices(fields: list[Named]) -> list[Any]:
    """All values of fields that have few: an id or a text has no end of them, and is dropped instead."""
    found: dict[Any, None] = {}
    for kind, name in fields:
        declared = KINDS[kind].fields[name]
        found |= dict.fromkeys((False, True) if declared.type == "flag" else declared.values)
    return list(found)


def shown(value: Any) -> str:
    """A value as YAML writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
