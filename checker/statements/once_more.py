"""What somebody else looks at or says once more: 财务还要另审, 还可找总经理, 总经理说行就行, 销售副总接到放行单后审批."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.carried_out import carries_out
from checker.statements.draft import Draft
from checker.statements.model import Effect
from checker.statements.sentence import Sentence
from checker.statements.turns import limit_by

_NOT = "不无免未毋勿"
_LOOKS = (
    r"(?:审批|审核|审查|复核|复审|复查|把关|过目|过一[遍道手]|会审|签批|签一?[道遍]|审一?[道遍]?|核一[遍道]|批一?[道遍]?)"
    r"(?![算发销定验准复]|后?(?:归档|存档|入账|付款|发放))"
)
_AGAIN: tuple[tuple[Pattern, Effect, str], ...] = (
    (
        Pattern(
            rf"(?P<who>[^,。;:{_NOT}]{{2,12}}?)(?:那边|这边|那头|处)?(?:"
            rf"(?:还|仍|尚|也)(?:要|须|需|得|应当?|会|必须|需要)(?:再|另|另行|重新|逐笔|逐项|逐单)*{_LOOKS}"
            rf"|(?:要|须|需|得|应当?|会|必须|需要|有权|可以?|能)(?:再|另|另行|重新)+(?:行)?{_LOOKS})",
            "也仍再另尚新还",
        ),
        "conditional",
        "prior_approval",
    ),
    (
        Pattern(
            r"(?:须|需|应当?|要|必须|得)(?:先|事先|另行|再|逐一)*(?:请示|报请|问过|征得|征求)(?P<who>[^,。;:]{2,10})",
            "征示请问 应得必要需须",
        ),
        "conditional",
        "appeal",
    ),
    (
        Pattern(
            r"(?:还|仍|也|再)?(?:可以?|能)(?:再|去|直接|越级)*(?:找|求|请出|搬出?)(?P<who>[^,。;:]{2,10})",
            "找搬求请 可能",
        ),
        "conditional",
        "appeal",
    ),
    (
        Pattern(
            r"(?P<who>[^,。;:]{2,10}?)(?:说|讲)(?:一?声)?[\"“”']?(?:行|可以|能|干|放|停|可)[\"“”']?(?:,)?(?:就|便|才|即)(?:行|可以?|干|放|算|停|能|作数)",
            "说讲",
        ),
        "conditional",
        "override",
    ),
)
_ANSWERED = Pattern(
    r"(?:收到|接到|得到|拿到|等到?|待)(?P<who>[^,。;:]{2,10}?)的?(?:书面|口头|明确|正式|肯定)*的?(?:回复|答复|回音|回话|复函|回信|表态|批复)(?:之?后|,|方|才|再)",
    "信函复态答话音 到待拿等 ,再后才方",
)
_PASSED_ON = Pattern(
    r"(?:即可|后|就可?|再|才能?|便可?|方可)(?:直接)?(?<!抄)(?:呈|报|上报|送|递|递交|提交|呈报|呈送|呈递|转|转交|送交)(?:给|至|到)?(?P<who>[^,。;:]{2,8})(?=$|[,。;])",
    "上交呈报转送递 便再即后就才方",
)
_OTHERS = frozenset(("above", "beside", "grantor"))
_ANYBODY = _OTHERS | {"below"}
_MINE = frozenset(("officer", "self", "anyone"))
_SPARED = frozenset(("noneed", "nomore", "cannot", "noeffect", "immune"))
_BY_HIS = frozenset(("per", "comply", "only", "implement", "file"))


def seen_again(sentence: Sentence, acts: Sequence[Act], drafts: Sequence[Draft], officer: str) -> None:
    """Lowers the officer's drafts that come before such words; what is not needed, or denied, bears on nothing."""
    mine = [d for d in drafts if d.holder == officer and d.effect in ("grant", "limited", "joint")]
    mine = [d for d in mine if d.authority != "decision_participation"]
    if not mine or not sentence.tokens:
        return
    tokens = sentence.tokens
    first, last = tokens[0].start, tokens[-1].end
    if tokens[0].cls == "assist" and [t.cls for t in tokens[1:3]] in (
        ["above", "comma"],
        ["beside", "comma"],
    ):
        for draft in mine:  # 协助总经理，…: what follows he may only help with
            draft.unsure = True
            draft.notes.append("he assists somebody else")
    for pattern, effect, kind in _AGAIN:
        for found in pattern.finditer(sentence.text, first, last):
            start, end = found.span("who")
            inside = {t.cls for t in tokens if start <= t.start < end}
            others = _ANYBODY if kind == "prior_approval" else _OTHERS
            comma = max(sentence.text.rfind(c, first, start) for c in ",;:")
            clause = {t.cls for t in tokens if comma < t.start < found.end()}
            if not inside & others or clause & (_MINE | _SPARED):
                continue
            before = [d for d in mine if tokens[d.act.index].start < start]
            limit_by(sentence, before, found, effect, kind)
    for pattern in (_ANSWERED, _PASSED_ON):
        for found in pattern.finditer(sentence.text, first, last):
            start, end = found.span("who")
            named = {t.cls for t in tokens if start <= t.start < end}
            spared = [t.cls for t in tokens if t.end <= found.start()][-2:]
            if not named & _OTHERS or named & _MINE or _SPARED & set(spared):
                continue
            if pattern is _ANSWERED:
                after = [d for d in mine if tokens[d.act.index].start >= end]
                limit_by(sentence, after, found, "conditional", "prior_approval")
                continue
            for draft in mine:
                near = 0 <= found.start() - tokens[draft.act.last].end <= 1
                if near and draft.act.power == "approve":
                    draft.unsure = True
                    draft.notes.append(f"passed on to somebody else: {found.group()}")
    _approved_below(sentence, acts, mine, drafts)


def _approved_below(
    sentence: Sentence, acts: Sequence[Act], mine: Sequence[Draft], drafts: Sequence[Draft]
) -> None:
    """放行由 H 决定，销售副总接到放行单后审批: whoever is told and approves may refuse."""
    for act in acts:
        if (
            act.power not in ("approve", "veto")
            or act.agent is None
            or not act.agent.has("below")
            or act.agent.has(*_MINE)
            or act.carried
            or act.negated
            or act.needless
            or act.relative
            or carries_out(sentence, act)
        ):
            continue
        inside = {t.cls for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause}
        if inside & (_BY_HIS | _SPARED | _MINE):
            continue
        over = {d.authority for d in drafts if d.act is act}
        said = any(d.act is act and d.theme.said and d.theme.tokens for d in drafts)
        for draft in mine:
            if draft.act.clause < act.clause and (draft.authority in over or not said):
                draft.unsure = True
                draft.notes.append("somebody below approves as well")
