"""被否决的事项应立即停止: what has been vetoed is named, and nobody's veto told again."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_VETOED = Pattern(
    r"(?:被|已|经|一经|一旦)+(?:一票)?否决[掉了过]?(?:(?:者|的)(?=,?(?:即|一律|立即|应|须|均|都|不得|不予|不再))|(?:后的?|的|之)?(?=(?:相关|有关|该)?(?:部门|单位|车间|班组|事业部|工厂|一方|事项|项目|产品|方案|批次|供[方应]|供应商|工序|作业|物料|材料|设备|业务|活动|计划|合同|订单|版本|技术|服务|变更|货物|手术|申请|采购|事件|议案|提案|决策)))",
    "否",
)


def once_vetoed(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` of ``text`` (normalised); 否决 said of what was vetoed is no act."""
    if "被" not in text or "否决" not in text:
        return tokens
    spans = [found.span() for found in _VETOED.finditer(text) if "被" in found.group()]
    return [
        Token(t.start, t.end, "content", "")
        if t.cls in ("veto", "by") and any(a <= t.start and t.end <= b for a, b in spans)
        else t
        for t in tokens
    ]


_OF_IT = Pattern(
    r"否决[掉了过]?的[^,。;:]{0,14}?,?(?:一律|均|都|也|任何(?:人|部门)(?:均|都)?)*(?:不得|不能|不可|不准|禁止|严禁)(?:再|继续|擅自|自行)?$",
    "否 得能可准禁",
)


def keeps_undone(text: str, start: int) -> bool:
    """其否决的事项不得实施: that what was vetoed (before ``start``) is not done refuses nothing to who vetoes."""
    return _OF_IT.search(text, max(0, start - 32), start) is not None
