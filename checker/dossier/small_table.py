"""How large a table may be that is data: a chart of posts, the values of indicators."""

from __future__ import annotations

from checker.dossier.draft import Unreadable

MAX_ROWS = 5_000
MAX_COLUMNS = 30

Row = tuple[int, list[str]]
"""The number of a row, from 1, and its cells."""


def too_large() -> Unreadable:
    return Unreadable(
        f"表格超过 {MAX_ROWS} 行或 {MAX_COLUMNS} 列",
        f"the table has more than {MAX_ROWS} rows or {MAX_COLUMNS} columns",
    )
