"""Marks what no person sees: words struck out, painted over, without ink, in the colour of paper, off the page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from checker.dossier.pdf.drawing import Area
from checker.dossier.pdf.glyph import Box, around, parted
from checker.dossier.pdf.runs import Run

_SMALLEST = 2.5
# A picture as large as this is a scan; smaller ones – stamps, signatures – let the words be read.
_A_SCAN = 0.5
# Where a line through a word runs, as shares of its height from its top; under and over it are other lines.
_THROUGH = (0.3, 0.72)


def hide_unseen(
    runs: Sequence[Run],
    page: Box,
    areas: Sequence[Area],
    pictures: Sequence[Area],
    rules: tuple[list[Box], list[Box]],
) -> None:
    """Sets ``hidden``; ``rules`` are those across and those down, all on the page as shown."""
    whole = page.width * page.height
    covers = [area for area in areas if area.opaque]
    covers += [p for p in pictures if p.opaque and p.box.width * p.box.height > _A_SCAN * whole]
    grounds = [area for area in areas if not area.light] + list(pictures)
    strikes = _Strikes(rules[0]), _Strikes([_swapped(box) for box in rules[1]])
    for run in runs:
        above = [area.box for area in covers if area.order > run.order >= 0]
        below = [area.box for area in grounds if area.order < run.order]
        upright = round(run.angle / 90) % 2 == 0
        unseen = not run.drawn or run.size < _SMALLEST
        if not (unseen or above or run.light) and _is_plain(run, page, strikes, upright=upright):
            continue
        run.glyphs = list(parted(run.glyphs))
        for glyph in run.glyphs:
            box = glyph.seen
            glyph.hidden = (
                unseen
                or not page.holds(box)
                or any(cover.holds(box) for cover in above)
                or (run.light and not any(ground.holds(box) for ground in below))
                or (strikes[0].meets(box) if upright else strikes[1].meets(_swapped(box)))
            )


def _is_plain(run: Run, page: Box, strikes: tuple[_Strikes, _Strikes], *, upright: bool) -> bool:
    """Whether all of it lies on the page and no line comes near it, as with nearly all words."""
    if not run.glyphs:
        return True
    whole = around([glyph.seen for glyph in run.glyphs])
    inside = page.left <= whole.left and whole.right <= page.right
    inside = inside and page.top <= whole.top and whole.bottom <= page.bottom
    return inside and not (strikes[0].near(whole) if upright else strikes[1].near(_swapped(whole)))


def _swapped(box: Box) -> Box:
    return Box(box.top, box.left, box.bottom, box.right)


class _Strikes:
    """Finds the lines that run through the middle of a character."""

    def __init__(self, across: list[Box]) -> None:
        self.rules = sorted(across, key=lambda rule: rule.top)
        self.heights = [rule.top for rule in self.rules]

    def near(self, box: Box) -> bool:
        """Whether one runs anywhere between its top and its bottom."""
        at = bisect_left(self.heights, box.top)
        while at < len(self.rules) and self.heights[at] <= box.bottom:
            if self.rules[at].left <= box.right and box.left <= self.rules[at].right:
                return True
            at += 1
        return False

    def meets(self, box: Box) -> bool:
        upper, lower = (box.top + share * box.height for share in _THROUGH)
        at = bisect_left(self.heights, upper)
        while at < len(self.rules) and self.heights[at] <= lower:
            if self.rules[at].left <= box.across <= self.rules[at].right:
                return True
            at += 1
        return False
