"""本制度所称质量经费，不包括检测设备购置费: what a paper means by a matter bounds every right over it there."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_WITHOUT = Pattern(
    r"(?:所称|所指|所述|所说)(?:的)?(?P<what>[^,。;:]{2,16}?)(?:,|均|系指|是指|:)*(?:不包括|不包含|不含|不涉及|仅指|只指|特指|仅限|限于|仅包括|只包括)(?P<less>[^。;]{2,40})",
    "称指述说 不仅只特限",
)
_MATTERS = {
    "budget": Pattern(r"经费|预算|费用|资金", "经预费资"),
    "plan_approval": Pattern(r"计划|方案", "计方"),
    "assessment_reward": Pattern(r"考核|奖惩|奖罚", "考奖"),
    "veto": Pattern(r"质量安全|食品安全|产品安全", "安"),
    "strategy": Pattern(r"战略|规划|方针", "战规方"),
    "decision_participation": Pattern(r"经营决策|经营事项|决策", "决经"),
}


def heed_definitions(block: WholeBlock) -> None:
    """Bounds the officer's rights over a matter that the text says to mean only a part."""
    for found in _WITHOUT.finditer(block.text):
        for draft in block.all:
            matter = _MATTERS.get(draft.authority)
            if matter is not None and matter.search(found.group("what")) is not None:
                lower([draft], "limited", found.group(), "scope")
