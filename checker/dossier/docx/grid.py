"""The grid of a Word table: rows, spans and merges, each merged cell once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.docx.inline import chosen
from checker.dossier.docx.names import MC, W, find, get, toggle, value, whole, word

MAX_COLUMNS = 63


@dataclass(slots=True)
class GridCell:
    """One cell; ``contents`` are the ``w:tc`` elements that make it up (more than one if merged across)."""

    row: int
    column: int
    contents: list[Any]
    row_span: int = 1
    column_span: int = 1


@dataclass(slots=True)
class Grid:
    """``revised`` and ``hidden`` tell that rows or cells were left out or are a tracked change."""

    cells: list[GridCell] = field(default_factory=list)
    header_rows: int = 0
    revised_rows: set[int] = field(default_factory=set)
    hidden: bool = False


def grid_of(table: Any) -> Grid:
    """Lays out one ``w:tbl``; rows and columns count from 1, deleted rows keep their number."""
    grid = Grid()
    open_merges: dict[int, GridCell] = {}
    heading = True
    for number, row in enumerate(_through(table, "tr"), start=1):
        properties = find(row, "trPr")
        if find(properties, "del") is not None or toggle(properties, "hidden"):
            grid.hidden = True
            continue
        if find(properties, "ins") is not None:
            grid.revised_rows.add(number)
        heading = heading and bool(toggle(properties, "tblHeader"))
        grid.header_rows += heading
        _lay_row(row, number, grid, open_merges)
    return grid


def _lay_row(row: Any, number: int, grid: Grid, open_merges: dict[int, GridCell]) -> None:
    column = 1 + max(0, min(whole(value(row, "trPr/gridBefore")) or 0, MAX_COLUMNS))
    left: GridCell | None = None
    for cell in _through(row, "tc"):
        properties = find(cell, "tcPr")
        span = max(1, min(whole(value(properties, "gridSpan")) or 1, MAX_COLUMNS))
        if any(find(properties, change) is not None for change in ("cellIns", "cellDel", "cellMerge")):
            grid.revised_rows.add(number)
        contents = [] if find(properties, "cellDel") is not None else [cell]
        across, down = find(properties, "hMerge"), find(properties, "vMerge")
        above = open_merges.get(column)
        if across is not None and get(across, "val") != "restart" and left is not None:
            left.column_span += span
            left.contents += contents
        elif down is not None and get(down, "val") != "restart" and above is not None:
            above.row_span = number - above.row + 1
            # Word shows nothing of what stands in the lower cells of a merge.
            grid.hidden = grid.hidden or any(t.text for t in cell.iter(W + "t"))
            left = above
        else:
            left = GridCell(number, column, contents, column_span=span)
            grid.cells.append(left)
            open_merges.pop(column, None)
            if down is not None:
                open_merges[column] = left
        column += span


def _through(element: Any, wanted: str) -> Iterator[Any]:
    """Children of that name, also within content controls and other wrappers."""
    for child in element:
        if child.tag == MC + "AlternateContent":
            for inner in chosen(child):
                yield from _through_one(inner, wanted)
        else:
            yield from _through_one(child, wanted)


def _through_one(child: Any, wanted: str) -> Iterator[Any]:
    name = word(child)
    if name == wanted:
        yield child
    elif name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"):
        yield from _through(child, wanted)
