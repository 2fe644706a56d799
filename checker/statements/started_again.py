"""Who lets start again what the officer has stopped: 复产须经厂长批准 keeps the stop in force until then."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

_STARTS = Pattern(
    r"恢复(?:正常)?(?:生产|运行|作业|开机|发货|使用|供货|施工|出货|销售)|复产|复线|复工|复机|重新(?:开线|开机|启动|投产|开工)|重启|启封|解封|解冻"
    r"|(?:解除|取消|撤销)(?:对其?的?)?(?:停产|停线|封存|隔离|停工|停机|停用|冻结|扣留)(?:令|状态|指令|措施)?",
    "复重启解取撤",
)
_CONSENTS = frozenset(("approve", "countersign", "review"))
_AT_WILL = Pattern(
    r"随时|直接|有权|可以|可(?!靠|行)|强制|责令|命令|立即|当即|自行|逾期|未", "随直有可强责命立当自逾未"
)


def starts_again(sentence: Sentence, act: Act) -> bool:
    """Whether ``act`` is somebody else's consent to start again, asked for after the stop and no way around it."""
    if act.power not in _CONSENTS or act.agent is None or act.agent.has("officer", "self", "anyone"):
        return False
    inside = [t for t, c in zip(sentence.tokens, sentence.clause, strict=True) if c == act.clause]
    if not inside:
        return False
    start, end = inside[0].start, inside[-1].end
    found = _STARTS.search(sentence.text, start, end)
    if found is None or _AT_WILL.search(sentence.text, start, end):
        return False
    return not any(t.cls == "stop" for t in inside if not found.start() <= t.start < found.end())
