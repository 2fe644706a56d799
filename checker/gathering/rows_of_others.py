"""情形 | 决定人: 一般漏检 | 首席质量官; 批量召回 | 总经理: where another decides the greater cases, the officer's are less than all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.model import Block, Place
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import EFFECTS, Limit, Statement

_OVER = "assessment_reward"
_HIGHER = Pattern(
    r"(?:由|经|报)?(?:公司|集团|本厂)?(?:总经理|总裁|董事长|执行董事|董事会|厂长|院长|首席执行官|CEO|党委会?|经营班子|经营管理委员会|(?:总经理|总裁|院长|厂长)?办公会(?:议)?)(?:决定|批准|审批|审定|裁定)?",
    "总董执厂院首C党经办",
)
_DECIDER = Pattern(r"决定|批准|审批|审定|核准|裁定|裁决|签批|终审", "决批审核裁签终")
# 降岗、解除合同: what is done to a contract is no reward; his own case he cannot decide.
_NO_REWARD = Pattern(
    r"非质量|解除|辞退|开除|免职|降[岗职级]|撤职|劳动合同|移送|质量官|质量总监|质量副总|本人|合计",
    "非解辞开免降撤合移官监副本",
)


def with_rows_of_others(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """The papers, in which a row of rewards is limited where another row of the same column is decided higher up."""
    return [_with(paper, officer) for paper in papers]


def _with(paper: Paper, officer: str) -> Paper:
    mine = {_column(one.place) for one in paper.reading.statements if _is_more(one, officer)} - {None}
    if not mine:
        return paper
    higher: dict[object, Block] = {}
    for block in paper.document.blocks:
        if block.kind == "cell" and _column(block.place) in mine and _decides_higher(block):
            higher.setdefault(_column(block.place), block)
    if not higher:
        return paper
    out = []
    for one in paper.reading.statements:
        other = higher.get(_column(one.place)) if _is_more(one, officer) else None
        if other is not None:
            limit = Limit("others_decision", other.text, other.place, by="top_manager", effect="limited")
            one = replace(one, effect="limited", limits=(*one.limits, limit))
        out.append(one)
    return replace(paper, reading=replace(paper.reading, statements=tuple(out)))


def _decides_higher(block: Block) -> bool:
    """Whether a cell under a head of deciders names somebody over the officer, for a case of reward or penalty."""
    return (
        _HIGHER.fullmatch(block.text.strip()) is not None
        and any(_DECIDER.search(head) for head in block.column_heads)
        and not any(_NO_REWARD.search(head) for head in block.row_heads)
    )


def _is_more(one: Statement, officer: str) -> bool:
    return (
        one.holder == officer
        and (one.authority, one.power) == (_OVER, "reward")
        and EFFECTS.index(one.effect) > EFFECTS.index("limited")
    )


def _column(place: Place) -> tuple[object, ...] | None:
    if place.table is None or place.column is None:
        return None
    return place.sheet, place.table, place.column
