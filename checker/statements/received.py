"""What has only come to somebody's notice: 各部门收到否决通知后应停止…, 接到停线指令后应立即停机."""

from __future__ import annotations

from checker.statements.walk import Walk

_GETS = ("接到", "收到", "接获", "得知", "获悉", "在接到", "在收到", "自接到", "自收到")
_NOTICES = (
    "通知",
    "指令",
    "意见",
    "决定",
    "命令",
    "令",
    "书",
    "信号",
    "要求",
    "公告",
    "单",
    "后",
    "的",
    "之",
)
_ORDERS = frozenset(("stop", "veto"))
_MINE = ("officer", "self")


def only_received(walk: Walk, k: int) -> bool:
    """Whether the act at node ``k`` is the order or refusal that others have had from the officer."""
    token = walk.tokens[walk.nodes[k].first]
    j = k - 1
    while j >= 0 and walk.clause[j] == walk.clause[k] and walk.nodes[j].kind in ("np", "of", "above_these"):
        j -= 1
    if j < 0 or token.cls not in _ORDERS or walk.clause[j] != walk.clause[k]:
        return False
    if walk.nodes[j].kind != "obtain" or walk._text(j) not in _GETS:
        return False
    word = walk._text(k)
    end = walk.tokens[walk.nodes[k].last].end
    if not word.endswith(("令", "通知", "通知书", "决定", "意见", "指令")) and not walk.text.startswith(
        _NOTICES, end
    ):
        return False
    here = walk.nodes[k].first
    his = any(
        a.index < here and a.agent is not None and a.agent.has(*_MINE) and not a.negated for a in walk.acts
    )
    first = walk.clause.index(walk.clause[k])
    gets = next((n.who for n in walk.nodes[first:j] if n.who is not None), None)
    if gets is not None and gets.has(*_MINE):
        return False
    later = any(n.who is not None and n.who.has(*_MINE) for n in walk.nodes[k:])
    return his or (gets is not None and not later)
