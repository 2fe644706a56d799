"""A table of flows: 节点1 | 节点2 | 节点3. Who stands in the middle of a row passes it on, and nobody knows whether he decides."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Piece
from checker.statements.lexicon import Lexicon
from checker.statements.nodes import POWERS
from checker.statements.normalise import normalise

_N = r"[一二三四五六七八九十\d]{1,2}"
_NODE = Pattern(
    rf"(?:审批|流程|审核|签批|签核|处理)?(?:节点|环节|步骤|顺序|岗位)\s*{_N}(?:\(.*\))?"
    rf"|第?\s*{_N}\s*(?:步|级|节点|环节|关|道|站|棒|审)(?:审批|审核|签批|签核)?(?:人|岗|者)?"
    rf"|(?:step|node|level|stage|approver) ?\d{{1,2}}"
)
_GOES_NO_FURTHER = Pattern(
    r"[-—–/]*|无|(?:抄送|知会|归档|付款|执行|发布|通知|结束|备案|存档|生效|办结|完成|用印|入库|发货).*|cc\b.*|(?:end|none|n/a)"
)


def heed_nodes(blocks: Sequence[Block], pieces: Sequence[Piece], lexicon: Lexicon) -> None:
    """Leaves in doubt what the officer's bare title in a column of steps gives, where another step comes after his."""
    for piece in pieces:
        block = blocks[piece.block]
        if block.kind != "cell" or not _is_node(block) or not POWERS.isdisjoint(piece.sentence.classes):
            continue
        drafts = [d for d in piece.drafts if d.holder == lexicon.officer and d.effect in IN_FORCE]
        if drafts and any(_goes_on(block, other) for other in blocks):
            for draft in drafts:
                draft.unsure = True
                draft.notes.append("one step of a flow")


def _is_node(block: Block) -> bool:
    return bool(block.column_heads) and _NODE.fullmatch(normalise(block.column_heads[-1]).text) is not None


def _goes_on(block: Block, other: Block) -> bool:
    here, there = block.place, other.place
    return (
        other.kind == "cell"
        and (there.table, there.sheet, there.row) == (here.table, here.sheet, here.row)
        and (there.column or 0) > (here.column or 0)
        and _is_node(other)
        and _GOES_NO_FURTHER.fullmatch(normalise(other.text).text.strip()) is None
    )
