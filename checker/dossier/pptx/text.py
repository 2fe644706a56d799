"""Paragraphs of a text body of DrawingML: struck words out, bullets and automatic numbers as they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.docx.formats import show
from checker.dossier.docx.names import A
from checker.dossier.docx.symbols import translate
from checker.dossier.inks import Colour, is_lost
from checker.dossier.pptx.inks import colour_in
from checker.records import record

_NUMBERS = {
    "arabic": "decimal", "alphaLc": "lowerLetter", "alphaUc": "upperLetter", "romanLc": "lowerRoman",
    "romanUc": "upperRoman", "circleNumDb": "decimalEnclosedCircle", "circleNumWd": "decimalEnclosedCircle",
    "ea1Chs": "chineseCountingThousand", "ea1Cht": "chineseCountingThousand", "ea1JpnKor": "chineseCountingThousand",
    "arabicDb": "decimalFullWidth",
}  # fmt: skip
_AROUND = {"ParenBoth": "({})", "ParenR": "{})", "Period": "{}.", "Minus": "- {} -", "Plain": "{}", "": "{}"}
_MAX_LEVEL = 8
# In hundredths of a point.
_SMALLEST = 200


@record(frozen=True, slots=True)
class Line:
    """One paragraph; ``level`` is set for an item of a list."""

    text: str
    number: str | None = None
    level: int | None = None
    known: bool = True
    bold: bool = False
    centred: bool = False
    struck: bool = False
    inks: tuple[Colour, ...] = ()
    tiny: bool = False

    def is_faint(self, ground: Colour | None) -> bool:
        """Whether some of it cannot be seen on ``ground``."""
        return self.tiny or any(is_lost(ink, ground) for ink in self.inks)


@dataclass(slots=True)
class _Counts:
    """Automatic numbers count on while style and level stay, and begin anew below a higher level."""

    at: dict[int, tuple[str, int]] = field(default_factory=dict)

    def take(self, level: int, style: str, start: int) -> int:
        for deeper in [known for known in self.at if known > level]:
            del self.at[deeper]
        before, number = self.at.get(level, ("", start - 1))
        number = number + 1 if before == style else start
        self.at[level] = (style, number)
        return number

    def stop(self, level: int) -> None:
        for known in [known for known in self.at if known >= level]:
            del self.at[known]


def lines_of(body: Any) -> Iterator[Line]:
    """The paragraphs of ``body`` that have words, in order."""
    counts = _Counts()
    for paragraph in () if body is None else body.iterchildren(A + "p"):
        text, bold, struck, inks, tiny = _words(paragraph)
        properties = paragraph.find(A + "pPr")
        if not text and not struck:
            continue
        number, level, known = _number(properties, counts)
        yield Line(
            text, number, level, known, bold, _attribute(properties, "algn") == "ctr", struck, inks, tiny
        )


def _words(paragraph: Any) -> tuple[str, bool, bool, tuple[Colour, ...], bool]:
    out: list[str] = []
    inks: dict[Colour, None] = {}
    tiny = False
    letters = bold = 0
    struck = False
    for run in paragraph:
        if run.tag == A + "br":
            out.append("\n")
        elif run.tag in (A + "r", A + "fld"):
            properties, words = run.find(A + "rPr"), run.find(A + "t")
            text = "" if words is None else words.text or ""
            if _attribute(properties, "strike") in ("sngStrike", "dblStrike"):
                struck = struck or bool(text.strip())
                continue
            if run.tag == A + "fld" and (run.get("type") or "").startswith("slidenum"):
                continue
            symbol = None if properties is None else properties.find(A + "sym")
            out.append(translate(text, None if symbol is None else symbol.get("typeface")))
            if any(map(str.isalnum, text)):
                tiny = tiny or 0 < _whole(_attribute(properties, "sz"), 0, 9_999) <= _SMALLEST
                ink = None if properties is None else colour_in(properties.find(A + "solidFill"))
                inks |= {} if ink is None else {ink: None}
            count = sum(not c.isspace() for c in text)
            letters += count
            bold += count if _attribute(properties, "b") in ("1", "true") else 0
    heavy = letters > 0 and bold * 10 >= 9 * letters
    return clean("".join(out)).strip(), heavy, struck, tuple(inks), tiny


def _number(properties: Any, counts: _Counts) -> tuple[str | None, int | None, bool]:
    level = _whole(_attribute(properties, "lvl"), 0, _MAX_LEVEL)
    automatic = None if properties is None else properties.find(A + "buAutoNum")
    if automatic is not None:
        style = automatic.get("type") or "arabicPeriod"
        number = counts.take(level, style, _whole(automatic.get("startAt"), 1, 9_999))
        shown = _shown(number, style)
        return shown or f"{number}.", level, shown is not None
    counts.stop(level)
    if properties is not None and properties.find(A + "buChar") is not None:
        return "•", level, True
    # Text at the outermost level is a list only if it says so; deeper levels hang below it.
    return None, level or None, True


def _shown(number: int, style: str) -> str | None:
    name = next((n for n in sorted(_NUMBERS, key=len, reverse=True) if style.startswith(n)), None)
    around = None if name is None else _AROUND.get(style[len(name) :].replace("Plain", "", 1))
    if name is None or around is None:
        return None
    words = show(number, _NUMBERS[name])
    if words is None:
        return None
    # The Chinese *period* is 、.
    return f"{words}、" if name.startswith("ea1") and around == "{}." else around.format(words)


def _attribute(element: Any, name: str) -> str | None:
    value: str | None = None if element is None else element.get(name)
    return value


def _whole(text: str | None, default: int, most: int) -> int:
    return min(int(text), most) if text and text.isascii() and text.isdigit() and len(text) < 6 else default
