"""One page of a PDF as glyphs, rules and pictures, turned so that most of its words are upright."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.pdf.characters import UNKNOWN, characters_of
from checker.dossier.pdf.drawing import Area, drawing_of
from checker.dossier.pdf.glyph import Box, Glyph, counted, parted
from checker.dossier.pdf.laid_on import LaidOn
from checker.dossier.pdf.runs import Run
from checker.dossier.pdf.stretches import Sheet
from checker.dossier.pdf.visible import hide_unseen

_SLANT = 3.0
_SMALLEST_PICTURE = 8


@dataclass(slots=True)
class Page:
    """Sizes and boxes are in points, as the page lies when most of its words are upright; ``turns`` is how many
    quarters it was turned for that from how it is shown.

    ``slanted`` are words that run askew, as watermarks do; ``covered`` is the share of the page that its
    largest picture takes; ``whole`` is whether all that is drawn was looked at; ``looked`` whether its words
    were read from what it looks like, and ``doubtful`` whether something of that is not sure; ``curved`` is whether
    curves are drawn on it; ``stamps`` are red, round marks, as shown; ``laid`` is what people put on it.
    """

    number: int
    width: float
    height: float
    turns: int = 0
    glyphs: list[Glyph] = field(default_factory=list)
    slanted: list[list[Glyph]] = field(default_factory=list)
    across: list[Box] = field(default_factory=list)
    down: list[Box] = field(default_factory=list)
    pictures: int = 0
    covered: float = 0.0
    whole: bool = True
    looked: bool = False
    doubtful: bool = False
    curved: bool = False
    stamps: list[Box] = field(default_factory=list)
    laid: LaidOn = field(default_factory=LaidOn)

    @property
    def letters(self) -> int:
        """How many characters a person sees on it."""
        return counted([glyph for glyph in self.glyphs if not glyph.hidden]) + sum(map(len, self.slanted))

    @property
    def unmapped(self) -> int:
        """How many of them have no character that is known."""
        return sum([glyph.text == UNKNOWN and not glyph.hidden for glyph in self.glyphs])


def stamps_by_page(pages: Iterable[Page]) -> dict[int, list[Box]]:
    """The stamps of those that have some."""
    return {page.number: page.stamps for page in pages if page.stamps}


def read_page(page: Any, number: int, laid: LaidOn | None = None) -> Page:
    """Page ``number`` (from 1) of an open document, and what people ``laid`` on it."""
    drawing = drawing_of(page)
    laid = laid or LaidOn()
    drawing.across += laid.struck
    drawing.down += laid.upright
    left, bottom, right, top = page.get_bbox()
    turns = page.get_rotation() // 90
    wide, high = right - left, top - bottom
    sheet = Sheet(number, left, bottom, right, top, turns)
    shown = sheet.shown
    runs = characters_of(page, drawing.order, sheet)
    if turns % 2:
        wide, high = high, wide
    found = Page(number, wide, high, whole=drawing.whole, curved=drawing.curved, laid=laid)
    rules = [shown(box) for box in drawing.across], [shown(box) for box in drawing.down]
    if turns % 2:
        rules = rules[1], rules[0]
    pictures = [area._replace(box=shown(area.box)) for area in drawing.pictures]
    areas = [area._replace(box=shown(area.box)) for area in drawing.areas]
    found.pictures = sum(min(p.box.width, p.box.height) > _SMALLEST_PICTURE for p in pictures)
    found.covered = max((_share(p, wide * high) for p in pictures), default=0.0)
    for run in runs:
        run.angle -= 90 * turns
    hide_unseen(runs, Box(0, 0, wide, high), areas, pictures, rules)
    _turn(found, runs, rules)
    return found


def _share(picture: Area, page: float) -> float:
    return picture.box.width * picture.box.height / max(page, 1.0)


def _turn(page: Page, runs: list[Run], rules: tuple[list[Box], list[Box]]) -> None:
    """Lays the page so that most words are upright, and fills it."""
    counts: Counter[int] = Counter()
    for run in runs:
        if not _is_slanted(run):
            counts[_quarter(run)] += counted(run.glyphs)
    # Of two that are as frequent, the one that needs no turning.
    page.turns = max(counts, key=lambda quarter: (counts[quarter], -quarter), default=0)
    wide, high = page.width, page.height
    turn: Callable[[Box], Box] = lambda box: box.turned(page.turns, wide, high)  # noqa: E731
    if page.turns % 2:
        page.width, page.height = high, wide
        rules = rules[1], rules[0]
    page.across, page.down = [turn(box) for box in rules[0]], [turn(box) for box in rules[1]]
    for run in runs:
        quarters = (_quarter(run) - page.turns) % 4
        slanted = _is_slanted(run)
        if page.turns or quarters or slanted:
            run.glyphs = list(parted(run.glyphs))
            for glyph in run.glyphs:
                glyph.box = turn(glyph.seen)
                glyph.quarters = quarters
        if not slanted:
            page.glyphs += run.glyphs
        elif shown := [glyph for glyph in run.glyphs if not glyph.hidden]:
            page.slanted.append(shown)


def _quarter(run: Run) -> int:
    return round(run.angle / 90) % 4


def _is_slanted(run: Run) -> bool:
    return abs(run.angle - 90 * round(run.angle / 90)) > _SLANT
