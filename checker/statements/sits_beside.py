"""Who else sits in where the officer is a member, who writes the minutes, and who puts items on the agenda.

党委书记、工会主席可列席。秘书由总经办人员担任，无表决权。议题由成员提出，总经理确定: behind a list of members none of these
takes the vote of a member. Whoever is not named might be the officer, so only people named by another office count.
"""

from __future__ import annotations

from checker.patterns import Pattern

_PERSON = r"(?:书记|主席|主任|秘书|人员|负责人|代表|监事|顾问|律师|主管|专员|干事|科长|部长|处长|记录员|列席者|列席的|(?<!总)经理|法务|外部专家)"
_SITS_IN = Pattern(
    rf"^(?P<who>[^,。;:]{{0,30}}?{_PERSON})(?:\([^()]{{1,12}}\))?"
    r"(?:可以?|应当?|应邀|视(?:议题|需要|情况)|根据(?:议题|需要)|按(?:议题|需要|通知)|经通知|受邀|通知|每次|固定|由[^,。;:]{2,12}通知|,|说话|发言|发表意见|但|会议|到会|均|都)*"
    r"(?:列席|旁听|无(?:表决|投票)权|没有(?:表决|投票)权|不(?:参加|参与|享有)?(?:表决|投票)权?|不计票)",
    "席听无没不",
)
_ASKED_IN = Pattern(
    r"^(?:会议|本会|办公会|委员会)?(?:(?:必要时|需要时|视(?:议题|需要|情况)|根据(?:议题|需要)),?)?(?:可以?|应当?)?(?:视(?:议题|需要|情况)|根据(?:议题|需要))?"
    r"(?:邀请|通知)(?P<who>[^,。;:]{2,30}?)(?:列席|旁听)(?:会议)?(?=[,。;]|$)",
    "席听",
)
_SECRETARY = Pattern(
    r"^(?:会议|委员会)?秘书(?:一职)?(?:由|为)[^,。;:]{2,16}(?:担任|兼任|出任)?,(?:但)?(?:无|没有|不)(?:参加|参与|享有|行使)?(?:表决|投票)权?(?=[,。;]|$)",
    "秘",
)
# 其, 委员 or 副总 may be the officer; 以列席人员身份 tells what somebody is.
_MAY_BE_HE = Pattern(
    r"首席|参加|参会|与会|到会|出席|质量|品质|品控|质检|cqo|[他她]|其(?!他|它|余)|该|本人|(?<!非)成员|委员|副总|高管|高级|管理人员|上述|以上|前述|上列|以下|所列|作为|身份|[以为是]|担任",
    "首参与到出质品c他她其该本成委副高管上以前所作身为是担",
)
_ONE_EACH = Pattern(r"^(?:本?会议?|委员会|本会|办公会)?(?:的)?(?:表决|投票)?(?:时)?实行一人一票制?,", "一")
_NO_VOTE = Pattern(r"不参(?:加|与)(?:讨论|表决|投票)", "参")
_AGENDA = Pattern(
    r"^(?:会议|上会|办公会)?(?:的)?(?:议题|议程|纪要|会议记录|会期|会议时间)(?!的?(?:表决|结果|决定|是否通过))[^。;]{0,60}$",
    "议纪记期时",
)
_BEARS = Pattern(
    r"结果|表决|票|决议|通过|否决|改变|推翻|裁|拍板|参考|首席|质量|品质|cqo", "结表票决通否改推裁拍参首质品c"
)


def sits_beside(sentence: str) -> bool:
    """Whether ``sentence`` tells only that others sit in without a vote, or how the agenda and the minutes come about."""
    sentence = _ONE_EACH.sub("", sentence)
    found = _SITS_IN.search(sentence) or _ASKED_IN.search(sentence)
    if found is not None:
        return _MAY_BE_HE.search(_NO_VOTE.sub("", sentence)) is None
    if _SECRETARY.search(sentence) is not None:
        return True
    return _AGENDA.search(sentence) is not None and _BEARS.search(sentence) is None
