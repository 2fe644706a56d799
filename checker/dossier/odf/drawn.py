"""What a drawing holds: text boxes, words in shapes, pictures, and what no text can be had from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.dossier.docx.drawn import PICTURE
from checker.dossier.draft import Note
from checker.dossier.odf.names import below, name

_OBJECT = Note(
    "嵌入对象（如图表、表格）未读取，请将内容写入正文",
    "an embedded object (such as a chart or a sheet) was not read; put its words into the text",
)
_WORDS = ("text:p", "text:h", "text:list", "table:table")


def parts_of(drawing: Any) -> Iterator[Any]:
    """Each element that holds paragraphs of its own, and each Note of what was not read."""
    kind = name(drawing)
    if kind == "draw:frame":
        # Of an object there is a picture as well.
        for wanted in ("draw:text-box", "draw:object", "draw:object-ole", "draw:image"):
            found = below(drawing, wanted)
            if found is not None:
                yield found if wanted == "draw:text-box" else PICTURE if wanted == "draw:image" else _OBJECT
                return
    elif any(name(child) in _WORDS for child in drawing):
        yield drawing
    else:
        for child in drawing:
            if name(child).startswith("draw:"):
                yield from parts_of(child)
