"""Rows of text whose cells are parted by a character: .csv, .tsv, and charts in that form."""

from __future__ import annotations

from collections.abc import Callable

from checker.dossier.bounds import too_many
from checker.dossier.draft import Unreadable

Row = tuple[int, list[str]]


def rows_of(
    text: str,
    *,
    most_rows: int,
    most_columns: int,
    between: str = ",;\t",
    refuse: Callable[[], Unreadable] = too_many,
) -> list[Row]:
    """The rows, each with the line on which it begins. Raises Unreadable for what is no table, what ``refuse``
    gives for one that is too large. ``between`` are the characters that may part its cells."""
    import csv
    import io

    reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text, between), strict=True)
    rows: list[Row] = []
    line = 1
    try:
        for cells in reader:
            rows.append((line, cells))
            line = reader.line_num + 1
            if len(rows) > most_rows or len(cells) > most_columns:
                raise refuse()
    except csv.Error:
        raise Unreadable("CSV 格式有误，请重新导出", "the table is not valid CSV; export it again") from None
    return rows


def _delimiter(text: str, among: str) -> str:
    """The one that stands most often in the first line that has any; a title above the table has none."""
    first = next((line for line in text.split("\n")[:20] if any(c in line for c in among)), "")
    return max(among, key=first.count)
