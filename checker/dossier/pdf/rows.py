"""Characters put into lines, by where they stand: the order in which a file holds them says nothing."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.dossier.clean import is_cjk
from checker.dossier.pdf.glyph import Box, Glyph, around
from checker.records import record

# In sizes of the letters: what parts words of an alphabet, Chinese words, and the columns of a form.
_WORD_GAP = 0.18
_CHINESE_GAP = 0.45
_WIDE_GAP = 2.5
# What recognition says of where a letter begins is no more exact than that.
_SEEN_GAP = 0.75
_SAME_ROW = 0.4
_SUPERSCRIPT = 0.8
_NOTE_MARK = re.compile(r"[0-9①-⑳*†‡\[\]()（）〔〕]")
_CALLED = re.compile(r"[0-9]+|[①-⑳*†‡]")


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Line:
    """Characters beside each other, from left to right; ``notes`` are the marks of notes that stood among them.

    ``trace`` holds for each character of ``text`` the glyph that it is from, None for a blank in a gap.
    """

    glyphs: tuple[Glyph, ...]
    box: Box
    size: float
    text: str
    trace: tuple[Glyph | None, ...]
    notes: tuple[str, ...] = ()

    @property
    def page(self) -> int:
        return self.glyphs[0].page

    def parted(self, at: float) -> tuple[Line | None, Line | None]:
        """What stands left and right of ``at``."""
        left = [glyph for glyph in self.glyphs if glyph.box.across < at]
        right = self.glyphs[len(left) :]
        return (line_of(left) if left else None, line_of(right) if right else None)

    def gaps(self) -> Iterator[tuple[float, float]]:
        """Where nothing stands between two characters."""
        for before, after in pairwise(self.glyphs):
            if after.box.left > before.box.right:
                yield before.box.right, after.box.left


def line_of(glyphs: Sequence[Glyph]) -> Line:
    """A line of these; there must be one."""
    seen = [glyph for glyph in glyphs if not glyph.hidden] or glyphs
    pairs = list(letters(glyphs))
    return Line(
        tuple(glyphs),
        around([glyph.box for glyph in seen]),
        statistics.median_high([glyph.size for glyph in seen]),
        "".join([character for character, _ in pairs]),
        tuple([glyph for _, glyph in pairs]),
    )


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """From top to bottom; characters printed twice to make them bold are taken once."""
    rows: list[list[Glyph]] = []
    middles: list[float] = []
    for down, _, _, glyph in sorted((g.box.down, g.box.left, n, g) for n, g in enumerate(glyphs)):
        for near in range(len(rows) - 1, max(-1, len(rows) - 4), -1):
            first = rows[near][0].size
            if abs(middles[near] - down) <= _SAME_ROW * (first if first > glyph.size else glyph.size):
                break
        else:
            rows.append([glyph])
            middles.append(down)
            continue
        row = rows[near]
        row.append(glyph)
        if glyph.size >= row[0].size:
            middles[near] += (down - middles[near]) / len(row)
    lines = [line_of(_once(sorted(row, key=lambda g: g.box.left))) for row in rows]
    return sorted(lines, key=lambda line: line.box.down)


def _once(row: list[Glyph]) -> list[Glyph]:
    kept: list[Glyph] = []
    for glyph in row:
        for twin in kept[-3:]:
            if twin.text == glyph.text and _is_same(twin.box, glyph):
                twin.bold = True
                twin.hidden = twin.hidden or glyph.hidden
                break
        else:
            kept.append(glyph)
    return kept


def _is_same(box: Box, glyph: Glyph) -> bool:
    return (
        abs(box.left - glyph.box.left) < 0.25 * max(glyph.box.width, 1)
        and abs(box.down - glyph.box.down) < 0.2 * glyph.size
    )


def letters(glyphs: Iterable[Glyph]) -> Iterator[tuple[str, Glyph | None]]:
    """The characters that a person sees, with blanks where there are gaps; a blank has no glyph."""
    before: Glyph | None = None
    begun = False
    for glyph in glyphs:
        if not glyph.hidden:
            if before is not None and begun and (blank := _between(before, glyph)):
                yield blank, None
            for character in glyph.text:
                yield character, glyph
            begun = True
        # Where a word was struck out there is no gap.
        before = glyph


def _between(before: Glyph, after: Glyph) -> str:
    size = before.size if before.size > after.size else after.size
    gap = after.box.left - before.box.right
    if gap <= _WORD_GAP * size and not after.spaced:
        return ""
    if gap > _WIDE_GAP * size:
        return "\t"
    chinese = is_cjk(before.text[-1]) or is_cjk(after.text[0])
    if after.spaced and (not chinese or gap > _WORD_GAP * size):
        return " "
    least = _WORD_GAP if not chinese else _CHINESE_GAP if after.score is None else _SEEN_GAP
    return " " if gap > least * size else ""


def without_note_marks(line: Line, marks: frozenset[str]) -> Line:
    """Without the raised numbers that call a footnote of the page."""
    raised = [
        g.size <= _SUPERSCRIPT * line.size
        and g.box.down < line.box.down - 0.08 * line.size
        and _NOTE_MARK.fullmatch(g.text) is not None
        and (g.text in marks or not g.text.isalnum())
        for g in line.glyphs
    ]
    if not any(raised) or all(raised):
        return line
    called = "".join(g.text if up else " " for g, up in zip(line.glyphs, raised, strict=True))
    kept = [g for g, up in zip(line.glyphs, raised, strict=True) if not up]
    return replace(line_of(kept), notes=tuple(_CALLED.findall(called)))


def turns_of(glyphs: Sequence[Glyph]) -> int:
    """How many quarters most of them are turned against the clock."""
    return max(range(4), key=lambda quarter: sum(glyph.quarters == quarter for glyph in glyphs))


def set_upright(glyphs: Iterable[Glyph], turns: int) -> list[Glyph]:
    """The same characters, with boxes as if the page were turned by that much, about its corner."""
    if turns == 0:
        return list(glyphs)
    return [replace(glyph, box=glyph.box.turned(turns, 0.0, 0.0)) for glyph in glyphs]
