"""What the picture itself shows: colour over words, ink that no line accounts for, rules of tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.dossier.ocr.engine import Seen
from checker.dossier.pdf.glyph import Box
from checker.dossier.pdf.stamp import SIDE, stamps_on

Rect = tuple[float, float, float, float]
# Of colour, between the strongest and the weakest of red, green and blue.
_COLOURED = 60
_DARK = 0.62
# Shares of the height of a line.
_LEAST, _MOST = 0.35, 2.0
_RULE = 2.2
_SLACK = 0.25


def without_red(image: Any) -> Any:
    """As seen through red glass: a red stamp fades, black words stay."""
    import cv2

    return cv2.cvtColor(image[:, :, 2], cv2.COLOR_GRAY2BGR)


def is_coloured(image: Any, seen: Seen) -> bool:
    """Whether a stamp or the like lies over the line."""
    left, top, right, bottom = edges(seen)
    part = image[int(top) : int(bottom) + 1, int(left) : int(right) + 1].astype("int16")
    if not part.size:
        return False
    return float(((part.max(2) - part.min(2)) > _COLOURED).mean()) > 0.01


def is_stamped(image: Any, ink: Any, seen: Seen) -> bool:
    """Whether there is more colour than ink in the line."""
    left, top, right, bottom = (int(edge) for edge in edges(seen))
    part = image[top : bottom + 1, left : right + 1].astype("int16")
    coloured = ((part.max(2) - part.min(2)) > _COLOURED).sum() if part.size else 0
    return bool(coloured > ink[top : bottom + 1, left : right + 1].sum())


def has_colour(image: Any) -> bool:
    """Whether there is a stamp, or other words or marks in colour."""
    small = image[::3, ::3].astype("int16")
    return float(((small.max(2) - small.min(2)) > _COLOURED).mean()) > 0.0005


def is_written(ink: Any, seen: Seen) -> bool:
    """Whether there is ink of a pen or a printer in the line, not only the colour of a stamp."""
    left, top, right, bottom = edges(seen)
    part = ink[int(top) : int(bottom) + 1, int(left) : int(right) + 1]
    return bool(part.size) and float(part.mean()) > 0.02


def stamps(image: Any, scale: float) -> list[Box]:
    """The boxes of red, round marks, in points, of which ``scale`` pixels make one."""
    import cv2

    if not has_colour(image):
        return []
    rows, columns = image.shape[:2]
    less = min(1.0, SIDE / max(rows, columns))
    size = (max(1, round(columns * less)), max(1, round(rows * less)))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return stamps_on([row.tobytes() for row in small], 3, scale * less)


def dark(image: Any) -> Any:
    """Which pixels are ink: darker than the paper around them, and not coloured."""
    import cv2

    red = image[:, :, 2]
    small = cv2.resize(
        red, (max(1, red.shape[1] // 8), max(1, red.shape[0] // 8)), interpolation=cv2.INTER_AREA
    )
    paper = cv2.resize(cv2.dilate(small, None, iterations=6), (red.shape[1], red.shape[0]))
    return (red < paper * _DARK).astype("uint8")


def rules(ink: Any, height: float) -> tuple[list[Rect], list[Rect]]:
    """Lines across and down that are much longer than a character is high."""
    import cv2
    import numpy as np

    length = max(20, int(_RULE * height))
    out: list[list[Rect]] = []
    for size in ((length, 1), (1, length)):
        found = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((size[1], size[0]), np.uint8))
        _, _, stats, _ = cv2.connectedComponentsWithStats(found)
        thick = 2 if size[0] == 1 else 3
        out.append(
            [
                (float(x), float(y), float(x + w), float(y + h))
                for x, y, w, h, _ in stats[1:2_000]
                if (w, h)[thick - 2] <= height / 2
            ]
        )
    return out[0], out[1]


def unread(ink: Any, lines: Sequence[Seen], ruled: Sequence[Rect], height: float) -> bool:
    """Whether there is ink, as large as a character, where no line was found or a line leaves a gap."""
    import cv2

    left = ink.copy()
    for x0, y0, x1, y1 in ruled:
        left[int(max(0, y0 - 3)) : int(y1 + 3), int(max(0, x0 - 3)) : int(x1 + 3)] = 0
    for seen in lines:
        _blank(left, seen)
    _, _, stats, _ = cv2.connectedComponentsWithStats(left, connectivity=8)
    edge = height
    rows, columns = left.shape
    for x, y, w, h, area in stats[1:]:
        inside = x > edge and y > edge and x + w < columns - edge and y + h < rows - edge
        # A thin one is a rule; a broad one, however long, may be a blot over words.
        thin = max(w, h) > _MOST * height and min(w, h) < _LEAST * height
        if inside and not thin and max(w, h) >= _LEAST * height and area >= 0.03 * height * height:
            return True
    return False


def _blank(ink: Any, seen: Seen) -> None:
    """Takes away the ink that the characters of a line account for."""
    import cv2
    import numpy as np

    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = seen.corners
    room = _SLACK * (y3 - y0)
    begin, end = seen.letters[0].left, seen.letters[-1].right
    wide = max(x1 - x0, 1.0)
    # Only as far as characters were read, not as far as the line was found to reach.
    first, last = max(0.0, (begin - x0) / wide), min(1.0, (end - x0) / wide)
    pad = 1.4 * room / wide

    def at(share: float, upper: bool) -> tuple[float, float]:
        a, b = ((x0, y0), (x1, y1)) if upper else ((x3, y3), (x2, y2))
        return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]) + (-room if upper else room)

    corners = [at(first - pad, True), at(last + pad, True), at(last + pad, False), at(first - pad, False)]
    cv2.fillPoly(ink, [np.array(corners, np.int32)], 0)


def edges(seen: Seen) -> Rect:
    """The upright box around a line, in pixels."""
    xs, ys = [x for x, _ in seen.corners], [y for _, y in seen.corners]
    return max(0.0, min(xs)), max(0.0, min(ys)), max(xs), max(ys)
