"""What stands around a quotation where no page can be drawn: the rows of its table, the paragraphs before and after it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import COMMENT, Block, Dossier, Place
from checker.records import record
from checker.reports.plain import clipped, harmless
from checker.reports.quoting import Quotation

_LONGEST = 160
_WIDEST = 10
# Of a table, besides the rows around the words: those that may be its heads.
_HEADS = 3
Spans = Sequence[tuple[int, int]]


@record(frozen=True, slots=True)
class Cell:
    """A paragraph or a cell in pieces, each with whether it is quoted; harmless to print. ``here``: some of it is."""

    pieces: tuple[tuple[str, bool], ...]
    here: bool = False


@record(frozen=True, slots=True)
class Excerpt:
    """Rows of cells; of a text, each paragraph is a row of its own. ``None`` stands where rows were left out."""

    table: bool
    rows: tuple[tuple[Cell, ...] | None, ...]


def excerpt_of(dossier: Dossier, quotation: Quotation) -> Excerpt | None:
    """None for what is quoted from a data file, or stands alone in its paper."""
    document = next((d for d in dossier.documents if d.path == quotation.place.file), None)
    blocks = [] if document is None else [b for b in document.blocks if b.place.part != COMMENT]
    here = next((n for n, b in enumerate(blocks) if b.place.without_offsets() == quotation.place), None)
    if here is None:
        return None
    spans = [(e.place.start or 0, e.place.end or 0) for e in quotation.words]
    if blocks[here].place.row is not None:
        return _rows(blocks, blocks[here].place, spans)
    around = range(max(0, here - 1), min(len(blocks), here + 2))
    beside = [n for n in around if n == here or _alike(blocks[n], blocks[here])]
    if len(beside) == 1:
        return None
    return Excerpt(False, tuple((_cell([blocks[n]], spans if n == here else ()),) for n in beside))


def _alike(one: Block, other: Block) -> bool:
    return one.place.part == other.place.part and one.place.row is None


def _rows(blocks: Sequence[Block], at: Place, spans: Spans) -> Excerpt:
    """The row of ``at`` with the one before, the one after and the first ones of the same table."""
    grid: dict[int, dict[int, list[Block]]] = {}
    for block in blocks:
        place = block.place
        if (place.sheet, place.table, place.part) == (at.sheet, at.table, at.part) and place.row is not None:
            grid.setdefault(place.row, {}).setdefault(place.column or 0, []).append(block)
    numbers = sorted(grid)
    here = numbers.index(at.row or 0)
    wanted = sorted({*range(min(_HEADS, here)), *range(max(0, here - 1), min(len(numbers), here + 2))})
    columns = sorted({column for n in wanted for column in grid[numbers[n]]})
    middle = columns.index(at.column or 0)
    if len(columns) > _WIDEST:
        columns = [columns[0], *columns[max(1, middle - _WIDEST // 2) : middle + _WIDEST // 2]]
    rows: list[tuple[Cell, ...] | None] = []
    for before, n in zip([wanted[0] - 1, *wanted], wanted, strict=False):
        if n > before + 1:
            rows.append(None)
        row = grid[numbers[n]]
        rows.append(tuple(_cell(row.get(column, ()), spans, at) for column in columns))
    return Excerpt(True, tuple(rows))


def _cell(blocks: Sequence[Block], spans: Spans, at: Place | None = None) -> Cell:
    """``spans`` are those of the block at ``at``, or of the only one."""
    pieces: list[tuple[str, bool]] = []
    here = False
    for number, block in enumerate(blocks):
        own = spans if at is None or block.place.without_offsets() == at else ()
        here = here or bool(own)
        opening = f"{block.number} " if block.number else ""
        pieces += [("\n", False)] * (number > 0) + [(opening, False)] * bool(opening)
        pieces += _marked(block.text, own) if own else [(clipped(harmless(block.text), _LONGEST, "…"), False)]
    return Cell(tuple(pieces), here)


def _marked(text: str, spans: Spans) -> list[tuple[str, bool]]:
    out: list[tuple[str, bool]] = []
    last = 0
    for start, end in sorted(spans):
        if end <= last:
            continue
        out += [
            (harmless(text[last : max(start, last)]), False),
            (harmless(text[max(start, last) : end]), True),
        ]
        last = end
    return [(piece, said) for piece, said in (*out, (harmless(text[last:]), False)) if piece]
