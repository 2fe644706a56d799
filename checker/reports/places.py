"""Says a place in words: which file, and where in it."""

from __future__ import annotations

from checker.dossier.model import Place
from checker.reports.plain import plain

_PARTS = {
    "header": ("页眉", "header"),
    "footer": ("页脚", "footer"),
    "footnote": ("脚注", "footnote"),
    "endnote": ("尾注", "endnote"),
    "text_box": ("文本框", "text box"),
    "notes": ("备注", "notes"),
    "comment": ("批注", "comment"),
    "quoted": ("引用的邮件", "quoted mail"),
}


def say_place(place: Place, lang: str) -> str:
    """For example ``岗位说明书.docx，第 3 页，第 2 段``."""
    return ("，" if lang == "zh" else ", ").join([plain(place.file), *inside(place, lang)])


def with_place(message: str, place: Place | None, lang: str) -> str:
    """``message`` made harmless, and behind it the place if it does not name the file itself."""
    shown = plain(message)
    if place is None or plain(place.file) in shown:
        return shown
    where = say_place(place, lang)
    return f"{shown}（{where}）" if lang == "zh" else f"{shown} ({where})"


def inside(place: Place, lang: str) -> list[str]:
    """Where in its file, from the large to the small; empty if the place is the whole file."""
    zh = lang == "zh"
    # The name of a cell says its row and column, and people count the tables of no sheet.
    table, row, column = (None, None, None) if place.cell else (place.table, place.row, place.column)
    found = [
        _counted("第 {} 页", "page {}", place.page, zh),
        _counted("工作表“{}”", "sheet “{}”", place.sheet and plain(place.sheet), zh),
        _counted("单元格 {}", "cell {}", place.cell and plain(place.cell), zh),
        _PARTS.get(place.part, (plain(place.part),) * 2)[0 if zh else 1] if place.part else "",
        _counted("表 {}", "table {}", table, zh),
        _counted("第 {} 行", "row {}", row, zh),
        _counted("第 {} 列", "column {}", column, zh),
        _counted("第 {} 段", "paragraph {}", place.paragraph, zh),
        _counted("行号 {}", "line {}", place.line, zh),
    ]
    return [words for words in found if words]


def _counted(zh: str, en: str, value: int | str | None, is_zh: bool) -> str:
    return "" if value is None else (zh if is_zh else en).format(value)
