"""Characters put into lines, by where they stand: the order in which a file holds them says nothing."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.dossier.clean import is_cjk
from checker.dossier.pdf.glyph import Box, Glyph, around, parted
from checker.records import record

# In sizes of the letters: what parts words of an alphabet, Chinese words, and the columns of a form.
WORD_GAP = 0.18
CHINESE_GAP = 0.45
_WIDE_GAP = 2.5
# What recognition says of where a letter begins is no more exact than that.
_SEEN_GAP = 0.75
_SAME_ROW = 0.4
_SUPERSCRIPT = 0.8
_LARGER = 1.1
# How far a stretch may reach over the next before somebody looks whether it stands on it.
_OVER = 0.02
_NOTE_MARK = re.compile(r"[0-9①-⑳*†‡\[\]()（）〔〕]")
_CALLED = re.compile(r"[0-9]+|[①-⑳*†‡]")


@record(frozen=True, slots=True)
class Line:
    """Characters beside each other, from left to right; ``notes`` are the marks of notes that stood among them."""

    glyphs: tuple[Glyph, ...]
    box: Box
    size: float
    text: str
    notes: tuple[str, ...] = ()

    @property
    def page(self) -> int:
        return self.glyphs[0].page

    @property
    def trace(self) -> list[Glyph | None]:
        """For each character of ``text`` the glyph that it is from, by itself; None for a blank in a gap."""
        out: list[Glyph | None] = []
        for text, glyph in _texts(self.glyphs):
            if glyph is None or glyph.stretch is None:
                out += [glyph] * len(text)
                continue
            own = parted((glyph,))
            out += [None if letter == " " else next(own) for letter in text]
        return out

    def parted(self, at: float) -> tuple[Line | None, Line | None]:
        """What stands left and right of ``at``."""
        glyphs = self.glyphs
        if any(glyph.box.left < at < glyph.box.right for glyph in glyphs if glyph.stretch is not None):
            glyphs = tuple(parted(glyphs))
        left = [glyph for glyph in glyphs if glyph.box.across < at]
        right = glyphs[len(left) :]
        return (line_of(left) if left else None, line_of(right) if right else None)

    def gaps(self) -> Iterator[tuple[float, float]]:
        """Where nothing stands between two characters."""
        for before, after in pairwise(self.glyphs):
            if after.box.left > before.box.right:
                yield before.box.right, after.box.left


def line_of(glyphs: Sequence[Glyph]) -> Line:
    """A line of these; there must be one."""
    if len(glyphs) == 1:
        only = glyphs[0]
        return Line((only,), only.box, only.size, "" if only.hidden else only.text)
    seen = [glyph for glyph in glyphs if not glyph.hidden] or glyphs
    size = _usual_size(seen)
    if any(glyph.size > _LARGER * size for glyph in glyphs if glyph.stretch is not None):
        # What is no gap for it may be one for the others.
        glyphs = list(parted(glyphs))
    return Line(
        tuple(glyphs),
        around([glyph.box for glyph in seen]),
        size,
        "".join([text for text, _ in _texts(glyphs)]),
    )


def _usual_size(glyphs: Sequence[Glyph]) -> float:
    """That of most characters."""
    sizes = [glyph.size for glyph in glyphs]
    if sizes.count(sizes[0]) == len(sizes):
        return sizes[0]
    return statistics.median_high([glyph.size for glyph in glyphs for _ in range(glyph.count)])


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """From top to bottom; characters printed twice to make them bold are taken once."""
    rows = [row for level in _levels(glyphs) for row in _rows(level)]
    return sorted([line_of(_once(row)) for row in rows], key=lambda line: line.box.down)


@dataclass(slots=True)
class _Level:
    """What may stand on one row with each other, by number; ``reach`` is down to where something may stand on it."""

    glyphs: list[tuple[int, Glyph]]
    lowest: float
    reach: float


def _levels(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """From top to bottom what may stand on one row with each other, and certainly not with anything else."""
    levels: list[_Level] = []
    for high, _, number, glyph in sorted([(_span(g)[0], g.box.left, n, g) for n, g in enumerate(glyphs)]):
        low = _span(glyph)[1]
        slack = _SAME_ROW * glyph.size
        new = _Level([(number, glyph)], low, low + slack)
        while levels and (high <= levels[-1].reach or high - levels[-1].lowest <= slack):
            last = levels.pop()
            last.glyphs += new.glyphs
            new = _Level(last.glyphs, max(last.lowest, new.lowest), max(last.reach, new.reach))
        levels.append(new)
    for level in levels:
        yield [glyph for _, glyph in sorted(level.glyphs, key=_number)]


def _number(numbered: tuple[int, Glyph]) -> int:
    return numbered[0]


def _span(glyph: Glyph) -> tuple[float, float]:
    """How far down the middle of its highest and of its lowest character is."""
    if glyph.stretch is not None:
        return glyph.stretch.levels
    down = glyph.box.down
    return down, down


def _rows(level: Sequence[Glyph]) -> list[list[Glyph]]:
    """Each from left to right."""
    if len(level) == 1:
        return [list(level)]
    ends = [_span(glyph) for glyph in level]
    apart = max([low for _, low in ends]) - min([high for high, _ in ends])
    if apart <= _SAME_ROW * min([glyph.size for glyph in level]):
        row = sorted(level, key=_left_and_down)
        if not any(glyph.stretch is not None for glyph in level) or not _lie_over(row):
            return [row]
    rows: list[list[Glyph]] = []
    middles: list[float] = []
    for down, _, _, glyph in sorted([(g.box.down, g.box.left, n, g) for n, g in enumerate(parted(level))]):
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
    return [sorted(row, key=_left) for row in rows]


def _once(row: list[Glyph]) -> list[Glyph]:
    """Without what is printed again."""
    if len(row) == 1:
        return row
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


def _left(glyph: Glyph) -> float:
    return glyph.box.left


def _left_and_down(glyph: Glyph) -> tuple[float, float]:
    return glyph.box.left, glyph.box.down


def _lie_over(row: Sequence[Glyph]) -> bool:
    """Whether any begins before another ends, from left to right."""
    far = row[0].box.right
    for glyph in row[1:]:
        if glyph.box.left < far - _OVER * glyph.size:
            return True
        far = max(far, glyph.box.right)
    return False


def _is_same(box: Box, glyph: Glyph) -> bool:
    return (
        abs(box.left - glyph.box.left) < 0.25 * max(glyph.box.width, 1)
        and abs(box.down - glyph.box.down) < 0.2 * glyph.size
    )


def _texts(glyphs: Iterable[Glyph]) -> Iterator[tuple[str, Glyph | None]]:
    """What a person sees, with blanks where there are gaps; a blank has no glyph."""
    before: Glyph | None = None
    begun = False
    for glyph in glyphs:
        if not glyph.hidden:
            if before is not None and begun and (blank := _between(before, glyph)):
                yield blank, None
            yield glyph.text, glyph
            begun = True
        # Where a word was struck out there is no gap.
        before = glyph


def _between(before: Glyph, after: Glyph) -> str:
    size = before.size if before.size > after.size else after.size
    gap = after.box.left - before.box.right
    if gap <= WORD_GAP * size and not after.spaced:
        return ""
    if gap > _WIDE_GAP * size:
        return "\t"
    chinese = is_cjk(before.text[-1]) or is_cjk(after.text[0])
    if after.spaced and (not chinese or gap > WORD_GAP * size):
        return " "
    least = WORD_GAP if not chinese else CHINESE_GAP if after.score is None else _SEEN_GAP
    return " " if gap > least * size else ""


def without_note_marks(line: Line, marks: frozenset[str]) -> Line:
    """Without the raised numbers that call a footnote of the page."""
    if all(glyph.size > _SUPERSCRIPT * line.size for glyph in line.glyphs):
        return line
    glyphs = list(parted(line.glyphs))
    raised = [
        g.size <= _SUPERSCRIPT * line.size
        and g.box.down < line.box.down - 0.08 * line.size
        and _NOTE_MARK.fullmatch(g.text) is not None
        and (g.text in marks or not g.text.isalnum())
        for g in glyphs
    ]
    if not any(raised) or all(raised):
        return line
    called = "".join(g.text if up else " " for g, up in zip(glyphs, raised, strict=True))
    kept = [g for g, up in zip(glyphs, raised, strict=True) if not up]
    return replace(line_of(kept), notes=tuple(_CALLED.findall(called)))


def turns_of(glyphs: Sequence[Glyph]) -> int:
    """How many quarters most of them are turned against the clock."""
    return max(range(4), key=lambda quarter: sum([g.count for g in glyphs if g.quarters == quarter]))


def set_upright(glyphs: Iterable[Glyph], turns: int) -> list[Glyph]:
    """The same characters, with boxes as if the page were turned by that much, about its corner."""
    if turns == 0:
        return list(glyphs)
    return [replace(glyph, box=glyph.box.turned(turns, 0.0, 0.0)) for glyph in parted(glyphs)]
