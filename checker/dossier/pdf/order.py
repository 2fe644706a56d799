"""The order in which people read what stands on a page: from the top, but one column after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.dossier.pdf.glyph import around
from checker.dossier.pdf.grid import Grid
from checker.dossier.pdf.rows import Line
from checker.records import record

# A gutter lies within the middle of the page, is as wide as this many letters, and has lines on both sides.
_MIDDLE = (0.25, 0.75)
_GUTTER = 0.8
_FEWEST_LINES = 4
# Lines of running text fill their column; those of a form or of a table without rules do not.
_FILLED = 0.8
_MOSTLY = 0.5
_DEEPEST = 2

Piece = Line | Grid


@record(frozen=True, slots=True)
class Column:
    """Lines and tables below each other, and between which edges the text stands that they are part of."""

    pieces: tuple[Piece, ...]
    left: float
    right: float


def columns_of(lines: Sequence[Line], grids: Sequence[Grid]) -> list[Column]:
    """All of a page in reading order; lines keep theirs where no columns are seen."""
    pieces: list[Piece] = sorted([*lines, *grids], key=lambda piece: piece.box.top)
    return list(_ordered(pieces, 0))


def _ordered(pieces: Sequence[Piece], depth: int) -> Iterator[Column]:
    gutter = _gutter(pieces) if depth < _DEEPEST else None
    texts = [piece.box for piece in pieces if isinstance(piece, Line)]
    edges = (min(box.left for box in texts), max(box.right for box in texts)) if texts else (0.0, 0.0)
    plain: list[Piece] = []
    for apart, group in groupby(pieces, key=lambda piece: gutter is not None and _parts(piece, gutter)):
        band = list(group)
        if gutter is None or not apart or not _are_columns(band, gutter):
            plain += band
            continue
        if plain:
            yield Column(tuple(plain), *edges)
        plain = []
        for side in _sides(band, gutter):
            yield from _ordered(side, depth + 1)
    if plain:
        yield Column(tuple(plain), *edges)


def _sides(band: Sequence[Piece], gutter: float) -> tuple[list[Piece], list[Piece]]:
    sides: tuple[list[Piece], list[Piece]] = [], []
    for piece in band:
        if isinstance(piece, Grid):
            sides[piece.box.across > gutter].append(piece)
            continue
        for side, part in zip(sides, piece.parted(gutter), strict=True):
            if part is not None:
                side.append(part)
    return sides


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where most lines have a gap between what stands left and right, None if too few have."""
    lines = [piece for piece in pieces if isinstance(piece, Line)]
    if len(lines) < _FEWEST_LINES:
        return None
    whole = around([line.box for line in lines])
    low, high = (whole.left + share * whole.width for share in _MIDDLE)
    ends: list[tuple[float, int]] = []
    for begin, end, size in _gaps(lines):
        if end - begin >= _GUTTER * size and end > low and begin < high:
            ends += [(max(begin, low), 1), (min(end, high), -1)]
    best, most, count = 0.0, 0, 0
    ends.sort(key=lambda end: (end[0], -end[1]))
    for at, (place, step) in enumerate(ends):
        count += step
        if count > most and at + 1 < len(ends):
            best, most = (place + ends[at + 1][0]) / 2, count
    return best if most >= _FEWEST_LINES else None


def _gaps(lines: Sequence[Line]) -> Iterator[tuple[float, float, float]]:
    """Where nothing stands within a line, and between two that stand beside each other though not level."""
    for number, line in enumerate(lines):
        yield from ((begin, end, line.size) for begin, end in line.gaps())
        for other in lines[number + 1 : number + 3]:
            left, right = sorted((line.box, other.box), key=lambda box: box.left)
            if line.box.top < other.box.bottom and other.box.top < line.box.bottom:
                yield left.right, right.left, line.size


def _parts(piece: Piece, gutter: float) -> bool:
    """Whether nothing of it stands in the gutter."""
    if not piece.box.left < gutter < piece.box.right:
        return True
    if isinstance(piece, Grid):
        return False
    return any(begin <= gutter <= end and end - begin >= _GUTTER * piece.size for begin, end in piece.gaps())


def _are_columns(band: Sequence[Piece], gutter: float) -> bool:
    """Whether running text stands on both sides, so that no row is to be read across."""
    for side in _sides(band, gutter):
        lines = [piece.box for piece in side if isinstance(piece, Line)]
        if len(lines) < _FEWEST_LINES:
            return False
        whole = around(lines)
        if sum(box.width >= _FILLED * whole.width for box in lines) < _MOSTLY * len(lines):
            return False
    return True
