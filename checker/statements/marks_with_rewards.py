"""考核结论以及由此产生的奖励和惩处由他一并决定; 考核如何计分、赏谁罚谁: marks and rewards named together, and settled by one word.

Both halves are his where he settles both. What a department then pays out or holds back carries his word out.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_MARKS = Pattern(
    r"(?P<mark>(?:考核|考评|评价|绩效评定)(?:结论|结果|得分|等次|分数|等级|成绩|分值))(?=(?:以及|及其?|和|与|、|并)(?P<of>(?:由此|因此|据此)(?:产生|引起|发生|形成|作出)的)?(?:相应的?|对应的?|相关的?|其)?(?:奖|惩|处罚|处分|赏))",
    "论果分次级绩值 考评",
)
_AT_ONCE = Pattern(r"(?P<all>一并|一体|一道|统一)(?=(?:决定|裁定|审定|核定|确定|批准|作出决定))", "一统")
_HOW = Pattern(
    r"(?:考核|考评|评价)(?P<how>(?:如何|怎样|怎么|该?怎)(?:评[定分]?|计分|打分|考|算分?|定分|定等|定级|给分))(?=[、,和与及])",
    "如怎",
)
_WHOM = Pattern(
    r"(?:赏|奖|罚|扣|惩)(?:谁|多少|什么|哪些人?|几何)(?:[、,和与]?(?:赏|奖|罚|扣|惩)(?:谁|多少|什么|哪些人?|几何))+",
    "谁多什哪几",
)
_ORDERS = Pattern(
    r"并(?:下令|责令|签令|发令|令)(?:各部门|相关部门|有关部门|财务部?|人力资源部)?(?:执行|实施|兑现|办理)(?=[,。;]|$)",
    "令",
)
_HELD_BACK = Pattern(
    r"(?:核准|批准|决定|审定|签发|核定)(?:之?后|的),[^,。;:]{2,8}?(?:在|从)[^,。;:]{1,10}?(?:中|内|里)(?:予以)?(?P<verb>扣除|扣减|扣回|抵扣|扣发|兑现|发放)(?=[,。;]|$)",
    "扣兑发",
)
_HE = frozenset(("officer", "self"))
_SETTLES = frozenset(("approve", "decide", "veto", "reward", "assess"))
_DEPARTMENTS = frozenset(("beside", "below"))


def marks_with_rewards(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which the marks are assessed, and what follows his word is plain."""
    for found in _MARKS.finditer(text):
        if any(t.cls == "kpi" and t.end == found.end("mark") for t in tokens):
            tokens = as_one(tokens, *found.span("mark"), "assess", "assess")
        if found["of"]:
            tokens = as_one(tokens, *found.span("of"), "content")
    for found in _HOW.finditer(text):
        tokens = as_one(tokens, *found.span("how"), "content")
    for found in _WHOM.finditer(text):
        tokens = as_one(tokens, *found.span(), "reward", "reward")
    for found in _AT_ONCE.finditer(text):
        before = _before(tokens, found.start())
        if before is not None and before.cls in _HE and not _shared(text, tokens, before):
            tokens = as_one(tokens, *found.span("all"), "content")
    for found in _ORDERS.finditer(text):
        before = _before(tokens, found.start())
        if before is not None and before.cls in _SETTLES:
            tokens = as_one(tokens, *found.span(), "content")
    for found in _HELD_BACK.finditer(text):
        his = _before(tokens, found.start())
        comma = text.index(",", found.start())
        then = [t for t in tokens if comma < t.start and t.end <= found.start("verb")]
        if his is not None and his.cls in _HE and then and then[0].cls in _DEPARTMENTS:
            tokens = as_one(tokens, *found.span("verb"), "content")
    return tokens


def _before(tokens: list[Token], at: int) -> Token | None:
    """The token that ends right at ``at``."""
    return next((t for t in tokens if t.end == at), None)


def _shared(text: str, tokens: list[Token], his: Token) -> bool:
    """总经理和 H 一并决定: whether somebody stands beside him."""
    begun = max(text.rfind(c, 0, his.start) for c in ",。;:\n") + 1
    return any(
        t.cls in ("above", "beside", "below", "grantor", "conj", "joint")
        for t in tokens
        if begun <= t.start and t.end <= his.start and t.start >= text.rfind("由", begun, his.start)
    )
