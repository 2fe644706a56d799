"""What another only carries out of the officer's decision: 通知销售部停止发货, 财务部相应调整账目, 否决情况由质量部存档."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

_TOLD_TO = Pattern(
    r"(?:通知|告知|责令|要求|命令|下令|指令|指示|指挥|安排|督促|责成|敦促|责|令|使)$", "知令求示挥排促成责使"
)
_BY_IT = Pattern(r"相应|据此|照此|随之|随即|遵照|依此|照办", "应据照随依")
_KEPT = Pattern(
    r"(?:情况|记录|资料|台账|文件|结果|单据|档案|报告|通知书?|决定书|原件|材料|后续|善后|沟通|手续)[^,。;由]{0,4}由",
    "由",
)


def carries_out(sentence: Sentence, act: Act) -> bool:
    """Whether ``act`` of somebody else takes nothing from the officer: it follows his decision, or only keeps its papers."""
    if act.agent is None or act.agent.has("officer", "self"):
        return False
    if act.governor is not None and act.governor.power in ("implement", "assist"):
        return True
    tokens = sentence.tokens
    first = tokens[act.agent.first]
    before = sentence.text[max(0, first.start - 3) : first.start]
    if _TOLD_TO.search(before) and not act.required:
        return True
    inside = [t for t, c in zip(tokens, sentence.clause, strict=True) if c == act.clause]
    words = sentence.text[inside[0].start : inside[-1].end] if inside else ""
    if _BY_IT.search(words) and not act.agent.has("above"):
        return True
    return act.frame == "F3" and _KEPT.search(words) is not None and tokens[act.index].start < first.start
