"""A picture of a page as a page of glyphs, straightened, each with how sure its line is."""

from __future__ import annotations

import math
import statistics
from dataclasses import replace
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.ocr import ink
from checker.dossier.ocr.engine import Seen, lines_in
from checker.dossier.ocr.sureness import agree, at_its_best
from checker.dossier.pdf.glyph import ENOUGH, Box, Glyph
from checker.dossier.pdf.page import Page

# Of the height of its line, what is called the size of a letter.
_SIZE = 0.78
_EARLY = 0.15
_LOW = 0.8
_BLANK = 0.0005
_STEEP = 20.0
# Degrees from most lines: a watermark, a stamp.
_SLANT = 4.0


def page_of(image: Any, number: int, scale: float) -> Page:
    """Page ``number`` from its picture (rows of blue, green, red), of which ``scale`` pixels make a point."""
    rows, columns = image.shape[:2]
    page = Page(number, columns / scale, rows / scale, looked=True, stamps=ink.stamps(image, scale))
    image, page.turns, lines = _upright(image)
    if page.turns % 2:
        page.width, page.height = page.height, page.width
    dark = ink.dark(image)
    if not lines:
        # The back of a sheet is no page that was not read.
        page.doubtful = float(dark.mean()) > _BLANK
        return page
    lines = [_checked(line, image) for line in _with_stamped(lines, image)]
    height = statistics.median(_height(line) for line in lines)
    across, down = ink.rules(dark, height)
    if ink.unread(dark, lines, [*across, *down], height):
        page.doubtful = True
    # Of a stamp's own words nothing depends.
    if any(line.score < ENOUGH and ink.is_written(dark, line) for line in lines):
        page.doubtful = True
    turn = _Turn(lines, image.shape[1] / 2, image.shape[0] / 2, scale)
    page.across = [turn.rule(box) for box in across]
    page.down = [turn.rule(box) for box in down]
    for line in lines:
        if abs(_angle(line) - turn.angle) > _SLANT or _is_stamp(line, lines, image, dark):
            page.slanted.append(_glyphs(line, page, turn))
        else:
            page.glyphs += _glyphs(line, page, turn)
    if page.doubtful:
        # A limit may stand in the one line that is not sure.
        for glyph in (*page.glyphs, *(glyph for run in page.slanted for glyph in run)):
            glyph.score = min(glyph.score or 0.0, ENOUGH - 0.01)
    return page


def _upright(image: Any) -> tuple[Any, int, list[Seen]]:
    """The picture turned so that its lines read best, by how many quarters clockwise, and its lines."""
    import numpy as np

    best = (image, 0, lines_in(image))
    if _worth(best[2]) >= _LOW:
        return best
    for quarters in (1, 3, 2):
        turned = np.ascontiguousarray(np.rot90(image, -quarters))
        lines = lines_in(turned)
        if _worth(lines) > _worth(best[2]) + 0.05:
            best = (turned, quarters, lines)
        if _worth(lines) >= _LOW:
            break
    return best


def _worth(lines: list[Seen]) -> float:
    """How well all characters are read; what stands on its side counts for nothing."""
    letters = sum(len(line.text) for line in lines)
    good = sum(len(line.text) * line.score for line in lines if abs(_angle(line)) < _STEEP)
    tall = sum(1 for line in lines if len(line.text) > 2 and _height(line) > _width(line))
    return 0.0 if not letters or 2 * tall > len(lines) else good / letters


def _checked(line: Seen, image: Any) -> Seen:
    """At its best; what is read under a stamp must read the same through red glass."""
    if not ink.is_coloured(image, line):
        return at_its_best(line, image)
    plain = ink.without_red(image)
    through = at_its_best(replace(line, score=0.0), plain)
    first = at_its_best(line, image)
    best = max(first, through, key=lambda seen: seen.score)
    if agree(first.text, through.text):
        return best
    return replace(best, score=min(best.score, ENOUGH - 0.01))


