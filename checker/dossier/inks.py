"""Colours, as all formats write them: whether words in one can be seen on another."""

from __future__ import annotations

import re

Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)
# So near to one another that nobody tells them apart.
_NEAR = 14
_NAMES: dict[str, Colour] = {
    "white": WHITE, "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240), "ghostwhite": (248, 248, 255),
    "whitesmoke": (245, 245, 245), "floralwhite": (255, 250, 240), "red": (255, 0, 0), "yellow": (255, 255, 0),
    "blue": (0, 0, 255), "navy": (0, 0, 128), "green": (0, 128, 0), "lime": (0, 255, 0), "gray": (128, 128, 128),
    "grey": (128, 128, 128), "silver": (192, 192, 192), "orange": (255, 165, 0), "purple": (128, 0, 128),
}  # fmt: skip
_SHORT = re.compile(r"#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?", re.IGNORECASE)
_LONG = re.compile(
    r"(?:#|[0-9a-f]{2}(?=[0-9a-f]{6}$))?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", re.IGNORECASE
)
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]+%?)\s*)?\)")


def colour_of(said: str | None) -> Colour | None:
    """``FFFFFF``, ``FFFFFFFF`` (the first two are how clear it is), ``#fff``, ``rgb(255, 255, 255)``, ``white``; None for
    what is none of these.

    >>> colour_of("#fff"), colour_of("FF00B050"), colour_of("auto")
    ((255, 255, 255), (0, 176, 80), None)
    """
    words = (said or "").strip().lower()
    if words in _NAMES:
        return _NAMES[words]
    if match := _SHORT.fullmatch(words):
        red, green, blue = (int(part * 2, 16) for part in match.groups())
        return red, green, blue
    if match := _LONG.fullmatch(words):
        red, green, blue = (int(part, 16) for part in match.groups())
        return red, green, blue
    if match := _RGB.fullmatch(words):
        red, green, blue = (min(int(part), 255) for part in match.groups()[:3])
        return red, green, blue
    return None


def is_clear(said: str | None) -> bool:
    """Whether it is no colour at all: ``transparent``, ``rgba(0, 0, 0, 0)``, ``#ffffff00``."""
    words = (said or "").strip().lower()
    if words == "transparent" or re.fullmatch(r"#[0-9a-f]{6}0[0-9a-f]|#[0-9a-f]{3}0", words):
        return True
    match = _RGB.fullmatch(words)
    return match is not None and match[4] is not None and float(match[4].rstrip("%") or 1) <= 0.05


def is_lost(ink: Colour, ground: Colour | None) -> bool:
    """Whether words in ``ink`` are lost on ``ground``; of a ground that is not known nothing is said."""
    return ground is not None and all(abs(a - b) <= _NEAR for a, b in zip(ink, ground, strict=True))
