"""What the officer only looks at or is sent: 可调阅放行记录（须登记）, 材料不发给其本人, 目标在年度工作会上宣布."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme
from checker.statements.walk import Walk

LOOKS = frozenset(("查阅", "查看", "调阅", "调取", "阅览", "浏览"))
_ELSEWHERE = ("earlier", "previous", "context")
_TASKS = ("implement", "assist", "supervise", "compile")


def only_told_or_seen(sentence: Sentence, act: Act, theme: Theme, acts: Sequence[Act]) -> bool:
    """Whether ``act`` only opens the records of what others do, or tells what he is not sent."""
    if act.governor is not None and _word(sentence, act.governor) in LOOKS:
        return True
    if act.power != "implement" or theme.source not in _ELSEWHERE:
        return False
    if _word(sentence, act) in LOOKS:
        return True
    if any(_word(sentence, a) in LOOKS and a.clause <= act.clause and a is not act for a in acts):
        return act.carried
    return act.negated


_CHECKS = Pattern(
    r"(?:核对|查验|核验|查对|验看|检查|核实|查看|确认|索取|保存|留存|收存)(?:是否有|有无|其|该批|相应的?|产品的?)?$",
    "核查验看实认存取无有其批应的",
)
_PAPER = Pattern(r"的?(?:文件|记录|手续|凭证|证明|单据?|资料|意见书)", "文记手凭证单资意")


def checks_a_paper(walk: Walk, k: int) -> bool:
    """物流部应核对批准文件: the paper of an approval is looked at, and nobody approves."""
    token = walk.tokens[walk.nodes[k].first]
    if token.cls != "approve" or _PAPER.match(walk.text, walk.tokens[walk.nodes[k].last].end) is None:
        return False
    return _CHECKS.search(walk.text, max(0, token.start - 8), token.start) is not None


def of_another_clause(sentence: Sentence, act: Act, theme: Theme) -> bool:
    """总经理在年度工作会上宣布目标，H 负责分解: a task is no part in the meeting that another clause names."""
    if act.power not in _TASKS:
        return False
    return all(sentence.clause[i] != act.clause for i in theme.tokens)


def _word(sentence: Sentence, act: Act) -> str:
    token = sentence.tokens[act.index]
    return sentence.text[token.start : token.end]
