"""这些大事由经营班子五个人举手定，每人一票，H 的一票与别人同样作数; 经营班子由A、H、B组成。六人各一票: seats told plainly.

The body must be one that runs the company. A show of hands in a body of quality, or one that only advises, is no seat.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_BODY = r"(?:公司)?(?:经营班子|领导班子|班子|经营委员会|经委会|执委会|经管会|总经理办公会|总裁办公会|决策委员会|经营管理委员会)(?:会议?|例会)?"
_N = r"[二三四五六七八九十两\d]{1,3}"
_BY_HANDS = Pattern(
    rf"(?P<body>(?:都|均|一律)?(?:由|归|在){_BODY}(?:上|里)?(?:全体)?(?:{_N}(?:个|名|位)?(?:人|委员|成员))?(?:\([^()]{{4,80}}\))?(?:一起|共同|当场)?(?:举手(?:表决)?定?|投票定?|表决定?|票决)),"
    rf"(?:每人|一人|各人?|人人|每位委员|{_N}人各)(?:都)?(?:有|算|投)?一票,?(?=(?:其中)?(?P<who>[^,。;:]{{2,10}}?)(?P<vote>的?(?:这|那)?一票(?:与|和|跟|同)(?:别人|其他人|大家|旁人|其他委员|其他成员|总经理|别的委员)(?:的)?(?:同样|一样|同等|完全一样)(?:地)?(?:作数|算数|有效|管用|顶用|计数))(?=[,。;]|$))",
    "票 班会",
)
_VOTE = Pattern(
    r"的?(?:这|那)?一票(?:与|和|跟|同)(?:别人|其他人|大家|旁人|其他委员|其他成员|总经理|别的委员)(?:的)?(?:同样|一样|同等|完全一样)(?:地)?(?:作数|算数|有效|管用|顶用|计数)(?=[,。;]|$)",
    "票",
)
_ADVISES = Pattern(
    r"参考|列席|旁听|建议权|咨询|讨论用|最后由|最终由|再由|报[^,。;]{1,8}(?:批|定)|不算|不作数|仅|只(?:就|对|在)",
    "参列旁建咨讨最再报不仅只",
)
_QUALITY = Pattern(r"质量|品质|报废|返工|放行|停线|检验|安全", "质品废工行线验安")
_ASK = r"(?:公司)?(?:的)?(?:怎么花钱|钱怎么花|上不上(?:新品|新项目|新线)|进不进新?(?:渠道|市场)|投不投|定什么价|怎么定价|签不签大单|要不要扩产)"
_ASKED = Pattern(rf"(?:(?<=,)|(?<=。)|^){_ASK}(?:、{_ASK})*(?=,(?:他|她|其)都有一票)", "花上进投价签产")
_ENTERS = Pattern(
    r"(?:进入?|加入|参加|入)(?P<body>(?:公司)?(?:经委会|经营班子|领导班子)),(?:并)?(?:和|与|跟|同)(?:另外|其他|其余)?(?:[二三四五六七八九十两\d]{1,2})?(?:位|名|个)?(?:委员|成员)(?:一样|一道|同样)(?:地)?(?:都?(?:开会|发言|讨论|议事)[、,和]?)*(?:投票|表决|参加表决|举手|有一票)(?=[,。;]|$)",
    "进加入 委班",
)
_RULES = Pattern(r"(?:是|为|系|作为)[^,。;:]{0,10}的(?P<body>拍板(?:的)?机构)(?=,由)", "拍")
_HIM = frozenset(("officer", "self"))
_SOMEBODY = frozenset(
    ("officer", "self", "above", "beside", "below", "grantor", "via", "except", "only", "propose", "report")
)


def plain_seats(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a show of hands is a seat with a vote."""
    for pattern in (_ENTERS, _RULES):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span("body"), "matter", "business_decision")
            if pattern is _ENTERS and _is_verb(text, tokens, found.start(), found.start("body")):
                tokens = as_one(tokens, found.start(), found.start("body"), "to")
    for found in _ASKED.finditer(text):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _BY_HANDS.finditer(text):
        start = max(text.rfind(c, 0, found.start()) for c in "。;\n") + 1
        end = next((i for i in range(found.end(), len(text)) if text[i] in "。;\n"), len(text))
        who = [t for t in tokens if t.end > found.start("who") and t.start < found.end("who")]
        if _QUALITY.search(text, start, found.start()) is not None:
            continue
        before = {t.cls for t in tokens if start <= t.start and t.end <= found.start()}
        if (
            before & _SOMEBODY
            or len(who) != 1
            or who[0].cls not in _HIM
            or _ADVISES.search(text, start, end) is not None
        ):
            continue
        tokens = as_one(tokens, start, found.end("body"), "matter", "business_decision")
        tokens = as_one(tokens, found.end("body") + 1, found.start("who"), "content")
        for vote in _VOTE.finditer(text, who[0].end, end):
            tokens = as_one(tokens, *vote.span(), "participate", "participate")
    return tokens


def _is_verb(text: str, tokens: list[Token], start: int, end: int) -> bool:
    """Whether the words of entering are tokens of their own."""
    return text[start:end] != "" and any(t.start == start and t.end <= end for t in tokens)
