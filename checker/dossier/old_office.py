"""What an old or foreign office file truly is, by its bytes: programs save all kinds of things under these names."""

from __future__ import annotations

from checker.dossier.draft import Unreadable
from checker.dossier.package import OLE, is_encrypted, ole_reason

_MACROS = "_VBA_PROJECT".encode("utf-16-le")
_SLIDES = "PowerPoint Document".encode("utf-16-le")
_BOOKS = tuple(f"{name}\0".encode("utf-16-le") for name in ("Workbook", "Book"))
# The stream that holds the text of Word begins so, at the start of a (small) sector.
_WORD = b"\xec\xa5"
_HEAD, _SECTOR = 512, 64
# Versions: older ones than Word 97 are too rare to be converted unseen.
_FIRST, _LAST = 0xC0, 0x200
_LOCKED = 0x01
_RTF = b"{\\rtf"
_ODF = b"application/vnd.oasis.opendocument."
_SHOW = _ODF + b"presentation"
_ODF_MACROS = (b"Basic/", b"Scripts/")
_ODF_READERS = {_ODF + b"text": "odf.text", _ODF + b"spreadsheet": "odf.sheets"}


def reader_of(data: bytes, to: str) -> str | None:
    """The module that reads it as it is, None if it must be made into ``to`` (``docx``, ``pptx``) first."""
    if data.startswith(b"PK"):
        if b"[Content_Types].xml" in data:
            return to
        return next((reader for kind, reader in _ODF_READERS.items() if kind in data[:200]), None)
    if data.startswith(OLE):
        return "xls" if not _word_at(data) and any(book in data for book in _BOOKS) else None
    head = data[:4_096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html")) or (head.startswith(b"<") and b"<html" in head):
        return "html"
    if head.startswith((_RTF, b"<?xml", b"mime-version:", b"%pdf")) or b"\0" in data[:100_000]:
        return None
    return "plain"


def filter_of(data: bytes, to: str) -> str:
    """The one filter of LibreOffice that fits: left to itself it takes anything for text.

    Raises Unreadable for what is under a password, holds macros, or is nothing that is converted.
    """
    if data.startswith(_RTF) and to == "docx":
        return "Rich Text Format"
    if data.startswith(b"PK") and _SHOW in data[:200] and to == "pptx":
        if any(folder in data for folder in _ODF_MACROS):
            raise _macros(to)
        return "impress8"
    if data.startswith(OLE):
        return _ole_filter(data, to)
    raise Unreadable(
        f"文件内容与扩展名不符或已损坏，请另存为 .{to}",
        f"the file is not what its suffix says, or is damaged; save it as .{to}",
    )


def _ole_filter(data: bytes, to: str) -> str:
    if is_encrypted(data):
        raise ole_reason(data)
    if _MACROS in data:
        raise _macros(to)
    at = _word_at(data)
    if at and data[at + 11] & _LOCKED:
        raise Unreadable("文件有密码保护，请去除密码后另存", "password protected: save it without a password")
    if at and to == "docx":
        return "MS Word 97"
    if _SLIDES in data and to == "pptx":
        return "MS PowerPoint 97"
    raise Unreadable(
        f"文件已损坏、版本过旧或与扩展名不符，请另存为 .{to}",
        f"the file is damaged, too old, or not what its suffix says; save it as .{to}",
    )


def _macros(to: str) -> Unreadable:
    return Unreadable(
        f"文件含宏，请另存为不含宏的 .{to}", f"the file holds macros: save it as .{to} without macros"
    )


def _word_at(data: bytes) -> int:
    """Where the text of Word begins, by the mark and the version that stand there; 0 if nowhere."""
    at = data.find(_WORD, _HEAD)
    while at >= 0:
        if at % _SECTOR == 0 and len(data) > at + 12 and _FIRST <= data[at + 2] + 256 * data[at + 3] < _LAST:
            return at
        at = data.find(_WORD, at + 1)
    return 0
