"""Reads old and foreign office files through LibreOffice, unless they are something else by an old name."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.draft import Cell, Draft, Item, Note, Para, Table
from checker.dossier.isolation.asking import read_apart
from checker.dossier.old_office import filter_of, reader_of
from checker.dossier.soffice import converted
from checker.dossier.source import Source

# The format in which each can be read, and the reader of that. Libraries that take the text out of .rtf keep what was
# deleted and lose merged cells, which may turn a denial into a grant.
TARGETS = {
    **dict.fromkeys((".doc", ".dot", ".wps", ".wpt", ".rtf"), "docx"),
    **dict.fromkeys((".ppt", ".dps", ".odp"), "pptx"),
    ".et": "xlsx",
}
_NOTE = Note("由 LibreOffice 转换后读取", "read after conversion by LibreOffice")
# It splits lists of an old file in two now and then, and each part begins at one.
_NUMBERS = Note(
    "由 LibreOffice 转换后读取，自动编号可能与原文不同，引用前请核对",
    "read after conversion by LibreOffice: automatic numbers may differ from the original, compare before you cite",
)


def read(source: Source) -> Draft:
    """Raises Unreadable, with the mend, where LibreOffice is missing or fails, or the file is not to be opened."""
    to = TARGETS[source.suffix]
    other = reader_of(source.data, to)
    if other is not None:
        return read_apart(source, f"checker.dossier.{other}")
    made = replace(source, data=converted(source.data, source.suffix, to, by=filter_of(source.data, to)))
    draft = read_apart(made, f"checker.dossier.{to}")
    note = _NUMBERS if any(map(_is_numbered, draft.items)) else _NOTE
    return replace(draft, warnings=(note, *draft.warnings))


def _is_numbered(item: Item | Cell) -> bool:
    if isinstance(item, Para):
        return item.number not in (None, "•")
    return any(map(_is_numbered, item.cells if isinstance(item, Table) else item.items))
