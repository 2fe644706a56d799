"""A page of a PDF that is a picture, drawn and read as one."""

from __future__ import annotations

from typing import Any

from checker.dossier.ocr.page import page_of
from checker.dossier.pdf.page import Page

# 200 to the inch, as most scans are.
_SCALE = 200 / 72
_SIDE = 2_600


def looked_at(page: Any, number: int) -> Page:
    """Page ``number`` (from 1) of an open document, its words read from what it looks like."""
    import numpy as np

    scale = min(_SCALE, _SIDE / max(*page.get_size(), 1.0))
    bitmap = page.render(scale=scale, prefer_bgrx=False)
    pixels = np.array(bitmap.to_numpy())
    bitmap.close()
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        pixels = np.repeat(pixels.reshape(*pixels.shape[:2], 1), 3, axis=2)
    return page_of(np.ascontiguousarray(pixels[:, :, :3]), number, scale)
