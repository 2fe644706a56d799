"""Opens a package of OpenDocument: bounded, without macros, not under a password."""

from __future__ import annotations

from typing import Any

from checker.dossier.draft import Unreadable
from checker.dossier.odf.names import below
from checker.dossier.odf.styles import Styles, read_styles
from checker.dossier.package import open_package
from checker.records import record

_MACROS = ("Basic/", "Scripts/")
_ENCRYPTED = b"encryption-data"
_MANIFEST = "META-INF/manifest.xml"


@record(frozen=True, slots=True)
class Opened:
    """``body`` is what was asked for, ``layout`` the root of the part that holds styles and edges of pages."""

    body: Any
    layout: Any
    styles: Styles


def opened(data: bytes, kind: str) -> Opened:
    """A text (``office:text``) or sheets (``office:spreadsheet``).

    Raises Unreadable for what is damaged, hostile, holds macros, is under a password, or is something else.
    """
    package = open_package(data)
    if _MANIFEST in package.names and _ENCRYPTED in package.read(_MANIFEST):
        raise Unreadable("文件有密码保护，请去除密码后另存", "password protected: save it without a password")
    if any(entry.startswith(_MACROS) for entry in package.names):
        raise Unreadable("文件含宏，请另存为不含宏的文件", "the file holds macros: save it without macros")
    if "content.xml" not in package.names:
        raise _another()
    content = package.xml("content.xml")
    layout = package.xml("styles.xml") if "styles.xml" in package.names else None
    body = below(content, "office:body", kind)
    if body is None:
        raise _another()
    return Opened(body, layout, read_styles(layout, content))


def _another() -> Unreadable:
    return Unreadable(
        "不是该扩展名所示的 OpenDocument 文件，请检查扩展名",
        "not the OpenDocument file that its suffix says; check the suffix",
    )
