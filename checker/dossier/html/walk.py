"""Walks a page and makes paragraphs, tables and notes of what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.draft import Aside, Cell, Item, Para, Table
from checker.dossier.heading_words import is_sentence, short
from checker.dossier.html.css import Styles
from checker.dossier.html.elements import BLOCKS, BOLD, HEADINGS, PICTURES, SILENT, UNREAD, control, fate
from checker.dossier.html.grid import GridCell, grid_of
from checker.dossier.html.looks import Looks
from checker.dossier.html.notes import as_shown, called_by
from checker.dossier.html.numbers import Counter, counter
from checker.dossier.html.words import Words
from checker.dossier.model import Place


@dataclass(slots=True)
class Findings:
    """What was met on the way, for the whole page."""

    tables: int = 0
    paragraphs: int = 0
    pictures: int = 0
    struck: int = 0
    hidden: int = 0
    revised: int = 0
    unknown_numbers: int = 0
    unwritten: int = 0
    unread: list[str] = field(default_factory=list)
    # The ids of what raised numbers lead to.
    notes: frozenset[str] = frozenset()

    def count(self, flag: str | None) -> None:
        """One more of what was left out: a deletion, something struck, something hidden."""
        self.revised += flag == "revised"
        self.struck += flag == "hidden_dropped"
        self.hidden += flag is None


@dataclass(slots=True)
class Walk:
    """One way through an element: the words that are open, and how they stand."""

    styles: Styles
    findings: Findings
    place: Place
    in_mail: bool = False
    looks: Looks | None = None
    items: list[Item] = field(default_factory=list)
    words: Words = field(default_factory=Words)
    lists: list[Counter] = field(default_factory=list)
    number: str | None = None
    level: int | None = None
    unknown: bool = False
    heading: int | None = None
    bold: int = 0
    exact: int = 0
    centred: int = 0
    inserted: int = 0
    noting: frozenset[str] = frozenset()

    def through(self, element: Any) -> list[Item]:
        """The items of all that is within ``element``."""
        self._inside(element)
        self._flush()
        return self.items

    def _inside(self, element: Any) -> None:
        self._beside(element, "before")
        self._text(as_shown(element, element.text), element.sourceline or 0, element)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child)
            self._text(child.tail, child.sourceline or 0, element)
        self._beside(element, "after")

    def _beside(self, element: Any, where: str) -> None:
        """What the styles write before or after it, which is as good as its own words."""
        if where not in self.styles.written:
            return
        words = self.styles.beside(element, where)
        if words is None:
            self.findings.unwritten += 1
        self._text(words, element.sourceline or 0, element)

    def _text(self, text: str | None, line: int, within: Any) -> None:
        if not text:
            return
        if text.strip():
            if self.looks is not None and any(map(str.isalnum, text)) and self.looks.of(within).lost:
                self.words.flags.add("faint")
            # The words may begin some lines below the tag that they follow.
            line += len(text[: len(text) - len(text.lstrip())].split("\n")) - 1
            if self.inserted:
                self.words.flags.add("revised")
        self.words.add(text, line, bold=self.bold > 0, exact=self.exact > 0)

    def _element(self, element: Any) -> None:
        tag = element.tag
        if tag in SILENT:
            return
        gone = fate(element, self.styles)
        if gone is not None:
            self._left_out(element, struck=gone == "struck")
        elif tag == "br":
            self.words.end_line(element.sourceline or 0)
        elif tag == "table":
            self._table(element)
        elif tag == "blockquote" and self.in_mail:
            self._quoted(element)
        elif tag in UNREAD:
            self.findings.unread.append(tag)
        elif tag in PICTURES:
            self.findings.pictures += 1
        elif (shown := control(element)) is not None:
            self._text(shown, element.sourceline or 0, element)
        elif tag in BLOCKS:
            self._block(element)
        else:
            self._inline(element)

    def _left_out(self, element: Any, *, struck: bool) -> None:
        if not "".join(element.itertext()).strip():
            return
        flag = "revised" if element.tag == "del" else "hidden_dropped" if struck else None
        self.findings.count(flag)
        if element.tag in BLOCKS:
            self._flush()
        elif flag:
            self.words.flags.add(flag)

    def _inline(self, element: Any) -> None:
        bold, inserted = element.tag in BOLD, element.tag == "ins"
        self.findings.revised += inserted
        self.bold += bold
        self.inserted += inserted
        if (to := called_by(element)) is not None:
            self.words.flags.add(f"noted:{to}")
        self.words.flags |= self._own_note(element)
        self._inside(element)
        self.bold -= bold
        self.inserted -= inserted

    def _own_note(self, element: Any) -> frozenset[str]:
        own = element.get("id") or element.get("name")
        return frozenset((f"note:{own}",)) if own in self.findings.notes else frozenset()

    def _block(self, element: Any) -> None:
        self._flush()
        tag = element.tag
        outer, self.noting = self.noting, self.noting | self._own_note(element)
        centred = tag == "center" or "center" in _alignment(element)
        self.centred += centred
        if tag in ("ol", "ul", "menu", "dir"):
            self.lists.append(counter(element, self.styles))
            self._inside(element)
            self._flush()
            self.lists.pop()
        elif tag == "li":
            self._item(element)
        else:
            before, self.heading = self.heading, HEADINGS.get(tag, self.heading)
            self.exact += tag == "pre"
            self._inside(element)
            self._flush()
            self.exact -= tag == "pre"
            self.heading = before
        self.centred -= centred
        self.noting = outer

    def _item(self, element: Any) -> None:
        outer = self.number, self.level, self.unknown
        if self.lists:
            self.number, known = self.lists[-1].take(element)
            self.level = len(self.lists) - 1
            self.unknown = not known
            self.findings.unknown_numbers += not known
        self._inside(element)
        self._flush()
        self.number, self.level, self.unknown = outer

    def _flush(self) -> None:
        words, self.words = self.words, Words()
        if not words.count:
            return
        flags = words.flags | self.noting | ({"unknown_number"} if self.unknown else set())
        flags |= {"remark"} if self.place.part == "quoted" else set()
        found = [(words.in_one(), words.numbers[0])] if self.heading else list(words.paragraphs())
        for text, line in found:
            self.findings.paragraphs += 1
            place = Place(
                self.place.file,
                line=None if self.in_mail else line or None,
                paragraph=None if self.place.table else self.findings.paragraphs,
                table=self.place.table,
                row=self.place.row,
                column=self.place.column,
                part=self.place.part,
            )
            self.items.append(
                Para(
                    clean(text).strip(),
                    place,
                    self.heading,
                    self.number,
                    self.level,
                    words.is_bold(),
                    self.centred > 0,
                    flags=frozenset(flags),
                )
            )
            # Further paragraphs of an item have no number of their own.
            self.number, self.level, self.unknown = None, None, False

    def _quoted(self, element: Any) -> None:
        self._flush()
        inner = Walk(self.styles, self.findings, replace(self.place, part="quoted"), True, self.looks)
        if items := inner.through(element):
            self.items.append(Aside(tuple(items), apart=True))

    def _table(self, table: Any) -> None:
        self._flush()
        grid = grid_of(table, self.styles)
        self.findings.hidden += grid.hidden
        self.findings.tables += 1
        at = Place(self.place.file, table=self.findings.tables, part=self.place.part)
        cells = [self._cell(cell, at) for cell in grid.cells]
        if not any(cell.items for cell in cells):
            return
        width = max(cell.column + cell.column_span - 1 for cell in cells)
        for caption in grid.captions:
            items = tuple(
                Walk(self.styles, self.findings, at, self.in_mail, self.looks, centred=1).through(caption)
            )
            if len(items) == 1 and _names_a_table(items[0]) and width > 1:
                # As a row above the first, it names this table and governs nothing after it.
                cells.insert(0, Cell(0, 1, items, column_span=width))
            else:
                self.items.extend(items)
        self.items.append(Table(tuple(cells), grid.header_rows))

    def _cell(self, cell: GridCell, at: Place) -> Cell:
        place = replace(at, row=cell.row, column=cell.column)
        items: tuple[Item, ...] = ()
        if cell.gone is None:
            inner = Walk(
                self.styles, self.findings, place, self.in_mail, self.looks, bold=cell.element.tag == "th"
            )
            items = _counted(inner.through(cell.element))
        elif "".join(cell.element.itertext()).strip():
            self.findings.count(cell.gone)
        return Cell(cell.row, cell.column, items, cell.row_span, cell.column_span)


def _counted(items: list[Item]) -> tuple[Item, ...]:
    """The items of a cell; its paragraphs, if there are several, are told apart by their numbers."""
    if sum(isinstance(item, Para) for item in items) < 2:
        return tuple(items)
    count = 0
    out: list[Item] = []
    for item in items:
        if isinstance(item, Para):
            count += 1
            item = replace(item, place=replace(item.place, paragraph=count))
        out.append(item)
    return tuple(out)


def _names_a_table(item: Item) -> bool:
    return isinstance(item, Para) and short(item.text, 40) and not is_sentence(item.text)


def _alignment(element: Any) -> str:
    style = (element.get("style") or "").lower().replace(" ", "")
    return "center" if "text-align:center" in style else (element.get("align") or "").lower()


def letters(items: list[Item]) -> int:
    """How many characters there are, blanks aside."""
    return sum(len("".join(text.split())) for text in _texts(items))


def _texts(items: list[Item]) -> Iterator[str]:
    for item in items:
        if isinstance(item, Para):
            yield item.text
        elif isinstance(item, Table):
            for cell in item.cells:
                yield from _texts(list(cell.items))
        else:
            yield from _texts(list(item.items))
