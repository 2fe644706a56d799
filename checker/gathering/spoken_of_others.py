"""Sentences that speak of somebody else's powers, or of what has ended: they take nothing from the officer."""

from __future__ import annotations

from checker.patterns import Pattern

_HIM = "(?:首席质量官|质量总监|品质总监|cqo)"
_APPOINTED = Pattern(
    rf"(?:聘任|任命|聘用|聘请|提拔|同意)(?:了)?[^,，。;；]{{2,8}}(?:同志|先生|女士)?(?:为|担任|任)(?!{_HIM})[^,，。;；]{{2,16}}(?:经理|总监|主任|厂长|部长|总裁|总工程师|主管)[,，](?!.*{_HIM})",
    "聘任命提同 为任",
)
# 试用期内的部门经理，其单笔费用签批不超过3000元.
_OWN_SUBJECT = Pattern(
    r"^(?:[一二三四五六七八九十\d]{0,3}[、.．)）])?(?:(?!首席质量官|质量总监|品质总监|cqo)[^,，。;；]){0,24}(?:经理|厂长|主任|部长|科长|员工|主管|总裁|工程师|人员|专员|班组长|新任干部|负责人)[,，](?:其|本人)(?!.*(?:首席质量官|质量总监|品质总监|cqo))",
    "其本",
)
_BYGONE = Pattern(
    r"曾由|曾经由|任内(?:[(（][^)）]*[)）])?[,，]|已于[^,，。;；]{4,16}(?:结束|终止|届满)|(?:往年|以往|过去|此前|原先|历史上)[^。;；]{0,40}(?:由|报|经)",
    "曾任已往以过此原历",
)
_ENDED = Pattern(
    rf"不适用于{_HIM}|(?:该|此)(?:项)?(?:安排|做法|规定|办法|要求)[^,，。;；]{{0,14}}(?:终止|结束|废止|失效|取消|停止)|随[^,，。;；]{{2,12}}(?:结束|届满|期满|终止)而(?:终止|结束|失效)",
    "不终结废失取停",
)
_ENTERED = Pattern(
    rf"(?:将|把|按|根据|依据|凭){_HIM}的?[^,，。;；]{{0,10}}(?:决定|裁定|指令|批示|签字)[^,，。;；]{{0,12}}(?:录入|登记|执行|兑现|发放|办理|落实|扣发|公布)",
    "录登执兑发办落扣公",
)
_OTHER_MONEY = Pattern(
    r"(?:市场|营销|销售|行政|研发|基建|差旅|招待|采购|人事|招聘|广告|办公|投资)[^,，。;；质品]{0,16}(?:活动|费用|支出|开支|付款|经费|合同|项目|采购)[^,，。;；质品]{0,6}(?:一律|均|全部|都)",
    "一均全都",
)


def speaks_of_others(sentence: str) -> bool:
    """Whether ``sentence`` (squeezed, the officer in it by title) is such a one."""
    return any(p.search(sentence) is not None for p in _SPOKEN)


_SPOKEN = (_APPOINTED, _OWN_SUBJECT, _BYGONE, _ENDED, _ENTERED, _OTHER_MONEY)
