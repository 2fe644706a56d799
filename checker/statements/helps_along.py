"""协助生产厂长收集质量目标完成数据: who helps those who carry a plan out, or gathers the figures of it, does not surely carry it out."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, place_of, unsure

_HELPS = Pattern(
    r"(?:协助|配合|辅助|协同|帮助)(?:好|做好)?(?!(?:公司|集团|企业)?(?:总经理|总裁|董事长|厂长|院长|所长|行长|主要负责人|最高管理者|法定代表人|首席执行官|ceo))"
    r"[^,。;:、]{0,14}?(?:部门?|车间|经理|厂长|主任|科长|部长|主管|总监|班组|分厂|单位|副总(?:经理|裁)?|工程师|负责人|人员)[^,。;:]{0,12}?$",
    "协配辅帮",
)
_FIGURES = Pattern(
    r"(?:数据|资料|信息|台账|报表|材料)(?:的)?(?:(?:收集|统计|汇总|整理|录入|填报|上报|归档|登记)[、和与及]?)*(?:工作)?$",
    "数资信台报材",
)
_GATHERS = Pattern(r"收集|统计|汇总|整理|录入|填报|采集|搜集|登记|归档|汇集", "收统汇整录填采搜登归")


def heed_help(block: WholeBlock) -> None:
    """Leaves in doubt that the officer carries a strategy or a plan out where he only helps others, or gathers figures."""
    for piece, draft in block.drafts:
        if draft.row.power not in ("implement", "approve") or draft.effect != "execute_only":
            continue
        if not draft.authority.startswith(("strategy", "plan")):
            continue
        at = place_of(piece, draft)
        begun = max(block.text.rfind(c, 0, at) for c in ",。;:\n") + 1
        ends = [n for c in ",。;:\n" if (n := block.text.find(c, at)) >= 0]
        clause = block.text[begun : min(ends, default=len(block.text))]
        if _HELPS.search(clause[: at - begun]) is not None:
            unsure([draft], "helps others")
        elif _GATHERS.search(clause) is not None and _FIGURES.search(clause) is not None:
            unsure([draft], "gathers figures")
