"""Whether something is done: asked, which says nothing, or decided: 对产品是否出厂作最终决定."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.questions import is_over_a_question
from checker.statements.sentence import Sentence

_DECIDES = Pattern(r"决定|判定|裁定|裁决|定夺|决断|拍板|批准|审批|核准|审定", "决判裁定批准审板")


_ASKS = frozenset(("是否", "是不是", "要不要", "应否", "该不该", "能否", "可否", "是否应当"))


def asked(sentence: Sentence, act: Act) -> bool:
    """能否参与, 是否召回, 是否由 H 审批: what is asked is not said."""
    if act.frame == "F3" and act.agent is not None and act.agent.first > 1:
        asks = sentence.tokens[act.agent.first - 2]
        if asks.cls == "whether" and sentence.text[asks.start : asks.end] in _ASKS:
            return True
    if (
        (act.power == "decide" and act.absorbed)
        or _decides_whether(sentence, act)
        or is_over_a_question(sentence, act)
    ):
        return False
    if act.frame == "F8" and act.agent is not None and act.index < act.agent.first:
        put = (t.cls == "whether" for t in sentence.tokens[act.index : act.agent.first])
        if any(put) and sentence.clause[act.index] == sentence.clause[act.agent.first]:
            return True
    return (
        "whether" in sentence.classes
        and any(
            t.cls == "whether" and c == act.clause
            for t, c in zip(sentence.tokens[: act.index], sentence.clause[: act.index], strict=True)
        )
        and act.frame in ("F2", "F8")
        and (act.governor is None or (act.governor.index < act.index and asked(sentence, act.governor)))
    )


def _decides_whether(sentence: Sentence, act: Act) -> bool:
    """Whether 对… 是否… stands before ``act`` as what it decides."""
    if act.governor is not None or not _DECIDES.search(sentence.words(act.index, act.last + 1)):
        return False
    here = [i for i, c in enumerate(sentence.clause) if c == act.clause and i <= act.last]
    about = next((i for i in here if sentence.tokens[i].cls == "about"), None)
    if about is None or act.agent is None or (act.agent.first > about and not act.carried):
        return False
    asks = next((i for i in here if i > about and sentence.tokens[i].cls == "whether"), None)
    if asks is None:
        return False
    between = [t.cls for t in sentence.tokens[asks + 1 : act.last + 1]]
    return not {"officer", "self", "above", "beside", "below", "may", "must"} & set(between)
