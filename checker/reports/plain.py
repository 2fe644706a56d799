"""Makes what a document says harmless to print: nothing in it can steer a terminal, a browser or a reader."""

from __future__ import annotations

import re
import unicodedata

from checker.patterns import Pattern

_BLANK = Pattern(r"[ \t-\r\x1c-\x1f\x85\u2028\u2029]+")
_STEERS = ("Cc", "Cf", "Cs", "Zl", "Zp")
_ASTRAL_NO_CHARACTERS = "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
_ESCAPED_IN_JSON = Pattern(
    "[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb"
    f"\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff{_ASTRAL_NO_CHARACTERS}]"
)


def plain(text: str) -> str:
    """``text`` on one line; characters that are invisible or steer are shown as ``[U+202E]``.

    >>> plain("a\\x1b[31m\\nb")
    'a[U+001B][31m b'
    """
    return harmless(text).strip()


def harmless(text: str) -> str:
    """The same for a piece of a text: blanks at its ends stay."""
    return "".join(_seen(char) for char in _BLANK.sub(" ", text))


def clipped(text: str, most: int, more: str) -> str:
    """``text`` as it is, or its first ``most`` characters with ``more`` after them."""
    return text if len(text) <= most else text[:most] + more


def safe_json(dumped: str) -> str:
    """JSON text with the same data, in which no raw character is invisible, steers, or cannot be encoded."""
    return _ESCAPED_IN_JSON.sub(_as_escape, dumped)


def _seen(char: str) -> str:
    if char.isprintable():
        return char
    number = ord(char)
    steers = unicodedata.category(char) in _STEERS or number & 0xFFFE == 0xFFFE
    return f"[U+{number:04X}]" if steers or 0xFDD0 <= number <= 0xFDEF else char


def _as_escape(match: re.Match[str]) -> str:
    units = match.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
