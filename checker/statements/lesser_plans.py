"""Plans, strategies and money that are none of quality, or no longer: 工厂月度计划由厂长审批, 投资战略由董事会确定, 未列入本表的费用由总裁批."""

from __future__ import annotations

from checker.patterns import Pattern

_LESS = Pattern(
    r"(?:^|[,，。;；、\n])(?:公司|集团)?(?:各?(?:工厂|车间|班组|分厂|门店)(?:的)?(?:月度?|每?周|旬|日|季度)|(?:月度?|每?周|旬|日)|(?:年度|月度?|季度)?(?:生产|排产|检修|采购|销售|作业|经营|投资|招聘|培训))(?:作业|生产)?计划(?:和|及|、|由|经|报|的)"
    r"|^(?!.*(?:质量|品质|质安))[^。;；]{0,20}(?:总体|产品|投资|品牌|市场|人才|技术|营销|数字化|经营|采购|财务)战略"
    r"|^(?!.*(?:质量|品质)(?:战略|规划|方针|政策))[^。;；]{0,20}(?:加盟|价格|定价|薪酬|销售|采购|人事|信用|财务|渠道|投资|分红|产业)政策"
    r"|不(?:从|在|列入|属于|计入|纳入|占用)[^,，。;；]{0,8}(?:质量|品质)(?:专项|工作)?(?:经费|资金|费用|预算)"
    r"|(?:往年|以往|过去|此前|原先|历史上)[^。;；]{0,30}(?:由|报|经)"
    r"|(?:未列入|未列明|未载明)[^,，。;；质品]{0,10}(?:费用|支出|开支|资金|事项)",
    "划列载略政不往以过此原历",
)


def of_less(text: str) -> bool:
    """Whether ``text`` speaks of such plans or money: who decides on them decides on nothing of the officer's."""
    return _LESS.search(text) is not None
