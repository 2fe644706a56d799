"""What a drawing holds: text boxes, words in shapes, stamps – and what no text can be had from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.diagrams import Diagram
from checker.dossier.docx.inline import chosen
from checker.dossier.docx.names import MC, A, R, V, W, word
from checker.dossier.draft import Note

PICTURE = Note("图片中的文字未读取", "words in pictures were not read")
_UNREAD = {
    "chart": Note("图表中的文字未读取", "words in a chart were not read"),
    "OLEObject": Note(
        "嵌入对象（如 Excel 表）未读取，请将内容写入正文",
        "an embedded object (such as a spreadsheet) was not read; put its words into the text",
    ),
}


def parts_of(drawing: Any) -> Iterator[Any]:
    """Each ``w:txbxContent``, each ``str`` of words in a shape, each Diagram, and each Note of what was not read.

    Only the outermost text boxes are given: those within are met when the outer ones are read.
    """
    for child in drawing:
        tag = child.tag
        if tag == MC + "AlternateContent":
            for inner in chosen(child):
                yield from parts_of(_wrap(inner))
        elif word(child) == "txbxContent":
            yield child
        elif tag == A + "p":
            text = clean("".join(t.text or "" for t in child.iter(A + "t"))).strip()
            if text:
                yield text
        elif tag == V + "textpath":
            if text := clean(child.get("string") or "").strip():
                yield text
        elif isinstance(tag, str) and tag.endswith("/diagram}relIds"):
            yield Diagram(child.get(R + "dm") or "")
        elif tag in (A + "blip", V + "imagedata"):
            yield PICTURE
        elif isinstance(tag, str):
            note = _UNREAD.get(tag.rpartition("}")[2])
            if note is not None and not tag.startswith(W):
                yield note
            yield from parts_of(child)


def _wrap(element: Any) -> tuple[Any, ...]:
    return (element,)
