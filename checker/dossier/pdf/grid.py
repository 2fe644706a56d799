"""Ruled tables: from the lines on a page to cells with row, column and spans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.dossier.bounds import MAX_COLUMNS, MAX_PIECES, too_many
from checker.dossier.pdf.glyph import Box, around
from checker.records import record

# Lines as near to one another as this are one: double rules, and borders that two cells draw side by side.
_NEAR = 3.0
_SHORTEST = 5.0
_COVERS = 0.6


@record(frozen=True, slots=True)
class GridCell:
    """Rows and columns count from 1."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """``columns`` are where its columns begin, and where the last one ends."""

    box: Box
    columns: tuple[float, ...]
    cells: tuple[GridCell, ...]


def grids_of(across: Iterable[Box], down: Iterable[Box]) -> list[Grid]:
    """All tables of more than one cell, from top to bottom. Raises Unreadable for one of too many cells."""
    rows = _merged([box for box in across if box.width >= _SHORTEST])
    columns = [_swap(b) for b in _merged([_swap(box) for box in down if box.height >= _SHORTEST])]
    found = [grid for group in _groups(rows, columns) if (grid := _grid(*group)) is not None]
    return sorted(found, key=lambda grid: (grid.box.top, grid.box.left))


def _swap(box: Box) -> Box:
    return Box(box.top, box.left, box.bottom, box.right)


def _merged(rules: list[Box]) -> list[Box]:
    """Level rules, with the pieces of one line put together."""
    out: list[Box] = []
    for level in _levels(rules):
        height = sum(rule.top for rule in level) / len(level)
        begin, end = level[0].left, level[0].right
        for rule in sorted(level, key=lambda rule: rule.left):
            if rule.left > end + _NEAR:
                out.append(Box(begin, height, end, height))
                begin, end = rule.left, rule.right
            begin, end = min(begin, rule.left), max(end, rule.right)
        out.append(Box(begin, height, end, height))
    return out


def _levels(rules: list[Box]) -> Iterator[list[Box]]:
    level: list[Box] = []
    for rule in sorted(rules, key=lambda rule: rule.top):
        if level and rule.top - level[0].top > _NEAR:
            yield [min(level, key=lambda r: r.left), *level]
            level = []
        level.append(rule)
    if level:
        yield [min(level, key=lambda r: r.left), *level]


def _groups(across: Sequence[Box], down: Sequence[Box]) -> Iterator[tuple[list[Box], list[Box]]]:
    """Rules that meet, directly or by way of others."""
    parents = list(range(len(across) + len(down)))

    def root(n: int) -> int:
        while parents[n] != n:
            parents[n] = parents[parents[n]]
            n = parents[n]
        return n

    for i, rule in enumerate(across):
        for j, post in enumerate(down):
            if (
                rule.left - _NEAR <= post.left <= rule.right + _NEAR
                and post.top - _NEAR <= rule.top <= post.bottom + _NEAR
            ):
                parents[root(i)] = root(len(across) + j)
    groups: dict[int, tuple[list[Box], list[Box]]] = {}
    for n in range(len(parents)):
        group = groups.setdefault(root(n), ([], []))
        if n < len(across):
            group[0].append(across[n])
        else:
            group[1].append(down[n - len(across)])
    yield from (group for group in groups.values() if group[0] and group[1])


def _grid(across: list[Box], down: list[Box]) -> Grid | None:
    whole = around(across + down)
    xs = _marks([*(b.left for b in down), whole.left, whole.right])
    ys = _marks([*(b.top for b in across), whole.top, whole.bottom])
    wide, high = len(xs) - 1, len(ys) - 1
    if wide < 1 or high < 1 or wide * high < 2:
        return None
    if wide > MAX_COLUMNS or wide * high > MAX_PIECES:
        raise too_many()
    cells = [*_cells(xs, ys, across, down)]
    return Grid(whole, tuple(xs), tuple(cells)) if len(cells) > 1 else None


def _marks(values: list[float]) -> list[float]:
    """Where a new row or column begins."""
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > _NEAR:
            out.append(value)
    return out


def _cells(xs: list[float], ys: list[float], across: list[Box], down: list[Box]) -> Iterator[GridCell]:
    """Fields of the grid that no line parts are one cell."""
    wide, high = len(xs) - 1, len(ys) - 1
    walls = [[b for b in down if abs(b.left - x) <= _NEAR] for x in xs]
    floors = [[b for b in across if abs(b.top - y) <= _NEAR] for y in ys]
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    for row in range(high):
        for column in range(wide):
            if (row, column) in owner:
                continue
            right = column + 1
            while (
                right < wide
                and (row, right) not in owner
                and not _covers([(b.top, b.bottom) for b in walls[right]], ys[row], ys[row + 1])
            ):
                right += 1
            low = row + 1
            while low < high and not any(
                _covers([(b.left, b.right) for b in floors[low]], xs[n], xs[n + 1]) or (low, n) in owner
                for n in range(column, right)
            ):
                low += 1
            for r in range(row, low):
                for c in range(column, right):
                    owner[r, c] = (row, column)
            box = Box(xs[column], ys[row], xs[right], ys[low])
            yield GridCell(row + 1, column + 1, low - row, right - column, box)


def _covers(pieces: list[tuple[float, float]], begin: float, end: float) -> bool:
    covered = sum(max(0.0, min(end, high) - max(begin, low)) for low, high in pieces)
    return covered >= _COVERS * (end - begin)
