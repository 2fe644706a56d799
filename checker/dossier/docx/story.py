"""Walks a story – the body, a header, a footnote – and yields its paragraphs, tables and asides in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.asides import Numbers
from checker.dossier.clean import clean
from checker.dossier.comments import Comments
from checker.dossier.diagrams import Diagrams
from checker.dossier.docx.comments import marks_in
from checker.dossier.docx.drawn import PICTURE, parts_of
from checker.dossier.docx.grid import GridCell, grid_of
from checker.dossier.docx.inline import Fields, Words, chosen, fields_of, words_of
from checker.dossier.docx.names import MC, find, toggle, value, word
from checker.dossier.docx.numbering import Counter, Shown
from checker.dossier.docx.styles import Styles
from checker.dossier.draft import Aside, Item, Note, Para
from checker.dossier.findings import Findings
from checker.dossier.model import COMMENT, Place
from checker.dossier.stories import beside, table

_REMOVED = ("del", "moveFrom")
_NESTED = Note(
    "嵌入的外部内容（altChunk）未读取，请在 Word 中另存",
    "an embedded part was not read: save it again in Word",
)


@dataclass(slots=True)
class Teller:
    """All that is needed to read any story of one document. ``note`` gives the element of a foot- or endnote, or of a
    comment, once."""

    styles: Styles
    counter: Counter
    note: Callable[[str, str], Any]
    findings: Findings
    path: str
    numbers: Numbers = field(default_factory=Numbers)
    diagrams: Diagrams | None = None
    comments: Comments = field(init=False)

    def __post_init__(self) -> None:
        self.comments = Comments(lambda number: self.told(COMMENT, number))

    def tell(self, story: Any, place: Place) -> tuple[Item, ...]:
        """The items of ``story``; ``place`` is what is known of where they stand."""
        self.comments.find(marks_in(story))
        return tuple(_Walk(self, fields_of(story), place).blocks(story))

    def told(self, kind: str, number: str) -> tuple[Item, ...]:
        """A note or a comment, the first time that it is asked for."""
        element = self.note(kind, number)
        return () if element is None else self.tell(element, Place(self.path, part=kind))


@dataclass(slots=True)
class _Walk:
    """One way through a story: where it is, and what is still open."""

    teller: Teller
    fields: Fields
    place: Place
    paragraphs: int = 0
    # A paragraph whose mark is deleted or hidden runs on into the next one.
    pending: tuple[Words, Place] | None = None
    row_revised: bool = False
    # A picture that stands alone is told of with the words that come next.
    picture: bool = False

    def blocks(self, container: Any) -> Iterator[Item]:
        yield from self._blocks(container)
        if self.pending is not None:
            words, place = self.pending
            self.pending = None
            yield from self._items(words, place, None, None, None)

    def _blocks(self, container: Iterable[Any]) -> Iterator[Item]:
        for child in container:
            name = word(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._table(child)
            elif name == "altChunk":
                self.teller.findings.unread.append(_NESTED)
            elif child.tag == MC + "AlternateContent":
                yield from self._blocks(chosen(child))
            elif name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"):
                yield from self._blocks(child)

    def _paragraph(self, paragraph: Any) -> Iterator[Item]:
        at = self.place
        self.paragraphs = self.teller.numbers.next(at, self.paragraphs)
        style = value(paragraph, "pPr/pStyle")
        words = words_of(paragraph, style=style, styles=self.teller.styles, fields=self.fields)
        if comments := self.teller.comments.on.get(paragraph):
            words.flags.add("comment_near")
            words.comments += comments
        place = Place(
            at.file, paragraph=self.paragraphs, table=at.table, row=at.row, column=at.column, part=at.part
        )
        if self.pending is not None:
            before, first = self.pending
            self.pending = None
            words, place = _run_on(before, words), first if before.text.strip() else place
        if _mark_is_gone(paragraph):
            self.pending = words, place
            return
        shown = self.teller.counter.next(paragraph, style)
        yield from self._items(words, place, paragraph, style, shown)

    def _items(
        self, words: Words, place: Place, paragraph: Any, style: str | None, shown: Shown | None
    ) -> Iterator[Item]:
        text = clean(words.text).strip()
        flags = set(words.flags)
        if self.row_revised:
            flags.add("revised")
        if shown is not None and not shown.known:
            flags.add("unknown_number")
        self.teller.findings.remember(flags, place, has_text=bool(text))
        styles = self.teller.styles
        self.picture |= any(part is PICTURE for drawing in words.drawn for part in parts_of(drawing))
        if text:
            if self.picture:
                flags.add("picture")
            self.picture = False
            yield Para(
                text,
                place,
                heading=None if paragraph is None else styles.heading_level(paragraph, style),
                number=shown.text or None if shown else None,
                list_level=shown.level if shown else None,
                bold=words.is_bold(),
                centred=paragraph is not None and styles.centred(paragraph, style),
                contents=styles.is_contents(style),
                flags=frozenset(flags),
            )
        for drawing in words.drawn:
            yield from beside(parts_of(drawing), self.place, self.teller)
        for kind, number in words.notes:
            if note := self.teller.told(kind, number):
                yield Aside(note)
        yield from self.teller.comments.beside(words.comments)

    def _table(self, element: Any) -> Iterator[Item]:
        grid = grid_of(element)

        def inside(cell: GridCell, place: Place) -> Iterator[Item]:
            walk = _Walk(self.teller, self.fields, place, row_revised=cell.row in grid.revised_rows)
            return (item for content in cell.contents for item in walk.blocks(content))

        yield from table(grid, self.place, self.teller.findings, inside)


def _run_on(first: Words, second: Words) -> Words:
    return Words(
        first.text + second.text,
        first.flags | second.flags,
        first.drawn + second.drawn,
        first.notes + second.notes,
        first.comments + second.comments,
        first.bold + second.bold,
    )


def _mark_is_gone(paragraph: Any) -> bool:
    marks = find(paragraph, "pPr/rPr")
    return marks is not None and (
        any(find(marks, name) is not None for name in _REMOVED) or bool(toggle(marks, "vanish"))
    )
