"""Words of a cell out of their runs: struck ones out, picture fonts as the signs that they show."""

from __future__ import annotations

from typing import Any

from checker.dossier.clean import clean
from checker.dossier.docx.symbols import translate
from checker.dossier.inks import Colour
from checker.dossier.xlsx.names import child, has, local
from checker.dossier.xlsx.styles import colour_in, is_tiny
from checker.records import record


@record(frozen=True, slots=True)
class Words:
    """``struck`` tells that words were left out; ``fonts`` that the runs name fonts of their own,
    ``inks`` in which colours some of them are."""

    text: str
    struck: bool = False
    fonts: bool = False
    inks: tuple[Colour, ...] = ()
    tiny: bool = False


def words_in(item: Any) -> Words:
    """Of a shared string (``si``) or one in the cell (``is``)."""
    out, struck, fonts, tiny = [], False, False, False
    inks: dict[Colour, None] = {}
    for piece in item:
        name = local(piece)
        if name == "t":
            out.append(piece.text or "")
        elif name == "r":
            text = "".join(t.text or "" for t in piece if local(t) == "t")
            properties = child(piece, "rPr")
            if has(properties, "strike"):
                struck = struck or bool(text.strip())
                continue
            font = child(properties, "rFont")
            fonts = fonts or font is not None
            if properties is not None and any(map(str.isalnum, text)):
                ink = colour_in(child(properties, "color"))
                inks |= {} if ink is None else {ink: None}
                tiny = tiny or is_tiny(properties)
            out.append(translate(text, None if font is None else font.get("val")))
    return Words(_unescaped("".join(out)), struck, fonts, tuple(inks), tiny)


def shared(root: Any) -> tuple[Words, ...]:
    """The table of shared strings, in order; ``root`` is None where there is none."""
    return () if root is None else tuple(words_in(item) for item in root if local(item) == "si")


def _unescaped(text: str) -> str:
    """Excel writes what XML cannot hold as ``_x000D_``."""
    if "_x" not in text:
        return clean(text)
    import re

    return clean(re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)), text))
