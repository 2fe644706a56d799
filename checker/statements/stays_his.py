"""年度质量计划的审批不下放，仍归首席质量官: what is not handed on stays, and is not denied to whom it is left."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

_LEFT = Pattern(
    r"(?:权限?|事项|工作|职责)?(?:均|都|一律|暂)?不(?:予|再|作|做)?(?:下放|外放|转授|划转|移交|委托|托付|调整|变动|改变|变更|变|上收|收回|拆分|转移)[^,，。;；]{0,6}[,，](?:仍|继续|依旧|照旧|依然)(?:然|旧)?(?:归于?|由|属于?|归属于?)(?:首席质量官|质量总监|cqo)",
    "不",
)


def stays_his(sentence: Sentence, act: Act) -> bool:
    """Whether what is negated is not ``act`` but that it be handed on or taken, and the officer keeps it."""
    return _LEFT.match(sentence.text, sentence.tokens[act.index].end) is not None
