"""The cells of one worksheet, as they are seen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import field, replace
from typing import Any

from checker.dossier.bounds import Fill, too_many
from checker.dossier.clean import clean
from checker.dossier.docx.symbols import translate
from checker.dossier.inks import is_lost
from checker.dossier.sheets.formats import shown, shown_words
from checker.dossier.sheets.left_out import LeftOut
from checker.dossier.sheets.model import Sheet, Shown, Span, cell_name
from checker.dossier.sheets.seen import seen
from checker.dossier.xlsx.conditional import Conditional, Shades, shades_of
from checker.dossier.xlsx.names import below, cell_at, child, children, is_on, number, range_at, whole
from checker.dossier.xlsx.strings import Words, words_in
from checker.dossier.xlsx.styles import Look
from checker.records import record

# Many sheets carry thousands of formatted cells without a word; beyond this nobody made them by hand.
MAX_MARKED = 300_000
MAX_SHEETS = 1_000
_CELL = re.compile(rb"<(?:\w+:)?c[ >/]")
_PLAIN = Look()


@record(frozen=True, slots=True)
class Book:
    """What all sheets of a workbook share."""

    strings: tuple[Words, ...]
    looks: tuple[Look, ...]
    since_1904: bool
    left_out: LeftOut
    conditional: tuple[Conditional, ...] = ()
    fill: Fill = field(default_factory=Fill)
    marked: list[int] = field(default_factory=list)

    def check_size(self, data: bytes) -> None:
        """Raises Unreadable for worksheets with more cells than any person fills, before they are parsed."""
        self.marked.append(sum(1 for _ in _CELL.finditer(data)))
        if sum(self.marked) > MAX_MARKED or len(self.marked) > MAX_SHEETS:
            raise too_many()


def cells_of(root: Any, name: str, book: Book, commented: frozenset[str]) -> Sheet:
    """The sheet ``name`` out of its root element; ``commented`` are cells that somebody has commented on."""
    hidden = {
        at
        for at, row in _rows(root)
        if is_on(row, "hidden") or (number(row.get("ht")) == 0 and is_on(row, "customHeight"))
    }
    spans = [
        Span(*found)
        for merged in children(child(root, "mergeCells"), "mergeCell")
        if (found := range_at(merged.get("ref") or "")) is not None
    ]
    cells, across = [], []
    for shown_cell, look in _filled(root, name, book, commented):
        cells.append(shown_cell)
        if look.across:
            across.append(shown_cell)
    spans += _across(root, across, book)
    return seen(
        cells,
        spans,
        name=name,
        left_out=book.left_out,
        hidden_rows=hidden,
        is_hidden_column=_hidden_columns(root),
    )


def _rows(root: Any) -> Iterator[tuple[int, Any]]:
    at = 0
    for row in children(child(root, "sheetData"), "row"):
        at = whole(row.get("r")) or at + 1
        yield at, row


def _places(root: Any) -> Iterator[tuple[int, int, Any]]:
    for at, row in _rows(root):
        column = 0
        for cell in children(row, "c"):
            found = cell_at(cell.get("r") or "")
            column = found[1] if found else column + 1
            yield (found[0] if found else at), column, cell


def _filled(root: Any, name: str, book: Book, commented: frozenset[str]) -> Iterator[tuple[Shown, Look]]:
    shades = shades_of(root, book.conditional)
    for row, column, cell in _places(root):
        style = whole(cell.get("s"))
        look = book.looks[style] if style < len(book.looks) else _PLAIN
        where = f"{name}!{cell_name(row, column)}"
        words = _words(cell, look, book, where)
        text = words.text.strip()
        if words.struck or (look.struck and text):
            book.left_out.struck.append(where)
        if not text or look.struck:
            continue
        book.fill.take(text)
        flags = {"hidden_dropped"} if words.struck else set()
        if cell_name(row, column) in commented:
            flags.add("comment_near")
        if _is_faint(words, look, shades, row, column):
            flags.add("faint")
        yield (
            Shown(row, column, text, bold=look.bold, centred=look.centred, flags=frozenset(flags)),
            look,
        )


def _is_faint(words: Words, look: Look, shades: Shades, row: int, column: int) -> bool:
    """Whether the words, or some of them, cannot be seen in their cell, or not as long as a condition holds."""
    if words.tiny or look.tiny or shades.hide(row, column, look.ground):
        return True
    inks = words.inks or ((look.ink,) if look.ink is not None else ())
    return any(is_lost(ink, look.ground) for ink in inks) and not shades.fill(row, column)


def _words(cell: Any, look: Look, book: Book, where: str) -> Words:
    kind = cell.get("t") or "n"
    stored = child(cell, "v")
    value = None if stored is None else stored.text
    if kind == "inlineStr":
        words = words_in(child(cell, "is") if child(cell, "is") is not None else ())
    elif value is None:
        if child(cell, "f") is not None and kind != "str":
            book.left_out.without_value.append(where)
        return Words("")
    elif kind == "s":
        index = whole(value.strip(), default=-1)
        words = book.strings[index] if 0 <= index < len(book.strings) else Words("")
    elif kind == "n":
        return Words(_number(value, look, book, where))
    else:
        words = Words(clean(value if kind != "b" else "TRUE" if value.strip() == "1" else "FALSE"))
        if kind == "e":
            book.left_out.faulty.append(where)
    if words.text and kind != "b" and (words_shown := shown_words(words.text, look.format)) != words.text:
        if not words_shown:
            book.left_out.invisible.append(where)
        words = replace(words, text=words_shown)
    return words if words.fonts else replace(words, text=translate(words.text, look.font))


def _number(value: str, look: Look, book: Book, where: str) -> str:
    found = number(value)
    if found is None:
        return clean(value)
    text = shown(found, look.format, since_1904=book.since_1904)
    if text is None:
        book.left_out.unknown_formats.append(where)
        text = shown(found, "")
    if not text:
        book.left_out.invisible.append(where)
    return translate(text or "", look.font)


def _across(root: Any, cells: list[Shown], book: Book) -> list[Span]:
    """*Centre across selection*: the empty cells at the right that are formatted so belong to the first."""
    if not cells:
        return []
    empty = set()
    for row, column, cell in _places(root):
        style = whole(cell.get("s"))
        if style < len(book.looks) and book.looks[style].across and child(cell, "v") is None:
            empty.add((row, column))
    spans = []
    for cell in cells:
        right = cell.column
        while (cell.row, right + 1) in empty:
            right += 1
        if right > cell.column:
            spans.append(Span(cell.row, cell.column, cell.row, right))
    return spans


def _hidden_columns(root: Any) -> Callable[[int], bool]:
    ranges = [
        (whole(column.get("min")), whole(column.get("max")))
        for column in children(below(root, "cols"), "col")
        if is_on(column, "hidden") or number(column.get("width")) == 0
    ]
    return lambda column: any(first <= column <= last for first, last in ranges)
