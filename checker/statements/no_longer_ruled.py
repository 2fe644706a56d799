"""Old rules that a paper tells of because they end: 其中质量费用由总裁批的规定不再适用, 该办法中“奖惩方案报分管副总经理批准”的规定失效."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.whole_block import place_of

_ENDS = Pattern(
    r"的?(?:规定|做法|要求|条款|限制|限额|程序|惯例|办法|安排|环节)(?:自[^,。;]{2,24}?起)?(?:同时|即行?|一并|相应|随之|自行|亦|均|也|已|予以|全部|立即)*"
    r"(?:失效|废止|不再(?:适用|执行|有效|沿用|实行|使用|保留)|停止(?:执行|适用|实行)|终止|取消|作废|停用)",
    "效止再消废用",
)
_TAKEN = ("conditional", "limited", "joint", "recommend_only", "execute_only")


def _bound(draft: Draft) -> bool:
    return any(limit.kind in ("partner", "prior_approval") for limit in draft.limits)


def heed_ended_rules(pieces: Sequence[Piece], officer: str) -> None:
    """Makes mere mentions of what such words tell: whatever others held, and whatever bound the officer.

    What he held himself by an ended rule may be his no more.
    """
    text = pieces[0].normal.text if pieces else ""
    for found in _ENDS.finditer(text):
        end = len(text[: found.start()].rstrip('”」"'))
        begin = max(text.rfind(c, 0, end) for c in ',。;\n:“「"') + 1
        for piece in pieces:
            for draft in piece.drafts if piece.sentence.tokens else ():
                at = place_of(piece, draft)
                if not begin <= at < found.end():
                    continue
                if at >= found.start() or draft.holder != officer or draft.effect in _TAKEN or _bound(draft):
                    draft.lower("none", "a rule that has ended")
                elif draft.effect == "grant":
                    draft.unsure = True
                    draft.lower("denied", "a rule that has ended")
