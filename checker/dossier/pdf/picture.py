"""Pages as pictures, and where on them the words of a place stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from checker.dossier.model import Place
from checker.dossier.pdf.glyph import Box, Glyph, around
from checker.dossier.pdf.opened import opened, turned_to
from checker.dossier.pdf.passage import Passage
from checker.dossier.pdf.reader import passages
from checker.dossier.png import encoded

# Of the longer side, in pixels; a page of A4 has about 100 to the inch.
SIDE = 1_150
_MOST_SCALE = 3.0
_SLACK = 1.5


def boxes_of(data: bytes, path: str, places: Sequence[Place]) -> list[list[tuple[int, Box]]]:
    """For each place, the page and the box of each line on which its words stand; raises Unreadable."""
    known = passages(data, path)
    return [boxes_at(place, known) for place in places]


def boxes_at(place: Place, known: Mapping[Place, Passage]) -> list[tuple[int, Box]]:
    """The page and the box of each line of a place, of which ``known`` tells the characters; else of all of it."""
    passage = known.get(place.without_offsets())
    if passage is None:
        if place.box is None or place.page is None:
            return []
        return [(place.page, Box(*place.box))]
    trace = passage.trace
    return boxes_around(trace[place.start or 0 : len(trace) if place.end is None else place.end])


def boxes_around(glyphs: Iterable[Glyph | None]) -> list[tuple[int, Box]]:
    """The page and the box of each line of these characters."""
    return [(line[0].page, _wider(around([g.seen for g in line]))) for line in _lines(glyphs)]


def _lines(glyphs: Iterable[Glyph | None]) -> list[list[Glyph]]:
    """Characters that stand beside each other, or below each other on a page that lies on its side."""
    out: list[list[Glyph]] = []
    for glyph in glyphs:
        if glyph is None:
            continue
        last = out[-1][-1] if out else None
        if last is not None and last.page == glyph.page and _is_beside(last, glyph):
            out[-1].append(glyph)
        else:
            out.append([glyph])
    return out


def _is_beside(last: Glyph, glyph: Glyph) -> bool:
    return (
        abs(last.box.down - glyph.box.down) < 0.5 * glyph.size and last.box.left <= glyph.box.left
    ) or last.seen == glyph.seen


def _wider(box: Box) -> Box:
    return Box(box.left - _SLACK, box.top - _SLACK, box.right + _SLACK, box.bottom + _SLACK)


def drawn(
    data: bytes, pages: Sequence[int], boxes: Mapping[int, Sequence[Box]]
) -> list[tuple[int, float, float, bytes]]:
    """Each of the pages (from 1) with its width and height in points, as a PNG on which ``boxes`` are drawn."""
    out = []
    with opened(data) as document:
        for number in pages:
            if not 1 <= number <= len(document):
                continue
            with turned_to(document, number - 1) as page:
                width, height = page.get_size()
                scale = min(_MOST_SCALE, SIDE / max(width, height, 1.0))
                out.append((number, width, height, _png(page, scale, boxes.get(number, ()))))
    return out


def _png(page: Any, scale: float, boxes: Sequence[Box]) -> bytes:
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    channels = bitmap.n_channels
    pixels = bytes(bitmap.buffer)
    bitmap.close()
    rows = [bytearray(pixels[n * stride : n * stride + width * channels]) for n in range(height)]
    if channels == 4:
        rows = [_without_alpha(row) for row in rows]
    return encoded(rows, width, [[edge * scale for edge in box] for box in boxes])


def _without_alpha(row: bytearray) -> bytearray:
    out = bytearray(len(row) // 4 * 3)
    for channel in range(3):
        out[channel::3] = row[channel::4]
    return out
