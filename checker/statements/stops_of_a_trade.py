"""停窑、停拉丝、停止发运; 模组存在隐患时; 否决的原料任何人不得启用: what a trade stops, and what it calls its goods.

A list whose other items are stops goes on with one; what exists in a case is a thing, though its word may end like a unit's.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_IN_A_CASE = Pattern(
    r"(?:(?<=^)|(?<=[,。;:|\n]))(?P<list>[^,。;:()的对由]{1,6}(?:(?:、|和|及|与|或)[^,。;:()的对由]{1,6}){0,6}?)(?:存在|出现|发生|被发现|有)[^,。;:由]{0,6}?(?:质量|安全|隐患|缺陷|问题|风险)[^,。;:由]{0,6}?(?:时|的?,)",
    "存出发有",
)
_UNIT = (
    "厂",
    "部",
    "公司",
    "科",
    "处",
    "室",
    "中心",
    "车间",
    "班组",
    "事业部",
    "基地",
    "门店",
    "店",
    "站",
    "人员",
    "员",
    "工",
)
_REFUSED = Pattern(r"否决|叫停|封存|停用|扣留", "否叫封停扣")
_NOBODY_USES = Pattern(
    r"任何(?:人|部门|单位|个人|岗位)(?:均|都|也)?(?:不得|不准|不可|无权|不能)(?:擅自|私自|自行)?(?P<verb>启用|使用|动用|调用|挪用|调拨|处置)(?=[、,。;或和及]|$)",
    "用拨置",
)
_PLAIN = frozenset(("stages", "general", "content"))


def stops_of_a_trade(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a word is a stop, a thing, or no power over it."""
    if "停" in text:
        tokens = _listed_stops(text, tokens)
    for found in _IN_A_CASE.finditer(text):
        first, end = found.span("list")
        for one in [t for t in tokens if first <= t.start and t.end <= end and t.cls == "below"]:
            if not text[one.start : one.end].endswith(_UNIT):
                tokens = as_one(tokens, one.start, one.end, "content")
    for found in _NOBODY_USES.finditer(text):
        begun = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        if _REFUSED.search(text, begun, found.start()) is not None:
            tokens = as_one(tokens, *found.span("verb"), "content")
    return tokens


def _listed_stops(text: str, tokens: list[Token]) -> list[Token]:
    out = list(tokens)
    for i, token in enumerate(tokens[:-1]):
        if token.cls != "unknown" or text[token.start : token.end] != "停" or i < 2:
            continue
        following = tokens[i + 1]
        listed = tokens[i - 1].cls == "conj" and tokens[i - 2].cls == "stop"
        if listed and following.start == token.end and following.cls in _PLAIN:
            out = as_one(out, token.start, following.end, "stop", "stop")
    return out
