"""Tables as full grids: the words of a merged cell stand in every place that it covers."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.draft import Para, Table
from checker.dossier.model import Place
from checker.importing.model import Grid


def grid_of(table: Table, number: str, title: str, clause: str) -> Grid:
    """The table with every place filled."""
    height = max(cell.row + cell.row_span for cell in table.cells) - 1
    width = max(cell.column + cell.column_span for cell in table.cells) - 1
    rows = [[""] * width for _ in range(height)]
    for cell in table.cells:
        words = squeeze(" ".join(_words(item) for item in cell.items if isinstance(item, Para)))
        for row in range(cell.row, cell.row + cell.row_span):
            for column in range(cell.column, cell.column + cell.column_span):
                rows[row - 1][column - 1] = words
    place = next(
        (i.place for c in table.cells for i in c.items if isinstance(i, Para)), Place("", paragraph=None)
    )
    return Grid(number, title, tuple(map(tuple, rows)), replace(place, paragraph=None, box=None), clause)


def joined_tables(first: Grid, second: Grid) -> Grid | None:
    """A table and what continues it on the next page, its head once; None if their columns differ."""
    if not first.rows or not second.rows or len(first.rows[0]) != len(second.rows[0]):
        return None
    head = 0
    while head < min(len(first.rows), len(second.rows)) and first.rows[head] == second.rows[head]:
        head += 1
    return replace(first, rows=(*first.rows, *second.rows[head:]))


def _words(para: Para) -> str:
    return f"{para.number} {para.text}" if para.number and para.number != "•" else para.text
