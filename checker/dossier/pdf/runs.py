"""What holds for all characters of one text object: how it is set, and whether anybody can see it."""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.pdf.calls import calls
from checker.dossier.pdf.drawing import LIGHT
from checker.dossier.pdf.glyph import Glyph

_BOLD = re.compile(r"bold|black|heavy|semibold|demi|simhei|黑", re.IGNORECASE)
_HEAVY = 600
_SUBSET = re.compile(r"^[A-Z]{6}\+")
# Of FPDF_TEXT_RENDERMODE.
_FILL, _FILL_STROKE, _INVISIBLE, _CLIP = 0, 2, 3, 7


@dataclass(slots=True)
class Run:
    """Characters of one text object. ``angle`` is that of the writing, in degrees against the clock; ``order``
    how far up it lies; ``drawn`` whether ink is put down; ``light`` whether in the colour of paper."""

    size: float
    angle: float
    bold: bool
    font: str
    order: int
    drawn: bool
    light: bool
    glyphs: list[Glyph] = field(default_factory=list)


@dataclass(slots=True)
class Setting:
    """Asks for the runs of one open text page, ``page`` by its pointer; what a font is called is asked once."""

    text: Any
    page: Any
    fonts: dict[int, tuple[str, bool]] = field(default_factory=dict)
    matrix: Any = field(default_factory=lambda: (ctypes.c_float * 6)())
    colour: Any = field(default_factory=lambda: (ctypes.c_uint * 4)())
    shades: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.shades = [ctypes.byref(self.colour, at) for at in (0, 4, 8, 12)]

    def run(self, index: int, holder: int, order: int) -> Run:
        """The run of the character at ``index``; ``holder`` is its object, 0 if it has none."""
        call = calls()
        a, b, c, d = 1.0, 0.0, 0.0, 1.0
        if call.matrix(self.page, index, ctypes.byref(self.matrix)):
            a, b, c, d, _, _ = self.matrix
        size = abs(call.size(self.page, index)) * (math.hypot(c, d) if c else abs(d))
        name, bold = self._font(index, holder)
        mode = call.mode(ctypes.c_void_p(holder)) if holder else _FILL
        return Run(
            size or 1.0,
            0.0 if b == 0.0 < a else math.degrees(math.atan2(b, a)),
            bold or mode == _FILL_STROKE,
            name,
            order,
            mode not in (_INVISIBLE, _CLIP),
            mode == _FILL and self._is_light(index),
        )

    def _font(self, index: int, holder: int) -> tuple[str, bool]:
        """What it is called, without the mark of a part of it, and whether it is bold."""
        font = (calls().font(ctypes.c_void_p(holder)) if holder else 0) or 0
        known = self.fonts.get(font) if font else None
        if known is None:
            from pypdfium2 import raw

            name = _name(self.text, index, raw)
            bold = bool(_BOLD.search(name)) or raw.FPDFText_GetFontWeight(self.text, index) >= _HEAVY
            known = self.fonts[font] = (_SUBSET.sub("", name).removesuffix("-Regular").lower(), bold)
        return known

    def _is_light(self, index: int) -> bool:
        """As white as paper, or so transparent that nothing is to be seen."""
        if not calls().colour(self.page, index, *self.shades):
            return False
        red, green, blue, alpha = self.colour
        return bool(min(red, green, blue) >= LIGHT or alpha <= 255 - LIGHT)


def _name(text: Any, index: int, raw: Any) -> str:
    length = raw.FPDFText_GetFontInfo(text, index, None, 0, None)
    if not 0 < length <= 1_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFText_GetFontInfo(text, index, buffer, length, None)
    return buffer.value.decode("utf-8", "replace")
