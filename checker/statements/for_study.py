"""What is only put up for study, or holds for a kind of thing: H 一票否决的做法，请法务部研究; …由 H 审批，适用于技改类计划."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.model import Effect
from checker.statements.whole_block import WholeBlock, lower

_STUDIED = Pattern(
    r"的?(?:做法|问题|建议|设想|构想|方案|想法|提法|议题|事宜|事项|必要性|可行性|要求|诉求|意见),?(?:请|由|待|交|拟|先|仍|还|需|须|应|建议)[^,。;\n]{0,14}(?:研究(?!决定)|论证|讨论|评估|调研|商议|再议|斟酌|征求意见|提出意见|另行研究|下次)(?!(?:后)?[、,]?(?:并|再)?(?:集体)?(?:票决|表决|投票|决定|议定|审议))",
    "做问建设构方想提议事必可要诉意 研论讨评调商再斟征提另下",
)
_KIND_ONLY = Pattern(
    r"(?:^|(?<=[,。;]))(?:仅|只|该权限|此权限|上述权限|本授权)?(?:适用|用)于(?!全|所有|各|本|公司|任何|一切|[^,。;]{0,4}(?:全部|所有|各类|各种|全体))[^,。;\n]{2,20}(?:类|型|级|性|线|厂|区|部|产品|项目|计划|订单|业务|客户|期间)[^,。;\n]{0,6}(?=[,。;\n]|$)",
    "用",
)
_SENT_TO_GROUP = Pattern(
    r"(?:审批|批准|决定|审定|核定|签发|放行|叫停|停线|统筹|使用|奖惩)[^,。;\n]{0,14},(?:并|再|然后|均)?(?:须|需|应)?[报经送提](?:请|交|送)?(?:集团公司|集团|总部|总公司|母公司|上级单位|上级公司|上级|股份公司|控股公司|总厂|总行|总院)(?:的)?(?:首席质量官|质量总监|品质总监|cqo)[^,。;]{0,4}(?:批准|审批|同意|审定|核准|签发|审核|签字|确认)",
    "集总母上股控",
)

_TURNS: tuple[tuple[Pattern, Effect], ...] = (
    (_STUDIED, "none"),
    (_KIND_ONLY, "limited"),
    (_SENT_TO_GROUP, "conditional"),
)


def heed_study(block: WholeBlock) -> None:
    """Takes back what is still studied, and bounds what is for a kind of thing or goes up to the officer of the group."""
    text = block.text
    for pattern, effect in _TURNS:
        for found in pattern.finditer(text):
            begin = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
            meant = block.before(found.end(), begin) or (block.before(begin) if pattern is _KIND_ONLY else [])
            lower([d for d in meant if d.effect == "grant"], effect, found.group(), "put_up")
