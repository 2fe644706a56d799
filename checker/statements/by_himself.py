"""由他挂帅制定; 凭自己的判断即可否决; 待他审批后施行; 可径送董事会: how he does it himself, in words that bound nothing."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_AT_THE_HEAD = Pattern(
    r"(?:亲自)?(?:挂帅|执笔|领衔|操刀|掌笔|挑头|牵头抓总)(?=(?:负责|组织|主持|牵头)*(?:制定|编制|制订|拟定|起草|编写|拟制|编定|实施|推进|落实|组织))",
    "挂执领操掌挑牵",
)
_BY_HIS_JUDGEMENT = Pattern(
    r"(?:仅|单|只)?(?:凭|依|据|以)(?:其|他|她)?(?:自己|本人|自身|个人)(?:的)?(?:独立|专业|职业)*(?:判断|认定|意见)(?=(?:即|就|便)?(?:可|有权|能))",
    "判认意",
)
_WAITS_FOR_HIM = Pattern(
    r"(?P<wait>待|俟|须待|应待)(?=(?P<who>[^,。;:]{1,8}?)(?:审批|批准|审定|签发|核准|签批|核定|签署)(?:之?后)(?:方可|方|再|始|才)?(?:施行|执行|实施|生效|下达|发布|印发))",
    "待俟",
)
_SINCE = Pattern(r"自定稿(?:签署|签发|发布|签字)?之?日起", "自 日")
_STRAIGHT = Pattern(r"径(?=送|呈|报|交|达|递|寄)", "径")
_GO_ON = Pattern(
    r"(?<=不得|不准|不能|严禁)(?:续产|续开|续运|续供|续做|续建|重开|重启生产)(?=[,。;、]|$)", "续重"
)
_HE = frozenset(("officer", "self"))


def by_himself(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns are plain words."""
    for pattern in (_BY_HIS_JUDGEMENT, _SINCE, _GO_ON):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    for found in _STRAIGHT.finditer(text):
        tokens = as_one(tokens, *found.span(), "strong")
    for found in _AT_THE_HEAD.finditer(text):
        before = next((t for t in tokens if t.end == found.start()), None)
        if before is not None and before.cls in _HE:
            tokens = as_one(tokens, *found.span(), "content")
    for found in _WAITS_FOR_HIM.finditer(text):
        who = [t for t in tokens if t.end > found.start("who") and t.start < found.end("who")]
        if len(who) == 1 and who[0].cls in _HE:
            tokens = as_one(tokens, *found.span("wait"), "via")
    return tokens
