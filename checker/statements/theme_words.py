"""Words beside an act by which its theme is told: goods that are stopped, rules that are no deed, bodies that run a business."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern

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
