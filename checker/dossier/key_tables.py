"""A key to signs that is itself a table: 符号 | 含义, ● | 核决, ○ | 提出 – the key of every table that follows."""

from __future__ import annotations

from itertools import pairwise

from checker.dossier.clean import tidy
from checker.dossier.draft import Cell, Para, Table
from checker.dossier.heading_words import without_colon
from checker.dossier.legends import is_legend
from checker.dossier.markers import words_after
from checker.patterns import Pattern

_SIGN = Pattern(r"[★☆▲△▼▽●○◎⊙□■◇◆√✓×☑①-⑳*＊#＃—–-]|空白")
_LETTER = Pattern(r"[A-Z]{1,2}|[定办审批核准知提拟议报备会签制供阅参决]")
_HEAD = r"(?:图例|符号(?:说明)?|标记|标识|代号|代码|字母|记号|缩写|用字|symbol|mark|code|letter)"
_HEADED = Pattern(f"(?i){_HEAD}")
_MEANS = Pattern(r"(?i)含义|意义|说明|解释|权限|表示|释义|代表|meaning|means")
_LINE = Pattern(rf"(?i){_HEAD}.{{0,6}}[:：]")
_LONGEST = 60


def key_of(table: Table) -> str | None:
    """The key in one line, ``图例：●：核决；○：提出``, if all that the table holds are signs and what they mean."""
    rows: dict[int, list[Cell]] = {}
    first = table.cells[0] if table.cells else None
    # 图例 over both columns names the table.
    named = (
        first is not None and first.column_span == 2 and _HEADED.match(without_colon(first.text)) is not None
    )
    for cell in table.cells[named:]:
        if cell.row_span > 1 or cell.column_span > 1 or cell.column > 2:
            return None
        rows.setdefault(cell.row, []).append(cell)
    pairs = [(tidy(row[0].text), tidy(row[1].text)) for _, row in sorted(rows.items()) if len(row) == 2]
    if len(pairs) != len(rows) or not pairs:
        return None
    headed = bool(_HEADED.search(pairs[0][0]) and _MEANS.search(pairs[0][1]))
    entries = pairs[1:] if headed else pairs
    if sum(1 for sign, _ in entries if sign not in "—–-") < 2:
        return None
    for sign, words in entries:
        known = _SIGN.fullmatch(sign) or (headed and _LETTER.fullmatch(sign))
        if not known or not words or len(words) > _LONGEST:
            return None
    return "图例：" + "；".join(
        f"{sign}：{words.rstrip('。；;')}" for sign, words in entries if _is_mark(sign)
    )


def key_in_form(table: Table) -> str | None:
    """The key that a form tells beside the word 图例, or in a line of a cell, if no sign stands in the form itself:
    it is for what follows."""
    if any(_SIGN.fullmatch(tidy(cell.text)) for cell in table.cells):
        return None
    for label, value in pairwise(sorted(table.cells, key=lambda cell: (cell.row, cell.column))):
        beside = label.row == value.row and _HEADED.fullmatch(without_colon(words_after(label.text)))
        if beside and is_legend(value.text):
            return f"图例：{tidy(value.text)}"
    lines = (tidy(item.text) for cell in table.cells for item in cell.items if isinstance(item, Para))
    return next((line for line in lines if is_legend(line) and _LINE.match(words_after(line))), None)


def _is_mark(sign: str) -> bool:
    return sign not in ("—", "–", "-", "空白")
