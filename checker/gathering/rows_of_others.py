"""情形 | 决定人: 一般漏检 | 首席质量官; 单项超过1,000元 | 总经理: where another decides the greater cases, the officer's are less than all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.gathering.model import Paper
from checker.statements.model import EFFECTS, Limit, Statement

_OVER = "assessment_reward"
_HIGHER = ("top_manager", "board", "chairman", "owner")
_LONGEST = 16
"""Letters of a cell that only names who decides."""


def with_rows_of_others(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """The papers, in which a row of rewards is limited where another row of the same column is decided higher up."""
    return [_with(paper, officer) for paper in papers]


def _with(paper: Paper, officer: str) -> Paper:
    higher: dict[tuple[object, ...], Statement] = {}
    for one in paper.reading.statements:
        column = _column(one)
        if column is not None and one.holder in _HIGHER and one.effect in ("grant", "limited"):
            higher.setdefault(column, one)
    if not higher:
        return paper
    out = []
    for one in paper.reading.statements:
        other = higher.get(_column(one) or ()) if one.holder == officer else None
        if other is not None and other.place.row != one.place.row and _is_more(one):
            limit = Limit("others_decision", other.text, other.place, by=other.holder, effect="limited")
            one = replace(one, effect="limited", limits=(*one.limits, limit))
        out.append(one)
    return replace(paper, reading=replace(paper.reading, statements=tuple(out)))


def _is_more(one: Statement) -> bool:
    return EFFECTS.index(one.effect) > EFFECTS.index("limited")


def _column(one: Statement) -> tuple[object, ...] | None:
    """The column in which a cell names who decides on rewards."""
    if one.authority != _OVER or one.power != "reward" or len(one.text) > _LONGEST:
        return None
    place = one.place
    if place.table is None or place.column is None:
        return None
    return place.sheet, place.table, place.column
