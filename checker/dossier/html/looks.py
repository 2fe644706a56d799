"""How the words of a page look: in which colour, on which ground, how large; and what its styles write beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.inks import WHITE, Colour, colour_of, is_clear, is_lost
from checker.records import record

ASKED = ("color", "background", "background-color", "background-image", "font-size", "font", "content")
"""The properties that say so; none of them hides by itself."""

_PICTURE = re.compile(r"url\(|gradient|var\(|image\(")
_SIZE = re.compile(r"(\d*\.?\d+)(px|pt)?")
_SMALLEST = 2.0
_TOKEN = re.compile(r"rgba?\([^)]*\)|[^\s/]+")
_STRING = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'")
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)")
_INKED = re.compile(r"color|font-size|background|font\s*:", re.IGNORECASE)


@record(frozen=True, slots=True)
class Look:
    """``ink`` is None for the colour that a page has by itself, ``ground`` for one that is not known."""

    ink: Colour | None = None
    clear: bool = False
    ground: Colour | None = WHITE
    tiny: bool = False

    @property
    def lost(self) -> bool:
        return self.clear or self.tiny or (self.ink is not None and is_lost(self.ink, self.ground))


_PLAIN = Look()


@dataclass(slots=True)
class Looks:
    """Asks ``said`` what the styles say of an element, each element once."""

    said: Callable[[Any], Mapping[str, str]]
    known: dict[Any, Look] = field(default_factory=dict)

    def of(self, element: Any) -> Look:
        """How words right in ``element`` look."""
        around: list[Any] = []
        at = element
        while at is not None and at not in self.known:
            around.append(at)
            at = at.getparent()
        look = _PLAIN if at is None else self.known[at]
        for inner in reversed(around):
            look = self.known[inner] = _within(look, self.said(inner), inner)
        return look


def is_inked(sheets: str, root: Any) -> bool:
    """Whether a page says anything of colours and sizes, so that its words are worth looking at."""
    if _INKED.search(sheets):
        return True
    return any(
        _INKED.search(e.get("style") or "") or e.get("color") or e.get("bgcolor") or e.get("text")
        for e in root.iter()
        if isinstance(e.tag, str)
    )


def _within(around: Look, said: Mapping[str, str], element: Any) -> Look:
    own = said.get("color") or (element.get("color") if element.tag == "font" else None)
    if own is None and element.tag == "body":
        own = element.get("text")
    ink, clear = around.ink, around.clear
    if own not in (None, "inherit", "currentcolor"):
        ink, clear = colour_of(own), is_clear(own)
    return Look(ink, clear, _ground(around.ground, said, element), _is_tiny(around.tiny, said))


def _ground(around: Colour | None, said: Mapping[str, str], element: Any) -> Colour | None:
    values = [said[n] for n in ("background", "background-color", "background-image") if n in said]
    if not values and element.get("bgcolor"):
        values = [element.get("bgcolor")]
    if any(_PICTURE.search(value) for value in values):
        return None
    tokens = [token for value in values for token in _TOKEN.findall(value)]
    found = [colour for token in tokens if not is_clear(token) and (colour := colour_of(token)) is not None]
    if found:
        return found[-1]
    nothing = ("none", "inherit", "initial", "unset", "transparent")
    return around if all(t in nothing or is_clear(t) for t in tokens) else None


def _is_tiny(around: bool, said: Mapping[str, str]) -> bool:
    size = said.get("font-size")
    if size is None and "font" in said:
        size = next(
            (t.partition("/")[0] for t in said["font"].split() if re.match(r"\d*\.?\d+(?:px|pt)", t)), None
        )
    if size is None:
        return around
    match = _SIZE.fullmatch(size)
    if match is not None:
        return float(match[1]) <= (_SMALLEST if match[2] else 0)
    relative = re.fullmatch(r"(\d*\.?\d+)(?:em|%)", size)
    return (
        around or float(relative[1]) == 0 if relative else bool(re.fullmatch(r"0+\.?0*(?:rem|vw|vh)", size))
    )


def written_by(content: str) -> str | None:
    """The words of a ``content``; empty for a mere ornament, None for what is not written out (``attr(title)``)."""
    if re.search(r"\b(?:attr|counters?|var|url)\(", _STRING.sub("", content)):
        return None
    words = "".join(first or second for first, second in _STRING.findall(content))
    text = _ESCAPE.sub(lambda m: _character(m[1]) if m[1] else m[2], words)
    return text if any(map(str.isalnum, text)) else ""


def _character(code: str) -> str:
    number = int(code, 16)
    return chr(number) if 0 < number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF else ""
