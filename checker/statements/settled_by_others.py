"""执行总经理批准的质量考核与奖惩: what another has settled is only carried out, though assessing is an act by its name."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_SETTLED = Pattern(
    r"(?:执行|落实|实施|贯彻|贯彻执行|贯彻落实|兑现|办理)(?P<who>[^,。;:\n]{2,14}?)(?:批准|审批|审定|核定|核准|决定|确定|裁定|下达|签发|通过|同意)(?:后|过)?的"
    r"[^,。;:\n]{0,16}?(?:考核|考评|奖惩|奖罚|奖励|处罚|扣罚)[^,。;:\n]{0,10}",
    "执落实彻现办 的 考奖处扣",
)
_DECISION = Pattern(
    r"(?:对|将|把|根据|按照?|就)(?P<who>[^,。;:\n]{2,14}?)(?:作出|做出|下达|签发|发出|形成)的[^,。;:\n]{0,12}(?:否决|停产|停线|放行|召回)[^,。;:\n]{0,8}?(?:组织|负责|予以|监督|具体)*(?:实施|执行|落实|传达)",
    "实执落传",
)
"""对总经理作出的质量否决决定组织实施."""
_ACTS = frozenset(("veto", "quality_safety_stop", "product_release"))
_OTHERS = frozenset(("above", "beside", "below", "grantor", "committee"))


def heed_settled(block: WholeBlock) -> None:
    """Lowers to carrying out what the officer carries out of another's decision."""
    for pattern, meant in ((_SETTLED, frozenset(("assessment_reward",))), (_DECISION, _ACTS)):
        for found in pattern.finditer(block.text):
            who = found.span("who")
            if block.classes(*who) & _OTHERS and not block.names_officer(*who):
                mine = [d for d in block.before(found.end(), found.start()) if d.authority in meant]
                lower(mine, "execute_only", found.group(), "settled_by_others")
