"""任何人不得要求首席质量官撤回质量安全否决: nobody may make him give up what is his."""

from __future__ import annotations

from checker.statements.nodes import Node, Who
from checker.statements.walk import Walk

_PRESSED = (
    "要求",
    "劝说",
    "强迫",
    "强令",
    "逼迫",
    "迫使",
    "胁迫",
    "授意",
    "指使",
    "诱使",
    "暗示",
    "责令",
    "命令",
)
_POWERS = ("veto", "stop", "release")


def asked_to_give_up(walk: Walk, k: int, first: int) -> Who | None:
    """The officer whom others may not press to take back the act at node ``k``; None if it is not so told."""
    cls = walk.tokens[walk.nodes[k].first].cls
    decides = cls == "decide" and any(
        n.kind == "act" and walk._power(j) in _POWERS for j, n in _before(walk, k, first)
    )
    if cls not in _POWERS and not decides:
        return None
    if any(t.cls in ("except", "without") for t in walk.tokens):
        return None
    named = [j for j in range(first, k) if walk.nodes[j].who is not None]
    mine = next((j for j in named if walk.nodes[j].who.has("officer")), None)  # type: ignore[union-attr]
    if mine is None or mine == first or len([j for j in named if j > mine]):
        return None
    if not walk._text(mine - 1).endswith(_PRESSED):
        return None
    opens = named[0]
    who = walk.nodes[opens].who
    if opens == mine or who is None or who.has("officer", "self"):
        return None
    back = [j for j in range(mine + 1, k) if walk._power(j) in ("override", "revoke_act", "yield_act")]
    return walk.nodes[mine].who if back else None


def _before(walk: Walk, k: int, first: int) -> list[tuple[int, Node]]:
    return list(enumerate(walk.nodes))[first:k]
