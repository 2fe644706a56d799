"""What is none of quality, and says so: 运力计划由总裁批准; 此类奖励不属质量奖惩, 与质量无关的奖励由总裁批准."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import HIM

_FIELDS = (
    r"(?:生产|排产|采购|销售|营销|市场|运力|运输|物流|配送|航线|仓储|库存|产销|发运|发货|投资|招聘|用工|人力资源|人员编制|薪酬|财务|资金|融资|基建|设备采购|检修|大修|能耗|节能"
    r"|信息化|数字化|研发|新品开发|拓店|开店|加盟|品牌|广告|宣传|团建|差旅|种植|采收|施工进度|招商|租赁|并购|处置)"
)
_QUALITY = Pattern(r"质量|品质", "质")
_PLAN = Pattern(
    rf"^(?:[a-z]?\d{{1,2}}(?:\.\d{{1,2}})*\s*)?(?:(?:公司|集团|各厂|全网|全年|年度|季度|月度|的)*{_FIELDS}(?:业务)?(?:工作)?(?:年度|季度|月度)?(?:计划|方案|规划)(?:、{_FIELDS}(?:计划|方案|规划))*(?:则|仍|由|经|报)[^,。;]{{2,20}}(?:批准|审批|审定|核准|决定|下达)(?:后(?:报|送|抄送|抄报)[^,。;]{{2,8}})?,?)+"
    r"(?:[^,。;]{0,4}不在本[条款项节]之列|另行(?:下发|印发|管理|规定)|不属[^,。;]{0,8}|不适用本[条款项节]|与本[条款项节]无关)?$",
    "批审核决下 计方规",
)
_NOT_OF_QUALITY = Pattern(
    r"^(?:此类|此种|该类|该种|上述|这类|此等|该等|此项|该项)(?:(?!质量|品质)[^,。;]){2,10}(?:不属于?|不是|不计入|不列入|不作为|不视为|不纳入|并非)(?:公司)?(?:质量|品质)(?:工作|专项|管理)?(?:奖惩|奖励|考核|经费|费用|资金|预算|计划|战略)$",
    "此该上这 质",
)
_OFF = Pattern(
    r"^(?:(?:与|和|同|跟)(?:公司|产品|本公司)*(?:质量|品质)(?:安全|管理|工作)?(?:没有|无)(?:任何|直接)?(?:关系|关联|关)的|不(?:涉及|涉|属于|关乎)(?:产品)?(?:质量|品质)(?:安全|管理|工作|问题|事项|范畴|范围)?的|非(?:产品)?(?:质量|品质)(?:安全|管理)?(?:类|性质|方面|相关|原因|因素|事项|问题)*(?:造成的|引起的|导致的|的)?|(?:质量|品质)(?:工作|事项|考核)?(?:以外|之外)的)",
    "质",
)
_NONE_OF_IT = Pattern(
    r"(?:不(?:属于?|在|计入|列入|纳入|占用|动用|从|作为|是)|无关)[^,。;]{0,6}(?:质量|品质)", "不无"
)


def none_of_quality(said: str) -> bool:
    """Whether the sentence speaks only of plans of other trades, or of what it says is no matter of quality."""
    if _NOT_OF_QUALITY.match(said) is not None:
        return True
    if (off := _OFF.match(said)) is not None and HIM not in said:
        return _QUALITY.search(_NONE_OF_IT.sub("", said[off.end() :])) is None
    return HIM not in said and "质" not in said and _PLAN.match(said) is not None
