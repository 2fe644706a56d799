"""Where a red, round mark like a company's stamp stands on the picture of a page. Whether it is one, nobody can tell."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from checker.dossier.pdf.glyph import Box

# Of the longer side of a page, in pixels: a stamp is seen on so small a picture, and it takes no time.
SIDE = 600
# Of 255: how strong red is, and by how much stronger than green and blue.
_STRONG, _REDDER = 110, 50
# In points: 2 to 7 cm across.
_LEAST, _MOST = 56.0, 200.0
_ROUND = 1.3
# Red beyond this share of the page is no ink of a stamp.
_MOST_RED = 0.15
_SECTORS, _ENOUGH = 36, 28
_CELL = 3
Point = tuple[int, int]


def stamps_on(rows: Sequence[bytes], channels: int, per_point: float) -> list[Box]:
    """The boxes, in points, of the rings of red that hold something red.

    ``rows`` are those of a picture, each pixel blue, green, red and perhaps more; ``per_point`` of them make a point.
    """
    red = list(_red(rows, channels))
    if not red or len(red) > _MOST_RED * len(rows) * len(rows[0]) / channels:
        return []
    out = []
    for box in _clusters(red):
        wide, high = box.width / per_point, box.height / per_point
        if min(wide, high) >= _LEAST and max(wide, high) <= min(_MOST, _ROUND * min(wide, high)):
            inside = [(x, y) for x, y in red if box.left <= x < box.right and box.top <= y < box.bottom]
            if _is_ring(inside, box):
                out.append(Box(*(edge / per_point for edge in box)))
    return out


def _red(rows: Sequence[bytes], channels: int) -> Iterator[Point]:
    for y, row in enumerate(rows):
        colours = zip(row[0::channels], row[1::channels], row[2::channels], strict=False)
        for x, (blue, green, red) in enumerate(colours):
            if red > _STRONG and red - green > _REDDER and red - blue > _REDDER:
                yield x, y


def _clusters(points: Iterable[Point]) -> Iterator[Box]:
    """The boxes around points that hang together, but for small gaps."""
    cells: dict[Point, list[Point]] = {}
    for x, y in points:
        cells.setdefault((x // _CELL, y // _CELL), []).append((x, y))
    while cells:
        near = [next(iter(cells))]
        found = cells.pop(near[0])
        while near:
            column, row = near.pop()
            for step in product((-1, 0, 1), repeat=2):
                beside = (column + step[0], row + step[1])
                if beside in cells:
                    found += cells.pop(beside)
                    near.append(beside)
        xs, ys = [x for x, _ in found], [y for _, y in found]
        yield Box(min(xs), min(ys), max(xs) + 1, max(ys) + 1)


def _is_ring(points: Sequence[Point], box: Box) -> bool:
    """Whether there is red most of the way round, and some, not much, within."""
    middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    met: set[int] = set()
    within = 0
    for x, y in points:
        across = (x + 0.5 - middle[0]) / (box.width / 2)
        down = (y + 0.5 - middle[1]) / (box.height / 2)
        far = math.hypot(across, down)
        if far < 0.75:
            within += 1
        elif 0.82 <= far <= 1.05:
            met.add(int((math.atan2(down, across) / math.tau + 0.5) * _SECTORS) % _SECTORS)
    share = within / (math.pi * (0.75 / 2) ** 2 * box.width * box.height)
    return len(met) >= _ENOUGH and 0.02 <= share <= 0.5
