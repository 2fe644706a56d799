"""技术发展规划由总工程师编制; 施工方案由总工程师审批，不属于质量策划书: what another makes or spends of another kind is no rival's."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.model import Statement

_OF_KINDS = frozenset(("strategy", "plan_approval", "budget"))
_FIELD = (
    r"(?:产销|生产|销售|采购|供应|研发|科研|科技|技术|设计|设备|大修|维修|检修|试制|财务|资金|融资|投资|人才|人力(?:资源)?|培训|用工|招聘|市场|营销"
    r"|物流|仓储|环保|能源|信息化|数字化|基建|施工|工程|建设|薪酬|宣传|品牌推广)"
)
_ANOTHER_KIND = Pattern(
    rf"{_FIELD}(?:与|和|及|、|{_FIELD})*(?:发展|工作|年度|专项|组织|大修|项目|实施|升级|改造|中长期)*(?:规划|战略|计划|预算|费用|经费|方案|设计)",
    "规战计预费经方设",
)
_NOT_OF_QUALITY = Pattern(r"不(?:属于?|是|列入|纳入|计入|作为|算作?)[^,，。；;]{0,4}(?:质量|品质)", "不 质")
_QUALITY = Pattern(r"质量|品质", "质")
# …的内容已删去; 2020年以前的质量规划由企管处编写，现已归档: how it once was.
_OVER = Pattern(
    r"(?:的?(?:内容|条款|规定|条文|字样|表述|一句)|以前的[^。；;]{2,30}[,，])(?:现|均|都|业)?已(?:经)?(?:全部)?(?:删去|删除|归档|作废|废止)[\"”』」]?$",
    "删归作废",
)
_TITLE = "首席质量官"


def of_another_kind(said: Statement) -> bool:
    """Whether ``said``, another's, names what it is about as something that is not of quality."""
    if said.authority not in _OF_KINDS:
        return False
    text = _NOT_OF_QUALITY.sub("", said.text)
    if _QUALITY.search(text) is not None:
        return False
    return text != said.text or _ANOTHER_KIND.search(text) is not None


def is_over(sentence: str) -> bool:
    """Whether ``sentence``, which does not speak of the officer, tells of what was struck out or laid into the archive."""
    return _TITLE not in sentence and _OVER.search(sentence.rstrip()) is not None
