"""Tables without rules between their columns: rows whose words stand below one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.dossier.pdf.glyph import Box, around
from checker.dossier.pdf.grid import Grid, GridCell
from checker.dossier.pdf.rows import Line, line_of

# Two columns may as well be a form, which is read across.
_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 3
_GAP = 1.5
_MOST_PITCH = 4.0
_SLACK = 1.0
# Running text fills its columns, the cells of a table seldom do.
_FILLED = 0.85
_MOSTLY = 0.6
_LONG = 8

Row = dict[int, Line]


def aligned(lines: Sequence[Line]) -> list[Grid]:
    """Grids around rows below each other that have the same columns, at least three of both.

    The first row has a word in each column; in later ones some may be empty.
    """
    found: list[Grid] = []
    rows: list[Row] = []
    for line in lines:
        parts = list(_parts(line))
        row = _placed(rows, parts) if rows else None
        if row is not None:
            rows.append(row)
            continue
        found += _grid(rows)
        rows = [dict(enumerate(parts))] if len(parts) >= _FEWEST_COLUMNS else []
    return found + _grid(rows)


def _parts(line: Line) -> Iterator[Line]:
    """The pieces of a line that wide gaps part."""
    if all(end - begin <= _GAP * line.size for begin, end in line.gaps()):
        yield line
        return
    piece = [line.glyphs[0]]
    for before, after in pairwise(line.glyphs):
        if after.box.left - before.box.right > _GAP * line.size:
            yield line_of(piece)
            piece = []
        piece.append(after)
    yield line_of(piece)


def _placed(rows: Sequence[Row], parts: Sequence[Line]) -> Row | None:
    """The pieces by the columns that they stand below; None if they do not fit, or it is but one piece."""
    above = next(iter(rows[-1].values()))
    if len(parts) < 2 or parts[0].box.down - above.box.down > _MOST_PITCH * parts[0].size:
        return None
    columns = _columns(rows)
    row: Row = {}
    for part in parts:
        under = [
            n for n, box in enumerate(columns) if part.box.left < box.right and box.left < part.box.right
        ]
        if len(under) != 1 or under[0] in row:
            return None
        row[under[0]] = part
    wider = _columns([*rows, row])
    return row if all(left.right < right.left for left, right in pairwise(wider)) else None


def _columns(rows: Sequence[Row]) -> list[Box]:
    return [around([row[n].box for row in rows if n in row]) for n in range(len(rows[0]))]


def _grid(rows: Sequence[Row]) -> list[Grid]:
    if len(rows) < _FEWEST_ROWS:
        return []
    columns = _columns(rows)
    cells = [(part.box, columns[n]) for row in rows for n, part in row.items()]
    if sum(box.width >= _FILLED * column.width for box, column in cells) > _MOSTLY * len(cells) and _is_prose(
        rows
    ):
        return []
    levels = [around([part.box for part in row.values()]) for row in rows]
    whole = around(levels)
    xs = [whole.left - _SLACK, *((a.right + b.left) / 2 for a, b in pairwise(columns)), whole.right + _SLACK]
    ys = [whole.top - _SLACK, *((a.bottom + b.top) / 2 for a, b in pairwise(levels)), whole.bottom + _SLACK]
    fields = [
        GridCell(row + 1, column + 1, 1, 1, Box(xs[column], ys[row], xs[column + 1], ys[row + 1]))
        for row in range(len(rows))
        for column in range(len(columns))
    ]
    return [Grid(Box(xs[0], ys[0], xs[-1], ys[-1]), tuple(xs), tuple(fields))]


def _is_prose(rows: Sequence[Row]) -> bool:
    lengths = [len(part.text) for row in rows for part in row.values()]
    return sum(lengths) > _LONG * len(lengths)
