"""Requirements that a standard sets out in a table: each row that says what the officer has, does or must be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.importing.model import Grid, Passage

_ASKS = re.compile(r"权限|权力|职权|权利|职责|任务|要求|条件|内容")
_ELSE = re.compile(r"指标|分值|权重|得分|满分|等级|级别|分数")
_SERIAL = re.compile(r"序号|编号|项次")
_TOTAL = re.compile(r"合计|总计")


def asked_in(grid: Grid) -> Iterator[tuple[str, Passage]]:
    """The number of each row (``表1 第2行``, counted below the head) and its words, all cells but a serial number.

    Nothing for a table of indicators, scores or levels, and for one whose head does not say what its rows ask.
    """
    if len(grid.rows) < 2 or not (columns := _columns(grid.rows[0])):
        return
    name = f"表{grid.number}" if grid.number else "表"
    for count, row in enumerate(grid.rows[1:], start=1):
        words = list(dict.fromkeys(row[c].strip() for c in columns if row[c].strip()))
        if words and not _TOTAL.fullmatch(words[0]) and row != grid.rows[0]:
            yield f"{name} 第{count}行", Passage("item", " ".join(words), replace(grid.place), depth=1)


def _columns(heads: tuple[str, ...]) -> list[int]:
    closed = [re.sub(r"\s", "", head) for head in heads]
    if any(_ELSE.search(head) for head in closed) or not any(_ASKS.search(head) for head in closed):
        return []
    return [n for n, head in enumerate(closed) if not _SERIAL.search(head)]
