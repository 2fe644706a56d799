"""各基地、各窑线及新产品的质量计划: kinds of goods that stand beside all units narrow nothing."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_UNIT = r"(?:公司|全公司|本公司|公司级|(?:各|全)(?:个|级)?(?:生产|业务|职能)?(?:基地|分厂|工厂|厂区?|车间|部门|单位|产线|生产线|窑线|线|班组|组|项目部|项目|子公司|分公司|事业部|中心|工序))"
_KIND = r"(?!质量|年度)[^,。;:、的由和及与对经送报归]{2,8}"
_PLANS = r"的?(?:年度|专项|各类|各项|各级|月度|产品|项目)*质量(?:工作|控制)?计划"
_BESIDE = Pattern(
    rf"(?:^|(?<=[,。;:\n])){_UNIT}(?:(?:、|和|及|与|以及){_UNIT})*(?:{_PLANS})?(?:、|和|及|与|以及|,)(?P<kinds>{_KIND}(?:(?:、|和|及|与|以及){_KIND}){{0,4}}){_PLANS}(?=,|由|均|都|一律|须|应|经|报|送|归)",
    "划",
)
_NARROW = frozenset(("narrow", "scope", "limit", "stages", "unknown"))


def kinds_beside_units(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, with the kinds in such a list as plain words."""
    for found in _BESIDE.finditer(text):
        start, end = found.span("kinds")
        tokens = [
            make_token((t.start, t.end, "content", "", False))
            if start <= t.start and t.end <= end and t.cls in _NARROW
            else t
            for t in tokens
        ]
    return tokens
