"""What has only come to somebody's notice: 各部门收到否决通知后应停止…, 接到停线指令后应立即停机, 各厂接到裁定后应执行."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.nodes import HOLDERS, Who
from checker.statements.sentence import Sentence
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
_DECISIONS = ("决定", "裁定", "裁决", "裁断", "判定", "决断")
_OBEYING = ("below", "anyone", "company", "person")
_MINE = ("officer", "self")
_NEWS = r"报告|举报|投诉|异常|反馈|报警|汇报|信息|申请|预警|请示|消息|情况"
_HEARD = Pattern(rf"[^,。;]{{0,8}}?(?:{_NEWS})(?:单|书|表)?(?:之?后|时|的?,)", "举况告常息汇申示警诉馈 ,后时")
_HEARD_BY_OTHERS = Pattern(
    rf"[^,。;]{{0,8}}?(?:{_NEWS}|通知|指令|命令|[行线产工售]令|单|决定书?|裁定|裁决|函|意见书?)(?:单|书|表)?(?:之?后|时|的?,)",
    ",后时 举令况函单告命定常息指汇申知示裁见警诉馈",
)


_ORDER = Pattern(
    r"(?:接到|收到|接获)[^,。;:的]{0,6}?(?:[行货产线工售回厂]单|[产线工行售回]令|通知单?|通知书|指令|决定书?|裁定书?|裁决书?|否决书|结果|单)(?:之?后|时|即|立即|,)",
    "到获 ,即后时立 书令单定指果知裁",
)


def gets_an_order(sentence: Sentence, clause: int) -> bool:
    """仓库接到放行单后方可发货: the order that the one spoken of before has given, with nobody else named for it."""
    inside = [i for i, c in enumerate(sentence.clause) if c == clause]
    if not inside:
        return False
    tokens = sentence.tokens
    found = _ORDER.search(sentence.text, tokens[inside[0]].start, tokens[inside[-1]].end + 1)
    if found is None or any(c in found.group() for c in "批准许授同复"):
        return False
    return not any(tokens[i].cls in HOLDERS for i in inside if found.start() <= tokens[i].start < found.end())


def heard_of(walk: Walk, k: int, first: int) -> bool:
    """总经理接到报告后应作出决定, H 收到投诉后可停线: what the mark at ``k`` is of is news, and no leave to act."""
    if walk.nodes[k].kind != "obtain" or walk._text(k) not in _GETS:
        return False
    following = walk.nodes[k + 1] if k + 1 < len(walk.nodes) else None
    adjoins = following is not None and following.first == walk.nodes[k].last + 1
    if following is not None and adjoins and following.kind in ("act", "who"):
        return False
    who = next((n.who for n in reversed(walk.nodes[first:k]) if n.who is not None), None)
    heard = _HEARD if who is None or who.has(*_MINE) else _HEARD_BY_OTHERS
    found = heard.match(walk.text, walk.tokens[walk.nodes[k].last].end)
    return found is not None and not any(c in found.group() for c in "批准许授同复")


def _obeys(who: Who) -> bool:
    return all(cls in _OBEYING for _, cls, _ in who.members)


def only_received(walk: Walk, k: int) -> bool:
    """Whether the act at node ``k`` is the order or refusal that others have had from the officer."""
    token = walk.tokens[walk.nodes[k].first]
    j = k - 1
    while j >= 0 and walk.clause[j] == walk.clause[k] and walk.nodes[j].kind in ("np", "of", "above_these"):
        j -= 1
    decided = token.cls in ("decide", "veto") and walk._text(k).endswith(_DECISIONS)
    if j < 0 or not (token.cls in _ORDERS or decided) or walk.clause[j] != walk.clause[k]:
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
    if decided and token.cls not in _ORDERS and (gets is None or not _obeys(gets)):
        return False
    here_only = zip(walk.nodes[k:], walk.clause[k:], strict=True)
    later = any(n.who is not None and n.who.has(*_MINE) for n, c in here_only if c == walk.clause[k])
    return his or (gets is not None and not later)
