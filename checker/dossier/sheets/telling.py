"""From a sheet to paragraphs and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from checker.dossier.draft import Cell, Item, Para, Table
from checker.dossier.lines import Line, paragraphs
from checker.dossier.model import Place
from checker.dossier.sheets.keys import text_of
from checker.dossier.sheets.model import Sheet, Shown
from checker.dossier.sheets.regions import Lone, regions

Where = Callable[[Shown], Place]


def tell(sheet: Sheet, where: Where, *, tables: int = 0) -> tuple[tuple[Item, ...], int]:
    """The items of one sheet and how many tables there are now; ``tables`` is how many there were before it.

    ``where`` gives the place of a cell. A line of a cell that begins anew is a paragraph of its own.
    """
    items: list[Item] = []
    for part in regions(sheet):
        if isinstance(part, Lone):
            items.extend(_alone(part.cells, where))
            continue
        tables += 1
        items.append(_table([cell for row in part.rows for cell in row], where, tables))
    return tuple(items), tables


def _alone(cells: Sequence[Shown], where: Where) -> Iterator[Para]:
    first = cells[0]
    if len(cells) > 1:
        yield Para(text_of(cells), where(first), flags=first.flags)
    else:
        yield from _paras(first, where(first))


def _table(cells: Sequence[Shown], where: Where, number: int) -> Table:
    top, left = min(c.row for c in cells), min(c.column for c in cells)
    made = [
        Cell(
            cell.row - top + 1,
            cell.column - left + 1,
            tuple(_paras(cell, replace(where(cell), table=number, row=cell.row, column=cell.column))),
            cell.row_span,
            cell.column_span,
        )
        for cell in cells
    ]
    return Table(tuple(made))


def _paras(cell: Shown, place: Place) -> Iterator[Para]:
    lines = [Line(line, number) for number, line in enumerate(cell.text.split("\n"), start=1)]
    # A page number between two lines is none in a cell of one line.
    texts = [line.text for line in paragraphs(lines)] if len(lines) > 1 else [cell.text.strip()]
    for number, text in enumerate(texts, start=1):
        yield Para(
            text,
            replace(place, paragraph=number) if len(texts) > 1 else place,
            bold=cell.bold,
            centred=cell.centred,
            flags=cell.flags,
        )
