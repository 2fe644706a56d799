"""What a reader of one format hands over: paragraphs, tables and asides, before headings are worked out.

A new format makes these and nothing else; headings, lead-ins, table heads and dates are found for all formats
alike (``flow``, ``table_heads``, ``metadata``).
"""

from __future__ import annotations

from checker.dossier.model import Place
from checker.records import record


@record(frozen=True, slots=True)
class Note:
    """One sentence for the reader of a report, in both languages."""

    zh: str
    en: str


@record(frozen=True, slots=True)
class Para:
    """One paragraph in its final view.

    ``heading`` is the declared heading level (0 is the document's title), ``list_level`` the declared depth
    of a list item (0 is the outermost), ``number`` its automatic number as shown. ``contents`` marks a line
    of a table of contents.
    """

    text: str
    place: Place
    heading: int | None = None
    number: str | None = None
    list_level: int | None = None
    bold: bool = False
    centred: bool = False
    contents: bool = False
    flags: frozenset[str] = frozenset()


@record(frozen=True, slots=True)
class Cell:
    """A cell of the grid, each merged cell once. ``row`` and ``column`` (its top left) count from 1."""

    row: int
    column: int
    items: tuple[Item, ...]
    row_span: int = 1
    column_span: int = 1

    @property
    def text(self) -> str:
        """All words of the cell, its paragraphs joined by line breaks; nested tables are left out."""
        if len(self.items) == 1 and isinstance(self.items[0], Para):
            return self.items[0].text.strip()
        return "\n".join(item.text for item in self.items if isinstance(item, Para) and item.text).strip()


@record(frozen=True, slots=True)
class Table:
    """A grid. ``header_rows`` is how many rows at the top the format itself declares to be heads."""

    cells: tuple[Cell, ...]
    header_rows: int = 0


@record(frozen=True, slots=True)
class Aside:
    """What stands outside the flow of the text: a footnote, a text box, a page header.

    ``apart`` is for a sheet or a slide: of what stands before it only the document's title governs it, and what
    the book says over it, as ``headings`` (its title, its post) and as the ``legend`` to its signs.
    """

    items: tuple[Item, ...]
    apart: bool = False
    headings: tuple[str, ...] = ()
    legend: str | None = None


Item = Para | Table | Aside


@record(frozen=True, slots=True)
class Draft:
    """All of one file. ``unread`` says what in it could not be read, so that it is only partly read."""

    items: tuple[Item, ...]
    warnings: tuple[Note, ...] = ()
    unread: Note | None = None
    title: str | None = None


class Unreadable(Exception):
    """The file cannot be read; ``note`` says why and how to mend it. Never a fault of the whole run."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.note = Note(zh, en)
