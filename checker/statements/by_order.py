"""厂长下达停产令后，H 组织封存在制品: what H sees to once somebody else has stopped or recalled is that one's decision."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.sentence import Sentence

_SEES_TO = Pattern(
    r"(?:负责|组织|落实|安排|协调|牵头|主持|带领|带队|指挥|监督|具体|及时|立即|应|须|要|应当)[^,。;:]{0,16}?$",
    "体协及带应当持挥排牵督立织落要负队须",
)
_WORK = frozenset(
    (
        *(
            "封存",
            "隔离",
            "停机",
            "清场",
            "召回",
            "下架",
            "追回",
            "回收产品",
            "收回产品",
            "扣留",
            "冻结",
            "停线",
        ),
        *(
            "停机清线",
            "停机检查",
            "停机清理",
            "停机整改",
            "停线整改",
            "停产整改",
            "停产检查",
            "查封",
            "封存待查",
        ),
        *("就地封存", "下架封存", "停止使用", "停用", "停止销售", "停售", "停止发货", "拦截", "停产"),
    )
)
_OWN = frozenset(("may", "have"))


def by_anothers_order(sentence: Sentence, act: Act, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether ``draft`` is of the work that follows ``act``, by which somebody else has stopped or recalled."""
    if draft.authority != "quality_safety_stop" or act.agent is None or act.last >= draft.act.index:
        return False
    if not any(d.act is act and d.authority == draft.authority for d in drafts):
        return False
    index = draft.act.index
    token = sentence.tokens[index]
    if sentence.text[token.start : token.end] not in _WORK or draft.act.modal in _OWN:
        return False
    here = [i for i, c in enumerate(sentence.clause) if c == draft.act.clause and act.last < i < index]
    if not here or any(sentence.tokens[i].cls in (*_OWN, "decide", "approve") for i in here):
        return False
    return _SEES_TO.search(sentence.text[sentence.tokens[here[0]].start : token.start]) is not None


_ASKS = ("提请", "报请", "请", "建议", "请求", "申请", "呈请", "要求")


def only_asks(sentence: Sentence, act: Act, draft: Draft) -> bool:
    """H 认为应当停产的，报请厂长下达停产令: he thinks it right and asks for it, and somebody else does it."""
    if act.frame != "F5" or act.power not in ("stop", "release", "veto") or act.clause <= draft.act.clause:
        return False
    if draft.act.power != act.power or act.agent is None or not act.agent.has("above", "beside"):
        return False
    here = [i for i, c in enumerate(sentence.clause) if c == draft.act.clause]
    thinks = any(
        sentence.words(i, i + 1) in ("认为", "发现", "判断", "判定") for i in here if i < draft.act.index
    )
    asks = any(
        t.cls in ("report", "to", "propose")
        and sentence.text[t.start : t.end].removeprefix("应").startswith(_ASKS)
        for t, c in zip(sentence.tokens, sentence.clause, strict=True)
        if c == act.clause
    )
    return thinks and asks
