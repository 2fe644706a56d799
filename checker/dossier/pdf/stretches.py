"""Characters of one run put together where they stand as they should, so that a line is few things and not many.

What may be looked at by itself later stays by itself: what stands on another, what a gap parts from the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from operator import add, sub
from typing import cast

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


@dataclass(slots=True)
class _Edges:
    """The characters of a page by their edges: ``gaps`` and ``steps`` are those to the next, ``levels`` twice how far
    up their middles are."""

    lefts: list[float]
    tops: list[float]
    rights: list[float]
    bottoms: list[float]
    gaps: list[float]
    steps: list[float]
    levels: list[float]


@dataclass(slots=True)
class Stretches:
    """Puts together the characters of one page, span by span."""

    found: Swept
    sheet: Sheet
    edges: _Edges = field(init=False)

    def __post_init__(self) -> None:
        flat = cast("list[float]", self.found.edges.tolist())
        lefts, tops, rights, bottoms = flat[0::4], flat[1::4], flat[2::4], flat[3::4]
        after = lefts[1:]
        gaps, steps = list(map(sub, after, rights)), list(map(sub, after, lefts))
        self.edges = _Edges(lefts, tops, rights, bottoms, gaps, steps, list(map(add, tops, bottoms)))

    def of(self, begin: int, end: int, run: Run, *, spaced: bool) -> Iterator[Glyph]:
        """The characters of a span; ``spaced`` is whether a blank stands before it."""
        letters = self.found.letters
        for first, last in self._pieces(begin, end, run):
            yield self._glyph(first, last, run, spaced=spaced or BLANK in letters[begin:first])
            spaced, begin = False, last

    def _glyph(self, first: int, last: int, run: Run, *, spaced: bool) -> Glyph:
        edges, sheet = self.edges, self.sheet
        ups, downs = edges.tops[first:last], edges.bottoms[first:last]
        high, low = max(ups), min(downs)
        if high < low:
            high, low = max(downs), min(ups)
        box = Box(
            edges.lefts[first] - sheet.left,
            sheet.top - high,
            edges.rights[last - 1] - sheet.left,
            sheet.top - low,
        )
        text = self.found.letters[first:last]
        glyph = Glyph(text, box, box, sheet.number, run.size, run.bold, 0, spaced)
        if last - first > 1:
            levels = edges.levels[first:last]
            glyph.stretch = Stretch(
                text,
                self.found.edges[4 * first : 4 * last],
                sheet.left,
                sheet.top,
                (sheet.top - max(levels) / 2, sheet.top - min(levels) / 2),
                last - first - text.count(BLANK),
            )
        return glyph

    def _pieces(self, begin: int, end: int, run: Run) -> Iterable[tuple[int, int]]:
        """What of a span stands together."""
        if end - begin == 1:
            return ((begin, end),)
        letters = self.found.letters[begin:end]
        if GIVEN in letters:
            words = (word.span() for word in _WORD.finditer(self.found.letters, begin, end))
            return [piece for word in words for piece in self._pieces(*word, run)]
        size, edges = run.size, self.edges
        tops, bottoms = edges.tops[begin:end], edges.bottoms[begin:end]
        higher = _HIGHER * size
        if (
            abs(run.angle) >= _LEVEL
            or max(tops) - min(tops) > higher
            or max(bottoms) - min(bottoms) > higher
            or min(tops) < min(bottoms)
        ):
            return [(n, n + 1) for n, letter in enumerate(letters, start=begin) if letter != BLANK]
        gaps, steps = edges.gaps[begin : end - 1], edges.steps[begin : end - 1]
        cuts = self._blanks(letters, begin, gaps, steps, size) if BLANK in letters else []
        low, high, least = _OVER * size, WORD_GAP * size, max(_STEP * size, _LEAST_STEP)
        widest = max(gaps)
        if high < widest <= CHINESE_GAP * size and all(map(is_cjk, letters)):
            high = CHINESE_GAP * size
        if widest > high or min(gaps) < low or min(steps) < least:
            for n, (gap, step) in enumerate(zip(gaps, steps, strict=True), start=begin + 1):
                if step < least:
                    cuts += (n - 1, n, n + 1)
                elif not low <= gap <= high:
                    cuts.append(n)
        if not cuts and self._ends_well(end - 1, size):
            return ((begin, end),)
        return self._cut(begin, end, sorted({cut for cut in cuts if begin < cut < end}), size)

    def _blanks(
        self, letters: str, begin: int, gaps: list[float], steps: list[float], size: float
    ) -> list[int]:
        """Where blanks part the span; what lies around the others is made no gap."""
        lefts, rights = self.edges.lefts, self.edges.rights
        cuts: list[int] = []
        least, most = _OVER * size, _WIDE * size
        # As nearly all lines of an alphabet.
        plain = letters.isascii() and 2 * BLANK not in letters
        at = letters.find(BLANK)
        while at > 0:
            before, after = begin + at - 1, begin + at + 1
            gap = lefts[after] - rights[before]
            if not (least <= gap <= most and (plain or _is_word_gap(letters, at, gap, size))):
                cuts += (begin + at, after)
            gaps[at - 1] = gaps[at] = 0.0
            steps[at - 1] = steps[at] = lefts[after] - lefts[before]
            at = letters.find(BLANK, at + 1)
        return cuts

    def _cut(self, begin: int, end: int, cuts: Sequence[int], size: float) -> Iterator[tuple[int, int]]:
        for cut in [*cuts, end]:
            if cut - begin > 1 and not self._ends_well(cut - 1, size):
                yield begin, cut - 1
                begin = cut - 1
            if self.found.letters[begin:cut] != BLANK:
                yield begin, cut
            begin = cut

    def _ends_well(self, last: int, size: float) -> bool:
        """Whether the last character is as wide that what stands on it is seen to, and reaches as far as any."""
        right = self.edges.rights[last]
        wide = right - self.edges.lefts[last]
        return wide >= _WIDTH * size and wide >= _LEAST_WIDTH and right >= self.edges.rights[last - 1]


def _is_word_gap(letters: str, at: int, gap: float, size: float) -> bool:
    """Whether a blank lies between words as in any line, so that it is seen whatever else stands there."""
    before, after = letters[at - 1], letters[at + 1]
    if BLANK in (before, after):
        return False
    return gap > WORD_GAP * size or not (is_cjk(before) or is_cjk(after))
