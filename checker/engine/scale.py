"""Puts the values of types that have an order on a line, so that they can be compared."""

from __future__ import annotations

from datetime import date

from checker.facts import Field, Value

ORDERED_TYPES = frozenset({"ordered", "number", "date", "flag"})


def on_line(declared: Field, value: Value) -> float:
    """Where a checked ``value`` of one of ORDERED_TYPES stands: rank, number, day, or 0 and 1."""
    if declared.type == "ordered":
        return declared.values.index(str(value))
    if declared.type == "date":
        return date.fromisoformat(str(value)).toordinal()
    return float(value) if not isinstance(value, int) else int(value)
