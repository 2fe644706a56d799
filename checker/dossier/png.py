"""Pictures of pages as PNG, with boxes around words; none much larger than a page of text needs."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

Edges = Sequence[float]
_INK = (0xC6, 0x28, 0x28)
_THICK = 2
# A page of text takes a third of this; scans and photographs are full of noise.
_ENOUGH = 350_000
# How many levels of each colour are left in a picture that is larger than that.
_LEVELS = (16, 8, 5)


def encoded(rows: list[bytearray], width: int, boxes: Sequence[Edges]) -> bytes:
    """A PNG of rows of red, green and blue; ``boxes`` (left, top, right, bottom, in pixels) are drawn on it."""
    out = b""
    for levels in (256, *_LEVELS):
        fewer = rows if levels == 256 else [row.translate(_fewer(levels)) for row in rows]
        fewer = [bytearray(row) for row in fewer]
        for box in boxes:
            _draw(fewer, width, [round(edge) for edge in box])
        out = _png(fewer, width)
        if len(out) <= _ENOUGH:
            break
    return out


def _fewer(levels: int) -> bytes:
    """The table that rounds each of 256 levels to one of so many; white stays white."""
    step = 255 / (levels - 1)
    return bytes(round(round(level / step) * step) for level in range(256))


def _draw(rows: list[bytearray], width: int, edges: Sequence[int]) -> None:
    """A frame, cut off at the edge of the page."""
    left, top, right, bottom = edges
    for y in range(max(0, top), min(len(rows), bottom)):
        row = rows[y]
        level = y < top + _THICK or y >= bottom - _THICK
        for begin, end in ((left, right),) if level else ((left, left + _THICK), (right - _THICK, right)):
            begin, end = max(0, begin), min(width, end)
            if begin < end:
                row[3 * begin : 3 * end] = bytes(_INK) * (end - begin)


def _png(rows: Sequence[bytearray], width: int) -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    lines = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    head = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")
