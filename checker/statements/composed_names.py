"""Names of money, aims and plans made of parts: 质量改进与创新专项经费, 质量强企总体目标 – each part from a closed list."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_QUALITY = r"(?:产品|工程|服务|全面)?(?:质量|品质)(?:管理|工作|活动|安全)?(?:体系)?"
_WORK = (
    r"(?:持续)?(?:改进|改善|提升|创新|攻关|技术攻关|保证|保障|控制|预防|整改|建设|运行|维护|标准化|信息化|数字化|智能化|文化建设|文化"
    r"|品牌建设|品牌|宣传|教育培训|教育|人员培训|培训|检测|检验|试验|检验检测|计量|认证|审核|评审|策划|追溯|管理|管控|奖励|激励"
    r"|技术改造|工具应用|工具推广|能力建设|能力提升|风险防控|风险管控|安全保障|咨询)"
)
_MONEY = (
    r"(?:专项|工作|活动|项目|日常|年度|业务)?"
    r"(?:费用预算|经费预算|资金预算|费用支出|经费支出|资金支出|费用开支|经费开支|费用|经费|资金|预算|专款|款项|基金|支出|开支"
    r"|投入资金|投入费用|投入(?!使用|生产|运行|运营|市场|产品|工作))"
)
_NAMES_MONEY = Pattern(
    rf"{_QUALITY}(?:{_WORK}(?:(?:与|和|及|以及|、){_WORK})?){{0,3}}(?:方面|相关|类)?(?:的)?{_MONEY}",
    "质 费资预款基支投",
)
_AIMED = (
    r"(?:强企|兴企|卓越|领先|创新|提升|改进|改善|品牌建设|品牌|文化建设|文化|标准化|数字化|发展|中长期|长期|总体|年度|五年|三年|零缺陷"
    r"|差异化|体系建设|强国|战略)"
)
_NAMES_AIM = Pattern(
    rf"{_QUALITY}(?:{_AIMED}(?:(?:与|和|及){_AIMED})?){{0,3}}(?:工作|管理|总体|发展)?"
    r"(?:方针政策|路线图|发展纲要|纲要|愿景|战略目标|总目标|目标体系|方针目标|方针|目标|政策)",
    "质 政图要景标针",
)
_MEND = (
    r"(?:持续)?(?:改进|改善|提升|创新|攻关|技术攻关|保证|保障|控制|预防|整改|创优|管控|风险防控|风险管控|安全保障|教育|宣传|追溯体系建设"
    r"|品牌建设|标准化|信息化|数字化|能力建设|能力提升|问题整改|专项整治|专项提升|提质|增效|目标管理|文化建设)"
)
_NAMES_PLAN = Pattern(
    rf"{_QUALITY}(?:{_MEND}(?:(?:与|和|及|以及|、){_MEND})?){{1,2}}(?:专项|工作|年度|行动|实施|推进|管理|季度|月度|策划)*"
    r"(?:计划书|计划|方案|任务书|任务清单|项目立项|课题)",
    "质 划案务立课",
)
_ONE = frozenset(("matter", "bare"))
_PLACE = {"quality_budget": _NAMES_MONEY, "quality_strategy": _NAMES_AIM, "quality_plan": _NAMES_PLAN}
_GOES_ON = (
    "责任",
    "完成",
    "达成",
    "分解",
    "实施",
    "实现",
    "考核",
    "管理",
    "值",
    "计划",
    "任务",
    "法规",
    "方案",
)
"""质量改进目标完成情况, 质量创新目标责任书: what else the name is the beginning of."""


def composed(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with each such name as one; names that are one token already stay."""
    for meaning, pattern in _PLACE.items():
        for start, end in _found(text, pattern):
            tokens = _joined(text, tokens, start, end, meaning)
    return tokens


def _found(text: str, pattern: Pattern) -> Iterator[tuple[int, int]]:
    return (found.span() for found in pattern.finditer(text))


def _joined(text: str, tokens: list[Token], start: int, end: int, meaning: str) -> list[Token]:
    first = next((i for i, t in enumerate(tokens) if t.start == start), None)
    last = next((i for i, t in enumerate(tokens) if t.end == end), None)
    if first is None or last is None or last <= first or text.startswith(_GOES_ON, end):
        return tokens
    if all(t.cls in _ONE and t.meaning == meaning for t in tokens[first : last + 1]):
        return tokens
    name = make_token((start, end, "matter", meaning, False))
    return [*tokens[:first], name, *tokens[last + 1 :]]
