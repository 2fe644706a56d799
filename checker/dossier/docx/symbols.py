"""Characters of picture fonts: a tick in Wingdings is the letter ü to whoever ignores the font."""

from __future__ import annotations

from checker.patterns import Pattern

_WINGDINGS = {
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x73: "◆", 0x74: "◆", 0x75: "◆",
    0x76: "◆", 0x77: "◆", 0x9E: "•", 0x9F: "•", 0xA1: "○", 0xA2: "○", 0xA4: "◎", 0xA7: "▪", 0xA8: "☐", 0xAA: "◆",
    0xAB: "★", 0xB6: "☆", 0xD8: "➢", 0xFB: "×", 0xFC: "√", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: "×", 0x50: "√", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "●", 0x9A: "○", 0xA2: "■",
    0xA3: "☐", 0xA4: "☐",
}  # fmt: skip
_SYMBOL = {
    0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB9: "≠", 0xD6: "√", 0xA8: "◆",
}  # fmt: skip
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "symbol": _SYMBOL}
_PRIVATE = Pattern("[\uf020-\uf0ff]")
PICTURE_FONTS = ("wingdings", "wingdings 2", "wingdings 3", "webdings", "symbol")


def mark(font: str, code: int) -> str:
    """The character that stands for ``code`` of a picture font; a named mark such as ``[Webdings 61]``
    if we do not know it, so that it is never lost in silence."""
    low = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    if low in (0x20, 0xA0):
        return " "
    known = _FONTS.get(font.lower(), {})
    return known.get(low) or f"[{font} {low:02X}]"


def translate(text: str, font: str | None) -> str:
    """``text`` set in ``font``; characters of the private area count as Wingdings if no font is named."""
    if font is not None and font.lower() in PICTURE_FONTS:
        return "".join(
            mark(font, ord(c)) if ord(c) < 0x100 or 0xF000 <= ord(c) <= 0xF0FF else c for c in text
        )
    if _PRIVATE.search(text):
        return "".join(mark("Wingdings", ord(c)) if "\uf020" <= c <= "\uf0ff" else c for c in text)
    return text
