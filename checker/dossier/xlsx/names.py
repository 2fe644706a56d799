"""Looks into SpreadsheetML by local names, so that its usual and its strict dialect are one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
MAX_ROW, MAX_COLUMN = 1_048_576, 16_384


def local(element: Any) -> str:
    """The name of an element without its namespace, empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Any, name: str) -> Iterator[Any]:
    """The children of that local name."""
    for child in () if element is None else element:
        if local(child) == name:
            yield child


def child(element: Any, name: str) -> Any:
    """The first child of that local name, None if there is none."""
    return next(children(element, name), None)


def below(element: Any, *names: str) -> Any:
    """The element that is reached by going down ``names``."""
    for name in names:
        element = child(element, name)
    return element


def is_on(element: Any, name: str) -> bool:
    """Whether a switch such as ``hidden`` is set as an attribute."""
    return (element.get(name) or "").lower() in ("1", "true", "on")


def has(properties: Any, name: str) -> bool:
    """Whether a switch such as ``<strike/>`` is set as an element."""
    found = child(properties, name)
    return found is not None and (found.get("val") or "1").lower() not in ("0", "false", "off", "none")


def whole(text: str | None, default: int = 0) -> int:
    """A whole number that is not negative, else ``default``."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else default


def number(text: str | None) -> float | None:
    """A finite number, None for anything else."""
    try:
        found = float(text or "")
    except ValueError:
        return None
    return found if abs(found) < 1e300 else None


def cell_at(reference: str) -> tuple[int, int] | None:
    """Row and column of ``B4``, None for what no sheet has."""
    match = _CELL.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(match[2])
    return (row, column) if 0 < row <= MAX_ROW and column <= MAX_COLUMN else None


def range_at(reference: str) -> tuple[int, int, int, int] | None:
    """Top, left, bottom and right of ``B4:D6``, None for what is no range."""
    first, _, last = reference.partition(":")
    start, end = cell_at(first), cell_at(last or first)
    if start is None or end is None or end < start or end[1] < start[1]:
        return None
    return (*start, *end)
