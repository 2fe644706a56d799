"""A table written out in a text, row by row with bars: each cell is read under its row and its column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.patterns import Pattern

_BARS = Pattern(r"[^\n|]*\|[^\n]*", "|")
_RULE = Pattern(r"[\s|:+-]*")


@dataclass(frozen=True, slots=True)
class Cell:
    """``text[start:end]`` under the words that head it."""

    start: int
    end: int
    heads: tuple[str, ...]
    corner: str = ""


_COUNTS = Pattern(r"(?:序号|编号|项次|序|no\.?|#|\d{1,3}[.、]?|[一二三四五六七八九十]{1,2})?")


def cells_in(text: str, top: str | None = None) -> list[Cell]:
    """The cells of the table that ``text`` is; none if it is no table of two rows or more of one width.

    ``top`` is the first row where that stands elsewhere.
    """
    lines = [m for m in _BARS.finditer(text) if not _RULE.fullmatch(m.group())]
    rest = _BARS.sub("", text).strip()
    if len(lines) + (top is not None) < 2 or (rest and len(rest) > 40):
        return []
    rows = [list(_split(text, m.start(), m.end())) for m in lines]
    heads = (
        [text[a:b].strip() for a, b in rows[0]]
        if top is None
        else [top[a:b].strip() for a, b in _split(top, 0, len(top))]
    )
    width = len(heads)
    if width < 2 or any(abs(len(row) - width) > 1 for row in rows):
        return []
    body = rows[1 if top is None else 0 :]
    # 序号 | 事项 | …: a column that only counts heads nothing
    first = int(
        width > 2 and all(_COUNTS.fullmatch(w) for w in (heads[0], *(_words(text, r, 0) for r in body)))
    )
    return [
        Cell(start, end, tuple(h for h in (_words(text, row, first), heads[column]) if h), heads[first])
        for row in body
        for column, (start, end) in enumerate(row)
        if first < column < width and text[start:end].strip()
    ]


def _words(text: str, row: list[tuple[int, int]], column: int) -> str:
    return text[row[column][0] : row[column][1]].strip() if column < len(row) else ""


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The places between the bars of one line; a bar at either end opens no cell."""
    position = start
    for i in range(start, end + 1):
        if i == end or text[i] == "|":
            if text[position:i].strip() or (position != start and i != end):
                yield position, i
            position = i + 1