def _with_stamped(lines: list[Seen], image: Any) -> list[Seen]:
    """With the lines that are found only if a stamp over them is looked through."""
    if not ink.has_colour(image):
        return lines
    return [
        *lines,
        *(
            other
            for other in lines_in(ink.without_red(image))
            if not any(_meet(other, line) for line in lines)
        ),
    ]


def _meet(one: Seen, other: Seen, least: float = 0.4) -> bool:
    """Whether two lines share more than ``least`` of the height of the lower one."""
    a, b = ink.edges(one), ink.edges(other)
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    return across > 0 and down > least * min(a[3] - a[1], b[3] - b[1])


def _is_stamp(line: Seen, lines: list[Seen], image: Any, dark: Any) -> bool:
    """Whether words are more in colour than in ink, and lie over other lines: they must not break those up."""
    return ink.is_stamped(image, dark, line) and any(
        _meet(line, other, 0.1) for other in lines if other is not line
    )


def _width(line: Seen) -> float:
    return math.dist(line.corners[0], line.corners[1])


def _height(line: Seen) -> float:
    return math.dist(line.corners[0], line.corners[3])


def _angle(line: Seen) -> float:
    (x0, y0), (x1, y1) = line.corners[:2]
    return math.degrees(math.atan2(y1 - y0, x1 - x0))


class _Turn:
    """Lays level what was scanned askew: from pixels to points."""

    def __init__(self, lines: list[Seen], x: float, y: float, scale: float) -> None:
        long = [_angle(line) for line in lines if len(line.text) > 4] or [0.0]
        self.angle = statistics.median(long)
        angle = math.radians(self.angle)
        self.cos, self.sin = math.cos(angle), math.sin(angle)
        self.x, self.y, self.scale = x, y, scale

    def point(self, x: float, y: float) -> tuple[float, float]:
        dx, dy = x - self.x, y - self.y
        return (
            (self.x + dx * self.cos + dy * self.sin) / self.scale,
            (self.y - dx * self.sin + dy * self.cos) / self.scale,
        )

    def rule(self, edges: ink.Rect) -> Box:
        """A rule in the middle of its box, as thin as it may be."""
        x, y = self.point((edges[0] + edges[2]) / 2, (edges[1] + edges[3]) / 2)
        wide, high = (edges[2] - edges[0]) / self.scale, (edges[3] - edges[1]) / self.scale
        if wide > high:
            return Box(x - wide / 2, y - 0.5, x + wide / 2, y + 0.5)
        return Box(x - 0.5, y - high / 2, x + 0.5, y + high / 2)


def _glyphs(line: Seen, page: Page, turn: _Turn) -> list[Glyph]:
    (x0, y0), (x1, y1), (x2, y2), (_, y3) = line.corners
    slope = (y1 - y0) / max(x1 - x0, 1.0)
    high = _height(line) / turn.scale
    _, middle = turn.point((x0 + x2) / 2, (y0 + y2) / 2)
    size = _SIZE * high
    # A letter that leans reaches beyond the columns in which it was recognised, and those end a little early.
    lean = abs(slope) * _height(line)
    early = lean + _EARLY * _height(line)
    out: list[Glyph] = []
    spaced = False
    for letter in line.letters:
        text = clean(letter.text).strip()
        if not text:
            spaced = True
            continue
        upper = y0 + (letter.left - x0) * slope
        lower = upper + (y3 - y0)
        left, _ = turn.point(letter.left, (upper + lower) / 2)
        right, _ = turn.point(letter.right, (upper + lower) / 2)
        level = Box(left, middle - size / 2, max(right, left + 0.1), middle + size / 2)
        ends = (letter.left - lean, upper, letter.right + early, lower)
        shown = Box(*(edge / turn.scale for edge in ends))
        seen = shown.turned(-page.turns, page.width, page.height)
        out.append(Glyph(text, level, seen, page.number, size, spaced=spaced, score=line.score))
        spaced = False
    return out
