"""Where the lines of a page, a column or a cell begin and end, so that a line is known to be full."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.dossier.pdf.glyph import Box
from checker.dossier.pdf.rows import Line
from checker.dossier.pdf.wrapping import Frame, Set

# The inner margin of a cell: that of the line that begins first, within these.
_MARGIN = (1.0, 8.0)
_MOST_PITCH = 3.0


def framed(lines: Sequence[Line], edges: tuple[float, float] | None = None) -> list[Set]:
    """Lines of a column between ``edges``; without them it begins and ends where the longest lines do."""
    if not lines:
        return []
    left, right = edges or (min(line.box.left for line in lines), max(line.box.right for line in lines))
    frame = Frame(left, right, pitch_of(lines))
    return [Set(line, frame, line.text) for line in lines]


def framed_by(lines: Sequence[Line], cell: Box) -> list[Set]:
    """Lines of a cell."""
    if not lines:
        return []
    first = min(line.box.left for line in lines)
    margin = min(max(first - cell.left, _MARGIN[0]), _MARGIN[1])
    frame = Frame(min(first, cell.left + margin), cell.right - margin, pitch_of(lines))
    return [Set(line, frame, line.text) for line in lines]


def pitch_of(lines: Sequence[Line]) -> float:
    """How far it is from line to line in most places, 0 if there is but one line."""
    steps = [
        after.box.down - before.box.down
        for before, after in pairwise(lines)
        if 0 < after.box.down - before.box.down < _MOST_PITCH * before.size
    ]
    return statistics.median_low(steps) if steps else 0.0


def right_edge(rights: Iterable[float]) -> float:
    """Where the lines of a whole document end: as far as one in twenty reaches; there must be one."""
    far = sorted(rights, reverse=True)
    return far[len(far) // 20]
