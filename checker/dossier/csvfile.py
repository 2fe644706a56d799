"""Reads .csv and .tsv as a sheet: titles, a table, notes; every cell with its line."""

from __future__ import annotations

from checker.dossier.bounds import MAX_COLUMNS, MAX_PIECES, check_text
from checker.dossier.draft import Draft, Unreadable
from checker.dossier.encoding import decode
from checker.dossier.model import Place
from checker.dossier.separated import rows_of
from checker.dossier.sheets.model import Sheet, Shown
from checker.dossier.sheets.telling import tell
from checker.dossier.source import Source


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
