"""Who is only heard on what somebody else decides: 首席质量官签署意见，总经理据此决定; 可申请延期，是否延期由总裁决定."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft, Piece

_SPEAKS = Pattern(
    r"(?:签署|签注|提出|提供|出具|给出|发表|填写|写明|签)[^,。;:→|]{0,8}(?:意见|名单|建议|方案|结论|报告|评价|看法|异议|反对)"
    r"|(?:可|可以|有权|应当?|须|负责|只能)?(?:向[^,。;]{2,8})?(?:申请|提请|反映|建议|提示|推荐|提名|呈报|上报|汇报|说明|提醒|写一?份?意见)"
    r"|(?:可以?|只能)?(?:提|说|写)(?:反对)?意见",
    "上价写反名呈告建异明映案汇申看示荐见论请醒",
)
_OTHERS = frozenset(("above", "beside", "committee"))
_DECISIVE = frozenset(
    ("approve", "decide", "release", "stop", "veto", "reward", "assess", "manage", "formulate")
)
_NOT_HEARD = frozenset(("cannot", "nomore", "noneed", "without"))


def heard(pieces: Sequence[Piece], officer: str) -> None:
    """Adds what the officer says on a matter to the pieces of one block where another decides it."""
    if pieces[0].sentence.english:
        return
    mine = {d.authority for p in pieces for d in p.drafts if d.holder == officer}
    for index, piece in enumerate(pieces):
        decided = [d for d in piece.drafts if d.authority not in mine and _decides(d)]
        if not decided:
            continue
        for speaker in (piece, *pieces[max(0, index - 2) : index]):
            act = _speaks(speaker, decided[0] if speaker is piece else None)
            if act is None:
                continue
            for draft in {d.authority: d for d in decided}.values():
                said = replace(draft, act=act, holder=officer, tokens=(), frame="F2", limits=[], outer=[])
                if speaker is not piece:
                    said.theme = replace(draft.theme, tokens=())
                said.effect, said.notes, said.unsure = "recommend_only", ["somebody else decides"], False
                speaker.drafts.append(said)
            return


def _decides(draft: Draft) -> bool:
    act = draft.act
    return (
        act.power in _DECISIVE
        and act.agent is not None
        and act.agent.has(*_OTHERS)
        and not (act.negated or act.needless or act.relative)
        and draft.effect in ("grant", "limited", "conditional", "joint")
    )


def _speaks(piece: Piece, before: Draft | None) -> Act | None:
    """What the officer says in a clause of his own, before somebody else's decision."""
    sentence = piece.sentence
    tokens = sentence.tokens
    last = before.act.index if before is not None else len(tokens)
    for i, token in enumerate(tokens[:last]):
        if token.cls != "officer" or (i and tokens[i - 1].cls in ("about", "of", "via", "by", "report")):
            continue
        end = next((j for j in range(i + 1, last) if tokens[j].cls in ("above", "beside", "officer")), last)
        found = _SPEAKS.search(sentence.text, token.end, tokens[end - 1].end)
        if found is None or {t.cls for t in tokens[i:end]} & _NOT_HEARD:
            continue
        at = next(j for j in range(i, len(tokens)) if tokens[j].end > found.start())
        return Act(at, "propose", 0, sentence.clause[at], last=at)
    return None
