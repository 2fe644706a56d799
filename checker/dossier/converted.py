"""Reads old and foreign office files through LibreOffice, unless they are something else by an old name."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

from checker.dossier.draft import Draft, Note, Unreadable
from checker.dossier.package import OLE, is_encrypted, ole_reason
from checker.dossier.soffice import converted
from checker.dossier.source import Source

# The format in which each can be read, and the reader of that.
_TEXT, _SLIDES, _SHEETS = "docx", "pptx", "xlsx"
TARGETS = {
    **dict.fromkeys((".doc", ".dot", ".wps", ".wpt", ".rtf", ".odt"), _TEXT),
    **dict.fromkeys((".ppt", ".dps", ".odp"), _SLIDES),
    **dict.fromkeys((".et", ".ods"), _SHEETS),
}
_MACROS = "_VBA_PROJECT".encode("utf-16-le")
_NOTE = Note("由 LibreOffice 转换后读取", "read after conversion by LibreOffice")


def read(source: Source) -> Draft:
    """Raises Unreadable, with the mend, where LibreOffice is missing or fails, or the file holds macros."""
    to = TARGETS[source.suffix]
    other = _other(source.data, to)
    if other is not None:
        draft: Draft = import_module(f"checker.dossier.{other}").read(source)
        return draft
    if source.data.startswith(OLE):
        if is_encrypted(source.data):
            raise ole_reason(source.data)
        if _MACROS in source.data:
            raise Unreadable(
                f"文件含宏，请另存为不含宏的 .{to}", f"the file holds macros: save it as .{to} without macros"
            )
    made = replace(source, data=converted(source.data, source.suffix, to))
    draft = import_module(f"checker.dossier.{to}").read(made)
    return replace(draft, warnings=(_NOTE, *draft.warnings))


def _other(data: bytes, to: str) -> str | None:
    """The reader of what a file truly is: programs save pages and new packages under old names."""
    head = data[:4_096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if data.startswith(b"PK") and b"[Content_Types].xml" in data:
        return to
    if head.startswith((b"<!doctype html", b"<html")) or (head.startswith(b"<") and b"<html" in head):
        return "html"
    return None
