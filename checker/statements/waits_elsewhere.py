"""Later clauses by which a power waits: 叫停前给厂长打电话，等他回话; 代表不签的，放行单作废; 明年起按本条执行; 未经确认前暂不执行."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.whole_block import WholeBlock, lower

_ANSWER = Pattern(
    r"(?:否决|叫停|停[线产工机]?|批|签|放行|决定|下令)(?:之|以)?前,?[^。;\n不无]{2,20}?,?等(?:他|她|其|对方|那边)?[^,。;\n]{0,3}(?:回话|回信|答复|点头|发话|意见|表态|松口)",
    "前 等",
)
_PASSES = Pattern(
    r"(?:否决|叫停|停[线产工机]?|批|签|放行|决定|下令)(?:之|以)?前,?(?:须|应|要|得|都|均)*先(?:过一?[遍下道手]|走一?[遍道趟]|问过?|找|跟|同|与)[^,。;\n]{2,12}",
    "前 先",
)
_NOT_SIGNED = Pattern(
    r"(?:^|(?<=[,。;:\n]))[^,。;:\n]{2,14}(?:不签字?|不盖章|不点头|不认|拒签|没签字?|未签字?)的?,[^,。;\n]{0,8}(?:作废|无效|不算数?|不放|不发|不停|不生效|不付)(?=[,。;\n]|$)",
    "不拒没未 废效算放发停付",
)
_FROM_LATER = Pattern(
    r"(?:^|(?<=[,。;\n]))(?:但|现|均|都|(?:本|此|该|上述|前述)(?:条|项|款|办法|规定|授权|权限|制度)?|(?:其|该|此|上述)?(?:审批|批准|否决|放行|停产|决定|考核|奖惩)?权[限力]?)?(?:自|从|待)?(?:明年|后年|来年|下(?:个)?(?:月|季度|半年|年度?)|次年|下一?(?:年度|财年)|节后|年后|投产后|验收后|上市后)[^,。;\n]{0,4}起,?(?:再|才|方)?(?:按照?|依照?|照|由)?[^,。;\n]{0,6}(?:执行|施行|实行|生效|行使|启用)(?=[,。;\n]|$)",
    "起",
)
_NOT_BEFORE = Pattern(
    r"(?:未经|未获|未取得|未收到|没有?收到|在未)[^,。;\n]{2,14}(?:之|以)?前,?(?:一律|均|都)?(?:暂|先)?不(?:得|予|能)?(?:执行|生效|行使|启用|施行|使用)(?=[,。;\n]|$)",
    "前 不",
)
_OUTSIDERS = Pattern(r"客户|业主|监理|用户|代表|船东|甲方|股东|工会|专家|部", "客业监用代船甲股工专部")
_OTHERS = frozenset(("above", "beside", "below", "grantor"))
_MINE = frozenset(("officer", "anyone"))


_DRAWN_UP = Pattern(
    r"(?:计划|方案|预算|规划|目标)[^。;\n]{0,16}?(?:编制|拟订|拟定|起草|制订|编写|提出|编报|上报|报送)[^。;\n]{0,20}?(?:审批|批准|审定|核准|签批|签发|核定)",
    "计方预规目 编拟起制提报",
)


def _the_plan_of_the_year(text: str, found: re.Match[str]) -> bool:
    """年度质量计划由质量部12月编制，H 审批，次年1月起执行: the plan is carried out then, the power is his now."""
    begin = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
    return (
        found.group().endswith(("执行", "施行", "实施", "实行"))
        and not any(c in found.group() for c in "权本此该")
    ) and _DRAWN_UP.search(text, begin, found.start()) is not None


def heed_waiting(block: WholeBlock) -> None:
    """Makes the powers of a block wait for those of whom it says so, or for a later day."""
    text = block.text
    for pattern in (_ANSWER, _PASSES, _NOT_SIGNED):
        for found in pattern.finditer(text):
            inside = block.classes(found.start(), found.end())
            if inside & _MINE or not (inside & _OTHERS or _OUTSIDERS.search(found.group())):
                continue
            lower(block.before(found.start()), "conditional", found.group(), "waits_elsewhere")
    for pattern in (_FROM_LATER, _NOT_BEFORE):
        for found in pattern.finditer(text):
            if pattern is _FROM_LATER and _the_plan_of_the_year(text, found):
                continue
            start = found.start() + found.group().startswith("其")  # 其审批权次年起行使
            if not block.classes(start, found.end()) & (_MINE | {"self"}):
                lower(block.before(found.start()), "conditional", found.group(), "waits_elsewhere")
