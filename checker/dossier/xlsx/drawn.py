"""What lies over a sheet: text boxes, pictures, charts; and what is printed at the edges of its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.diagrams import READ, UNREAD, Diagram, Diagrams
from checker.dossier.docx.drawn import PICTURE, parts_of
from checker.dossier.draft import Aside, Item, Note, Para
from checker.dossier.legends import is_legend
from checker.dossier.model import Place
from checker.dossier.sheets.left_out import LeftOut
from checker.dossier.xlsx.names import child, local

# &L, &C and &R begin a part, &"font" and &12 say how it looks, &P and the like are filled in.
_PART = re.compile(r"&[LCR]")
_CODE = re.compile(r'&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d{1,3}|&[A-Za-z+\-]')


def boxes(root: Any, place: Place, left_out: LeftOut, diagrams: Diagrams | None = None) -> Iterator[Item]:
    """Text boxes of a drawing as asides; a key to signs in one of them stands where a table can find it."""
    number = 0
    for part in () if root is None else parts_of(root):
        if part is PICTURE:
            left_out.pictures += 1
        elif isinstance(part, Note):
            left_out.drawn.append(part)
        elif isinstance(part, Diagram):
            at = Place(place.file, sheet=place.sheet, part="text_box")
            words = () if diagrams is None else tuple(diagrams.paras(part, at))
            left_out.drawn.append(READ if words else UNREAD)
            if words:
                yield Aside(
                    tuple(replace(p, place=replace(at, paragraph=number + n)) for n, p in enumerate(words, 1))
                )
                number += len(words)
        elif isinstance(part, str):
            number += 1
            para = Para(part, Place(place.file, sheet=place.sheet, part="text_box", paragraph=number))
            yield para if is_legend(part) else Aside((para,))


def edges(root: Any, place: Place) -> Iterator[Aside]:
    """Headers and footers of the printed page."""
    found = child(root, "headerFooter")
    for element in () if found is None else found:
        kind = "header" if local(element).endswith("Header") else "footer"
        for text in _PART.split(element.text or ""):
            words = clean(_CODE.sub("", text)).strip()
            if words:
                yield Aside((Para(words, Place(place.file, sheet=place.sheet, part=kind)),))
