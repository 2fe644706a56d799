"""The kinds of clause that stand before a list and bound nothing in it: why, upon what, who was appointed, of what rank."""

from __future__ import annotations

from typing import Literal

from checker.patterns import Pattern
from checker.statements.his_term import NO_TRIAL
from checker.statements.surnames import SURNAMES, TWO

Kind = Literal["post", "told"]
POST = "\ue000"
"""Stands for the officer's title in a clause."""
_NAME = rf"(?:{TWO}|[{SURNAMES}])[一-鿿]{{1,2}}(?:同志|先生|女士)?"
LIMITED = "\ue001"
"""Stands for what ends a firm's full name."""
_FIRM = rf"(?:(?:本|我|集团)?(?:公司|集团|企业)|[一-鿿()]{{2,24}}?{LIMITED})"
_DAY = r"(?:20\d\d年(?:\d{1,2}月(?:\d{1,2}日)?|元旦)|\d{1,2}月\d{1,2}日|即日|今日|本日|任命之日|聘任之日|发文之日)"

# What may bound whatever is listed, whoever says it and why.
_BOUND = Pattern(
    r"[仅只限除暂拟若不未须兼]|临时|代理|代行|代管|协助|部分|范围|项目|分厂|厂区|车间|分公司|子公司|事业部|基地|分管|需(?!要|求)|应(?![到用急对])"
    r"|待(?!遇)|草案|建议|申请|提请|是否|如(?!下|期)|方可|才[可能]|以[内下]|期间|(?<!最)后|(?<!提)前(?![置任])|试[行点用运]|(?<!同)时$|情况下|权"
)
_WHO = Pattern(
    rf"(?<=[聘任命请由])(?!原|任?[担出接]任)[一-鿿]{{2,4}}?(?:同志|先生|女士)?(?=为|任|担任|出任|接任)|^{_NAME}(?=现?任|担任|出任|接任|自20)",
)
_NO_TRIAL = Pattern(NO_TRIAL, "试见考过代")
_GROUND = Pattern(
    r"(?:现|兹)?(?:为|根据|按照?|依据|依照|遵照|结合|贯彻|落实|适应|顺应|响应|围绕|压实|加强|强化|进一步|健全|完善|推进|推动|提升|提高|确保|保障|保证|促进|满足|规范)(?!首席|期)[^,]*$"
    r"|(?:因|由于|鉴于|随着)[^,]{2,30}(?:需要|要求|发展)$"
)
_IN_A_GROUND = Pattern(
    r"[仅只除暂拟若未须]|临时|代理|代行|范围|项目|分厂|车间|分公司|子公司|事业部|草案|申请|期间|方可|试[行点用运]"
)
_CAME_ABOUT = Pattern(
    r"研究|审议|讨论|提名|竞聘|公示|选拔|报名|答辩|考察|[笔面]试|述职|评议|表决|投票|推荐|决议|[应实]到|[出列]席|会议|董事会|股东会|股东大会|办公会"
    r"|决定|通过|同意|签发|赞成|反对|弃权|无异议|票$|资格审查|批准|核准"
)
_MADE = Pattern(
    rf"(?:[^,]{{0,40}}?(?:聘任|任命|聘请|委任|任用|聘用|诚聘|[聘请])\s*(?:{_NAME}|[某您你])?\s*(?:为|任|担任|出任)"
    rf"|(?:[^,]{{0,20}})?(?:由)?(?:某|{_NAME})\s*(?:{_DAY}起)?(?:现任|担任|出任|接任|就任|任))"
    rf"{_FIRM}?的?{POST}(?:一职|职务)?(?:自?{_DAY}起(?:生效)?)?",
    f"任聘请 {POST}",
)
_SET_UP = Pattern(
    rf"[^,]{{0,30}}?(?:设立?|设置){_FIRM}?{POST}(?:一职|一名|岗位|职务|1名)?(?:由(?:某|{_NAME})(?:担任|出任))?",
    f"设 {POST}",
)
_BY = Pattern(
    rf"(?:现?由|聘任|聘请|聘)\s*(?:现|原[^,]{{2,18}}?|某|{_NAME})?\s*(?:担任|出任|接任|就任)(?:该职|此职)?",
    "由聘",
)
_IN_OFFICE = Pattern(rf"(?:{_FIRM})?(?:{_NAME}\s*)?\(?{_FIRM}?{POST}\)?\s*(?:{_NAME})?", POST)
_TERM = Pattern(
    rf"其?(?:任期|聘期|聘用期限?|任职期限?|为期)[^,]{{1,40}}"
    rf"|(?:自|从|于)?{_DAY}起?(?:至{_DAY}止?)?(?:正式)?(?:任职|履职|到任|上任|就任|到岗|生效|起算|计算|计)?(?:[一二三两四五]年)?"
)
_RANK = Pattern(
    rf"(?:并|其|{POST})?(?:同时)?(?:列入?|属于?|进入|纳入|系|是|享受|位列|职级)[^,]{{1,20}}(?:管理人员|高管|管理层|班子|班子成员|序列|待遇|成员|级)",
    "列属进纳系是享职",
)
_ITEM_OF_MINUTES = Pattern(
    rf"(?:第?[一二三四五六七八九十]{{1,3}}、?)?关于{POST}的?(?:设立|设置|聘任|任命|任职|职权|授权)(?:的?(?:事项|议题))?(?:会议|董事会)?(?:研究|讨论)?(?:决定|议定|同意)?",
    f"关 {POST}",
)
_LINE = Pattern(
    r"(?:直接|并)*(?:[向对][^,]{1,10}(?:报告|汇报|负责)(?:工作)?|(?:由|受|接受)[^,]{1,10}(?:直接)?领导)",
    "告报责领",
)
_ANNOUNCES = Pattern(
    r"[^,]{0,40}(?:通知|公告|公布|通报|任命|决定|决议|明确|命令|议定|确定|通过|一致同意)(?:如下|以下|下列)?(?:事项|决议|决定)?"
)


def kind_of(clause: str, label: str | None) -> Kind | None:
    """What ``clause`` (normalised, the officer's title as ``POST``, what ends a firm's name as ``LIMITED``) is; ``label`` is what it is the value of, if of any.

    "post" puts somebody into the post or names who is in it, "told" bounds nothing either; None may bound.
    """
    said = _WHO.sub("某", _NO_TRIAL.sub("", clause))
    if label is not None and label.startswith(("被", "受")):
        return "post" if _IN_OFFICE.fullmatch(clause) else None
    if label is not None and label.startswith(("主题", "议题")):
        return None if _IN_A_GROUND.search(said) else "told"
    if _GROUND.match(said) and POST not in said:
        return None if _IN_A_GROUND.search(said) else "told"
    if label is None and _IN_OFFICE.fullmatch(clause):
        return "post"
    if _BOUND.search(said):
        return None
    if label is not None:
        return "told" if POST not in said else None
    if any(p.fullmatch(said) for p in (_MADE, _SET_UP)) or (POST in said and _RANK.fullmatch(said)):
        return "post"
    if not said or any(p.fullmatch(said) for p in (_BY, _TERM, _RANK, _LINE, _ITEM_OF_MINUTES)):
        return "told"
    if POST in said:
        return None
    return "told" if _CAME_ABOUT.search(said) or _ANNOUNCES.fullmatch(said) else None
