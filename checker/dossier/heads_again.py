"""A table in which a row of heads comes again – 事项 | 总经理 | 首席质量官 – is another table from there on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.dossier.clean import squeeze
from checker.dossier.draft import Cell, Table
from checker.dossier.heading_words import is_sentence, short
from checker.dossier.table_heads import is_generic

_LONGEST = 20


def parted(table: Table) -> tuple[Table, ...]:
    """The tables that ``table`` is, each with its own heads; itself if it is one."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    numbers = sorted(rows)
    # Above the heads there may be the name of the table.
    first = next((number for number in numbers[:2] if len(rows[number]) > 1), None)
    if first is None or not _heads(rows[first]):
        return (table,)
    own = squeeze(rows[first][0].text)
    begins = [
        number
        for number in numbers
        if number > first
        and squeeze(rows[number][0].text) == own
        and len(rows[number]) == len(rows[first])
        and _heads(rows[number])
        and not any(cell.row < number < cell.row + cell.row_span for cell in table.cells)
    ]
    if not begins:
        return (table,)
    edges = [*begins, numbers[-1] + 1]
    parts = [replace(table, cells=tuple(c for c in table.cells if c.row < begins[0]))]
    for begin, end in pairwise(edges):
        parts.append(Table(tuple(c for c in table.cells if begin <= c.row < end), header_rows=1))
    return tuple(parts)


def _heads(cells: Sequence[Cell]) -> bool:
    """Whether the row could head columns: its first word is one that only heads do, and all are short."""
    texts = [squeeze(cell.text) for cell in cells]
    return (
        len(texts) > 1
        and is_generic(texts[0])
        and all(text and short(text, _LONGEST) and not is_sentence(text) for text in texts)
    )
