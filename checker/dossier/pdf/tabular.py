"""Ruled tables with their words, and one table where it was broken over pages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from checker.dossier.clean import squeeze
from checker.dossier.pdf.frames import framed_by
from checker.dossier.pdf.glyph import Box, Glyph, parted
from checker.dossier.pdf.grid import Grid
from checker.dossier.pdf.passage import Passage, passages_of, written
from checker.dossier.pdf.rows import lines_of, set_upright, turns_of
from checker.dossier.pdf.wrapping import goes_on

_SAME_EDGE = 5.0
# A table that goes on reaches down into the last part of its page, and begins in the first part of the next.
_LOW, _HIGH = 0.7, 0.25


@dataclass(slots=True)
class RuledCell:
    """``left`` and ``right`` are where it begins and ends, which tells its columns."""

    row: int
    row_span: int
    left: float
    right: float
    items: list[Passage | Ruled] = field(default_factory=list)

    @property
    def text(self) -> str:
        return squeeze(" ".join(item.text for item in self.items if isinstance(item, Passage)))


@dataclass(slots=True)
class Ruled:
    """``marks`` are where columns begin or end; ``header_rows`` is how many rows stood again on a later page."""

    box: Box
    page: int
    marks: list[float]
    cells: list[RuledCell]
    rows: int
    header_rows: int = 0

    @property
    def text(self) -> str:
        return "\n".join(cell.text for cell in self.cells)

    def columns(self, cell: RuledCell) -> tuple[int, int]:
        """Its first column, counted from 1, and how many it has."""
        first, last = (bisect_right(self.marks, edge + _SAME_EDGE / 2) for edge in (cell.left, cell.right))
        return max(1, first), max(1, last - first)

    def row(self, number: int) -> list[RuledCell]:
        return [cell for cell in self.cells if cell.row == number]


def ruled(grid: Grid, glyphs: Iterable[Glyph], inner: Sequence[Ruled], page: int) -> Ruled:
    """A grid with the words and the smaller tables that stand in it."""
    own = _by_cell(grid, glyphs)
    cells = []
    for number, cell in enumerate(grid.cells):
        made = RuledCell(cell.row, cell.row_span, cell.box.left, cell.box.right)
        made.items = [*_words(own.get(number, []), cell.box)]
        made.items += [table for table in inner if cell.box.holds(table.box)]
        cells.append(made)
    rows = max(cell.row + cell.row_span for cell in cells) - 1
    return Ruled(grid.box, page, list(grid.columns), cells, rows)


def _by_cell(grid: Grid, glyphs: Iterable[Glyph]) -> dict[int, list[Glyph]]:
    """What stands in each cell; what is in none is put to that of the character before."""
    boxes = [cell.box for cell in grid.cells]
    rows = _rows(boxes)
    own: dict[int, list[Glyph]] = {}
    last = 0
    for whole in glyphs:
        if boxes[last].spans(whole.box):
            own.setdefault(last, []).append(whole)
            continue
        level = whole.box.down
        near = [n for top, bottom, inner in rows if top <= level <= bottom for n in inner]
        crossed = whole.stretch is not None and any(boxes[n].cuts(whole.box) for n in near)
        for glyph in parted((whole,)) if crossed else (whole,):
            if not boxes[last].holds(glyph.box):
                last = next((n for n in sorted(near) if boxes[n].holds(glyph.box)), last)
            own.setdefault(last, []).append(glyph)
    return own


def _rows(boxes: Sequence[Box]) -> list[tuple[float, float, list[int]]]:
    """Which of them reach from where to where."""
    found: dict[tuple[float, float], list[int]] = {}
    for number, box in enumerate(boxes):
        found.setdefault((box.top, box.bottom), []).append(number)
    return [(top, bottom, inner) for (top, bottom), inner in found.items()]


def _words(glyphs: Sequence[Glyph], cell: Box) -> list[Passage]:
    if not glyphs:
        return []
    turns = turns_of(glyphs)
    lines = lines_of(set_upright(glyphs, turns))
    return passages_of(framed_by(lines, cell.turned(turns, 0.0, 0.0)))


def goes_on_in(upper: Ruled, lower: Ruled, *, heights: tuple[float, float]) -> bool:
    """Whether ``lower``, first on its page, continues ``upper``, last on the page before."""
    same = abs(upper.box.width - lower.box.width) < _SAME_EDGE
    apart = upper.box.bottom < _LOW * heights[0] or lower.box.top > _HIGH * heights[1]
    return same and not apart and lower.page > upper.page


def put_together(upper: Ruled, lower: Ruled) -> None:
    """Adds the rows of ``lower`` to ``upper``: without heads that stand again, and with broken rows made whole."""
    for table in (upper, lower):
        for cell in table.cells:
            for item in cell.items:
                if isinstance(item, Passage):
                    written(item)
    heads = _repeated(upper, lower)
    upper.header_rows = max(upper.header_rows, heads)
    away = upper.marks[0] - lower.marks[0]
    upper.marks = _all_marks(upper.marks, [mark + away for mark in lower.marks])
    first = heads + 1
    kept = [cell for cell in lower.cells if cell.row >= first]
    for cell in kept:
        cell.left, cell.right = cell.left + away, cell.right + away
    kept = [cell for cell in kept if not (cell.row == first and _joined(upper, cell))]
    gone = 0 if any(cell.row == first and cell.items for cell in kept) else 1
    for cell in kept:
        if cell.row == first and gone:
            continue
        cell.row += upper.rows - heads - gone
        upper.cells.append(cell)
    if not gone:
        _stretch(upper, upper.rows + 1)
    upper.rows += lower.rows - heads - gone
    upper.page, upper.box = lower.page, lower.box


def _repeated(upper: Ruled, lower: Ruled) -> int:
    count = 0
    while count < min(upper.rows, lower.rows - 1, 4):
        rows = [[(cell.text, cell.row_span) for cell in table.row(count + 1)] for table in (upper, lower)]
        if rows[0] != rows[1] or not any(text for text, _ in rows[0]):
            break
        count += 1
    return count


def _all_marks(first: Sequence[float], second: Sequence[float]) -> list[float]:
    out = list(first)
    out += [mark for mark in second if all(abs(mark - known) > _SAME_EDGE for known in first)]
    return sorted(out)


def _above(upper: Ruled, cell: RuledCell, row: int) -> RuledCell | None:
    """The cell of ``row`` that has the same columns."""
    return next(
        (
            other
            for other in upper.cells
            if other.row <= row < other.row + other.row_span
            and abs(other.left - cell.left) < _SAME_EDGE
            and abs(other.right - cell.right) < _SAME_EDGE
        ),
        None,
    )


def _joined(upper: Ruled, cell: RuledCell) -> bool:
    """Puts the words of a cell at the top of a page to the cell that was broken there, if one was."""
    above = _above(upper, cell, upper.rows)
    if above is None or not above.items or not cell.items:
        return False
    last, first = above.items[-1], cell.items[0]
    if not isinstance(last, Passage) or not isinstance(first, Passage):
        return False
    if not goes_on(last.first, last.lines[-1], first.first):
        return False
    last.lines += first.lines
    last.hides = last.hides or first.hides
    above.items += cell.items[1:]
    return True


def _stretch(upper: Ruled, row: int) -> None:
    """An empty cell at the left of a page's first row is the rest of the label above it."""
    cells = sorted(upper.row(row), key=lambda cell: cell.left)
    if len(cells) < 2 or cells[0].items or abs(cells[0].left - upper.marks[0]) > _SAME_EDGE:
        return
    above = _above(upper, cells[0], row - 1)
    if above is not None and above.items:
        above.row_span = row + cells[0].row_span - above.row
        upper.cells = [cell for cell in upper.cells if cell is not cells[0]]
