"""质量经费: 培训 | 首席质量官, 检测设备 | 院长 – in a table that parts the money, who has one row has a part of it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import cached_context
from checker.statements.draft import Draft, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.model import EFFECTS
from checker.statements.sentence import Modifier

_WHOLE = Pattern(
    r"预算[之以]?内|计划[之以]?内|(?:全部|所有|各项|各类|日常|一切)[^|]{0,6}(?:费|支出|开支|款)", "内费支款开"
)
_OTHER = Pattern(
    r"预算外|超[出过]?[^|]{0,4}预算|追加|调整|预算[^|]{0,4}(?:编|审|批|核|下达)|编制|年度预算$",
    "外超追调编审批核下预",
)
"""Rows that part nothing: what lies outside the budget, and how that is made."""
_Table = tuple[int | None, str | None]


def heed_parts_of_money(blocks: Sequence[Block], pieces: Sequence[Piece], lexicon: Lexicon) -> None:
    """Lowers the officer's rows of a table in which other rows of the same money are somebody else's."""
    rows: dict[_Table, list[tuple[Block, Piece, Draft]]] = {}
    for piece in pieces:
        block = blocks[piece.block]
        if block.kind != "cell" or not block.row_heads:
            continue
        for draft in piece.drafts:
            if draft.authority == "budget" and draft.frame == "F11" and _decisive(draft):
                table = block.place.table, block.place.sheet
                rows.setdefault(table, []).append((block, piece, draft))
    for found in rows.values():
        if not any(d.holder != lexicon.officer and not _OTHER.search(_head(b)) for b, _, d in found):
            continue
        for block, piece, draft in found:
            if draft.holder == lexicon.officer and draft.effect == "grant" and _is_part(block, lexicon):
                draft.lower("limited", "a row of the money")
                part = Modifier("limit", "row_of_the_money", "scope", "limited", 0, 0)
                draft.outer.append(piece.said(part))


_RANGE = Pattern(r".{0,6}(?:范围|级别|层级|等级|规模)", "范级规")
_ALL = Pattern(r"全部|所有|一切|任何|各|全公司|全厂|全集团|整个(?:公司|集团|企业)|不限", "全所一任各整不")


def heed_ranges(blocks: Sequence[Block], pieces: Sequence[Piece], lexicon: Lexicon) -> None:
    """停产范围: 单条生产线 | 首席质量官, 全公司 | 总经理 – each row of such a table is a part, but that of the whole."""
    ranges = {
        (b.place.table, b.place.sheet, b.place.row): b.text
        for b in blocks
        if b.kind == "cell"
        and b.place.column == 1
        and b.column_heads
        and _RANGE.fullmatch(b.column_heads[-1])
    }
    for piece in pieces if ranges else ():
        place = blocks[piece.block].place
        said = ranges.get((place.table, place.sheet, place.row))
        if said is None or _ALL.search(said) is not None:
            continue
        for draft in piece.drafts:
            if draft.holder == lexicon.officer and draft.effect == "grant":
                draft.lower("limited", "a row of the range")
                draft.outer.append(
                    piece.said(Modifier("limit", "row_of_the_range", "scope", "limited", 0, 0))
                )


def _decisive(draft: Draft) -> bool:
    return EFFECTS.index(draft.effect) > EFFECTS.index("conditional")


def _head(block: Block) -> str:
    return "|".join(block.row_heads)


def _is_part(block: Block, lexicon: Lexicon) -> bool:
    named = {m for head in block.row_heads for m in cached_context((head,), lexicon).matters}
    return "quality_budget" not in named and not _WHOLE.search(_head(block))
