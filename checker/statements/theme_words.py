"""Words beside an act by which its theme is told: goods that are stopped, rules that are no deed, bodies that run a business."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.patterns import Pattern
from checker.statements.act import Act
from checker.statements.naming import Token
from checker.statements.nodes import Node

GENERIC = frozenset(
    (
        "停用",
        "停止",
        "暂停",
        "冻结",
        "隔离",
        "封存",
        "扣留",
        "扣押",
        "制止",
        "关停",
        "停下",
        "拦截",
        "暂停使用",
        "停止使用",
        "停运",
        "停发",
        "stop",
        "stops",
        "halt",
        "suspend",
        "block",
    )
)
GOODS = frozenset(
    (
        "产品",
        "物料",
        "批次",
        "货",
        "货物",
        "成品",
        "半成品",
        "在制品",
        "原料",
        "原材料",
        "库存",
        "设备",
        "工序",
        "作业",
        "生产",
        "商品",
        "服务",
        "项目",
        "工程",
        "车辆",
        "食材",
        "药品",
        "食品",
        "零部件",
        "装置",
        "产线",
        "缺陷",
        "不合格品",
        "可疑批次",
        "营业",
        "供货",
        "发货",
        "出货",
    )
)
RULES = ("标准", "准则", "规程", "规范", "程序", "流程", "制度", "办法", "细则")
ABOUT_IT = Pattern(
    r"的?(?:完成|执行|实施|落实|进展|达成)(?:情况|进度|率|结果)|的(?:格式|编号|封面|总结|进度|台账|档案|考核|归档|延期)|(?:以|之)?外的",
    "况台号外封延式果档率结考进",
)
RUNS = Pattern(r"经营|决策|执行|领导班子", "执策营领")
BODIES = ("会", "班子", "层", "委员会", "会议", "committee", "board", "meeting", "meetings", "team", "excom")


def clause_ranges(clauses: Sequence[int]) -> dict[int, tuple[int, int]]:
    """The nodes of each clause, first and end; clauses only ever go up."""
    out: dict[int, tuple[int, int]] = {}
    first = 0
    for k in range(1, len(clauses) + 1):
        if k == len(clauses) or clauses[k] != clauses[first]:
            out[clauses[first]] = (first, k)
            first = k
    return out


PAPERS = frozenset(
    (
        *("quality_plan", "quality_strategy", "quality_budget", "business_decision"),
        *("quality", "reward", "assessment"),
    )
)
_SAID = {
    "release": Pattern(r"产品|成品|出厂|上市", "厂品市成"),
    "stop": Pattern(r"产品|停产|停线|召回|封存", "停召品封线"),
    "veto": Pattern(r"质量|品质"),
}


def says_itself(text: str, tokens: Sequence[Token], act: Act) -> bool:
    """年度质量计划审批 | 产品放行: the word says itself what it is over."""
    token = tokens[act.index]
    said = _SAID.get(act.power)
    return said is not None and said.search(text, token.start, token.end) is not None


def strange_goods(text: str, tokens: Sequence[Token], act: Act, nodes: Sequence[Node]) -> bool:
    """停用部门邮箱: what is stopped is no product and no line."""
    token = tokens[act.index]
    if act.power != "stop" or text[token.start : token.end] not in GENERIC:
        return False
    inside = [tokens[i] for n in nodes for i in range(n.first, n.last + 1)]
    known = any(t.cls in ("matter", "stages", "rest") or text[t.start : t.end] in GOODS for t in inside)
    return bool(inside) and not known and any(t.cls in ("general", "unknown", "foreign") for t in inside)


def other_field(tokens: Sequence[Token], nodes: Sequence[Node]) -> bool:
    """对新员工转正有否决权: what is named is no matter of ours."""
    return any(
        tokens[i].cls in ("general", "unknown", "foreign")
        for node in nodes
        for i in range(node.first, node.last + 1)
    )


def body_of(text: str, tokens: Sequence[Token], nodes: Sequence[Node], at: Iterable[int]) -> int | None:
    """经营管理委员会成员, 出席总经理办公会: the token of a body that runs the business, unless it acts itself."""
    for k in at:
        node = nodes[k]
        following = nodes[k + 1] if k + 1 < len(nodes) else None
        if following is not None and following.kind == "act" and tokens[following.first].cls in _ITS_ACTS:
            continue
        for index, _, meaning in node.who.members if node.who is not None else ():
            word = text[tokens[index].start : tokens[index].end]
            body = word.removesuffix("成员").removesuffix("委员")
            if (meaning in ("top_manager", "board") or RUNS.search(word)) and body.endswith(BODIES):
                return index
    return None


_ITS_ACTS = frozenset(("approve", "veto", "stop", "release", "reward"))
