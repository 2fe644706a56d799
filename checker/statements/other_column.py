"""Columns that are not the officer's, in a table under his title: 工作任务 | 首席质量官 | 上级（总经理）."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.normalise import normalise

_SUPERIOR = Pattern(
    r"(?:直接|直属|分管|主管|行政|业务)?上[级司](?:领导|主管|岗位|部门|公司|单位|管理者|人员)?(?:的)?(?:审批|批准|权限|职权|决定|意见)?(?:\(.*\))?|(?:direct |line )?(?:superior|manager|supervisor)",
    "上sm",
)
_MINE = frozenset(("officer", "self"))


def heed_other_columns(blocks: Sequence[Block], pieces: Sequence[Piece], lexicon: Lexicon) -> None:
    """Takes from the officer what a cell in his superior's column gives, and leaves in doubt what one beside his own does."""
    own = {
        _table(b)
        for b in blocks
        if b.kind == "cell" and b.column_heads and _names_him(b.column_heads[-1], lexicon)
    }
    for piece in pieces:
        block = blocks[piece.block]
        if block.kind != "cell" or not block.column_heads or not _MINE.isdisjoint(piece.sentence.classes):
            continue
        drafts = [d for d in piece.drafts if d.holder == lexicon.officer and d.effect in IN_FORCE]
        if not drafts or any(_names_him(head, lexicon) for head in (*block.column_heads, *block.row_heads)):
            continue
        for draft in drafts:
            if _SUPERIOR.fullmatch(normalise(block.column_heads[-1]).text):
                draft.lower("none", "in the column of his superior")
            elif _table(block) in own:
                draft.unsure = True
                draft.notes.append("in a column beside his own")


def _table(block: Block) -> tuple[int | None, str | None]:
    return block.place.table, block.place.sheet


def _names_him(head: str, lexicon: Lexicon) -> bool:
    return any(t.cls == "officer" for t in lexicon.lexer.tokens(lexicon.normal(head).text))
