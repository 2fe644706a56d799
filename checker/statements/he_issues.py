"""由 H 作出决定，签发后由人事部执行: who decided signs it, and nobody else is waited for."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence

_HE_ISSUES = Pattern(
    r"由(?:首席质量官|质量总监|品质总监|质量副总|cqo|其|他|她)(?:作出|做出|最终|统一|全权)*(?:决定|裁定|确定|裁决|核定),(?:其)?(?:一经)?(?:签发|签字|签署|签章)(?:之?后|即)"
    r"(?=,?(?:即|立即|由[^,。;]{2,10}(?:执行|兑现|发放|办理|落实|公布|下发)|生效|执行|下发|公布|交))",
    "签",
)


def he_issues(sentence: Sentence, act: Act) -> bool:
    """Whether ``act`` is the signing of what the officer has just decided."""
    at = sentence.tokens[act.index].start
    found = _HE_ISSUES.finditer(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    return any(one.start() <= at < one.end() for one in found)
