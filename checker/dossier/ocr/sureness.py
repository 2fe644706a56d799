"""How much a reading is worth, and when a line is read again at double size."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import Any

from checker.dossier.ocr.engine import Seen, spread, words_of
from checker.dossier.pdf.glyph import ENOUGH

# Below this, a line is read again.
_PLAIN = 0.98
_DOUBLE = 2.0
_ROOM = 0.15
_HAN = re.compile(r"[\u3400-\u9fff]")


def at_its_best(seen: Seen, image: Any) -> Seen:
    """The line, read again at double size if it is not plain; the better reading counts.

    Readings with another number of Chinese characters show that one may be lost: neither is then enough.
    """
    if seen.score >= _PLAIN:
        return seen
    text, score = words_of(_line_of(image, seen))
    if not text.strip():
        return seen
    best = seen
    if score > seen.score:
        same = len(text) == len(seen.letters)
        letters = spread(text, seen.letters[0].left, seen.letters[-1].right)
        if same:
            letters = tuple(replace(old, text=new) for old, new in zip(seen.letters, text, strict=True))
        best = replace(seen, text=text, score=score, letters=letters)
    if len(_HAN.findall(text)) != len(_HAN.findall(seen.text)):
        return replace(best, score=min(seen.score, score, ENOUGH - 0.01))
    return best


def agree(one: str, other: str) -> bool:
    """Whether two readings give the same words, whatever the width of their marks."""
    return _bare(one) == _bare(other)


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def _line_of(image: Any, seen: Seen) -> Any:
    """The line laid level, twice as large, with some room around it."""
    import cv2
    import numpy as np

    (x0, y0), (x1, y1), _, (x3, y3) = seen.corners
    wide, high = float(np.hypot(x1 - x0, y1 - y0)), float(np.hypot(x3 - x0, y3 - y0))
    room = _ROOM * high
    size = (max(1, round(_DOUBLE * (wide + 2 * room))), max(1, round(_DOUBLE * (high + 2 * room))))
    source = np.array([(x0, y0), (x1, y1), (x3, y3)], np.float32)
    near, far, low = _DOUBLE * room, _DOUBLE * (room + wide), _DOUBLE * (room + high)
    target = np.array([(near, near), (far, near), (near, low)], np.float32)
    matrix = cv2.getAffineTransform(source, target)
    return cv2.warpAffine(image, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
