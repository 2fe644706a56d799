"""From what stands on the pages to the items of a draft, each with its place and the characters it came from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checker.dossier.draft import Aside, Cell, Item, Para, Table
from checker.dossier.model import COMMENT, Place
from checker.dossier.pdf.glyph import ENOUGH, Box
from checker.dossier.pdf.laid_on import LaidOn, Remark, remarks_by_page
from checker.dossier.pdf.layout import Piece
from checker.dossier.pdf.passage import Passage, written
from checker.dossier.pdf.tabular import Ruled, RuledCell

# Titles are this much larger than what they stand over.
_LARGE = 1.15
# Marks of which recognition loses or changes some at any sureness; in a cell, a letter may be one.
_SYMBOL = re.compile("[\u2190-\u2bff√¤§·※×＊*]")
_LONE = re.compile(r"[^\u3400-\u9fff]{1,2}")


@dataclass(slots=True)
class Told:
    """``passages`` gives, for the place of each paragraph, what stands there."""

    path: str
    size: float
    items: list[Item] = field(default_factory=list)
    passages: dict[Place, Passage] = field(default_factory=dict)
    tables: int = 0
    counts: Counter[tuple[int, str | None]] = field(default_factory=Counter)
    stamps: Mapping[int, Sequence[Box]] = field(default_factory=dict)
    laid: Sequence[LaidOn] = ()
    remarks: Mapping[int, Sequence[Remark]] = field(default_factory=dict)


def told(
    pieces: Sequence[Piece],
    path: str,
    size: float,
    stamps: Mapping[int, Sequence[Box]] | None = None,
    laid: Sequence[LaidOn] = (),
) -> Told:
    """All pieces as items of a draft of the file ``path``; ``size`` is that of most letters, ``stamps`` are by page,
    and so is what people ``laid`` on them."""
    out = Told(path, size, stamps=stamps or {}, laid=laid, remarks=remarks_by_page(laid))
    for piece in pieces:
        out.items += _item(piece, out)
    for number, one in enumerate(laid, start=1):
        out.items += _over(number, one, out)
    return out


def _over(number: int, laid: LaidOn, out: Told) -> Iterator[Item]:
    """The words of stamps and boxes, outside the text."""
    for words in laid.over:
        out.counts[number, "text_box"] += 1
        place = Place(out.path, page=number, paragraph=out.counts[number, "text_box"], part="text_box")
        yield Aside((Para(words, place),))


def _item(piece: Piece, out: Told) -> Iterator[Item]:
    if isinstance(piece, Passage):
        yield from _paragraph(piece, out, part=None)
    elif isinstance(piece, Ruled):
        yield from _table(piece, out)
    else:
        items = [item for passage in piece.passages for item in _paragraph(passage, out, part=piece.part)]
        if items:
            yield Aside(tuple(items))


def _paragraph(passage: Passage, out: Told, *, part: str | None) -> Iterator[Para | Aside]:
    if not written(passage).text:
        return
    page = passage.first.line.page
    out.counts[page, part] += 1
    place = Place(out.path, page=page, paragraph=out.counts[page, part], part=part, box=_rounded(passage))
    yield from _para(passage, place, out)


def _para(passage: Passage, place: Place, out: Told) -> Iterator[Para | Aside]:
    out.passages[place] = passage
    page = passage.first.line.page
    near = out.remarks.get(page, ())
    remarks = [r for r in near if r.is_on(passage.box(), passage.text)] if near else []
    yield Para(
        passage.text,
        place,
        bold=passage.bold or (place.table is None and passage.size > _LARGE * out.size),
        centred=place.table is None and passage.centred,
        contents=passage.contents,
        flags=_flags(passage, alone=place.table is not None)
        | (frozenset(("stamp",)) if _is_stamped(passage, out) else frozenset())
        | frozenset("comment_near" if remark.words else "revised" for remark in remarks),
    )
    for words in dict.fromkeys(remark.words for remark in remarks if remark.words):
        out.counts[page, COMMENT] += 1
        at = Place(out.path, page=page, paragraph=out.counts[page, COMMENT], part=COMMENT)
        yield Aside((Para(words, at, flags=frozenset(("remark",))),))


def _is_stamped(passage: Passage, out: Told) -> bool:
    """Whether a stamp stands over or beside it."""
    stamps = out.stamps.get(passage.first.line.page, ())
    box = passage.box() if stamps else None
    return box is not None and any(s.top < box.bottom and box.top < s.bottom for s in stamps)


def _flags(passage: Passage, *, alone: bool) -> frozenset[str]:
    flags = {"hidden_dropped"} if passage.hides else set()
    flags |= {f"noted:{mark}" for line in passage.lines for mark in line.line.notes}
    scores = [g.score for line in passage.lines for g in line.line.glyphs if g.score is not None]
    if scores:
        flags.add("ocr")
        if min(scores) < ENOUGH:
            flags.add("ocr_doubtful")
        if _SYMBOL.search(passage.text) or (alone and _LONE.fullmatch(passage.text)):
            flags.add("ocr_symbol")
    return frozenset(flags)


def _table(table: Ruled, out: Told) -> Iterator[Table]:
    if not any(cell.items for cell in table.cells):
        return
    out.tables += 1
    number = out.tables
    cells = []
    for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.left)):
        column, span = table.columns(cell)
        place = Place(out.path, table=number, row=cell.row, column=column)
        cells.append(Cell(cell.row, column, tuple(_inside(cell, place, out)), cell.row_span, span))
    yield Table(tuple(cells), table.header_rows)


def _inside(cell: RuledCell, place: Place, out: Told) -> Iterable[Item]:
    count = 0
    for item in cell.items:
        if isinstance(item, Ruled):
            yield from _table(item, out)
        elif written(item).text:
            count += 1
            at = Place(
                out.path,
                page=item.first.line.page,
                table=place.table,
                row=place.row,
                column=place.column,
                paragraph=count,
                box=_rounded(item),
            )
            yield from _para(item, at, out)


def _rounded(passage: Passage) -> tuple[float, float, float, float]:
    left, top, right, bottom = (round(edge, 1) for edge in passage.box())
    return left, top, right, bottom
