"""The box that is drawn around words of a picture holds all of their ink, though the page lies askew."""

from __future__ import annotations

import math

import pytest

from checker.dossier.ocr.engine import Seen, spread
from checker.dossier.ocr.page import _glyphs, _Turn
from checker.dossier.pdf.page import Page

WORDS = "首席质量官行使一票否决权"
HIGH, WIDE = 40.0, 40.0 * len(WORDS)


@pytest.mark.parametrize("degrees", [0, 3, -3, 6, -6, 10])
def test_the_last_letter_is_not_cut(degrees: float) -> None:
    angle = math.radians(degrees)
    along, down = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))

    def at(x: float, y: float) -> tuple[float, float]:
        return (300 + x * along[0] + y * down[0], 500 + x * along[1] + y * down[1])

    corners = (at(0, 0), at(WIDE, 0), at(WIDE, HIGH), at(0, HIGH))
    # The columns of the letters are told along the top of the line, and end early.
    letters = spread(WORDS, corners[0][0], corners[1][0] - 0.1 * HIGH)
    line = Seen(corners, WORDS, 0.99, letters)
    glyphs = _glyphs(line, Page(1, 1000, 1000), _Turn([line], 500, 500, 1.0))
    ink = [at(x, y) for x in (1, WIDE - 1) for y in (HIGH * 0.1, HIGH * 0.9)]
    left, right = min(g.seen.left for g in glyphs), max(g.seen.right for g in glyphs)
    assert left <= min(x for x, _ in ink) and max(x for x, _ in ink) <= right
    assert right - left < WIDE + HIGH
