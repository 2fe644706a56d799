"""How the cells of a workbook look, as far as it changes what they say."""

from __future__ import annotations

from typing import Any

from checker.dossier.inks import WHITE, Colour, colour_of
from checker.dossier.xlsx.names import below, child, children, has, number, whole
from checker.records import record

# Those that every workbook knows without saying so.
BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0", 38: "#,##0", 39: "#,##0.00",
    40: "#,##0.00", 49: "@",
}  # fmt: skip
_DATES = (*range(14, 18), 22, *range(27, 32), 36, *range(50, 55), 57, 58)
_PALETTE = {"0": (0, 0, 0), "1": WHITE, "8": (0, 0, 0), "9": WHITE}
_TIMES = (18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56)


@record(frozen=True, slots=True)
class Look:
    """``format`` is a number format as Excel writes it, empty for the general one."""

    format: str = ""
    struck: bool = False
    bold: bool = False
    font: str | None = None
    centred: bool = False
    across: bool = False
    ink: Colour | None = None
    ground: Colour | None = WHITE
    tiny: bool = False


@record(frozen=True, slots=True)
class _Font:
    struck: bool
    bold: bool
    name: str | None
    ink: Colour | None = None
    tiny: bool = False


def looks(root: Any) -> tuple[Look, ...]:
    """The looks that cells name by number; ``root`` is the part of styles, or None."""
    if root is None:
        return ()
    formats = {
        whole(f.get("numFmtId")): f.get("formatCode") or ""
        for f in children(child(root, "numFmts"), "numFmt")
    }
    fonts = [_font(f) for f in children(child(root, "fonts"), "font")]
    grounds = [ground_in(f) for f in children(child(root, "fills"), "fill")]
    return tuple(_look(xf, formats, fonts, grounds) for xf in children(child(root, "cellXfs"), "xf"))


def colour_in(element: Any) -> Colour | None:
    """Of an element such as ``color``: its own, one of the old palette, or the paper's of the theme."""
    if element is None:
        return None
    if element.get("theme") is not None:
        tint = number(element.get("tint")) or 0.0
        return WHITE if element.get("theme") == "0" and abs(tint) < 0.02 else None
    if (index := element.get("indexed")) is not None:
        return _PALETTE.get(index)
    return colour_of(element.get("rgb"))


def ground_in(fill: Any) -> Colour | None:
    """What a ``fill`` is filled with: the paper if with nothing, None if nobody knows."""
    pattern = child(fill, "patternFill")
    if pattern is None:
        return None if child(fill, "gradientFill") is not None else WHITE
    kind = pattern.get("patternType") or "none"
    if kind == "none":
        return WHITE
    return colour_in(child(pattern, "fgColor")) if kind == "solid" else None


def is_tiny(font: Any) -> bool:
    """Whether nobody can read words of that size."""
    size = child(font, "sz")
    points = None if size is None else number(size.get("val"))
    return points is not None and points <= 2


def _font(element: Any) -> _Font:
    name = child(element, "name")
    return _Font(
        has(element, "strike"),
        has(element, "b"),
        None if name is None else name.get("val"),
        colour_in(child(element, "color")),
        is_tiny(element),
    )


def _look(xf: Any, formats: dict[int, str], fonts: list[_Font], grounds: list[Colour | None]) -> Look:
    filled = whole(xf.get("fillId"))
    index = whole(xf.get("fontId"))
    font = fonts[index] if index < len(fonts) else _Font(False, False, None)
    alignment = below(xf, "alignment")
    horizontal = None if alignment is None else alignment.get("horizontal")
    return Look(
        _code(whole(xf.get("numFmtId")), formats),
        font.struck,
        font.bold,
        font.name,
        centred=horizontal in ("center", "centerContinuous"),
        across=horizontal == "centerContinuous",
        ink=font.ink,
        ground=grounds[filled] if filled < len(grounds) else WHITE,
        tiny=font.tiny,
    )


def _code(number: int, formats: dict[int, str]) -> str:
    if number in formats:
        return formats[number]
    if number in _DATES:
        return "yyyy-mm-dd"
    return "h:mm:ss" if number in _TIMES else BUILT_IN.get(number, "")
