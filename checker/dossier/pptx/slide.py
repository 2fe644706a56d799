"""Walks the shapes of a slide: title, text, tables, groups; and says what of them is no text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from checker.dossier.bounds import MAX_COLUMNS, MAX_PIECES, Fill, too_many
from checker.dossier.diagrams import READ, UNREAD, Diagram, Diagrams
from checker.dossier.docx.drawn import PICTURE, parts_of
from checker.dossier.docx.inline import chosen
from checker.dossier.docx.names import MC, A
from checker.dossier.draft import Aside, Cell, Item, Note, Para, Table
from checker.dossier.heading_words import is_title
from checker.dossier.inks import Colour
from checker.dossier.model import Place
from checker.dossier.pptx.inks import ground_in, ground_of
from checker.dossier.pptx.text import Line, lines_of

_TITLES = ("title", "ctrTitle")
# What every slide repeats, and what the layout alone fills.
_MARGINS = ("dt", "ftr", "sldNum", "hdr", "sldImg")


@dataclass(slots=True)
class Findings:
    """What was met on the way, for the whole presentation."""

    tables: int = 0
    pictures: int = 0
    fill: Fill = field(default_factory=Fill)
    struck: list[int] = field(default_factory=list)
    unknown_numbers: list[int] = field(default_factory=list)
    unseen: list[int] = field(default_factory=list)
    unread: list[Note] = field(default_factory=list)
    drawn: list[Note] = field(default_factory=list)


@dataclass(slots=True)
class Walk:
    """One slide, or its notes; ``first`` is the slide whose title may be that of the whole, ``size`` its width and height."""

    findings: Findings
    place: Place
    first: bool = False
    size: tuple[int, int] | None = None
    ground: Colour | None = None
    diagrams: Diagrams | None = None
    paragraphs: int = 0

    def told(self, tree: Any) -> tuple[Item, ...]:
        """The items of a shape tree: the title first, then the shapes in their order."""
        shapes = [shape for shape in _shapes(tree, self._unseen) if not self._is_off(shape)]
        first = [s for s in shapes if _kind(s) in _TITLES]
        rest = [s for s in shapes if _kind(s) not in _TITLES]
        return tuple(item for shape in (*first, *rest) for item in self._shape(shape))

    def _unseen(self, shape: Any) -> None:
        if "".join(t.text or "" for t in shape.iter(A + "t")).strip():
            self.findings.unseen.append(self.place.page or 0)

    def _is_off(self, shape: Any) -> bool:
        """Whether it lies beside the slide, where nobody sees it who is shown the slide."""
        box = _box(shape) if self.size else None
        if box is None or self.size is None:
            return False
        left, top, right, bottom = box
        off = right <= 0 or bottom <= 0 or left >= self.size[0] or top >= self.size[1]
        if off:
            self._unseen(shape)
        return off

    def _shape(self, shape: Any) -> Iterator[Item]:
        name = _local(shape)
        if name == "sp":
            kind = _kind(shape)
            if kind in _MARGINS:
                return
            body = next((c for c in shape if _local(c) == "txBody"), None)
            ground = ground_of(shape, self.ground)
            yield from self._paras(body, ground, title=kind if kind in _TITLES else None)
        elif name == "graphicFrame" and (table := next(shape.iter(A + "tbl"), None)) is not None:
            yield from self._table(table)
        else:
            yield from self._drawn(shape)

    def _drawn(self, shape: Any) -> Iterator[Item]:
        for part in parts_of((shape,)):
            if part is PICTURE:
                self.findings.pictures += 1
            elif isinstance(part, Note):
                self.findings.unread.append(part)
            elif isinstance(part, Diagram):
                yield from self._diagram(part)
            elif isinstance(part, str):
                yield self._para(Line(part), self._at())

    def _diagram(self, diagram: Diagram) -> Iterator[Item]:
        words = () if self.diagrams is None else tuple(self.diagrams.paras(diagram, self.place))
        if words:
            self.findings.drawn.append(READ)
            for para in words:
                self.findings.fill.take(para.text)
            yield Aside(tuple(replace(para, place=self._at()) for para in words))
        else:
            self.findings.unread.append(UNREAD)

    def _paras(self, body: Any, ground: Colour | None, *, title: str | None = None) -> Iterator[Para]:
        lines = list(lines_of(body))
        if title and lines:
            # A title that was broken over lines is one.
            text = "".join(line.text.replace("\n", "") for line in lines)
            self._remember(lines)
            if text:
                whole = self.first and (title == "ctrTitle" or is_title(text))
                yield replace(self._para(Line(text), self._at()), heading=0 if whole else 1)
            return
        for line in lines:
            self._remember([line])
            if line.text:
                yield self._para(line, self._at(), ground)

    def _at(self) -> Place:
        self.paragraphs += 1
        return replace(self.place, paragraph=self.paragraphs)

    def _remember(self, lines: list[Line]) -> None:
        page = self.place.page or 0
        if any(line.struck for line in lines):
            self.findings.struck.append(page)
        if not all(line.known for line in lines):
            self.findings.unknown_numbers.append(page)

    def _para(self, line: Line, place: Place, ground: Colour | None = None) -> Para:
        self.findings.fill.take(line.text)
        flags = {"hidden_dropped"} if line.struck else set()
        flags |= set() if line.known else {"unknown_number"}
        flags |= {"remark"} if place.part == "notes" else set()
        flags |= {"faint"} if line.is_faint(ground) else set()
        return Para(
            line.text,
            place,
            number=line.number,
            list_level=line.level,
            bold=line.bold,
            centred=line.centred,
            flags=frozenset(flags),
        )

    def _table(self, table: Any) -> Iterator[Item]:
        self.findings.tables += 1
        at = replace(self.place, table=self.findings.tables)
        rows = list(table.iterchildren(A + "tr"))
        if sum(len(row) for row in rows) > MAX_PIECES:
            raise too_many()
        properties = table.find(A + "tblPr")
        header = properties is not None and properties.get("firstRow") in ("1", "true")
        cells = tuple(
            self._cell(cell, replace(at, row=number, column=column))
            for number, row in enumerate(rows, start=1)
            for column, cell in enumerate(row.iterchildren(A + "tc"), start=1)
            if not _merged_away(cell)
        )
        if any(cell.items for cell in cells):
            yield Table(cells, _header_rows(cells) if header else 0)

    def _cell(self, cell: Any, place: Place) -> Cell:
        lines = list(lines_of(cell.find(A + "txBody")))
        self._remember(lines)
        if not lines:
            self.findings.fill.take("")
        shown = [line for line in lines if line.text]
        # What a style of tables fills a cell with is not known.
        own = cell.find(A + "tcPr")
        ground = ground_in(own, None)
        paras = tuple(
            self._para(line, replace(place, paragraph=number) if len(shown) > 1 else place, ground)
            for number, line in enumerate(shown, start=1)
        )
        return Cell(place.row or 1, place.column or 1, paras, _span(cell, "rowSpan"), _span(cell, "gridSpan"))


def _header_rows(cells: tuple[Cell, ...]) -> int:
    """The first row, and those into which its heads reach down or which divide them."""
    first = [cell for cell in cells if cell.row == 1]
    return max((cell.row_span for cell in first), default=1)


def _merged_away(cell: Any) -> bool:
    return any((cell.get(name) or "0") in ("1", "true") for name in ("hMerge", "vMerge"))


def _span(cell: Any, name: str) -> int:
    text = cell.get(name) or "1"
    return max(1, min(int(text), MAX_COLUMNS)) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def _shapes(tree: Any, unseen: Callable[[Any], None]) -> Iterator[Any]:
    """Shapes in their order, those of groups in place; hidden ones are left out, and ``unseen`` learns of them."""
    for shape in () if tree is None else tree:
        if shape.tag == MC + "AlternateContent":
            yield from _shapes(list(chosen(shape)), unseen)
        elif _is_hidden(shape):
            unseen(shape)
        elif _local(shape) == "grpSp":
            yield from _shapes(shape, unseen)
        elif _local(shape) in ("sp", "graphicFrame", "pic", "cxnSp"):
            yield shape


def _box(shape: Any) -> tuple[int, int, int, int] | None:
    """Its edges, if it stands by itself and says where; what is in a group is measured by the group."""
    if _local(shape.getparent()) == "grpSp":
        return None
    off = next((e for e in shape.iter() if _local(e) == "off"), None)
    size = next((e for e in shape.iter() if _local(e) == "ext" and e.get("cx")), None)
    if off is None or size is None:
        return None
    try:
        left, top = int(off.get("x") or 0), int(off.get("y") or 0)
        return left, top, left + int(size.get("cx") or 0), top + int(size.get("cy") or 0)
    except ValueError:
        return None


def written_over(tree: Any) -> Iterator[str]:
    """The words that a master or a layout itself puts on each slide, such as 草案 across it."""
    for shape in _shapes(tree, lambda shape: None):
        if _local(shape) == "sp" and _kind(shape) is None:
            body = next((c for c in shape if _local(c) == "txBody"), None)
            yield from (line.text for line in lines_of(body) if line.text and not line.struck)


def _is_hidden(shape: Any) -> bool:
    own = next((e for child in shape for e in child if _local(e) == "cNvPr"), None)
    return own is not None and (own.get("hidden") or "0") in ("1", "true")


def _kind(shape: Any) -> str | None:
    """The kind of placeholder that a shape fills, None for one of its own."""
    for properties in shape:
        if _local(properties) == "nvSpPr":
            holder = next((e for e in properties.iter() if _local(e) == "ph"), None)
            if holder is not None:
                return str(holder.get("type") or "body")
    return None


def _local(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
