"""Conditional formats that hide words, or fill their cells, as long as what they ask holds: nobody but Excel knows when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.dossier.inks import Colour, is_lost
from checker.dossier.sheets.formats import shown_words
from checker.dossier.xlsx.names import child, children, number, range_at, whole
from checker.dossier.xlsx.styles import colour_in
from checker.records import record

_Range = tuple[int, int, int, int]
_MOST = 5_000


@record(frozen=True, slots=True)
class Conditional:
    """What one of the formats changes; ``empty`` shows nothing of a word."""

    ink: Colour | None
    fills: bool
    ground: Colour | None
    empty: bool


@record(frozen=True, slots=True)
class Shades:
    """The conditional formats of a sheet with the ranges they are for."""

    rules: tuple[tuple[_Range, Conditional], ...] = ()

    def _at(self, row: int, column: int) -> list[Conditional]:
        return [
            rule
            for (top, left, bottom, right), rule in self.rules
            if top <= row <= bottom and left <= column <= right
        ]

    def hide(self, row: int, column: int, ground: Colour | None) -> bool:
        """Whether one may hide what stands in a cell on ``ground``."""
        return any(
            rule.empty or (rule.ink is not None and is_lost(rule.ink, rule.ground if rule.fills else ground))
            for rule in self._at(row, column)
        )

    def fill(self, row: int, column: int) -> bool:
        """Whether one may give the cell another ground."""
        return any(rule.fills for rule in self._at(row, column))


def conditional_in(root: Any) -> tuple[Conditional, ...]:
    """The formats that conditions name by number; ``root`` is the part of styles, or None."""
    return () if root is None else tuple(_conditional(d) for d in children(child(root, "dxfs"), "dxf"))


def shades_of(root: Any, known: Sequence[Conditional]) -> Shades:
    """Of the root of a sheet; tables whose style fills their cells are among them."""
    rules: list[tuple[_Range, Conditional]] = []
    for element in children(root, "conditionalFormatting"):
        ranges = [r for part in (element.get("sqref") or "").split()[:_MOST] if (r := range_at(part))]
        for rule in children(element, "cfRule"):
            index = whole(rule.get("dxfId"), default=len(known))
            if index < len(known) and (known[index].ink or known[index].fills or known[index].empty):
                rules += [(where, known[index]) for where in ranges]
            elif child(rule, "colorScale") is not None:
                rules += [(where, Conditional(None, True, None, False)) for where in ranges]
    return Shades(tuple(rules[:_MOST]))


def _conditional(element: Any) -> Conditional:
    font, fill, code = child(element, "font"), child(element, "fill"), child(element, "numFmt")
    pattern = child(fill, "patternFill")
    ground = None
    if pattern is not None:
        # Here the colour behind is the one that is seen.
        ground = colour_in(child(pattern, "bgColor")) or colour_in(child(pattern, "fgColor"))
    size = child(font, "sz")
    tiny = size is not None and (number(size.get("val")) or 9.0) <= 2
    hides = code is not None and not shown_words("字", code.get("formatCode") or "")
    return Conditional(colour_in(child(font, "color")), fill is not None, ground, hides or tiny)
