"""What the officer's order needs of somebody else before it holds: a number, a seal, a form, a receipt, a registration.

停产令编号由生产部给，没有编号的不执行; 经调度室登记后生效; 须先向总经办申领编号. What others only number, file or carry
out once he has decided (由企管部编号发布, 生产部签收后归档) takes nothing from him.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.whole_block import WholeBlock, lower

_PAPER = (
    r"(?:(?:统一)?编号|文号|令号|单号|号码|流水号|付款号|调度号|序号|取号|赋号|给号|印章|公章|签章|盖章|用印|章|印|登记|备案登记|登录|录入|回执|回签|回单"
    r"|签收|确认(?:单|函|书)|专用(?:表单|单据|表格|文书)|表单|表格|凭证|行文|发文|挂号|立案)"
)
_VOID = r"(?:不(?:予|得|能|可)?(?:执行|受理|作数|算数|算|生效|支付|兑现|放行|接收?|停|认|付款|报销|实施|办理)|无效|拒绝执行|有权拒绝|不予|暂不|照常生产)"
_HOLDS = r"(?:生效|有效|成立|算数|作数|为准)"
_DONE = r"(?:执行|实施|下发|支付|付款|受理|兑现|放行|送达|停线|停产)"
_NEEDS: tuple[Pattern, ...] = (
    Pattern(
        rf"(?:经|由|在|自|待|凭|送达?|到|向|附|以)[^,。;\n]{{2,14}}{_PAPER}[^,。;\n]{{0,8}}(?:之?后|方|才|起|时|之日|即)[^,。;\n]{{0,4}}{_HOLDS}",
        "经由在自待凭送到向附以 效立数准",
    ),
    Pattern(
        rf"(?:经|由|在|待|凭|送达?|到|向)[^,。;\n]{{2,14}}{_PAPER}[^,。;\n]{{0,6}}(?:之?后|方|才)(?!应|须|必|立即|立刻|即刻|马上)[^,。;\n]{{0,2}}(?:方|才)(?:可|能|得)?{_DONE}",
        "经由在待凭送到向 方才 执实下支付受兑放送停",
    ),
    Pattern(
        rf"(?:须|需|应当?|要|必须)(?:先)?(?:经|由|附|凭|有)[^,。;\n]{{2,14}}{_PAPER}(?:(?:之?后|方|才)+(?:可|能|得)?)?{_DONE}?(?=[,。;\n]|$)",
        "须需应要 经由附凭有",
    ),
    Pattern(
        r"(?:须|需|应当?|要|必须|得)(?:先|事先|事前|另行)*(?:向|到|在|从|找)[^,。;\n]{2,14}(?:申领|领取|索取|索要|换取|换发|取得|取号|申请|登记|开具)",
        "须需应要得 向到在从找",
    ),
    Pattern(
        rf"凭[^,。;\n]{{2,12}}(?:核发|发放|分配|签发|出具|给)的?{_PAPER}[^,。;\n]{{0,4}}{_DONE}",
        "凭 核发分签出给",
    ),
    Pattern(
        rf"(?:没有?|无|缺少?|未[加盖附取经]?盖?|未见)[^,。;\n]{{2,12}}{_PAPER}(?:的|者|确认)*[^,。;\n]{{0,4}},?[^,。;\n]{{0,10}}{_VOID}",
        "没无缺未",
    ),
    Pattern(
        rf"[^,。;\n]{{2,12}}(?:未|没有?)(?:予以?)?{_PAPER}[^,。;\n]{{0,4}},[^,。;\n]{{0,10}}{_VOID}", "未没"
    ),
)
_GIVEN_BY = Pattern(
    rf"{_PAPER}[^,。;\n]{{0,4}}(?:须|应当?|统一|一律)?(?:由|归)[^,。;\n]{{2,10}}|(?:由|在|使用|用|到|向|附)[^,。;\n]{{2,10}}[^,。;\n]{{0,10}}{_PAPER}"
    rf"|(?:附|须)[^,。;\n]{{2,14}}{_PAPER}",
    "由归在使用到向附须",
)
_WANTED = Pattern(
    rf"(?:没有?|无|缺少?|未|不(?:用|使用|附|带|经))[^,。;\n]{{0,4}}{_PAPER}[^,。;\n]{{0,6}},?[^,。;\n]{{0,10}}{_VOID}",
    "没无缺未不",
)
_STILL = Pattern(r"也|亦|仍|同样|无须|无需|不需|不影响|不得(?:拒绝|以)", "也亦仍同须需影得")
_OTHERS = frozenset(("above", "beside", "below", "grantor"))
_MINE = frozenset(("officer", "self"))
_OVER: tuple[tuple[Pattern, str], ...] = (
    (Pattern(r"停[产线工机]|封存|召回", "停封召"), "quality_safety_stop"),
    (Pattern(r"放行|出厂|出货|发货", "放出发"), "product_release"),
    (Pattern(r"否决", "否"), "veto"),
    (Pattern(r"计划", "计"), "plan_approval"),
    (Pattern(r"奖惩|奖罚|考核|奖励|处罚|罚单", "奖考处罚"), "assessment_reward"),
    (Pattern(r"预算|经费|费用|报销|付款|支付", "预经费报付支"), "budget"),
)


def heed_numbers(block: WholeBlock) -> None:
    """Makes conditional what somebody else has to number, seal, register or receive before it holds."""
    text = block.text
    for pattern in _NEEDS:
        for found in pattern.finditer(text):
            if _by_others(block, found.start(), found.end()):
                _lower(block, found)
    for found in _WANTED.finditer(text):
        if _STILL.search(found.group()) or block.classes(found.start(), found.end()) & _MINE:
            continue
        given = next(_givers(block, found.start()), None)
        if given is not None:
            _lower(block, given)


def _givers(block: WholeBlock, end: int) -> Iterator[re.Match[str]]:
    """Clauses before ``end`` by which what is wanted comes from others."""
    for found in _GIVEN_BY.finditer(block.text, 0, end):
        if _by_others(block, found.start(), found.end()):
            yield found


def _by_others(block: WholeBlock, start: int, end: int) -> bool:
    inside = [t for t in block.tokens if start <= t.start < end]
    classes = {t.cls for t in inside}
    others = any(t.cls in _OTHERS and t.meaning != "quality_department" for t in inside)
    return others and not classes & (_MINE | {"noneed"}) and not _STILL.search(block.text[start:end])


def _lower(block: WholeBlock, found: re.Match[str]) -> None:
    begin = max(block.text.rfind(c, 0, found.start()) for c in "。;\n") + 1
    said = block.text[begin : found.end()]
    named = {authority for pattern, authority in _OVER if pattern.search(said)}
    mine: list[Draft] = [d for d in block.all if d.authority in named] or block.before(found.start())
    lower(mine or block.all, "conditional", found.group(), "somebody_elses_paper")
