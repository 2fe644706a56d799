"""Sentences that speak of somebody else's powers, or of what has ended: they take nothing from the officer."""

from __future__ import annotations

from checker.gathering.other_kinds import is_over
from checker.patterns import Pattern
from checker.statements.lesser_plans import TURNED
from checker.statements.moot import is_moot
from checker.statements.small_sums_of_others import is_small_sum

_HIM = "(?:首席质量官|质量总监|品质总监|cqo)"
_APPOINTED = Pattern(
    rf"(?:聘任|任命|聘用|聘请|提拔|同意)(?:了)?[^,，。;；]{{2,8}}(?:同志|先生|女士)?(?:为|担任|任)(?!{_HIM})[^,，。;；]{{2,16}}(?:经理|总监|主任|厂长|部长|总裁|总工程师|主管)[,，](?!.*(?:{_HIM}|质量|品质))",
    "聘任命提同 为任",
)
# 试用期内的部门经理，其单笔费用签批不超过3000元.
_OWN_SUBJECT = Pattern(
    r"^(?:[一二三四五六七八九十\d]{0,3}[、.．)）])?(?:(?:20\d\d年|\d{1,2}月)[^,，。;；首质品]{0,20}[,，])?(?:(?!首席质量官|质量|品质|cqo|经费|奖惩|否决|计划)[^,，。;；]){0,24}"
    r"(?:经理|厂长|主任|部长|科长|员工|主管|总裁|工程师|人员|专员|班组长|新任干部|负责人|总监)(?:因?(?:病休|病假|休假|产假|请假|出差|外出|脱产|学习|离岗|休养)[^,，。;；]{0,6})?[,，](?:其|本人)(?!.*(?:首席质量官|质量总监|品质总监|cqo))",
    "其本",
)
_BYGONE = Pattern(
    rf"^(?![^。;；]*{TURNED})[^。;；]*?(?:曾由|曾经由|(?:先生|女士|同志|前任[^,，。;；]{{0,10}})任内(?:[(（][^)）]*[)）])?[,，]|(?:往年|以往|过去|此前|原先|历史上)[^。;；]{{0,40}}(?:由|报|经))"
    rf"|^(?!.*{_HIM}).*?已于[^,，。;；]{{4,16}}(?:结束|终止|届满)",
    "曾任已往以过此原历",
)
_ENDED = Pattern(
    rf"不适用于{_HIM}|^(?!.*{_HIM}).*?(?:(?:该|此)(?:项)?(?:安排|做法|规定|办法|要求)[^,，。;；]{{0,14}}(?:终止|结束|废止|失效|取消|停止)|随[^,，。;；]{{2,12}}(?:结束|届满|期满|终止)而(?:终止|结束|失效))",
    "不终结废失取停",
)
_ENTERED = Pattern(
    rf"(?:将|把|按|根据|依据|凭){_HIM}的?[^,，。;；]{{0,10}}(?:决定|裁定|指令|批示|签字)(?:(?!报|经|须|批|同意|确认|审)[^,，。;；]){{0,12}}(?:录入|登记|执行|兑现|发放|办理|落实|扣发|公布)",
    "录登执兑发办落扣公",
)
_OTHER_MONEY = Pattern(
    r"(?:市场|营销|销售|行政|研发|基建|差旅|招待|采购|人事|招聘|广告|办公|投资)[^,，。;；质品]{0,16}(?:活动|费用|支出|开支|付款|经费|合同|项目|采购)[^,，。;；质品]{0,6}(?:一律|均|全部|都)",
    "一均全都",
)
_NO_QUALITY_MONEY = Pattern(
    r"(?:属于?|系|列作|作为|计入|列入|按)(?:资本性?支出|固定资产|技改|基建|经营费用|管理费用|生产成本|投资)[^。;；]{0,50}(?:不属于?|不计入|不列入|不纳入|不占用|不从|不是)[^,，。;；]{0,4}(?:质量|品质)(?:专项|工作|管理)?(?:资金|经费|费用|预算)",
    "资固技基经管生投",
)
_EDITION = Pattern(
    r"(?:第[一二三四五六七八九十\d]+版|旧版|前版|原版|[a-z]版|(?:20|19)\d\d年?版|第[一二三四五六七八九十\d]+次修订本)[^,，。;；]{0,12}(?:规定|要求|写明)[^。;；]{2,50}[,，](?:现|均|已|现均|目前)*(?:已|均)?(?:废止|失效|停用|取消|作废|停止执行|不再执行|不再适用)",
    "规要写",
)
_OTHER_FIELDS = Pattern(
    r"^(?!.*(?:质量|品质))(?:第?[一二三四五六七八九十\d.]{1,4}[条款项、.)）]?\s*)?(?:[^,，。;；、由经报]{2,8}、){1,6}[^,，。;；、由经报]{2,8}等(?:方面|类)?的?(?:绩效)?(?:考核|奖惩|奖罚)(?=由|须|应|按|的?结果|经|报)",
    "奖考",
)


def speaks_of_others(sentence: str, before: str = "") -> bool:
    """Whether ``sentence`` (squeezed, the officer in it by title) is such a one; ``before`` is what its block says before."""
    told = is_small_sum(sentence) or is_moot(sentence, before) or is_over(sentence)
    return told or any(p.search(sentence) is not None for p in _SPOKEN)


_SPOKEN = (
    _APPOINTED,
    _OWN_SUBJECT,
    _BYGONE,
    _ENDED,
    _ENTERED,
    _OTHER_MONEY,
    _NO_QUALITY_MONEY,
    _EDITION,
    _OTHER_FIELDS,
)
