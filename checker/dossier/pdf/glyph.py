"""A character on a page. Whatever reads pages – fonts today, pictures of words as well – gives these."""

from __future__ import annotations

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
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


@dataclass(slots=True)
class Glyph:
    """``box`` lies on the page turned so that most of its words are upright, ``seen`` on the page as shown.

    ``quarters`` tells how the character itself is turned against most others; ``spaced`` that a blank stands
    before it; ``hidden`` that no person can see it; ``score``, from 0 to 1, how sure the reading of its line is if
    it was read from a picture.
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
