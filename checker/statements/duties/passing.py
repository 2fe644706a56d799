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
    if not tail.startswith(topics.named("papers_of_work")):
        return False
    verbs = (*topics.named("does"), *topics.named("organises"))
    doing = [
        t for t in clause if t.end <= mention.start and (t.cls in DOING or text[t.start : t.end] in verbs)
    ]
    lets = topics.named("lets_pass")
    return bool(doing) and all(t.cls in _PASSES or text[t.start : t.end].endswith(lets) for t in doing)


def only_raised(text: str, clause: Sequence[Token], mention: Mention, topics: Topics) -> bool:
    """提高顾客满意度 against 组织顾客满意度调查: whether the word before the matter tells what is no doing of it."""
    words = topics.topics[mention.topic].not_by
    before = [t for t in clause if t.end <= mention.start]
    verb = next((text[t.start : t.end] for t in reversed(before) if text[t.start : t.end] in words), "")
    if not verb or text[mention.end :].lstrip(" 度的").startswith(topics.named("measured")):
        return False
    doing = [t for t in before if text[t.start : t.end] in topics.named("organises")]
    return not doing or doing[-1].start < before[-1].start
