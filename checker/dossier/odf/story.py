"""Walks a story – the body, a header, a footnote – and yields its paragraphs, tables and asides in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from checker.dossier.asides import Numbers
from checker.dossier.clean import clean
from checker.dossier.comments import Comments
from checker.dossier.diagrams import Diagrams
from checker.dossier.docx.drawn import PICTURE
from checker.dossier.docx.grid import GridCell
from checker.dossier.docx.numbering import Shown
from checker.dossier.draft import Aside, Item, Para
from checker.dossier.findings import Findings
from checker.dossier.inks import WHITE, Colour
from checker.dossier.model import COMMENT, Place
from checker.dossier.odf.comments import marks_in
from checker.dossier.odf.drawn import parts_of
from checker.dossier.odf.grid import grid_of
from checker.dossier.odf.inline import Changes, Words, words_of
from checker.dossier.odf.lists import Lists
from checker.dossier.odf.names import below, get, name
from checker.dossier.odf.styles import Look, Styles
from checker.dossier.stories import beside, table

_MARKS = ("text:change", "text:change-start", "text:change-end")
_WRAPPERS = ("text:index-body", "text:index-title", "office:text")
_GROUNDS = {"table:table": "table", "table:table-row": "table-row", "table:table-cell": "table-cell"}
_CONTENTS = "text:table-of-content"


@dataclass(slots=True)
class Teller:
    """All that is needed to read any story of one document."""

    styles: Styles
    lists: Lists
    changes: Changes
    path: str
    findings: Findings = field(default_factory=Findings)
    numbers: Numbers = field(default_factory=Numbers)
    diagrams: Diagrams | None = None
    comments: Comments = field(init=False)

    def __post_init__(self) -> None:
        self.comments = Comments(lambda element: self.tell(element, Place(self.path, part=COMMENT)))

    def tell(self, story: Any, place: Place) -> tuple[Item, ...]:
        """The items of ``story``; ``place`` is what is known of where they stand."""
        if place.part != COMMENT:
            self.comments.find(marks_in(story))
        # A note or a box that is called within a list is no part of that.
        around, self.lists.open = self.lists.open, []
        items = tuple(_Walk(self, place).blocks(story))
        self.lists.open = around
        return items


@dataclass(slots=True)
class _Walk:
    """One way through a story: where it is."""

    teller: Teller
    place: Place
    paragraphs: int = 0
    contents: bool = False
    picture: bool = False

    def blocks(self, container: Iterable[Any]) -> Iterator[Item]:
        for child in container:
            kind = name(child)
            if kind in ("text:p", "text:h"):
                yield from self._paragraph(child, self.teller.lists.heading(child))
            elif kind == "text:list":
                yield from self._list(child)
            elif kind == "text:numbered-paragraph":
                yield from self._numbered(child)
            elif kind == "table:table":
                yield from self._table(child)
            elif kind == "text:section":
                yield from self._section(child)
            elif kind in _MARKS:
                self.teller.changes.meet(child)
            elif kind == _CONTENTS:
                self.contents = True
                yield from self.blocks(child)
                self.contents = False
            elif kind in _WRAPPERS or kind.endswith("-index") or kind == "text:bibliography":
                yield from self.blocks(child)
            elif kind.startswith("draw:"):
                yield from beside(parts_of(child), self.place, self.teller)

    def _section(self, section: Any) -> Iterator[Item]:
        if get(section, "text:display") in ("none", "condition"):
            self.teller.findings.hidden.append(replace(self.place, paragraph=self.paragraphs + 1))
        else:
            yield from self.blocks(section)

    def _list(self, element: Any) -> Iterator[Item]:
        lists = self.teller.lists
        lists.enter(element)
        for item in element:
            if name(item) not in ("text:list-item", "text:list-header"):
                continue
            first = name(item) == "text:list-item"
            for child in item:
                if name(child) in ("text:p", "text:h"):
                    yield from self._paragraph(child, lists.next(item) if first else None)
                    first = False
                else:
                    yield from self.blocks((child,))
        lists.leave()

    def _numbered(self, element: Any) -> Iterator[Item]:
        shown = self.teller.lists.numbered(element)
        for child in element:
            if name(child) in ("text:p", "text:h"):
                yield from self._paragraph(child, shown)

    def _paragraph(self, paragraph: Any, shown: Shown | None) -> Iterator[Item]:
        self.paragraphs = self.teller.numbers.next(self.place, self.paragraphs)
        styles = self.teller.styles
        style = get(paragraph, "text:style-name")
        look = styles.look("paragraph", style, Look(ground=self._ground(paragraph)))
        words = words_of(paragraph, look=look, styles=styles, changes=self.teller.changes)
        place = replace(self.place, paragraph=self.paragraphs)
        text = clean(words.text).strip()
        flags = set(words.flags)
        # The words of a comment stand within the paragraph that it is on.
        comments = () if self.place.part == COMMENT else self.teller.comments.on.get(paragraph, ())
        if comments:
            flags.add("comment_near")
        if shown is not None and not shown.known:
            flags.add("unknown_number")
        self.teller.findings.remember(flags, place, has_text=bool(text))
        # A seal is a picture that stands at, or before, the words of a signature.
        self.picture |= any(part is PICTURE for drawing in words.drawn for part in parts_of(drawing))
        if text:
            if self.picture:
                flags.add("picture")
            self.picture = False
            yield Para(
                text,
                place,
                heading=styles.heading_level(paragraph, style),
                number=shown.text or None if shown else None,
                list_level=shown.level if shown else None,
                bold=words.is_bold(),
                centred=styles.centred(style),
                contents=self.contents,
                flags=frozenset(flags),
            )
        yield from self._beside(words)
        yield from self.teller.comments.beside(comments)

    def _ground(self, paragraph: Any) -> Colour | None:
        """What lies behind it; what a box is filled with is not known."""
        if self.place.part == "text_box":
            return None
        ground: Colour | None = WHITE
        if self.place.table is None:
            return ground
        inside = [e for e in paragraph.iterancestors() if name(e) in _GROUNDS]
        for element in reversed(inside):
            family = _GROUNDS[name(element)]
            ground = self.teller.styles.ground(family, get(element, "table:style-name"), ground)
        return ground

    def _beside(self, words: Words) -> Iterator[Item]:
        for drawing in words.drawn:
            yield from beside(parts_of(drawing), self.place, self.teller)
        for note in words.notes:
            body = below(note, "text:note-body")
            part = "endnote" if get(note, "text:note-class") == "endnote" else "footnote"
            if body is not None:
                yield Aside(self.teller.tell(body, Place(self.place.file, part=part)))

    def _table(self, element: Any) -> Iterator[Item]:
        def inside(cell: GridCell, place: Place) -> Iterator[Item]:
            walk = _Walk(self.teller, place)
            return (item for content in cell.contents for item in walk.blocks(content))

        yield from table(grid_of(element), self.place, self.teller.findings, inside)
