"""Writes a PDF of plain paragraphs. The font is one that every viewer has for Chinese; none is embedded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_FONT = (
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts["
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[1 95 500]"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor<</Type/FontDescriptor"
    "/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120"
    "/CapHeight 880/StemV 93>>>>]>>"
)
_SIZE, _LEADING, _ACROSS, _DOWN = 12, 24, 36, 28
_LEFT, _TOP, _WIDTH = 81, 770, 595
_NEVER_FIRST = "，。；：、！？）》」”"


def pdf(source: Mapping[str, Any]) -> bytes:
    """``blocks``, each a ``title``, ``p`` (indented), ``line`` or ``right`` with its words; no ``blocks``: a blank page."""
    lines = [line for block in source.get("blocks", ()) for line in _lines(block)]
    pages = [lines[at : at + _DOWN] for at in range(0, len(lines), _DOWN)] or [[]]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>", _FONT]
    for number, page in enumerate(pages):
        drawn = "".join(_drawn(row, *line) for row, line in enumerate(page)) or "0.4 g 90 300 400 400 re f\n"
        objects += [
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>"
            f"/Contents {5 + 2 * number} 0 R>>",
            f"<</Length {len(drawn)}>>stream\n{drawn}endstream",
        ]
    return _file(objects)


def _lines(block: Mapping[str, str]) -> Iterator[tuple[str, float]]:
    """The lines of a block, each with the place it begins at."""
    for kind, words in block.items():
        if kind in ("title", "right"):
            free = _WIDTH - 2 * _LEFT - _SIZE * len(words)
            yield words, _LEFT + (free / 2 if kind == "title" else free)
        else:
            yield from ((line, _LEFT) for line in _wrapped("　　" + words if kind == "p" else words))


def _wrapped(words: str) -> Iterator[str]:
    while words:
        end = _ACROSS
        while words[end : end + 1] and words[end] in _NEVER_FIRST:
            end += 1
        yield words[:end]
        words = words[end:]


def _drawn(row: int, words: str, x: float) -> str:
    codes = words.encode("utf-16-be").hex().upper()
    return f"BT /F {_SIZE} Tf 1 0 0 1 {x:g} {_TOP - row * _LEADING} Tm <{codes}> Tj ET\n"


def _file(objects: Iterable[str]) -> bytes:
    out, starts = b"%PDF-1.4\n", []
    for number, said in enumerate(objects, start=1):
        starts.append(len(out))
        out += f"{number} 0 obj\n{said}\nendobj\n".encode("ascii")
    table = "".join(f"{start:010} 00000 n \n" for start in starts)
    size = len(starts) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root 1 0 R>>\n"
    return out + f"{tail}startxref\n{len(out)}\n%%EOF\n".encode("ascii")
