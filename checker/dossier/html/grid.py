"""The grid of an HTML table: rows, spans, captions, which rows are heads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.bounds import MAX_COLUMNS, MAX_PIECES, too_many
from checker.dossier.html.css import Styles
from checker.dossier.html.elements import fate

_MAX_COVERED = 10 * MAX_PIECES


@dataclass(slots=True)
class GridCell:
    """One ``td`` or ``th`` and its place; rows and columns count from 1."""

    element: Any
    row: int
    column: int
    row_span: int
    column_span: int
    # A flag for words that are not to be read, though their cell keeps its place.
    gone: str | None = None


@dataclass(slots=True)
class Grid:
    """``hidden`` counts rows and cells that the page does not show and that hold words."""

    cells: list[GridCell] = field(default_factory=list)
    captions: list[Any] = field(default_factory=list)
    header_rows: int = 0
    hidden: int = 0


def grid_of(table: Any, styles: Styles) -> Grid:
    """Raises Unreadable for spans beyond any table."""
    grid = Grid(captions=[c for c in table if c.tag == "caption" and fate(c, styles) is None])
    groups = [list(_shown(group, styles, grid)) for group in _groups(table, styles, grid)]
    taken: set[tuple[int, int]] = set()
    row = 0
    heading = True
    for group in groups:
        last = row + len(group)
        for element in group:
            row += 1
            cells = [c for c in element if c.tag in ("td", "th")]
            heading = (
                heading
                and bool(cells)
                and (
                    element.getparent().tag == "thead"
                    or (len(cells) > 1 and all(c.tag == "th" for c in cells))
                )
            )
            grid.header_rows += heading
            _lay(cells, row, last, grid, taken, styles)
    return grid


def _groups(table: Any, styles: Styles, grid: Grid) -> Iterator[list[Any]]:
    """The rows of head, bodies and foot, in the order in which they are shown."""
    order = {"thead": 0, "tfoot": 2}
    parts = [c for c in table if c.tag in ("thead", "tbody", "tfoot", "tr")]
    loose: list[Any] = []
    for part in sorted(parts, key=lambda part: order.get(part.tag, 1)):
        if part.tag == "tr":
            loose.append(part)
            continue
        if loose:
            yield loose
            loose = []
        if fate(part, styles) is None:
            yield [row for row in part if row.tag == "tr"]
        else:
            grid.hidden += _has_words(part)
    if loose:
        yield loose


def _shown(rows: list[Any], styles: Styles, grid: Grid) -> Iterator[Any]:
    for row in rows:
        if fate(row, styles) != "hidden":
            yield row
        else:
            grid.hidden += _has_words(row)


def _lay(
    cells: list[Any], row: int, last: int, grid: Grid, taken: set[tuple[int, int]], styles: Styles
) -> None:
    column = 1
    for cell in cells:
        own = fate(cell, styles)
        if own == "hidden":
            grid.hidden += _has_words(cell)
            continue
        while (row, column) in taken:
            column += 1
        wide = min(_span(cell, "colspan") or 1, MAX_COLUMNS)
        # A span of 0 rows goes down to the end of its group, and no span goes further.
        high = min(_span(cell, "rowspan") or last, last - row + 1)
        if len(taken) + wide * high > _MAX_COVERED:
            raise too_many()
        taken.update((r, c) for r in range(row, row + high) for c in range(column, column + wide))
        struck = "struck" in (own, fate(cell.getparent(), styles))
        grid.cells.append(GridCell(cell, row, column, high, wide, "hidden_dropped" if struck else None))
        column += wide


def _span(cell: Any, name: str) -> int:
    text = (cell.get(name) or "1").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def _has_words(element: Any) -> bool:
    return bool("".join(element.itertext()).strip())
