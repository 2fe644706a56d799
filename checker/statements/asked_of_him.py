"""What others bring to the officer is no proposing of his: 对决定不服的，可向 H 提出复查; nor is a proposal of his a seat.

首席质量官向决策层提出质量战略主张的权利 speaks of a proposal on the strategy, not of how he takes part in decisions.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, place_of

_TO_HIM = Pattern(
    r"(?:向|找|到|送|报|呈)(?:首席质量官|质量总监|品质总监|质量副总(?:经理|裁)?|cqo)(?:书面|当面|直接)?(?:提出|提请|请求|申请|提起|提交|递交|申诉|申述|陈述|反映|要求)[^,。;]{0,12}?(?:复查|复核|复议|复审|申诉|申述|申辩|异议|意见|重新)?",
    "向找到送报呈",
)
_OF_STRATEGY = Pattern(
    r"向(?:公司|企业|集团)?(?:的)?(?:最高)?(?:决策层|经营层|领导层|决策机构|决策会议|经营决策层)[^,。;]{0,6}?(?:提出|提交|建言|进言|陈述|提请)[^,。;]{0,10}?(?:质量|品质)?(?:战略|发展方向)[^,。;]{0,20}"
    r"|(?:就|对|关于|围绕|有关|针对)[^。;,]{0,10}(?:质量|品质)(?:发展)?(?:战略|方针)[^。;]{0,30}?向(?:公司|企业|集团)?(?:的)?(?:最高)?(?:经营)?(?:决策层|经营层|领导层|决策机构|决策会议)[^,。;]{0,6}?(?:提出|提交|建言|进言|陈述|提请|建议)[^,。;]{0,12}",
    "向",
)


def heed_what_is_asked(block: WholeBlock) -> None:
    """Makes mere mentions of such proposals where they are read as his, or as all there is of his seat."""
    for found in _TO_HIM.finditer(block.text):
        for piece, draft in block.drafts:
            if draft.effect == "recommend_only" and found.start() <= place_of(piece, draft) < found.end():
                draft.lower("none", "brought to the officer")
    for found in _OF_STRATEGY.finditer(block.text):
        for piece, draft in block.drafts:
            if draft.authority == "decision_participation" and (
                found.start() <= place_of(piece, draft) < found.end()
            ):
                draft.lower("none", "a proposal on the strategy")
