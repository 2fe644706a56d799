"""The tables of a sheet, the titles above and the notes below them, told apart by blank rows and lone cells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.heading_words import is_sentence, short
from checker.dossier.legends import is_legend
from checker.dossier.sheets.keys import is_key, takes_key_beside
from checker.dossier.sheets.model import Sheet, Shown
from checker.dossier.table_heads import is_form_label, is_generic
from checker.records import record

_LONGEST_HEAD = 20
Row = list[Shown]


@record(frozen=True, slots=True)
class Lone:
    """A cell that stands alone in its row outside any table, or several that together are a key to signs."""

    cells: tuple[Shown, ...]


@record(frozen=True, slots=True)
class Region:
    """The cells of one table, a row after another."""

    rows: tuple[tuple[Shown, ...], ...]


def regions(sheet: Sheet) -> list[Lone | Region]:
    """All cells of the sheet, from the top down, each once."""
    out: list[Lone | Region] = []
    for block in _blocks(sheet):
        body, keys = takes_key_beside(block)
        for part in _parts(body):
            above = out[-1] if out else None
            if isinstance(part, Region) and isinstance(above, Region) and _goes_on(above, part):
                out[-1] = Region((*above.rows, *part.rows))
            else:
                out.append(part)
        out.extend(Lone(key) for key in keys)
    return out


def _blocks(sheet: Sheet) -> Iterator[list[Shown]]:
    """The cells between blank rows."""
    hidden = sorted(sheet.hidden_rows)
    block: list[Shown] = []
    bottom = 0
    for cell in sheet.cells:
        between = cell.row - bottom - 1
        if between > 0:
            between -= bisect_left(hidden, cell.row) - bisect_right(hidden, bottom)
        if block and between > 0:
            yield block
            block = []
        block.append(cell)
        bottom = max(bottom, cell.bottom)
    if block:
        yield block


@record(frozen=True, slots=True)
class _Block:
    """The rows of a block, and of each whether no other row's cell reaches into it."""

    rows: tuple[Row, ...]
    apart: tuple[bool, ...]
    left: int
    right: int

    def is_lone(self, index: int) -> bool:
        row = self.rows[index]
        return is_key(row) or (len(row) == 1 and self.apart[index])

    def is_below(self, index: int) -> bool:
        """A note under the table; a short word at the left may be a row whose other cells are empty."""
        if not self.is_lone(index):
            return False
        cell = self.rows[index][0]
        wide = cell.column_span > 1 and cell.right - cell.column >= (self.right - self.left) // 2
        long = not short(cell.text, _LONGEST_HEAD) or is_sentence(cell.text) or is_legend(cell.text)
        return len(self.rows[index]) > 1 or (cell.column == self.left and (wide or long))


def _laid(cells: Sequence[Shown]) -> _Block:
    rows: dict[int, Row] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    ordered = tuple(rows[number] for number in sorted(rows))
    apart, reach = [], 0
    for index, row in enumerate(ordered):
        bottom = max(cell.bottom for cell in row)
        below = ordered[index + 1][0].row if index + 1 < len(ordered) else bottom + 1
        apart.append(reach < row[0].row and bottom < below)
        reach = max(reach, bottom)
    return _Block(ordered, tuple(apart), min(c.column for c in cells), max(c.right for c in cells))


def _parts(cells: Sequence[Shown]) -> Iterator[Lone | Region]:
    """Lone cells at the top and at the bottom, and the tables between them."""
    if is_key(cells):
        yield Lone(tuple(cells))
        return
    block = _laid(cells)
    first, last = 0, len(block.rows)
    while first < last and block.is_lone(first):
        yield Lone(tuple(block.rows[first]))
        first += 1
    end = last
    while end > first and block.is_below(end - 1):
        end -= 1
    yield from _tables(block, first, end)
    for row in block.rows[end:last]:
        yield Lone(tuple(row))


def _tables(block: _Block, first: int, end: int) -> Iterator[Lone | Region]:
    """A row of heads amidst the rows begins another table; lone cells right above it are its titles."""
    begin = first
    for index in range(first + 1, end):
        if not begins_anew(block.rows[index], block.rows[begin]) or not block.apart[index - 1]:
            continue
        titles = index
        while titles - 1 > begin and block.is_lone(titles - 1):
            titles -= 1
        yield _region(block.rows[begin:titles])
        for row in block.rows[titles:index]:
            yield Lone(tuple(row))
        begin = index
    if begin < end:
        yield _region(block.rows[begin:end])


def _region(rows: Sequence[Row]) -> Region:
    return Region(tuple(tuple(row) for row in rows))


def _goes_on(above: Region, below: Region) -> bool:
    """Whether a table goes on behind a blank row: its columns fit, and it does not begin with heads of its own."""
    wide = [cell for row in above.rows for cell in row]
    new = [cell for row in below.rows for cell in row]
    fits = min(c.column for c in wide) <= min(c.column for c in new)
    fits = fits and max(c.right for c in new) <= max(c.right for c in wide)
    return fits and not begins_anew(below.rows[0], above.rows[0])


def begins_anew(row: Sequence[Shown], head: Sequence[Shown]) -> bool:
    """Whether ``row`` heads columns as ``head`` does: another table begins with it."""
    texts, known = ([squeeze(cell.text) for cell in cells] for cells in (row, head))
    if len(texts) < 3 or not all(
        len(text) > 1 and short(text, _LONGEST_HEAD) and not is_sentence(text) for text in texts
    ):
        return False
    if texts[0] == known[0]:
        return True
    if is_form_label(texts[0]) or is_form_label(known[0]):
        return False
    return is_generic(texts[0]) or len(set(texts[1:]) & set(known[1:])) > 1
