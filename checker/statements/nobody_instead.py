"""首席质量官没签字，谁签都不行: what is refused is that anybody else's word would do, so nothing is refused to him."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, place_of

_NO_WORD = r"(?:没有?|未|不)(?:签(?:字|名|批|发)?|点头|批准?|同意)的?"
_IN_VAIN = Pattern(
    rf"{_NO_WORD},?(?:就是|就算|哪怕|即使|即便|纵使)?(?P<who>[^,。;\n]{{1,12}}?)(?:也|都)(?:不行|不算数?|没用|没有用|白搭|不好使|无效|不作数|不顶用|不成|不能作数)"
    rf"|(?:不经|未经|没)[^,。;\n]{{2,10}}(?:签字|签名|批准|同意|点头)(?:就|是)?(?:不行|不成)",
    "没未不 行算用搭使效数成",
)


def refused_to_others(block: WholeBlock) -> None:
    """Leaves in doubt what was read as refused to the officer and is refused to whoever is not he."""
    for found in _IN_VAIN.finditer(block.text):
        line = max(block.text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        who = found.span("who") if found.group("who") else (found.end(), found.end())
        if not block.names_officer(line, who[0]) or block.names_officer(*who):
            continue
        for piece, draft in block.drafts:
            at = place_of(piece, draft)
            if line <= at < found.end() and draft.effect == "denied" and not (draft.limits or draft.outer):
                draft.effect, draft.unsure = "grant", True
                draft.notes = ["refused to anybody else"]
