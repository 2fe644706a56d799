"""Words that are quoted to be struck out or replaced: “最终放行：质量总监”一栏取消, 将“…”改为“…”."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.whole_block import WholeBlock, lower

_WHICH = r"(?:这?一?[栏项条款句行格节段]|字样|的?(?:规定|内容|表述|条文|权限|文字))"
_STRUCK = Pattern(
    rf'"(?P<old>[^"\n]{{2,80}})"(?P<which>{_WHICH})?[^。;\n"]{{0,24}}?(?<![不得可予能])(?<!不得擅自)(?<!不得随意)'
    r"(?:删除|删去|删掉|划掉|划去|废止|作废|停用|失效|取消|不再(?:适用|保留|执行|使用)|终止|撤销)",
    '" 删划废作停失取再终撤',
)
_REPLACED = Pattern(
    rf'"(?P<old>[^"\n]{{2,80}})"(?P<which>{_WHICH})?[^。;\n"]{{0,12}}?'
    r"(?:修改|更改|变更|更正|调整|替换|修订|订正|改)(?:为|成|作)",
    '" 改更变调替修订正',
)


def strike_out(block: WholeBlock) -> None:
    """Takes back the officer's drafts that stand in the old words."""
    if '"' not in block.text:
        return
    for pattern in (_STRUCK, _REPLACED):
        for found in pattern.finditer(block.text):
            start, end = found.span("old")
            if not found.group("which") and not block.names_officer(start, end):
                continue
            old = [d for p, d in block.drafts if any(start <= at < end for at in _places(p, d))]
            lower(old, "denied", found.group(), "crossed_out")


def _places(piece: Piece, draft: Draft) -> list[int]:
    """Where the act and its holder stand."""
    tokens = piece.sentence.tokens
    agent = draft.act.agent
    found = [draft.act.index, *draft.tokens, *([agent.first] if agent is not None else [])]
    return [tokens[i].start for i in found if 0 <= i < len(tokens)]
