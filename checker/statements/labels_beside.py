"""Rows of a form that hold two pairs: 所属层级 | 公司领导 | 直接上级 | 总经理 – the label of the last cell is the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.normalise import normalise

_LABEL = Pattern(
    r"(?:直接|直属|行政)?上级(?:岗位|职位|职务|主管)?|汇报(?:对象|上级|关系)|(?:所属|所在|岗位|职位|职务|管理)?(?:层级|职级|级别|职等)|(?:分管|下属|管辖|直管)(?:部门|单位)|直接下级|直接下属|下属岗位",
    "上汇层职级分下管",
)


def labels_beside(blocks: Sequence[Block]) -> dict[int, Block]:
    """By their place in ``blocks``: cells behind a label of their own in the middle of a row, under that label alone."""
    found: dict[int, Block] = {}
    for index, (before, block) in enumerate(pairwise(blocks), 1):
        same = block.kind == before.kind == "cell" and _row(before) == _row(block)
        if not same or (before.place.column or 0) % 2 == 0 or (before.place.column or 0) < 3:
            continue
        if _LABEL.fullmatch(normalise(before.text).text.replace(" ", "").strip(":")) is not None:
            found[index] = replace(block, column_heads=(), row_heads=(before.text,))
    return found


def _row(block: Block) -> tuple[object, ...]:
    place = block.place
    return place.sheet, place.part, place.table, place.row
