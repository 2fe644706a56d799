"""What becomes of papers: 战略定稿后送董事会秘书存档, 由总经理签发聘书."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.masked import H

_FILED = Pattern(
    rf"^(?:(?:该|上述|此)?(?:质量)?[^,。;由经报审批须]{{0,8}}(?:战略|规划|计划|目标|决定|决议|裁定|方案|名单|文本|结果|单据|记录|纪要)[^,。;由经报审批须]{{0,6}}?)(?:经{H})?(?:定稿|签发|签署|批准|审定|发布|印发|公布|下发|生效|成文|作出|下达|核准|签批)(?:之后|以后|后),?(?:由[^,。;]{{2,12}}?)?"
    r"(?:统一|及时|一并|逐级)?(?:(?:送|报|交|抄送|移交|转|存|抄报|提交)(?:(?!审|批|同意|确认|核)[^,。;]){0,16})?(?:存档|归档|留存|备查|存查|登记|保存|建档|保管)$",
    "存归留备登保建 后",
)
TAKES_NOTE = Pattern(
    r"(?<=[,])(?:并)?由[^,。;由]{2,12}(?:签发|颁发|发给|签署并颁发|颁给|授予)(?:聘书|任命书|聘任书|委任状|委任书|任命通知|任命文件|聘任通知|任职通知|证书)(?=$|[,。;\n])",
    "聘任委证",
)
"""The clause that says who hands him his letter."""
IS_ANSWERED_FOR = Pattern(
    r"(?<=[,])(?:并|另|再|同时|还)*由[^,。;由]{2,16}?(?:依法|依规|依纪|按规定|按程序|另行|进一步|视情节)*追究(?:其|责任人|当事人|相关人员|有关人员|责任者|直接责任人)?(?:的)?[^,。;权由]{0,10}责任(?=$|[,。;\n])",
    "追",
)
"""The clause that says who calls them to account as well."""
_CERTIFIED = Pattern(
    r"^(?![^。;]*(?:决定|奖惩|处罚|奖励|评定|权))[^。;]*(?:合格证书?|培训证书?|结业证书?|资格证书?|证书编号)[^。;]*?(?:考核|考试|考评)(?:合格)?(?:日期|时间|成绩|分数)[^。;]*$",
    "证",
)


def files_a_paper(said: str) -> bool:
    """Whether the sentence tells only where a finished paper is kept, or when a certificate was earned."""
    return _FILED.match(said) is not None or _CERTIFIED.match(said) is not None
