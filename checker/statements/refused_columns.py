"""A tick in a column of what is not given: 授权事项 | 授予 | 不授予."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.draft import Piece
from checker.statements.lexicon import Lexicon
from checker.statements.normalise import normalise

_REFUSED = Pattern(
    r"(?:不|未|暂不|不予|没有|非)(?:予|予以)?(?:授予|授权|赋予|具有|具备|享有|拥有|批准|同意|行使|适用|保留|需|须|可|属于|涉及|启用|开放|给予|下放)(?:授权|权限|权)?|否|无|无权|不可|拒绝|取消|收回|停用|禁止"
    r"|not (?:granted|authori[sz]ed|delegated|applicable|allowed|approved)|no|none|denied|refused|withheld",
)
_TICK = Pattern(r"[√✓☑✔●■vy是有]|yes", "√✓☑✔●■vy是有")


def heed_refused_columns(
    pieces: Sequence[Piece], columns: Sequence[tuple[str, ...]], lexicon: Lexicon
) -> None:
    """Takes back what a tick gives the officer whose column says that it is not given; ``columns`` by block."""
    for piece in pieces:
        heads = columns[piece.block]
        if not piece.drafts or not heads or _REFUSED.fullmatch(normalise(heads[-1]).text) is None:
            continue
        if _TICK.fullmatch(piece.sentence.text.strip()) is None:
            continue
        for draft in piece.drafts:
            if draft.holder == lexicon.officer:
                draft.lower("denied", "ticked as not given")
