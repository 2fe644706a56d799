"""Who only approves the plan of a matter (批准质量培训计划), or raises what others measure, has not thereby the matter."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.duties.handling import DOING
from checker.statements.duties.topics import Mention, Topics
from checker.statements.naming import Token

_PASSES = frozenset(("approve", "review", "decide"))


def only_lets_pass(text: str, clause: Sequence[Token], mention: Mention, topics: Topics) -> bool:
    """Whether all that the clause does with ``mention`` is to let its plan pass."""
    tail = text[mention.end :].lstrip(" 的")
    waits = topics.topics[mention.topic].on_occasion  # who decides whether it is done has not to do it
    plans = tail.startswith(topics.named("papers_of_work"))
    verbs = (*topics.named("does"), *topics.named("organises"))
    doing = [t for t in clause if t.cls in DOING or text[t.start : t.end] in verbs]
    before = [t for t in doing if t.end <= mention.start]
    doing = before or [t for t in doing if t.start >= mention.end]
    lets = topics.named("lets_pass")
    if not doing:
        return False
    return (waits or plans) and all(t.cls in _PASSES or text[t.start : t.end].endswith(lets) for t in doing)


def only_raised(text: str, clause: Sequence[Token], mention: Mention, topics: Topics) -> bool:
    """提高顾客满意度, 供应商质量评价: whether the words before the matter make no doing of it, as those of its topic tell."""
    topic = topics.topics[mention.topic]
    before = [t for t in clause if t.end <= mention.start]
    said = text[before[0].start : mention.start] if before else ""
    if any(word in said for word in topic.not_of):
        return True  # 供应商的质量评价
    raised = any(text[t.start : t.end] in topic.not_by for t in before) or said.endswith(
        topic.not_by or ("\0",)
    )
    return raised and not text[mention.end :].lstrip(" 度的").startswith(topics.named("measured"))
