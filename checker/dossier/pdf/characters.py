"""The characters of a page, in the runs in which they were set."""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.docx.symbols import PICTURE_FONTS, mark
from checker.dossier.pdf.calls import calls
from checker.dossier.pdf.drawing import LIGHT
from checker.dossier.pdf.glyph import Box, Glyph

UNKNOWN = "\ufffd"
_BLANK = frozenset((0x20, 0x09, 0xA0, 0x3000, *range(0x2000, 0x200B)))
_BREAK = frozenset((0x0A, 0x0D))
# A hyphen at which a word was broken.
SOFT_HYPHEN = "\u00ad"
_BROKEN_AT = (0x02, 0xAD, 0xFFFE)
_BOLD = re.compile(r"bold|black|heavy|semibold|demi|simhei|黑", re.IGNORECASE)
_HEAVY = 600
# Some programs write radicals for the characters that look the same; the rest is what NFKC does not know.
_RADICALS = dict(
    zip(
        "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⻑⻙",
        "民虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟长韦",
        strict=True,
    )
)


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


def characters_of(
    page: Any, number: int, order: Mapping[int, int], placed: Callable[[float, float, float, float], Box]
) -> list[Run]:
    """All characters but blanks, which the next one remembers; ``placed`` turns PDF's own left, bottom, right, top."""
    from pypdfium2 import raw

    text = page.get_textpage()
    call = calls()
    opened = ctypes.cast(text.raw, ctypes.c_void_p).value
    rectangle = raw.FS_RECTF()
    edges = ctypes.addressof(rectangle)
    runs: dict[int, Run] = {}
    spaced = False
    try:
        for index in range(max(0, text.count_chars())):
            code = call.code(opened, index)
            if code in _BLANK:
                spaced = spaced or not call.generated(opened, index)
                continue
            if code in _BREAK:
                continue
            key = call.holder(opened, index) or 0
            run = runs.get(key)
            if run is None:
                holder = raw.FPDFText_GetTextObject(text, index)
                run = runs[key] = _run(text, index, holder, order.get(key, -1), raw)
            if not call.box(opened, index, edges):
                continue
            low, high = rectangle.bottom, rectangle.top
            if low > high:
                low, high = high, low
            seen = placed(rectangle.left, low, rectangle.right, high)
            wrong = code == 0 or call.unmapped(opened, index) == 1
            letters = UNKNOWN if wrong and code not in _BROKEN_AT else _letters(code, run.font)
            if letters:
                run.glyphs.append(Glyph(letters, seen, seen, number, run.size, run.bold, 0, spaced))
                spaced = False
    finally:
        text.close()
    return list(runs.values())


@lru_cache(maxsize=8_192)
def _letters(code: int, font: str) -> str:
    if code in _BROKEN_AT:
        return SOFT_HYPHEN
    private = 0xE000 <= code <= 0xF8FF
    if font in PICTURE_FONTS and (code < 0x100 or private):
        return mark(font, code).strip()
    if private:
        return mark("Wingdings", code).strip() if 0xF020 <= code <= 0xF0FF else UNKNOWN
    character = chr(code)
    if character in _RADICALS:
        return _RADICALS[character]
    if 0x2E80 <= code <= 0x2FDF or 0xF900 <= code <= 0xFB06:
        return unicodedata.normalize("NFKC", character)
    return UNKNOWN if character == UNKNOWN else clean(character).strip()


def _run(text: Any, index: int, holder: Any, order: int, raw: Any) -> Run:
    m = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(text, index, m):
        m.a = m.d = 1.0
    size = abs(raw.FPDFText_GetFontSize(text, index)) * math.hypot(m.c, m.d)
    font = _font(text, index, raw)
    mode = raw.FPDFTextObj_GetTextRenderMode(holder) if holder else raw.FPDF_TEXTRENDERMODE_FILL
    drawn = mode not in (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP)
    bold = bool(_BOLD.search(font)) or raw.FPDFText_GetFontWeight(text, index) >= _HEAVY
    return Run(
        size or 1.0,
        math.degrees(math.atan2(m.b, m.a)),
        bold or mode == raw.FPDF_TEXTRENDERMODE_FILL_STROKE,
        re.sub(r"^[A-Z]{6}\+", "", font).removesuffix("-Regular").lower(),
        order,
        drawn,
        _is_light(text, index, mode, raw),
    )


def _font(text: Any, index: int, raw: Any) -> str:
    length = raw.FPDFText_GetFontInfo(text, index, None, 0, None)
    if not 0 < length <= 1_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFText_GetFontInfo(text, index, buffer, length, None)
    return buffer.value.decode("utf-8", "replace")


def _is_light(text: Any, index: int, mode: int, raw: Any) -> bool:
    """As white as paper, or so transparent that nothing is to be seen."""
    if mode != raw.FPDF_TEXTRENDERMODE_FILL:
        return False
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFText_GetFillColor(text, index, red, green, blue, alpha):
        return False
    return min(red.value, green.value, blue.value) >= LIGHT or alpha.value <= 255 - LIGHT
