"""A cell in words: 品质费用 | 最后签字 | 品质副总 says that he is the one who signs, and so does a mark under his column."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.lexicon import Lexicon
from checker.statements.likely.told import Told, told
from checker.statements.naming import Token

_DECIDES = Pattern(
    r"^(?:a|a/r|r/a|ar|ra|d|s|●|★|◆|■|✓|√|☑|批|定|终|签|审批|批准|决|决定|拍板|终批|终审|终签)$",
    "adsr●★◆■✓√☑批定终签决拍",
)
_PROPOSES = Pattern(r"^(?:p|△|○|提|提案|提议|建议|拟|提出)$", "p△○提建拟")
_DOES = Pattern(r"^(?:r|e|执|执行|办|实施|主办|承办|牵头)$", "re执办实主承牵")
_SHORT = 14


def in_cell(
    block: Block, text: str, tokens: Sequence[Token], lexicon: Lexicon, names: frozenset[str]
) -> list[Told]:
    """The cell with its heads as one sentence; empty where it is no mark and no name, or has no heads."""
    if block.kind != "cell" or not block.column_heads or not block.row_heads:
        return []
    rows = ",".join(lexicon.normal(head).text for head in block.row_heads)
    head = ",".join(lexicon.normal(head).text for head in block.column_heads[-1:])
    if len(text) <= _SHORT and any(t.cls == "officer" for t in tokens):
        if any(t.cls in ("above", "beside", "below") for t in tokens):
            return []
        return [Told(0, len(text), f"{rows}:由H{head}", True, True)]
    mine = lexicon.lexer.tokens(head, names)
    if not any(t.cls == "officer" for t in mine) or any(t.cls in ("above", "beside") for t in mine):
        return []
    sign = text.strip().lower()
    for pattern, act in ((_DECIDES, "拍板"), (_PROPOSES, "提出"), (_DOES, "牵头组织实施")):
        if pattern.search(sign):
            return [Told(0, len(text), f"{rows}:由H{act}", True, True)]
    return told(text, tokens, True)
