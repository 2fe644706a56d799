"""Characters of one run put together where they stand as they should, so that a line is few things and not many.

What may be looked at by itself later stays by itself: what stands on another, what a gap parts from the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import add, sub

from checker.dossier.clean import is_cjk
from checker.dossier.pdf.glyph import BLANK, GIVEN, Box, Glyph, Stretch
from checker.dossier.pdf.rows import CHINESE_GAP, WORD_GAP
from checker.dossier.pdf.runs import Run
from checker.dossier.pdf.swept import Swept

# In sizes of the letters: a gap that may part more than words, how much one may lie over the next, the narrowest step.
_WIDE = 0.7
_OVER = -0.25
_STEP = 0.085
_LEAST_STEP = 0.3
# How wide the last must be; and by how much one may be higher than another.
_WIDTH = 0.17
_LEAST_WIDTH = 0.5
_HIGHER = 0.35
# In degrees.
_LEVEL = 0.02
_BLANKS = re.compile(BLANK)
_WORD = re.compile(r"[^ \x01]+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Page ``number`` as PDF has it – its edges, before it is turned by quarters to be shown – and as it is shown."""

    number: int
    left: float
    bottom: float
    right: float
    top: float
    turns: int

    def shown(self, box: Box) -> Box:
        """From the edges that PDF gives to the page as shown."""
        left, bottom, right, top = box
        flat = Box(left - self.left, self.top - top, right - self.left, self.top - bottom)
        return flat.turned(self.turns, self.right - self.left, self.top - self.bottom) if self.turns else flat


def stretches(
    found: Swept, begin: int, end: int, run: Run, sheet: Sheet, *, spaced: bool
) -> Iterator[Glyph]:
    """The characters of a span; ``spaced`` is whether a blank stands before it."""
    letters = found.letters[begin:end]
    if GIVEN in letters:
        done = 0
        for word in _WORD.finditer(letters):
            first, last = word.span()
            spaced = (spaced and first == 0) or BLANK in letters[done:first]
            done = last
            yield from stretches(found, begin + first, begin + last, run, sheet, spaced=spaced)
        return
    edges = found.edges[4 * begin : 4 * end]
    flat = edges.tolist()
    lefts, tops, rights, bottoms = flat[0::4], flat[1::4], flat[2::4], flat[3::4]
    if abs(run.angle) < _LEVEL and _are_as_high(tops, run.size) and _are_as_high(bottoms, run.size):
        pieces = _pieces(letters, lefts, rights, run.size)
    else:
        pieces = [(n, n + 1) for n, letter in enumerate(letters) if letter != BLANK]
    done = 0
    for first, last in pieces:
        spaced = spaced or BLANK in letters[done:first]
        done = last
        ups, downs = tops[first:last], bottoms[first:last]
        high, low = max(max(ups), max(downs)), min(min(ups), min(downs))
        box = Box(lefts[first] - sheet.left, sheet.top - high, rights[last - 1] - sheet.left, sheet.top - low)
        text = letters[first:last]
        glyph = Glyph(text, box, box, sheet.number, run.size, run.bold, 0, spaced)
        if last - first > 1:
            both = list(map(add, ups, downs))
            levels = (sheet.top - max(both) / 2, sheet.top - min(both) / 2)
            count = last - first - text.count(BLANK)
            glyph.stretch = Stretch(text, edges[4 * first : 4 * last], sheet.left, sheet.top, levels, count)
        spaced = False
        yield glyph


def _are_as_high(edges: list[float], size: float) -> bool:
    return max(edges) - min(edges) <= _HIGHER * size


def _pieces(letters: str, lefts: list[float], rights: list[float], size: float) -> list[tuple[int, int]]:
    """What of a level span stands together."""
    many = len(letters)
    if many == 1:
        return [(0, 1)]
    gaps = list(map(sub, lefts[1:], rights))
    steps = list(map(sub, lefts[1:], lefts))
    cuts: list[int] = []
    if BLANK in letters:
        for blank in _BLANKS.finditer(letters):
            at = blank.start()
            if not _is_word_gap(letters, at, lefts[at + 1] - rights[at - 1], size):
                cuts += (at, at + 1)
            gaps[at - 1] = gaps[at] = 0.0
            steps[at - 1] = steps[at] = lefts[at + 1] - lefts[at - 1]
    low, high, least = _OVER * size, WORD_GAP * size, max(_STEP * size, _LEAST_STEP)
    if max(gaps) > high and max(gaps) <= CHINESE_GAP * size and all(map(is_cjk, letters)):
        high = CHINESE_GAP * size
    if min(gaps) < low or max(gaps) > high or min(steps) < least:
        for n, (gap, step) in enumerate(zip(gaps, steps, strict=True), start=1):
            if step < least:
                cuts += (n - 1, n, n + 1)
            elif not low <= gap <= high:
                cuts.append(n)
    out: list[tuple[int, int]] = []
    begin = 0
    for cut in [*sorted(set(cuts)), many]:
        if cut - begin > 1 and not _ends_well(lefts, rights, cut - 1, size):
            out.append((begin, cut - 1))
            begin = cut - 1
        if letters[begin:cut] != BLANK and begin < cut:
            out.append((begin, cut))
        begin = cut
    return out


def _ends_well(lefts: list[float], rights: list[float], last: int, size: float) -> bool:
    """Whether the last character is as wide that what stands on it is seen to, and reaches as far as any."""
    wide = rights[last] - lefts[last]
    return wide >= _WIDTH * size and wide >= _LEAST_WIDTH and rights[last] >= rights[last - 1]


def _is_word_gap(letters: str, at: int, gap: float, size: float) -> bool:
    """Whether a blank lies between words as in any line, so that it is seen whatever else stands there."""
    before, after = letters[at - 1], letters[at + 1]
    if before == BLANK or after == BLANK:
        return False
    if gap <= WORD_GAP * size:
        return gap >= _OVER * size and not is_cjk(before) and not is_cjk(after)
    return gap <= _WIDE * size
