"""Scans and photographs as pictures of pages, and where on them the words of a place stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.dossier.model import Place
from checker.dossier.ocr.reader import images_of, passages
from checker.dossier.pdf.glyph import Box
from checker.dossier.pdf.picture import SIDE, boxes_at
from checker.dossier.png import encoded


def boxes_of(data: bytes, path: str, places: Sequence[Place]) -> list[list[tuple[int, Box]]]:
    """For each place, the page and the box of each line on which its words stand; raises Unreadable."""
    known = passages(data, path)
    return [boxes_at(place, known) for place in places]


def drawn(
    data: bytes, pages: Sequence[int], boxes: Mapping[int, Sequence[Box]]
) -> list[tuple[int, float, float, bytes]]:
    """Each of the pages (from 1) with its width and height in points, as a PNG on which ``boxes`` are drawn."""
    return [
        (number, image.shape[1] / scale, image.shape[0] / scale, _png(image, scale, boxes.get(number, ())))
        for number, (image, scale) in enumerate(images_of(data), start=1)
        if number in pages
    ]


def _png(image: Any, scale: float, boxes: Sequence[Box]) -> bytes:
    import cv2

    rows, columns = image.shape[:2]
    smaller = min(1.0, SIDE / max(rows, columns))
    size = (max(1, round(columns * smaller)), max(1, round(rows * smaller)))
    shown = cv2.resize(image, size, interpolation=cv2.INTER_AREA)[:, :, ::-1]
    pixels = [bytearray(row.tobytes()) for row in shown]
    return encoded(pixels, size[0], [[edge * scale * smaller for edge in box] for box in boxes])
