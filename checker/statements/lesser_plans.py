"""Plans and money that are none of quality: 工厂月度计划由厂长审批, 未列入本表的费用由总裁批."""

from __future__ import annotations

from checker.patterns import Pattern

_LESS = Pattern(
    r"(?:^|[,，。;；、\n])(?:公司|集团)?(?:各?(?:工厂|车间|班组|分厂|门店)(?:的)?(?:月度?|每?周|旬|日|季度)|(?:月度?|每?周|旬|日)|(?:年度|月度?|季度)?(?:生产|排产|检修|采购|销售|作业|经营|投资|招聘|培训))(?:作业|生产)?计划(?:和|及|、|由|经|报|的)"
    r"|(?:未列入|未列明|未载明)[^,，。;；质品]{0,10}(?:费用|支出|开支|资金|事项)",
    "划列载",
)


def of_less(text: str) -> bool:
    """Whether ``text`` speaks of such plans or money: who decides on them decides on nothing of the officer's."""
    return _LESS.search(text) is not None
