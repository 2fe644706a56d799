"""Characters on a page. Whatever reads pages – fonts today, pictures of words as well – gives these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

# How sure the reading of each line must be, from 0 to 1, for what it says to be relied on.
ENOUGH = 0.9


class Box(NamedTuple):
    """Points from the top left corner; ``top`` is smaller than ``bottom``."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def across(self) -> float:
        """The middle from left to right."""
        return (self.left + self.right) / 2

    @property
    def down(self) -> float:
        """The middle from top to bottom."""
        return (self.top + self.bottom) / 2

    def holds(self, other: Box) -> bool:
        """Whether the middle of ``other`` lies within."""
        left, top, right, bottom = other
        return self.left <= (left + right) / 2 <= self.right and self.top <= (top + bottom) / 2 <= self.bottom

    def spans(self, other: Box) -> bool:
        """Whether ``other`` is level with it and lies within from left to right."""
        left, top, right, bottom = other
        return self.left <= left and right <= self.right and self.top <= (top + bottom) / 2 <= self.bottom

    def cuts(self, other: Box) -> bool:
        """Whether ``other`` is level with it and lies partly within from left to right."""
        left, top, right, bottom = other
        inside = self.left <= left and right <= self.right
        apart = right < self.left or self.right < left
        return not inside and not apart and self.top <= (top + bottom) / 2 <= self.bottom

    def turned(self, quarters: int, width: float, height: float) -> Box:
        """Where it lies when a page of that size is turned clockwise by ``quarters`` of a circle.

        >>> Box(0, 0, 10, 20).turned(1, 100, 200)
        Box(left=180, top=0, right=200, bottom=10)
        """
        left, top, right, bottom = self
        match quarters % 4:
            case 1:
                return Box(height - bottom, left, height - top, right)
            case 2:
                return Box(width - right, height - bottom, width - left, height - top)
            case 3:
                return Box(top, width - right, bottom, width - left)
        return self


def around(boxes: list[Box]) -> Box:
    """The smallest box that holds them all; there must be one."""
    if len(boxes) == 1:
        return boxes[0]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


class Stretch(NamedTuple):
    """Characters that stand as they should, one after another on one line: nothing can come between them.

    ``letters`` has one for each place in ``edges`` (left, top, right, bottom, as PDF has them): characters, ``BLANK``
    for blanks, ``GIVEN`` for those that the library thought of. ``left`` and ``top`` are where the page begins,
    ``levels`` how far down the middle of the highest and of the lowest is, ``many`` how many are no blanks.
    """

    letters: str
    edges: Sequence[float]
    left: float
    top: float
    levels: tuple[float, float]
    many: int


BLANK, GIVEN = " ", "\x01"


@dataclass(slots=True)
class Glyph:
    """A character, or a stretch of them. ``box`` lies on the page turned so that most of its words are upright,
    ``seen`` on the page as shown.

    ``quarters`` tells how the character itself is turned against most others; ``spaced`` that a blank stands
    before it; ``hidden`` that no person can see it; ``score``, from 0 to 1, how sure the reading of its line is if
    it was read from a picture. A ``stretch`` has one box on both pages, and is as ``text`` says with its blanks.
    """

    text: str
    box: Box
    seen: Box
    page: int
    size: float
    bold: bool = False
    quarters: int = 0
    spaced: bool = False
    hidden: bool = False
    score: float | None = None
    stretch: Stretch | None = None

    @property
    def count(self) -> int:
        """How many characters it is; one that shows several letters is one."""
        return 1 if self.stretch is None else self.stretch.many


def counted(glyphs: Iterable[Glyph]) -> int:
    """How many characters they are."""
    return sum([1 if glyph.stretch is None else glyph.stretch.many for glyph in glyphs])


def parted(glyphs: Iterable[Glyph]) -> Iterator[Glyph]:
    """The same, each character for itself."""
    for glyph in glyphs:
        if glyph.stretch is None:
            yield glyph
        else:
            yield from _characters(glyph, glyph.stretch)


def _characters(glyph: Glyph, stretch: Stretch) -> Iterator[Glyph]:
    letters, edges, start, head, _, _ = stretch
    spaced = glyph.spaced
    for at, letter in enumerate(letters):
        if letter in (BLANK, GIVEN):
            spaced = spaced or letter == BLANK
            continue
        left, top, right, bottom = edges[4 * at : 4 * at + 4]
        low, high = head - top, head - bottom
        box = Box(left - start, min(low, high), right - start, max(low, high))
        yield Glyph(
            letter,
            box,
            box,
            glyph.page,
            glyph.size,
            glyph.bold,
            glyph.quarters,
            spaced,
            glyph.hidden,
            glyph.score,
        )
        spaced = False
