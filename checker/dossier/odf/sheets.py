"""From the bytes of an .ods to a draft: each sheet that is shown, in order, its cells as they are shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.bounds import MAX_PIECES, Fill, too_many
from checker.dossier.clean import clean
from checker.dossier.docx.drawn import PICTURE
from checker.dossier.draft import Aside, Draft, Item, Note, Para
from checker.dossier.legends import is_legend
from checker.dossier.model import Place
from checker.dossier.odf.conditions import Condition, conditions_in
from checker.dossier.odf.drawn import parts_of
from checker.dossier.odf.grid import is_hidden, rows_of
from checker.dossier.odf.inline import Changes, Words, words_of
from checker.dossier.odf.names import below, get, long, name, whole
from checker.dossier.odf.opened import Opened, opened
from checker.dossier.sheets.comments import Comments, add, tell_comments
from checker.dossier.sheets.left_out import LeftOut
from checker.dossier.sheets.model import Sheet, Shown, Span, cell_name
from checker.dossier.sheets.seen import seen
from checker.dossier.sheets.telling import tell
from checker.dossier.sheets.workbook import Told, draft_of, is_out_of_force
from checker.dossier.source import Source

# Empty cells that only carry a look are cheap.
_MAX_MARKED = 300_000
_VALUES = (
    "office:string-value",
    "office:value",
    "office:date-value",
    "office:time-value",
    "office:boolean-value",
)
_EDGES = {"style:header": "header", "style:footer": "footer"}
_FILLED_IN = (
    "text:sheet-name",
    "text:page-number",
    "text:page-count",
    "text:date",
    "text:time",
    "text:file-name",
    "text:title",
)
_NOTHING = re.compile(r"(?:page|of|[第共页頁张張/\s\-–?])*", re.IGNORECASE)


def read(source: Source) -> Draft:
    """Raises Unreadable if the package is damaged, hostile, no workbook, or shows no words at all."""
    file = opened(source.data, "office:spreadsheet")
    if sum(1 for _ in file.body.iter(long("table:table-cell"))) > _MAX_MARKED:
        raise too_many()
    left_out, fill = LeftOut(), Fill()
    told: list[Told] = []
    tables = 0
    for element in file.body.iterchildren(long("table:table")):
        called = get(element, "table:name") or ""
        hidden = _is_hidden_sheet(file, element)
        unread = hidden or is_out_of_force(called)
        # What is not read needs no word about its hidden rows.
        table = _Table(file, element, called, LeftOut() if unread else left_out, fill)
        items, tables = table.items(source.path, tables)
        if not items:
            continue
        if hidden:
            left_out.sheets.append(called)
        elif unread:
            left_out.void_sheets.append(called)
        else:
            told.append(Told(called, items))
    return draft_of(told, left_out, source.path)


def _is_hidden_sheet(file: Opened, table: Any) -> bool:
    style = get(table, "table:style-name")
    return file.styles.said("table", style, "table", "table:display") == "false"


@dataclass(slots=True)
class _Table:
    """One sheet."""

    file: Opened
    element: Any
    name: str
    left_out: LeftOut
    fill: Fill
    marked: int = 0
    comments: Comments = field(default_factory=dict)
    conditions: list[Condition] | None = None

    def items(self, path: str, tables: int) -> tuple[tuple[Item, ...], int]:
        """What it says, and how many tables there are now."""
        items, tables = tell(
            self._sheet(),
            lambda c: Place(path, sheet=self.name, cell=cell_name(c.row, c.column)),
            tables=tables,
        )
        place = Place(path, sheet=self.name)
        beside = tell_comments(self.comments, path, self.name, self.left_out, self.fill) if items else ()
        return (*items, *self._boxes(place), *self._margins(place), *beside), tables

    def _sheet(self) -> Sheet:
        cells: list[Shown] = []
        spans: list[Span] = []
        hidden: set[int] = set()
        number = 1
        for row, _ in rows_of(self.element):
            repeated = max(1, whole(get(row, "table:number-rows-repeated"), 1))
            filled = [(column, cell) for column, cell in _cells(row) if _may_show(cell)]
            self.marked += repeated * len(filled)
            if self.marked > _MAX_MARKED:
                raise too_many()
            # Far below the last words, sheets hold a million rows that are written once.
            for at in range(number, number + (repeated if filled else 1)):
                if is_hidden(row):
                    hidden.add(at)
                for column, cell in filled:
                    self._take(at, column, cell, cells, spans)
            number += repeated
        return seen(
            cells,
            spans,
            name=self.name,
            left_out=self.left_out,
            hidden_rows=hidden,
            is_hidden_column=_hidden_columns(self.element),
        )

    def _take(self, row: int, column: int, cell: Any, cells: list[Shown], spans: list[Span]) -> None:
        where = f"{self.name}!{cell_name(row, column)}"
        style = get(cell, "table:style-name") or _default_style(self.element, column)
        look = self.file.styles.look("table-cell", style)
        found = [
            words_of(p, look=look, styles=self.file.styles, changes=Changes())
            for p in cell
            if name(p) in ("text:p", "text:h")
        ]
        text = clean("\n".join(words.text for words in found)).strip() if found else _value(cell)
        self._note(cell, found, text, where)
        across = max(1, whole(get(cell, "table:number-columns-spanned"), 1))
        down = max(1, whole(get(cell, "table:number-rows-spanned"), 1))
        if across > 1 or down > 1:
            spans.append(Span(row, column, row + down - 1, column + across - 1))
        note = below(cell, "office:annotation")
        if note is not None:
            words = "\n".join("".join(p.itertext()) for p in note.iter(long("text:p")))
            add(self.comments, row, column, clean(words).strip())
        if not text:
            return
        self.fill.take(text)
        flags = {"hidden_dropped"} if any("hidden_dropped" in words.flags for words in found) else set()
        if note is not None:
            flags.add("comment_near")
        if any("faint" in words.flags for words in found) or self._may_hide(row, column, style):
            flags.add("faint")
        centred = self.file.styles.said("table-cell", style, "paragraph", "fo:text-align") == "center"
        cells.append(Shown(row, column, text, bold=look.bold, centred=centred, flags=frozenset(flags)))

    def _may_hide(self, row: int, column: int, style: str | None) -> bool:
        """Whether a style that is for a condition alone leaves nothing to be seen."""
        if self.conditions is None:
            self.conditions = list(conditions_in(self.element))
        styles = self.file.styles
        applied = [
            get(found, "style:apply-style-name")
            for above in styles.chain("table-cell", style)
            for found in above
            if name(found) == "style:map"
        ]
        applied += [called for held, called in self.conditions if held(row, column)]
        return any(styles.look("table-cell", called).lost for called in applied)

    def _note(self, cell: Any, found: list[Words], text: str, where: str) -> None:
        if any("hidden_dropped" in words.flags for words in found):
            self.left_out.struck.append(where)
        elif not text and get(cell, "office:value-type"):
            self.left_out.invisible.append(where)
        elif not text and get(cell, "table:formula"):
            self.left_out.without_value.append(where)
        if get(cell, "calcext:value-type") == "error":
            self.left_out.faulty.append(where)

    def _boxes(self, place: Place) -> Iterator[Item]:
        """Text boxes as asides; a key to signs in one of them stands where a table can find it."""
        number = 0
        for drawing in _drawings(self.element):
            for part in parts_of(drawing):
                if part is PICTURE:
                    self.left_out.pictures += 1
                elif isinstance(part, Note):
                    self.left_out.drawn.append(part)
                elif text := clean(
                    "\n".join("".join(p.itertext()) for p in part.iter(long("text:p")))
                ).strip():
                    number += 1
                    para = Para(text, Place(place.file, sheet=place.sheet, part="text_box", paragraph=number))
                    yield para if is_legend(text) else Aside((para,))

    def _margins(self, place: Place) -> Iterator[Aside]:
        """Headers and footers of the printed page, unless they only count pages."""
        style = get(self.element, "table:style-name")
        called = next(
            (m for s in self.file.styles.chain("table", style) if (m := get(s, "style:master-page-name"))),
            "Default",
        )
        masters = below(self.file.layout, "office:master-styles")
        for page in () if masters is None else masters:
            if get(page, "style:name") != called:
                continue
            for edge in page:
                if name(edge) not in _EDGES or get(edge, "style:display") == "false":
                    continue
                for paragraph in edge.iter(long("text:p")):
                    text = clean(_without_fields(paragraph)).strip()
                    if not _NOTHING.fullmatch(text):
                        yield Aside(
                            (Para(text, Place(place.file, sheet=place.sheet, part=_EDGES[name(edge)])),)
                        )


def _cells(row: Any) -> Iterator[tuple[int, Any]]:
    """Each cell with its column, repeated ones as often as they are repeated if they hold anything."""
    column = 1
    for cell in row:
        if name(cell) not in ("table:table-cell", "table:covered-table-cell"):
            continue
        repeated = max(1, whole(get(cell, "table:number-columns-repeated"), 1))
        if name(cell) == "table:table-cell":
            if repeated > MAX_PIECES and len(cell):
                raise too_many()
            for at in range(column, column + (repeated if len(cell) else 1)):
                yield at, cell
        column += repeated


def _may_show(cell: Any) -> bool:
    return len(cell) > 0 or any(get(cell, mark) for mark in ("office:value-type", "table:formula"))


def _value(cell: Any) -> str:
    """What is stored, for a program that does not write what it shows."""
    return clean(next((v for kind in _VALUES if (v := get(cell, kind)) is not None), "")).strip()


def _columns(table: Any) -> Iterator[tuple[int, int, Any]]:
    first = 1
    for column in table.iter(long("table:table-column")):
        last = first + max(1, whole(get(column, "table:number-columns-repeated"), 1)) - 1
        yield first, last, column
        first = last + 1


def _hidden_columns(table: Any) -> Any:
    ranges = [(first, last) for first, last, column in _columns(table) if is_hidden(column)]
    return lambda column: any(first <= column <= last for first, last in ranges)


def _default_style(table: Any, column: int) -> str | None:
    return next(
        (
            get(c, "table:default-cell-style-name")
            for first, last, c in _columns(table)
            if first <= column <= last
        ),
        None,
    )


def _drawings(table: Any) -> Iterator[Any]:
    """What lies over the sheet, wherever it is fastened."""
    stack = [table]
    while stack:
        for child in reversed(stack.pop()):
            kind = name(child)
            if kind.startswith("draw:"):
                yield child
            elif kind.startswith("table:"):
                stack.append(child)


def _without_fields(paragraph: Any) -> str:
    """The words that are the same on every page."""
    words = paragraph.text or ""
    for child in paragraph:
        if name(child) not in _FILLED_IN:
            words += _without_fields(child)
        words += child.tail or ""
    return words
