"""H 同意后，方案方可实施: whose consent opens the sentence is waited for, as if 经 stood before him."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.walk import Walk

_DRAWN_UP = frozenset(("quality_plan", "quality_strategy", "quality_budget"))


def opens_the_way(walk: Walk, act: Act) -> bool:
    """Whether ``act``, with the officer before it, is the consent that the paper of the next clause waits for."""
    k = act.node
    if act.agent is None or not act.agent.has("officer", "self") or act.power not in ("approve", "decide"):
        return False
    if act.negated or act.needless or act.relative:
        return False
    if [n.kind for n in walk.nodes[k + 1 : k + 4]] != ["after", "comma", "np"]:
        return False
    paper = walk.nodes[k + 3]
    return any(walk.tokens[i].meaning in _DRAWN_UP for i in range(paper.first, paper.last + 1))
