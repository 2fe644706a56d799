"""质量战略的组织实施 heads a row of a matrix: who decides there decides how it is carried out, not the strategy."""

from __future__ import annotations

from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.normalise import normalise

_DOING = Pattern(
    r"(?:战略|规划|方针|目标|计划)(?:及|和|与|、)?[^,。;:()制编拟审批]{0,12}?"
    r"(?:组织实施|实施|落实|执行|贯彻|推行|推进|落地|宣贯|分解)(?:工作|过程|阶段|管理)?(?:\([^()]*\))?$",
    "施实行彻进地贯解",
)
_HIS = Pattern(
    r"(?:上述|前述|以上)?(?:战略|规划|方针)(?:[、和与及](?:规划|(?:年度)?(?:工作)?计划|目标))*的?(?:落实|落地|实施|推行|推进|执行)",
    "战规方",
)
_DECIDES = frozenset(("approve", "decide", "formulate", "manage"))
_DONE = frozenset(("quality_strategy", "quality_plan"))
CARRIED_OUT = "carried_out"
"""Marks the context of a cell whose row is one of carrying out."""


def over_doing(context: Context, block: Block, officer: str) -> Context:
    """``context``, marked where the row of the cell ``block`` is headed by the carrying out of a strategy or a plan.

    Among the officer's duties 战略落地 is that of the quality strategy."""
    if block.kind != "cell":
        return context
    if (
        context.holder == officer
        and not context.matters
        and any(_HIS.fullmatch(normalise(h).text.strip()) for h in block.row_heads)
    ):
        return replace(context, matters=("quality_strategy",))
    if _DONE.isdisjoint(context.matters):
        return context
    if not any(_DOING.search(normalise(head).text.strip()) for head in block.row_heads):
        return context
    return replace(context, sections=context.sections | {CARRIED_OUT})


def done_there(power: str, matter: str, context: Context) -> str:
    """The power that a mark gives over ``matter``: in a row of doing, doing it."""
    if CARRIED_OUT in context.sections and matter in _DONE and power in _DECIDES:
        return "implement"
    return power


def matters_there(matters: tuple[str, ...], context: Context) -> tuple[str, ...]:
    """Without the plans that are carried out along with the strategy: that is no part in approving them."""
    if CARRIED_OUT in context.sections and "quality_strategy" in matters:
        return tuple(m for m in matters if m != "quality_plan")
    return matters
