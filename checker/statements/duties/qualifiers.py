"""Words that only tell of which matter: 保健食品GMP, 缺陷车辆召回, 以患者为中心的质量文化, 检查责任是否落实."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.duties.topics import Topics
from checker.statements.naming import Token

_CENTRED = Pattern(r"以[^,。;:、]{1,12}?为(?:中心|核心|导向|主题|基础|目标|主线|重点|本|引领)的", "以 为 的")
# 主抓"一度不差"质量文化
_SLOGAN = Pattern(
    r"\"[^\",。;]{2,16}\"(?=的?(?:质量|品质|食品安全|产品安全)?(?:文化|理念|行动|活动|品牌|主题))",
    '"',
)
# 检查从总经理办公室到班组各岗位的质量责任制
_FROM_TO = Pattern(r"从[^,。;:到]{2,14}到[^,。;:到]{2,10}?(?=的?(?:各|每|全|所有))", "从 到")
_ABLE = Pattern(r"可(?:用|靠|追溯|维修|维护|测试|测|读|操作|制造|移植|比|及)[性率]", "可 性率")
# Factories hold the mark of China's compulsory certification by 工厂质量保证能力.
_MARK_OF_SAFETY = Pattern(
    r"(?<![a-z\d])(?:3c|ccc)(?![a-z\d])(?:认证)?(?:工厂(?:质量保证能力)?)?|工厂质量保证能力", "c工 c质"
)
_THING = Pattern(
    r"(?![打送领备上下开拍承分发报用换做收报填抄写印跑查买卖管转派请])[^,。;:、]+"
    r"(?:[件品料材物器机车械剂液油水粉膜板管线布纱衣鞋药食米面肉奶菜果茶酒盐糖瓶箱罐袋盒钢铁铝铜链类型]|车辆|缺陷|异常|制品|设备|元件|软件|项目|工程|环节|工序|门店)",
)
_LAST = ("上月", "上季度", "上年度", "上一年度", "上季", "上半年", "上年")
_IN_A_ROW = frozenset(("unknown", "content", "stages", "general", "foreign", "strong"))
_PAPERS = ("文件", "稿件", "课件", "证件", "邮件", "材料", "资料", "教材", "药品类")
_CHECKS = ("检查", "核查", "督查", "抽查", "查看", "监督", "评估", "巡查", "查", "跟踪")


def with_qualifiers(text: str, tokens: Sequence[Token], topics: Topics) -> list[Token]:
    """``tokens`` with such words as plain names of things."""
    out = list(tokens)
    _named_in_a_row(text, out, topics)
    for pattern in (_CENTRED, _SLOGAN, _FROM_TO, _ABLE, _MARK_OF_SAFETY):
        for found in pattern.finditer(text):
            inside = [t for t in out if found.start() <= t.start < found.end()]
            if not inside or (pattern is _FROM_TO and _moves(found.group(), inside, topics)):
                continue
            first = out.index(inside[0])
            joined = inside[0]._replace(end=inside[-1].end, cls="stages")
            out[first : first + len(inside)] = [joined]
    for i, token in enumerate(out):
        word = text[token.start : token.end]
        if token.cls == "unknown" and i + 1 < len(out):
            after = out[i + 1]
            whole = text[token.start : after.end]
            if after.start == token.end and after.cls in ("content", "stages") and is_thing(whole):
                out[i] = token._replace(cls="stages")
        elif (token.cls == "meta" and word in _LAST and _rated(text, out[:i])) or (
            token.cls == "whether" and word == "是否" and _checked(text, out[:i])
        ):
            out[i] = token._replace(cls="content")
    return out


def _moves(said: str, inside: Sequence[Token], topics: Topics) -> bool:
    """从首席质量官到…, 从质量部移交到各车间: where more than the reach of a matter is told."""
    return any(t.cls in ("officer", "self", "duty") for t in inside) or any(
        w in said for w in topics.named("gives_up")
    )


def is_thing(word: str) -> bool:
    """Whether ``word`` ends as the names of goods and gear do, and does not begin as what is done with them."""
    return _THING.fullmatch(word) is not None and not word.endswith(_PAPERS)


def _named_in_a_row(text: str, out: list[Token], topics: Topics) -> None:
    """领导铸件气孔、缩松等缺陷攻关: what stands in a row between the verb and 等 or 方面 are examples."""
    known = (
        *topics.named("handles"),
        *topics.named("assists"),
        *topics.named("has_done"),
        *topics.named("receives"),
    )
    for i, token in enumerate(out):
        if not text.startswith(("等", "方面"), token.start) or i + 1 >= len(out):
            continue
        first = i
        while first and (out[first - 1].cls in (*_IN_A_ROW, "matter") or text[out[first - 1].start] == "、"):
            first -= 1
        run = text[out[first].start : token.start]
        opens = (
            not first
            or out[first - 1].cls in ("duty", "light", "implement")
            or text.startswith("领导", out[first - 1].start)
        )
        if opens and any(w in run for w in "、与和") and not any(w in run for w in known):
            out[first:i] = [
                t if t.cls in ("conj", "matter") else t._replace(cls="stages") for t in out[first:i]
            ]


def _rated(text: str, before: Sequence[Token]) -> bool:
    """对各部门上月质量工作评分: whether what was before is what is judged now."""
    clause = [t for t in before if t.start > text.rfind(",", 0, before[-1].end)] if before else []
    return any(t.cls == "about" for t in clause)


def _checked(text: str, before: Sequence[Token]) -> bool:
    """检查每个岗位的责任是否落实: whether the clause checks just that."""
    for token in reversed(before):
        if token.cls in ("comma", "semicolon", "full_stop", "colon"):
            return False
        if text[token.start : token.end] in _CHECKS:
            return True
    return False
