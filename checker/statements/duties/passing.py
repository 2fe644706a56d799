"""Who only approves or checks the plan of a matter has not thereby the matter: 批准质量培训计划."""

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
