"""年度质量计划、新品质量计划、外协整改计划，由 H 审批, 审批年度质量计划和新品质量计划: the kinds of a list that the whole year's plan heads bound nothing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.naming import Token

_JOIN = r"(?:[、,]|以及|及|和|与)"
_WHOLE = (
    r"(?:公司|集团|全厂|全公司|各(?:厂|部门|单位|中心|基地|事业部)|(?:[^,。;:由经报]{1,20}(?:上报|交上来|编制|提交|报来)的?))?的?"
    r"(?:年度|全年|每年的?|月度)[《]?(?:质量|品质)(?:管理|工作|控制|保证)?计划[》]?"
)
_KIND = r"[^,。;:、()由经报]{1,18}?(?:计划|方案|规划|项目)(?:\([^()]{1,60}\))?"
_LIST = Pattern(
    rf"(?:^|(?<=[,。;:\n])){_WHOLE}{_JOIN}(?:{_KIND}{_JOIN}){{0,6}}{_KIND},?(?:由各[^,。;:]{{1,6}}(?:编制|拟订|拟定|提出|上报),)?(?=都?由|均由|都到|均经|统由|经|统一|一律|全部|须经|应经|须由)",
    "年月全",
)
_DONE = r"(?:审批|批准|审定批准|审核批准|审定|核准|签批|批准发布|签发)"
_LIST_BEHIND = Pattern(
    rf"(?:^|(?<=[,。;:\n]))(?:首席质量官|质量总监|品质总监|cqo|其)?(?:负责|有权|直接|统一|独立)*{_DONE}{_WHOLE}{_JOIN}(?:{_KIND}{_JOIN}){{0,6}}{_KIND}(?=[,。;\n]|$)",
    "年月全",
)
_OTHERS = frozenset(("above", "beside", "committee", "grantor"))
_PARTED = Pattern(r"分别|其中|除|仅|只|另行|的部分|各自", "分其除仅只另的各")


def one_plan_of_many(text: str, tokens: Sequence[Token], left: int, right: int) -> bool:
    """Whether what stands from ``left`` to ``right`` names a kind in such a list, in a sentence that names nobody else."""
    begun = max(text.rfind(c, 0, left) for c in "。;\n") + 1
    last = min((n for c in "。;\n" if (n := text.find(c, right)) >= 0), default=len(text))
    lists = (f for p in (_LIST, _LIST_BEHIND) for f in p.finditer(text, begun, last))
    if not any(f.start() <= left and right <= f.end() for f in lists):
        return False
    if any(t.cls in _OTHERS for t in tokens if begun <= t.start < last):
        return False
    return _PARTED.search(text[begun:last]) is None
