"""Powers within a unit that was named before: 负责两湖大区。在该大区内，放行由其决定; 分管一、二事业部。事业部范围内，…."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower, place_of

_UNIT = "(?:大区|片区|区域|地区|辖区|事业部|工厂|分厂|厂区|厂|基地|车间|板块|门店|子公司|分公司|院区|产线|生产线|工段|项目|区)"
_WITHIN = Pattern(
    rf"(?:^|(?<=[,。;:\n]))(?:在|于)?(?:(?:该|上述|前述|这[个一两几]?|所负责的?|所?分管的?|所辖的?)[两二三四几]?个?{_UNIT}(?:的)?(?:范围)?(?:之?内|里|中|,)|{_UNIT}(?:的)?范围(?:之?内|里))",
    "该述这所分范",
)


def bound_by_unit(block: WholeBlock) -> None:
    """Limits the powers that stand in the same sentence behind such words."""
    for found in _WITHIN.finditer(block.text):
        ends = [at for c in "。\n" if (at := block.text.find(c, found.end())) >= 0]
        end = min(ends, default=len(block.text))
        mine = [d for p, d in block.drafts if found.start() <= place_of(p, d) < end]
        lower(mine, "limited", found.group(), "in_that_unit")
