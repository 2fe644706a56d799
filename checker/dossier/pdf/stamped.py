"""Stamps on a page of a PDF that has words: it is drawn small, if it has pictures or curves, and looked at."""

from __future__ import annotations

from typing import Any

from checker.dossier.pdf.glyph import Box
from checker.dossier.pdf.page import Page
from checker.dossier.pdf.stamp import SIDE, stamps_on


def may_be_stamped(page: Page) -> bool:
    """Whether there is anything on it that could be a stamp."""
    return page.pictures > 0 or page.curved


def stamps_of(page: Any) -> list[Box]:
    """The boxes of red, round marks on an open page, as shown."""
    scale = SIDE / max(*page.get_size(), 1.0)
    bitmap = page.render(scale=scale, prefer_bgrx=False)
    channels, step = bitmap.n_channels, bitmap.stride
    pixels = bytes(bitmap.buffer)
    rows = [pixels[n * step : n * step + bitmap.width * channels] for n in range(bitmap.height)]
    bitmap.close()
    return stamps_on(rows, channels, scale) if channels >= 3 else []
