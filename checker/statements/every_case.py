"""不分班次，一律有效; …，夜间、节假日亦同; 内销、出口产品的各项质量计划: what a sentence says of every case alike bounds nothing."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_NO_MATTER = Pattern(
    r"(?:不分|不论|无论|不管|不问|不拘)(?![管发配红包析辨清工担])(?!是否|是不是|如何|怎么|谁)[^,。;:\n是否否]{2,14}?(?=[,。;\n]|$|,?(?:一律|均|都|皆|全部))",
    "分论管问拘",
)
_ALIKE = Pattern(
    r"(?<=[,。;\n])[^,。;:\n由经须不未除]{2,20}?(?:亦同|亦然|同此|也一样|也相同|亦相同|同样如此|也是如此|亦如此|照此办理|照此执行|也照此办理|同样适用|一体适用|(?:也|亦|并)?(?:不例外|无例外))(?=[,。;\n]|$)"
    r"|(?<=[,。;\n])[^,。;:\n由经须不未除]{2,20}?一视同仁(?=[,。;\n]|$)",
    "同然此样适例仁",
)
# 2027年度及以后各年度的; 内销、出口产品的
_ALL_YEARS = Pattern(
    r"(?:\d{4}|本|当)年度?(?:[、和及与]|以及)(?:其后|以后|之后|此后|后续)的?(?:各|每个?|历)?年度?的?(?=[^,。;:\n]{0,6}(?:计划|规划|战略|预算|经费))",
    "后",
)
_ALL_MARKETS = Pattern(
    r"(?:公司|集团)?(?:(?:内销|国内|境内)(?:产品|订单)?(?:[、和及与]|以及)(?:出口|外销|国外|海外|境外)|(?:出口|外销|国外)(?:产品|订单)?(?:[、和及与]|以及)(?:内销|国内))(?:产品|订单|市场|业务)?的?",
    "销内外口",
)
# 年度质量计划（含电梯、消防各专项）
_WITH_KINDS = Pattern(
    r"(?<=[划费算略])\((?:含|包含|包括|涵盖)(?:[^()由经报须除仅限不超以内外时后批审\d万]{1,40})\)", "含括盖"
)
_SOMEBODY = frozenset(
    ("officer", "self", "above", "beside", "below", "anyone", "by", "veto", "decide", "approve")
)
_OPENS = Pattern(r"[^,。;:\n由经须不未除]{2,20}?一视同仁(?=,)", "仁")


def said_of_every_case(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, with each such turn as one word that bounds nothing, unless it names somebody."""
    spans = [
        m.span()
        for p in (_NO_MATTER, _ALIKE, _ALL_YEARS, _ALL_MARKETS, _WITH_KINDS)
        for m in p.finditer(text)
    ]
    opening = _OPENS.match(text)
    for start, end in sorted((*spans, *((opening.span(),) if opening else ()))):
        inside = [i for i, t in enumerate(tokens) if start <= t.start and t.end <= end]
        if len(inside) < 2 or tokens[inside[0]].start != start or tokens[inside[-1]].end != end:
            continue
        if any(tokens[i].cls in _SOMEBODY for i in inside):
            continue
        merged = make_token((start, end, "whole", "", False))
        tokens = [*tokens[: inside[0]], merged, *tokens[inside[-1] + 1 :]]
    return tokens
