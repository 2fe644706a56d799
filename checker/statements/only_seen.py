"""What the officer only looks at or is sent: 可调阅放行记录（须登记）, 材料不发给其本人, 目标在年度工作会上宣布."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.sentence import Sentence
from checker.statements.theme import Theme

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


def of_another_clause(sentence: Sentence, act: Act, theme: Theme) -> bool:
    """总经理在年度工作会上宣布目标，H 负责分解: a task is no part in the meeting that another clause names."""
    if act.power not in _TASKS:
        return False
    return all(sentence.clause[i] != act.clause for i in theme.tokens)


def _word(sentence: Sentence, act: Act) -> str:
    token = sentence.tokens[act.index]
    return sentence.text[token.start : token.end]
