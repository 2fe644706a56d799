"""Reads .csv and .tsv as a sheet: titles, a table, notes; every cell with its line."""

from __future__ import annotations

from collections.abc import Callable

from checker.dossier.bounds import MAX_COLUMNS, MAX_PIECES, check_text, too_many
from checker.dossier.draft import Draft, Unreadable
from checker.dossier.encoding import decode
from checker.dossier.model import Place
from checker.dossier.sheets.model import Sheet, Shown
from checker.dossier.sheets.telling import tell
from checker.dossier.source import Source

Row = tuple[int, list[str]]


def read(source: Source) -> Draft:
    """Raises Unreadable if the encoding is unknown, the table is broken, or holds no words, or too many."""
    text = decode(source.data)
    check_text(text)
    rows = rows_of(
        text,
        most_rows=MAX_PIECES,
        most_columns=MAX_COLUMNS,
        between="\t" if source.suffix == ".tsv" else ",;\t",
    )
    cells = tuple(
        Shown(number, column, cell.strip())
        for number, (_, row) in enumerate(rows, start=1)
        for column, cell in enumerate(row, start=1)
        if cell.strip()
    )
    if not cells:
        raise Unreadable("文件没有任何文字", "the file holds no words")
    lines = {number: line for number, (line, _) in enumerate(rows, start=1)}
    items, _ = tell(Sheet(cells), lambda cell: Place(source.path, line=lines[cell.row]))
    return Draft(items)


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
