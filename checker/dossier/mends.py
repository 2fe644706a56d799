"""What a person can do about a file whose format is not read."""

from __future__ import annotations

from collections.abc import Mapping

from checker.dossier.draft import Unreadable
from checker.dossier.package import OLE, is_encrypted, ole_reason
from checker.dossier.source import Source

_AS_DOCX = ("请另存为 .docx", "save it as .docx")
_NO_MACROS = ("文件含宏，请另存为不含宏的 .docx", "the file may hold macros: save it as .docx without macros")
_NO_MACROS_SHEET = ("文件可能含宏，请另存为 .xlsx", "the file may hold macros: save it as .xlsx")
_NO_MACROS_SLIDES = ("文件可能含宏，请另存为 .pptx", "the file may hold macros: save it as .pptx")
_PICTURE = (
    "该图片格式无法读取，请另存为 .png 或提供文字版",
    "pictures of this format are not read: save it as .png, or provide it as text",
)
_SHEET = ("请另存为 .xlsx", "save it as .xlsx")
_SLIDES = ("请另存为 .pptx", "save it as .pptx")
_MAIL = ("请另存为 .eml", "save it as .eml")
_ARCHIVE = ("压缩包不展开，请解压后放入", "archives are not opened: unpack it into the folder")
_OTHER = (
    "不支持该格式，请提供 .docx、.pdf、.md 或 .txt",
    "this format is not read: provide it as .docx, .pdf, .md or .txt",
)
_MENDS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys((".docm", ".dotm"), _NO_MACROS),
    **dict.fromkeys((".xlsm", ".xltm"), _NO_MACROS_SHEET),
    **dict.fromkeys((".pptm", ".potm", ".ppsm"), _NO_MACROS_SLIDES),
    **dict.fromkeys((".dotx", ".mht", ".mhtml", ".pages", ".xps", ".ofd", ".ceb"), _AS_DOCX),
    **dict.fromkeys((".gif", ".webp", ".heic"), _PICTURE),
    **dict.fromkeys((".xlsb", ".xltx", ".xlt", ".numbers", ".ett"), _SHEET),
    **dict.fromkeys((".pps", ".ppsx", ".pot", ".potx", ".key"), _SLIDES),
    **dict.fromkeys((".msg",), _MAIL),
    **dict.fromkeys((".zip", ".rar", ".7z", ".tar", ".gz"), _ARCHIVE),
}


def not_read(source: Source) -> Unreadable:
    """Why the file is not read, and what to do about it."""
    zh, en = _MENDS.get(source.suffix, _OTHER)
    if source.data.startswith(OLE) and is_encrypted(source.data):
        return ole_reason(source.data)
    return Unreadable(zh, en)
