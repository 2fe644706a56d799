"""The grid of a table: rows, spans and repetitions, each merged cell once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.dossier.bounds import MAX_COLUMNS, MAX_PIECES, too_many
from checker.dossier.docx.grid import Grid, GridCell
from checker.dossier.odf.names import get, name, whole

_GROUPS = ("table:table-rows", "table:table-row-group", "table:table-header-rows")
CELLS = ("table:table-cell", "table:covered-table-cell")


def rows_of(table: Any, *, heading: bool = False) -> Iterator[tuple[Any, bool]]:
    """The rows of a table, each with whether it is declared to be a head; not those of tables within."""
    for child in table:
        kind = name(child)
        if kind == "table:table-row":
            yield child, heading
        elif kind in _GROUPS:
            yield from rows_of(child, heading=heading or kind == "table:table-header-rows")


def is_hidden(element: Any) -> bool:
    """Whether a row or a column is not shown, or filtered away."""
    return get(element, "table:visibility") in ("collapse", "filter")


def grid_of(table: Any) -> Grid:
    """Lays out one ``table:table``; rows and columns count from 1. Raises Unreadable for one that is too large."""
    grid = Grid()
    number, heads = 0, True
    for row, heading in rows_of(table):
        heads = heads and heading
        repeated = max(1, whole(get(row, "table:number-rows-repeated"), 1))
        empty = not any(len(cell) for cell in row)
        for _ in range(1 if empty else repeated):
            number += 1
            if is_hidden(row):
                grid.hidden = True
                continue
            grid.header_rows += heads
            _lay_row(row, number, grid)
        number += repeated - 1 if empty else 0
    return grid


def _lay_row(row: Any, number: int, grid: Grid) -> None:
    column = 1
    for cell in row:
        if name(cell) not in CELLS:
            continue
        repeated = max(1, whole(get(cell, "table:number-columns-repeated"), 1))
        if name(cell) == "table:covered-table-cell":
            # What was in a cell before it was merged away is kept, and not shown.
            grid.hidden = grid.hidden or any(text.strip() for text in cell.itertext())
            column += repeated
            continue
        span = max(1, min(whole(get(cell, "table:number-columns-spanned"), 1), MAX_COLUMNS))
        down = max(1, min(whole(get(cell, "table:number-rows-spanned"), 1), MAX_PIECES))
        for _ in range(repeated):
            if column > MAX_COLUMNS or len(grid.cells) >= MAX_PIECES:
                raise too_many()
            grid.cells.append(GridCell(number, column, [cell], row_span=down, column_span=span))
            column += 1
