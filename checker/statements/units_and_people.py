"""各部门及个人的质量考核: the people beside their units are judged with them, and judge nothing beside the officer."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_UNIT = r"(?:(?:各|所有|全体|全公司|公司)?(?:级|类|个)?(?:业务|职能|生产|下属|所属)?(?:部门|单位|车间|班组|科室|岗位|分厂|工厂|基地|事业部|项目部|项目组|门店|产线|团队|中心))"
_PEOPLE = r"(?:其)?(?:有关|相关|责任|具体)?(?:个人|员工|人员|职工|责任人|岗位|班组|团队|负责人|干部)"
_JUDGED = Pattern(
    rf"(?:^|(?<=[,。;:、\n对将把）)]))(?P<who>{_UNIT}(?:(?:、|和|及|与|以及|及其|或){_UNIT})*(?:、|和|及|与|以及|及其|或){_PEOPLE})"
    r"(?=的?(?:年度|季度|月度|日常)?(?:质量|品质|考核|绩效|奖惩|奖罚|奖励|处罚))",
    "人工位组队部",
)


def units_and_people(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a company is one word for all below."""
    for found in _JUDGED.finditer(text):
        tokens = as_one(tokens, *found.span("who"), "below", "others")
    return tokens
