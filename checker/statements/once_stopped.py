"""停线后组织分析，确认有效后批准恢复生产: what is done once it stands still, and letting it go on, is no stop."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import IN_FORCE, Draft
from checker.statements.sentence import Sentence

_ONCE = Pattern(
    r"(?:期间|过程中|以后|之后|后)(?!续)(?:的)?[,]?(?:及时|立即|牵头|主持|负责|应当?|须|要|会同)*(?:组织|协调|分析|调查|督促|跟踪|监督|确认|验证|评估|查明|落实|安排|通知|做好|制定|处理)",
    "期过后",
)
_ON = Pattern(r"恢复|复线|复产|复工|解除|解封|重启|重新(?:开|投|生)|开线", "恢复解重开")
_OFF = Pattern(
    r"(?:停线|停产|停工|停机|封存|停止生产|停售|停)(?:的)?(?:启动|决定|指令|令)?(?:和|与|及|、|或|以及)(?:其)?(?:恢复|复|解)"
    r"|(?:恢复|解除|复产|复线|复工)(?:生产)?(?:和|与|及|、|或|以及)停|启动|停复|是否|不得|擅自",
    "停启是不擅恢解复",
)


def once_stopped(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """Lowers the officer's drafts that stop nothing, as it stands still already."""
    tokens, text = sentence.tokens, sentence.text
    for draft in drafts:
        if (
            draft.holder != officer
            or draft.authority != "quality_safety_stop"
            or draft.effect not in IN_FORCE
            or draft.act.required
        ):
            continue
        act = draft.act
        inside = [t for t, c in zip(tokens, sentence.clause, strict=True) if c == act.clause]
        if not inside:
            continue
        opens = all(t.cls in _BEFORE for t in inside if t.start < tokens[act.index].start)
        stands = text.startswith(("停", "封存", "召回"), tokens[act.index].start)
        if act.power == "stop" and opens and stands and _ONCE.match(text, tokens[act.last].end):
            draft.narrow("execute_only", "once it stands still")
            continue
        words = text[inside[0].start : inside[-1].end]
        if act.power in ("approve", "decide", "manage", "release") and _ON.search(words):
            named = [i for i in draft.theme.tokens if sentence.clause[i] == act.clause]
            lets_on = not named or any(_ON.search(_word(sentence, i)) for i in named)
            if _OFF.search(words) is None and (lets_on or "停" not in words):
                draft.narrow("limited", "lets it go on, stops nothing")


_BEFORE = frozenset(("officer", "self", "in", "at", "content"))


def _word(sentence: Sentence, index: int) -> str:
    return sentence.words(index, index + 1)
