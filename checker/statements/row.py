"""What the rest of its row makes of a cell: its place among counted steps, the remarks beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.normalise import normalise
from checker.statements.order import step_power
from checker.statements.remarks import remark_on
from checker.statements.tables import counts, is_remark

_NOTHING = Pattern(
    r"\s*(?:无|没有|无限制|无条件|不限|不(?:论|分|限|计)(?:金额|数额|额度)(?:大小|多少)?|(?:金额|额度)不限|(?:任何|所有|全部)(?:金额|额度)|全额|—+|-+|/|none|nil|n/?a)\s*。?",
    "-/ln—无条没限论分计何所全",
)
_RISK = Pattern(r"[但除仅只须需经报未非不无暂限若如待至由或同]|unless|only|except|subject|after|if|not|with")


def counted(context: Context, mark: str, row: Sequence[str]) -> Context:
    """The context in which a digit means its step, where the matrix says that its digits count steps."""
    mark = mark.strip()
    if not context.ordered or mark in dict(context.legend):
        return context
    power = step_power(mark, row)
    return context if power is None else replace(context, legend=(*context.legend, (mark, power)))


def noted(context: Context, remarks: Sequence[str], lexicon: Lexicon) -> Context:
    """The context bounded by what the columns for remarks say of the row."""
    for words in remarks:
        if _NOTHING.fullmatch(words):
            continue
        remark = remark_on(words, lexicon)
        left = remark.left if remark.left and _RISK.search(remark.left) else None
        if remark.limits or left:
            limits = (*context.limits, *remark.limits)
            context = replace(context, limits=limits, residue=left or context.residue)
    return context


class Rows:
    """The rows of a document's tables, for cells that are blocks of their own."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._rows: dict[tuple[int | None, str | None, int], list[Block]] = {}
        for block in blocks:
            if block.kind == "cell" and block.place.row is not None:
                self._rows.setdefault(_key(block, block.place.row), []).append(block)

    def govern(self, context: Context, block: Block, text: str, lexicon: Lexicon) -> Context:
        """``context`` of ``block``, whose normalised text is ``text``, with what the rest of its row makes of it."""
        if block.kind != "cell" or block.place.row is None or not (context.matters or context.power):
            return context
        row = self._rows[_key(block, block.place.row)]
        if context.ordered:
            context = counted(context, text, [lexicon.normal(b.text).text for b in row if not _counts(b)])
        beside = [
            b
            for b in row
            if b is not block and b.column_heads and is_remark(normalise(b.column_heads[-1]).text)
        ]
        return noted(context, [lexicon.normal(b.text).text for b in beside], lexicon) if beside else context


def _counts(block: Block) -> bool:
    return bool(block.column_heads) and counts(normalise(block.column_heads[-1]).text)


def _key(block: Block, row: int) -> tuple[int | None, str | None, int]:
    return block.place.table, block.place.sheet, row
