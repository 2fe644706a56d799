"""What may not be done for want of the officer's consent, told of the consent itself: 没有该签字，…; 在 H 未签字的情况下."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.statements.act import Act
from checker.statements.nodes import Node

LACKING = frozenset(("不", "未", "没", "没有", "尚未", "未予", "无", "缺", "未见", "缺少"))
_POINTING = ("该", "此", "这一", "这个", "其", "上述", "该项", "此项", "这道", "本", "这", "相关", "有关")
_CONSENT = frozenset(("approve", "countersign"))


def points_back(
    nodes: Sequence[Node],
    clause: Sequence[int],
    k: int,
    word: Callable[[int], str],
    acts: Sequence[Act],
    act: Act,
) -> bool:
    """没有该签字: the consent spoken of in the clause before; if it is the officer's, so is this ``act``."""
    j = k - 1 if nodes[k - 1].kind == "cannot" else k - 2
    if j < 0 or clause[j] != clause[k] or word(j) not in LACKING or not wanting(nodes, k, "没有", j):
        return False
    last = next((a for a in reversed(acts) if a.clause < clause[k]), None)
    if (j < k - 1 and word(k - 1) not in _POINTING) or last is None or last.power not in _CONSENT:
        return False
    if last.clause != clause[k] - 1 or last.negated or last.agent is None or not last.agent.has("officer"):
        return False
    act.agent, act.carried = last.agent, False
    return True


def wanting(nodes: Sequence[Node], k: int, refused: str, at: int | None = None) -> bool:
    """首席质量官不点头，一律不得下发: what may not be done for want of his consent."""
    if refused not in ("不", "未", "没", "没有") or nodes[k - 1 if at is None else at].kind != "cannot":
        return False
    passed = ("each", "strong", "also", "np") if at is None else ("each", "strong", "also", "np", "who", "of")
    after = [n.kind for n in nodes[k + 1 : k + 5] if n.kind not in passed]
    return after[:2] == ["comma", "cannot"]


def unsigned_on(nodes: Sequence[Node], k: int, word: Callable[[int], str]) -> tuple[str, int | None]:
    """H 不在交船证书上签字，…: what refuses the signature, and where it stands if not right before it."""
    j = k - 1
    while j > 0 and nodes[j].kind in ("at", "np", "of"):
        j -= 1
    apart = j < k - 1 and (nodes[j + 1].kind == "at" or word(j).endswith("不在"))
    return (word(j).removesuffix("在"), j) if apart else (word(k - 1), None)


def unsigned(nodes: Sequence[Node], k: int, first: int, end: int, said: Sequence[str]) -> int | None:
    """总经理不得在 H 未签字的情况下批准发货: the node of H's consent; ``k`` is H, whom 在 introduces."""
    if k + 3 >= end or nodes[k + 1].kind != "cannot" or nodes[k + 2].kind != "act":
        return None
    if said[0] not in LACKING or not any(n.kind == "cannot" for n in nodes[first:k]):
        return None
    return k + 2 if nodes[k + 3].kind in ("when", "before") or said[1].startswith(("前", "的情")) else None
