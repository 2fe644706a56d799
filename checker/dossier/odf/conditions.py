"""Styles that cells of a sheet have as long as a condition holds, as LibreOffice writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from checker.dossier.odf.names import get, long
from checker.dossier.xlsx.names import range_at

Condition = tuple[Callable[[int, int], bool], str]
"""Whether it is for a cell of that row and column, and what the style is called."""

_MOST = 5_000


def conditions_in(sheet: Any) -> Iterator[Condition]:
    """Those of one sheet, in order."""
    for number, form in enumerate(sheet.iter(long("calcext:conditional-format"))):
        if number >= _MOST:
            return
        ranges = [
            found
            for part in (get(form, "calcext:target-range-address") or "").split()[:_MOST]
            if (found := _range(part)) is not None
        ]
        called = [get(rule, "calcext:apply-style-name") for rule in form]
        for style in called:
            if style and ranges:
                yield _within(ranges), style


def _within(ranges: list[tuple[int, int, int, int]]) -> Callable[[int, int], bool]:
    return lambda row, column: any(
        top <= row <= bottom and left <= column <= right for top, left, bottom, right in ranges
    )


def _range(address: str) -> tuple[int, int, int, int] | None:
    """Of an address such as ``表.B5:表.C9``."""
    return range_at(":".join(corner.rpartition(".")[2] for corner in address.split(":")))
