"""The characters of a page, in the runs in which they were set."""

from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.docx.symbols import PICTURE_FONTS, mark
from checker.dossier.pdf.glyph import BLANK, GIVEN, Box, Glyph
from checker.dossier.pdf.runs import Run, Setting
from checker.dossier.pdf.stretches import Sheet, Stretches
from checker.dossier.pdf.swept import BREAK, ODD, Swept, swept

UNKNOWN = "\ufffd"
_BLANK = frozenset((0x20, 0x09, 0xA0, 0x3000, *range(0x2000, 0x200B)))
_BREAK = frozenset((0x0A, 0x0D))
# A hyphen at which a word was broken.
SOFT_HYPHEN = "\u00ad"
_BROKEN_AT = (0x02, 0xAD, 0xFFFE)
# Some programs write radicals for the characters that look the same; the rest is what NFKC does not know.
_RADICALS = dict(
    zip(
        "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⻑⻙",
        "民虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟长韦",
        strict=True,
    )
)


class _Letters(dict[int, str]):
    """For each code the letter that it is in any font but those of pictures, as ``Swept.letters`` has it."""

    def __missing__(self, code: int) -> str:
        letter = ODD
        if code in _BLANK:
            letter = BLANK
        elif code in _BREAK:
            letter = BREAK
        elif chr(code).isprintable():
            seen = _letters(code, "")
            letter = seen if len(seen) == 1 and seen != UNKNOWN else ODD
        self[code] = letter
        return letter


_LETTERS = _Letters()


def characters_of(page: Any, order: Mapping[int, int], sheet: Sheet) -> list[Run]:
    """All characters but blanks, which the next one remembers."""
    text = page.get_textpage()
    runs: dict[int, Run] = {}
    spaced, done = False, 0
    try:
        found = swept(text, _LETTERS)
        stretches = Stretches(found, sheet)
        setting = Setting(text, ctypes.cast(text.raw, ctypes.c_void_p))
        for begin, end in found.spans():
            spaced = spaced or BLANK in found.letters[done:begin]
            done = end
            holder = found.holder(begin)
            run = runs.get(holder)
            if run is None:
                run = runs[holder] = setting.run(begin, holder, order.get(holder, -1))
            if found.letters[begin] != ODD and sheet.turns == 0 and run.font not in PICTURE_FONTS:
                run.glyphs += stretches.of(begin, end, run, spaced=spaced)
                spaced = False
                continue
            for at in range(begin, end):
                letter = found.letters[at]
                spaced = spaced or letter == BLANK
                if letter not in (BLANK, GIVEN) and (glyph := _alone(found, at, run, sheet)) is not None:
                    glyph.spaced, spaced = spaced, False
                    run.glyphs.append(glyph)
    finally:
        text.close()
    for run in runs.values():
        if any(_is_one(before, after) for before, after in pairwise(run.glyphs)):
            run.glyphs = list(_put_together(run.glyphs))
    return list(runs.values())


def _is_one(before: Glyph, after: Glyph) -> bool:
    """Whether both are what one glyph shows, as the ligature in Officer: print that is doubled is another run, or moved."""
    return before.seen == after.seen and before.stretch is None and after.stretch is None and not after.spaced


def _put_together(glyphs: list[Glyph]) -> Iterator[Glyph]:
    one = glyphs[0]
    for glyph in glyphs[1:]:
        if _is_one(one, glyph):
            one.text += glyph.text
        else:
            yield one
            one = glyph
    yield one


def _alone(found: Swept, at: int, run: Run, sheet: Sheet) -> Glyph | None:
    """One character, None if it cannot be seen or nobody knows where."""
    if not found.placed[at]:
        return None
    code = ord(found.codes[at])
    wrong = code == 0 or found.unmapped[at] == 1
    letters = UNKNOWN if wrong and code not in _BROKEN_AT else _letters(code, run.font)
    if not letters:
        return None
    left, top, right, bottom = found.edges[4 * at : 4 * at + 4]
    seen = sheet.shown(Box(left, min(top, bottom), right, max(top, bottom)))
    return Glyph(letters, seen, seen, sheet.number, run.size, run.bold)


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
