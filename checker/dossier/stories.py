"""What the walks through a story share, be it of Word or of OpenDocument: boxes and pictures beside the words, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, Protocol

from checker.dossier.asides import Numbers
from checker.dossier.diagrams import UNREAD, Diagram, Diagrams
from checker.dossier.docx.drawn import PICTURE
from checker.dossier.docx.grid import GridCell
from checker.dossier.draft import Aside, Cell, Item, Note, Para, Table
from checker.dossier.findings import Findings
from checker.dossier.model import Place


class Teller(Protocol):
    """What reads any story of one document."""

    findings: Findings
    numbers: Numbers
    diagrams: Diagrams | None

    def tell(self, story: Any, place: Place) -> tuple[Item, ...]:
        """The items of ``story`` at ``place``."""


class Grid(Protocol):
    """The grid of a table."""

    cells: list[GridCell]
    header_rows: int
    hidden: bool


def beside(parts: Iterable[Any], around: Place, teller: Teller) -> Iterator[Aside]:
    """What a drawing holds, at its place within ``around``; what of it is not read is remembered."""
    place = Place(around.file, part=around.part or "text_box", table=around.table)
    for part in parts:
        if isinstance(part, str):
            yield Aside((Para(part, replace(place, paragraph=teller.numbers.next(place, 0))),))
        elif part is PICTURE:
            teller.findings.pictures += 1
        elif isinstance(part, Note):
            teller.findings.unread.append(part)
        elif isinstance(part, Diagram):
            # Each part of a package has relations of its own; those of headers and notes are not asked for.
            own = teller.diagrams if place.part == "text_box" else None
            words = tuple(own.paras(part, place)) if own is not None else ()
            if words:
                teller.findings.diagrams += 1
                yield Aside(
                    tuple(
                        replace(p, place=replace(place, paragraph=teller.numbers.next(place, 0)))
                        for p in words
                    )
                )
            else:
                teller.findings.unread.append(UNREAD)
        else:
            yield Aside(teller.tell(part, place))


def table(
    grid: Grid, around: Place, findings: Findings, inside: Callable[[GridCell, Place], Iterable[Item]]
) -> Iterator[Table]:
    """The table, if anything stands in it; ``inside`` gives what stands in a cell at its place."""
    findings.tables += 1
    place = replace(around, table=findings.tables, row=None, column=None, paragraph=None)
    if grid.hidden:
        findings.hidden.append(place)
    cells = tuple(
        Cell(
            cell.row,
            cell.column,
            tuple(inside(cell, replace(place, row=cell.row, column=cell.column))),
            cell.row_span,
            cell.column_span,
        )
        for cell in grid.cells
    )
    if any(cell.items for cell in cells):
        yield Table(cells, grid.header_rows)
