"""Which module reads which format. A new format is one module with ``read(Source) -> Draft`` and one line."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from checker.dossier.bounds import check_items
from checker.dossier.draft import Draft, Unreadable
from checker.dossier.package import ole_reason
from checker.dossier.source import Source

READERS: Mapping[str, str] = {
    ".docx": "checker.dossier.docx",
    ".md": "checker.dossier.markdown",
    ".markdown": "checker.dossier.markdown",
    ".txt": "checker.dossier.plain",
}

_AS_DOCX = ("请另存为 .docx", "save it as .docx")
_NO_MACROS = ("文件含宏，请另存为不含宏的 .docx", "the file may hold macros: save it as .docx without macros")
_PDF = ("暂不支持 PDF，请提供 .docx、.md 或 .txt 文本", "PDF is not read: provide it as .docx, .md or .txt")
_PICTURE = ("图片中的文字无法读取，请提供文字版", "words in a picture are not read: provide them as text")
_SHEET = (
    "表格文件只读取 org-chart.csv / org-chart.xlsx，其他表格请粘贴到 .docx 或 .md",
    "of tables only org-chart.csv or org-chart.xlsx are read; paste others into a .docx or .md",
)
_ARCHIVE = ("压缩包不展开，请解压后放入", "archives are not opened: unpack it into the folder")
_OTHER = (
    "不支持该格式，请提供 .docx、.md 或 .txt",
    "this format is not read: provide it as .docx, .md or .txt",
)
_MENDS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys((".docm", ".dotm", ".xlsm", ".xltm", ".pptm"), _NO_MACROS),
    **dict.fromkeys(
        (".doc", ".dot", ".rtf", ".wps", ".odt", ".dotx", ".html", ".htm", ".pptx", ".ppt"), _AS_DOCX
    ),
    ".pdf": _PDF,
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff", ".webp", ".heic"), _PICTURE),
    **dict.fromkeys((".xlsx", ".xls", ".csv", ".tsv", ".et", ".ods"), _SHEET),
    **dict.fromkeys((".zip", ".rar", ".7z", ".tar", ".gz"), _ARCHIVE),
}


def read_draft(source: Source) -> Draft:
    """Reads a file by its suffix; raises Unreadable, with the mend, for what is not read or holds too much."""
    module = READERS.get(source.suffix)
    if module is None:
        raise _not_read(source)
    draft: Draft = import_module(module).read(source)
    check_items(draft.items)
    return draft


def _not_read(source: Source) -> Unreadable:
    zh, en = _MENDS.get(source.suffix, _OTHER)
    if source.data.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in source.data:
        return ole_reason(source.data)
    return Unreadable(zh, en)
