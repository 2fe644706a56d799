"""From the pages to what stands on them: paragraphs and ruled tables in reading order, over the ends of pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from checker.dossier.pdf.aligned import aligned
from checker.dossier.pdf.frames import framed, right_edge
from checker.dossier.pdf.glyph import Glyph, parted
from checker.dossier.pdf.grid import Grid, grids_of
from checker.dossier.pdf.margins import Margins, is_page_number, margins_of
from checker.dossier.pdf.order import Column, columns_of
from checker.dossier.pdf.page import Page
from checker.dossier.pdf.passage import Passage, passages_of
from checker.dossier.pdf.rows import Line, lines_of, set_upright, without_note_marks
from checker.dossier.pdf.tabular import Ruled, goes_on_in, put_together, ruled
from checker.dossier.pdf.wrapping import Set


@dataclass(slots=True)
class Apart:
    """Paragraphs outside of the text; ``part`` is ``header``, ``footer``, ``footnote`` or ``text_box``."""

    part: str
    passages: list[Passage]


Piece = Passage | Ruled | Apart


@dataclass(slots=True)
class _Sheet:
    """A page with its lines and its tables; ``grids`` are those that stand in no other."""

    page: Page
    lines: list[Line]
    grids: list[Grid]
    tables: dict[Grid, Ruled]
    aside: list[Passage]


def laid_out(pages: Sequence[Page]) -> list[Piece]:
    """All that stands on the pages, in reading order. Raises Unreadable for a table of too many cells."""
    sheets = [_sheet(page) for page in pages]
    size = usual_size(pages)
    margins = margins_of([(sheet.page.height, sheet.lines) for sheet in sheets], size)
    columns = [
        columns_of([without_note_marks(line, margin.marks) for line in margin.body], sheet.grids)
        for sheet, margin in zip(sheets, margins, strict=True)
    ]
    out: list[Piece] = [*_once("header", [margin.header for margin in margins])]
    rights = _rights(sheets, columns)
    flow = _Flow()
    for sheet, margin, parts in zip(sheets, margins, columns, strict=True):
        edge = rights.get(round(sheet.page.width)) if len(parts) == 1 else None
        for column in parts:
            flow.column(column, sheet, edge)
        flow.notes(margin, sheet)
        flow.height = sheet.page.height
    return [*out, *flow.pieces, *_once("footer", [margin.footer for margin in margins])]


@dataclass(slots=True)
class _Flow:
    """What was read so far; ``open_`` is the last piece of the text, which may go on. ``height`` is that of the
    page before."""

    pieces: list[Piece] = field(default_factory=list)
    open_: Passage | Ruled | None = None
    height: float = 0.0
    seen: set[str] = field(default_factory=set)

    def column(self, column: Column, sheet: _Sheet, edge: float | None) -> None:
        edges = (column.left, max(column.right, edge or column.right))
        sets = iter(framed([p for p in column.pieces if isinstance(p, Line)], edges))
        waiting: list[Set] = []
        for piece in column.pieces:
            if isinstance(piece, Line):
                waiting.append(next(sets))
                continue
            self._passages(passages_of(waiting, going_on=self._open_passage()))
            waiting = []
            self._table(sheet.tables[piece], sheet.page.height)
        self._passages(passages_of(waiting, going_on=self._open_passage()))

    def _open_passage(self) -> Passage | None:
        return self.open_ if isinstance(self.open_, Passage) else None

    def _passages(self, passages: Sequence[Passage]) -> None:
        self.pieces += passages
        self.open_ = passages[-1] if passages else self.open_

    def _table(self, table: Ruled, height: float) -> None:
        upper = self.open_
        if isinstance(upper, Ruled) and goes_on_in(upper, table, heights=(self.height, height)):
            put_together(upper, table)
            return
        self.pieces.append(table)
        self.open_ = table

    def notes(self, margin: Margins, sheet: _Sheet) -> None:
        """Footnotes, and words that stand askew on the page."""
        if margin.notes:
            self.pieces.append(Apart("footnote", passages_of(framed(margin.notes))))
        for passage in sheet.aside:
            words = "".join(line.text for line in passage.lines)
            if words not in self.seen:
                self.seen.add(words)
                self.pieces.append(Apart("text_box", [passage]))


def _sheet(page: Page) -> _Sheet:
    grids = grids_of(page.across, page.down)
    inner = {
        g: [h for h in grids if h is not g and g.box.holds(h.box) and h.box.width < g.box.width]
        for g in grids
    }
    inside: dict[Grid, list[Glyph]] = {grid: [] for grid in grids}
    outside: list[Glyph] = []
    smallest_first = sorted(grids, key=lambda grid: grid.box.width * grid.box.height)
    for glyph, holder in _held(page.glyphs, smallest_first):
        (outside if holder is None else inside[holder]).append(glyph)
    tables: dict[Grid, Ruled] = {}
    for grid in smallest_first:
        within = [tables[small] for small in inner[grid] if small in tables]
        tables[grid] = ruled(grid, inside[grid], within, page.number)
    nested = {small for smaller in inner.values() for small in smaller}
    filled = [g for g in grids if g not in nested and any(cell.items for cell in tables[g].cells)]
    lines = lines_of(glyph for glyph in outside if glyph.quarters == 0)
    for grid in aligned(lines):
        rows = [line for line in lines if grid.box.holds(line.box)]
        lines = [line for line in lines if not grid.box.holds(line.box)]
        tables[grid] = ruled(grid, [glyph for line in rows for glyph in line.glyphs], (), page.number)
        filled.append(grid)
    return _Sheet(page, lines, filled, tables, [*_askew(page, outside)])


def _held(glyphs: Iterable[Glyph], smallest_first: Sequence[Grid]) -> Iterator[tuple[Glyph, Grid | None]]:
    """Each with the grid in which it stands; what stands in two is parted."""
    if not smallest_first:
        yield from ((glyph, None) for glyph in glyphs)
        return
    for glyph in glyphs:
        for grid in smallest_first:
            if glyph.stretch is not None and grid.box.cuts(glyph.box):
                yield from _held(parted((glyph,)), smallest_first)
                break
            if grid.box.holds(glyph.box):
                yield glyph, grid
                break
        else:
            yield glyph, None


def _askew(page: Page, outside: Sequence[Glyph]) -> Iterable[Passage]:
    for turns in (1, 2, 3):
        turned = [glyph for glyph in outside if glyph.quarters == turns]
        yield from passages_of(framed(lines_of(set_upright(turned, turns))))
    for run in page.slanted:
        # What runs askew has no line to stand on: its order is that of the file.
        step = max(glyph.size for glyph in run)
        level = [
            Glyph(
                g.text,
                g.box._replace(left=n * step, right=(n + 1) * step, top=0, bottom=step),
                g.seen,
                g.page,
                step,
            )
            for n, g in enumerate(run)
        ]
        yield from passages_of(framed(lines_of(level)))


def _once(part: str, margins: Sequence[Sequence[Line]]) -> Iterable[Apart]:
    """Each header or footer where it stands first; the numbers of pages are none."""
    seen: set[str] = set()
    for lines in margins:
        new = []
        for line in lines:
            words = "".join(c for c in line.text if not c.isdigit() and not c.isspace())
            if words and words not in seen and not is_page_number(line.text):
                seen.add(words)
                new.append(line)
        if new:
            yield Apart(part, passages_of(framed(new)))


def _rights(sheets: Sequence[_Sheet], columns: Sequence[Sequence[Column]]) -> dict[int, float]:
    """For pages of each width that have one column: where full lines end."""
    found: dict[int, list[float]] = defaultdict(list)
    for sheet, parts in zip(sheets, columns, strict=True):
        if len(parts) == 1:
            found[round(sheet.page.width)] += [p.box.right for p in parts[0].pieces if isinstance(p, Line)]
    return {width: right_edge(rights) for width, rights in found.items() if rights}


def usual_size(pages: Sequence[Page]) -> float:
    """The size of most letters."""
    counts: Counter[float] = Counter()
    for page in pages:
        for glyph in page.glyphs:
            counts[glyph.size] += glyph.count
    return _median(counts) if counts else 1.0


def _median(counts: Mapping[float, int]) -> float:
    """Of sizes that occur so often."""
    upper = sum(counts.values()) // 2
    lower = upper - 1 + sum(counts.values()) % 2
    found = []
    passed = 0
    for size in sorted(counts):
        found += [size for wanted in (lower, upper) if passed <= wanted < passed + counts[size]]
        passed += counts[size]
    return sum(found) / 2
