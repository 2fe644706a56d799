"""What of a workbook was not read, in words: hidden sheets, rows and columns, struck words, formulas without a value."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from checker.dossier.draft import Note
from checker.dossier.sheets.model import column_name

_MOST = 5
_LONGEST = 80


@dataclass(slots=True)
class LeftOut:
    """Names of sheets and of cells (``权限!B4``), collected while reading; ``comments`` with their words,
    ``prompts`` by theirs."""

    sheets: list[str] = field(default_factory=list)
    void_sheets: list[str] = field(default_factory=list)
    rows: dict[str, set[int]] = field(default_factory=dict)
    columns: dict[str, set[int]] = field(default_factory=dict)
    struck: list[str] = field(default_factory=list)
    invisible: list[str] = field(default_factory=list)
    without_value: list[str] = field(default_factory=list)
    faulty: list[str] = field(default_factory=list)
    unknown_formats: list[str] = field(default_factory=list)
    comments: list[tuple[str, str]] = field(default_factory=list)
    prompts: dict[str, list[str]] = field(default_factory=dict)
    pictures: int = 0
    drawn: list[Note] = field(default_factory=list)

    def warnings(self) -> tuple[Note, ...]:
        """What a reader of the report should know; nothing here was a part of the paper that we failed to read."""
        return tuple(dict.fromkeys([*self._hidden(), *self._in_cells(), *self._comments(), *self.drawn]))

    def unread(self) -> Note | None:
        """What was a part of the paper, and could not be read."""
        if not self.without_value:
            return None
        zh, en = _listed(self.without_value)
        return Note(
            f"公式没有保存计算结果，未读取：{zh}；请用 Excel 或 WPS 打开并保存",
            f"formulas without a saved value were not read: {en}; open and save the file in Excel or WPS",
        )

    def _hidden(self) -> Iterable[Note]:
        if self.sheets:
            zh, en = _listed(self.sheets)
            yield Note(f"隐藏的工作表未计入：{zh}", f"hidden sheets were left out: {en}")
        if self.void_sheets:
            zh, en = _listed(self.void_sheets)
            yield Note(
                f"标明作废、草案、旧版或示例的工作表未计入：{zh}",
                f"sheets marked void, draft, old or sample were left out: {en}",
            )
        for sheet, rows in self.rows.items():
            said = _ranges(rows, str)
            yield Note(
                f"工作表“{sheet}”的隐藏行未计入：{said}",
                f"hidden rows of sheet “{sheet}” were left out: {said}",
            )
        for sheet, columns in self.columns.items():
            said = _ranges(columns, column_name)
            yield Note(
                f"工作表“{sheet}”的隐藏列未计入：{said}",
                f"hidden columns of sheet “{sheet}” were left out: {said}",
            )

    def _in_cells(self) -> Iterable[Note]:
        if self.struck:
            zh, en = _listed(self.struck)
            yield Note(f"删除线文字未计入：{zh}", f"struck words were left out: {en}")
        if self.invisible:
            zh, en = _listed(self.invisible)
            yield Note(
                f"单元格格式使内容不可见，未计入：{zh}",
                f"cells whose number format shows nothing were left out: {en}",
            )
        if self.faulty:
            zh, en = _listed(self.faulty)
            yield Note(f"公式计算出错：{zh}", f"formulas that end in an error: {en}")
        if self.unknown_formats:
            zh, en = _listed(self.unknown_formats)
            yield Note(
                f"数字格式无法识别，按原值读取：{zh}", f"numbers of an unknown format, read as stored: {en}"
            )
        if self.pictures:
            yield Note(
                f"{self.pictures} 张图片中的文字未读取",
                f"words in {self.pictures} picture(s) were not read",
            )

    def _comments(self) -> Iterable[Note]:
        for name, text in self.comments[:_MOST]:
            words = _short(text)
            yield Note(f"批注（{name}）：{words}", f"comment on {name}: {words}")
        if len(self.comments) > _MOST:
            zh, en = _listed([name for name, _ in self.comments[_MOST:]])
            yield Note(f"还有批注：{zh}", f"more comments on {en}")
        for text, names in list(self.prompts.items())[:_MOST]:
            zh, en = _listed(names)
            words = _short(text)
            yield Note(f"输入提示（{zh}）：{words}", f"prompt on {en}: {words}")
        if len(self.prompts) > _MOST:
            zh, en = _listed([n for names in list(self.prompts.values())[_MOST:] for n in names])
            yield Note(f"还有输入提示：{zh}", f"more prompts on {en}")


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _listed(names: Collection[str]) -> tuple[str, str]:
    first = list(names)[:_MOST]
    more = len(names) - len(first)
    zh = "、".join(first) + (f" 等 {len(names)} 处" if more else "")
    en = ", ".join(first) + (f" and {more} more" if more else "")
    return zh, en


def _ranges(numbers: Collection[int], shown: Callable[[int], str]) -> str:
    """``4–6, 9``."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    words = [
        shown(first) if first == last else f"{shown(first)}–{shown(last)}" for first, last in runs[:_MOST]
    ]
    return ", ".join(words) + (" …" if len(runs) > _MOST else "")
