"""What is voted on, and by whom: 对投资、预算、人事等事项与其他成员一样表决, 为委员之一, …, 实行一人一票.

The topics of a vote are ordinary business, whatever words name them: none narrows it, gives or waits. A seat is told
in many ways; the vote of whoever has one is his own.
"""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_SENTENCES = Pattern(r"[^。;\n]+")
_VOTE = Pattern(r"表决|投票|[一同]票(?!否决)|议决|票决|举手", "决票手")
_NO_VOTE = Pattern(
    r"列席(?!变出|改出|转出|变为出|改为出|转为出)|旁听|观察员|[无没]有?(?:表决|投票)权|不(?:参加|参与|行使|享有|具有|得)?(?:表决|投票)|参考|候补",
    "席听察无没不参候",
)
_LEFT_OUT = Pattern(r"不(?:吸收|邀请|通知|安排|让)(?:其|首席|质量|品质)", "不")
_LIST = Pattern(
    r"(?:对于?|就|讨论|审议|决定|研究|议决|凡|商议|参与|表决|决策)(?P<list>[^,。;:()]{1,40}、[^,。;:()]{1,60}?)"
    r"(?P<noun>等?(?:各项|各类|这些|有关|相关)?(?:公司|企业|集团|全院|全厂)?(?:的|方面的?|等)?(?P<business>重大|重要|经营|管理|日常)*(?:事项|议案|议题|事宜|大事|事情|要事|问题|事务|决策))?"
    r"(?=$|,|时|与|同|和|一|参|表|投|行|享|有|拥|发|逐|进|也|均|并|平)",
    "、",
)
_BUSINESS = Pattern(
    r"投资|预算|财务|资金|融资|贷款|担保|分红|价格|收购|并购|定价|人事|人员|用工|干部|任免|编制|薪酬|机构|组织|经营|战略|采购|供应|供方|分包|外包|外协|代工|委托|合作|渠道|客户|市场|销售|产销|生产|产能|产线|产品|新品|品种|品牌|门店|项目|承接|投标|合同|技改|设备|购置|扩建|扩产|研发|订货|进货|分配|基建|招标|规划"
)
_QUALITY = Pattern(r"质量|品质|合格|安全", "质合安")
_BOUND = Pattern(r"\d|[仅只除万元]|[以之]外|以[上下内]|限于|非|不")
_PLAIN = frozenset(
    (
        "unknown", "general", "narrow", "bare", "stages", "whole", "grant_act", "manage", "matter", "appoint", "implement",
        "paper", "foreign", "own_staff", "formulate", "decide", "release", "joint", "then", "compile", "outcome", "number",
        "consult",
    )
)  # fmt: skip
_SPEAKS = Pattern(
    r"(?:充分)?(?:发表意见|发言权?|讨论|论证|审议权|审议意见|审议)(?=(?:、|并|和|及|,|与|同|其[他它](?:[^,。;]{0,4}(?:成员|委员|理事|董事|副总|高管))|同等|一样|一并|平等|共同)*(?:有权)?(?:参加|参与|行使|进行|享有)?(?:表决|投票|举手))",
    "发讨审论",
)
_WITH_OTHERS = Pattern(
    r"(?:与|同|和|跟)其[他它][^,。;]{0,5}?(?:成员|委员|理事|董事|副总|高管)(?:一样|一同|同等|一道|一起|一并|平等|共同)+地?",
    "他它",
)
_FROM_NOW_ON = Pattern(r"(?:由)?列席(?:变|改|转)为?出席", "席")
_AS_A_HELP = Pattern(r"(?<=供)表决(?:时|作)?参考|表决(?:前|时)(?:的)?参考", "参")
_THOSE_MET = Pattern(
    r"(?<=对)(?:所议|议定|所讨论|会议(?:所议|讨论)的?|上会|提交会议的?)(?:各|的)?(?:事项?|事|议题|议案)",
    "议讨上提",
)
_ORGAN = (
    r"(?:委员会|办公会|董事会|理事会|党委会|班子|管理层|经营层|决策层|执委会|经管会|管委会|务会|会议|小组)"
)
_SEATED = Pattern(
    rf"(?:进入|编入|列入|补入|加入|参加|增补进|补选进)(?P<body>[^,。;:]{{2,16}}?{_ORGAN}),?"
    r"(?:并?(?:为|任|担任|是|系|作为)(?:其|该|班子|委员会|会|会议)?(?:的)?(?P<seat>(?:[一二三四五六七八九十\d]+名)?(?:正式|当然|固定|常任|常务|表决|[一二三四五六七八九十]+名)?(?:委员|成员|理事|组成人员)(?:之一)?))(?=[,。;]|$)",
    "进编列补加参增",
)
_MADE = Pattern(
    rf"(?P<verb>增补其?为|补选其?为|推选其?为|当选为?|增选其?为|仍为|续任|列为|吸收其?为|担任|出任|任|为|是)(?P<body>[^,。;:]{{0,14}}?{_ORGAN})的?(?P<seat>(?:正式|当然|固定|常任|常务)?(?:委员|成员|理事))(?=[,。;、]|$)",
    "增补推当仍续列吸任为是",
)
_ON_THE_BOARD = Pattern(
    r"(?:当选为?|担任|任|增补为|为)(?:本?公司|本?社|合作社|企业)?(?P<seat>理事|董事)(?=[,。;]|$)", "理董"
)
_NOT_OURS = Pattern(
    r"薪酬|提名|审计|监事|评标|招标|采购|工会|业主|质量|品质|职称|学术|伦理|安全|技术|标准",
    "酬名审监标采工业质称学伦安技",
)
_OTHER_BODIES = Pattern(
    r"(?:业主|职工|职称|学术|伦理|工会|协会|商会|评标|招标|薪酬|提名|质量|品质|技术|标准|膳食|信息化)(?!官|总监|副|负责人|长)[^,。;、官]{0,8}(?:委员会|小组|大会|工会|协会|商会)|行业协会|商会|工会",
    "会组",
)
_OURS = Pattern(
    r"经营|决策|管理委员会|战略|投资|执委|执行|经管|管委|[院校所社厂行场店]务|理事|董事|党委|办公会|班子|高管|预算|产品规划|运营",
)
_EACH_VOTES = Pattern(
    r"(?:(?:实行|采用|采取)?(?:一人一票|每人一票)(?:制|表决制?)?|(?:与其他(?:委员|成员|理事|董事)|委员|成员|理事|每位(?:委员|成员|理事)|每名(?:委员|成员|理事))?各?(?:有|投|持|一人|计|算)一票|(?:享有|占有?|拥有|有|具有)一席(?:的)?表决权|(?:享有|占有?|拥有|有|具有|算|计|投|持)一票(?:表决权)?)(?=[,。;]|$)",
    "票席",
)
_WHATEVER_IT_IS = Pattern(
    r"(?:任何人|任何部门|其[他它](?:成员|委员|理事))?(?:均|都)?不得以[^,。;]{2,24}为由(?:不计|不算|剥夺|取消|限制|排除|否认|拒绝|不让)[^,。;]{0,8}(?:票|表决)[^,。;]{0,4}(?=[,。;]|$)",
    "由 不 票决",
)
_ITS_BUSINESS = Pattern(
    r"(?:在)?(?:该|本)?(?P<organ>委员会|班子|[执经管院社所校行厂]委?[管务]?会|理事会|董事会|小组|会议|例会|会)(?:上|内|会议)?(?:全部|所有|各项)?(?:的)?(?:审议|讨论|研究|决定|议定|议决|表决|议事|所议)?(?=[^,。;]{2,})",
    "会班组",
)
_BY_HAND = Pattern(r"举手表决|举手投票|投票表决", "举投")
_TAKEN_IN = Pattern(r"(?:吸收|吸纳|补选|增补|推选|推举|增选)(?=首席|质量|品质|其|他|她)", "吸补推增")
_MEMBERS_VOTE = Pattern(
    r"(?:委员|成员|理事)(?:每人|人人|各|均|都|一人)*(?:有|投|持|享有)?(?:一票|表决权|发言权和表决权)(?=$|,)|(?:实行|采用)?(?:一人一票|每人一票)(?:制|表决制?)?(?=$|,)",
    "票权",
)
_WHOSE = Pattern(r"^(?:本?公司|本?集团|本?企业|本[社院厂])", "公集企社院厂")
_DONE_THERE = frozenset(("decide", "review", "countersign", "approve", "participate"))
_NAMED = frozenset(("officer", "self", "person"))
_OTHERS = frozenset(("beside", "below", "grantor", "anyone"))


def voted_on(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which topics of a vote are plain words, and seats and votes of the officer read alike."""
    if not _VOTE.search(text) or _LEFT_OUT.search(text):
        return tokens
    for sentence in _SENTENCES.finditer(text):
        start, end = sentence.span()
        if _VOTE.search(text, start, end) is None:
            continue
        for found in _FROM_NOW_ON.finditer(text, start, end):
            tokens = as_one(tokens, *found.span(), "content")
        for found in _AS_A_HELP.finditer(text, start, end):
            tokens = as_one(tokens, *found.span(), "content")
        if _NO_VOTE.search(text, start, end) or _OTHER_BODIES.search(text, start, end):
            continue
        tokens = _where_he_sits(text, tokens, start, end)
        tokens = _seats(text, tokens, start, end)
        tokens = _topics(text, tokens, start, end)
        tokens = _votes(text, tokens, start, end)
    return tokens


def _where_he_sits(text: str, tokens: list[Token], start: int, end: int) -> list[Token]:
    """首席质量官为经营委员会委员。经营委员会决定…，委员各有一票: what its members decide there, he decides with them."""
    if not start or _MEMBERS_VOTE.search(text, start, end) is None:
        return tokens
    named = [t.cls for t in tokens if start <= t.start and t.end <= end]
    if named.count("above") > 1 or not set(named).isdisjoint(_NAMED | {"beside", "grantor", "anyone"}):
        return tokens
    for found in _MADE.finditer(text, 0, start):
        body = _WHOSE.sub("", found.group("body"))
        opens = next((at for at in (start, start + 2) if text.startswith(body, at)), None)
        if opens is None or not _OURS.search(body) or _NOT_OURS.search(body):
            continue
        if _is_his(tokens, 0, found.start("body")):
            last = opens + len(body)
            return [
                t._replace(cls="content", meaning="")
                if (start <= t.start and t.end <= last) or (last <= t.start < end and t.cls in _DONE_THERE)
                else t
                for t in tokens
            ]
    return tokens


def _topics(text: str, tokens: list[Token], start: int, end: int) -> list[Token]:
    last = max(f.end() for f in _VOTE.finditer(text, start, end))
    for found in _SPEAKS.finditer(text, start, end):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _THOSE_MET.finditer(text, start, last):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _WHATEVER_IT_IS.finditer(text, start, end):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _WITH_OTHERS.finditer(text, start, end):
        tokens = as_one(tokens, *found.span(), "content")
    for found in _BY_HAND.finditer(text, start, end):
        tokens = as_one(tokens, *found.span(), "participate", "participate")
    for found in _LIST.finditer(text, start, last):
        items = found.group("list").split("、")
        business = [i for i in items if _BUSINESS.search(i) and not _QUALITY.search(i)]
        if not business or _BOUND.search(found.group("list")) or len(business) < len(items) / 2:
            continue
        a, b = found.span("list")
        inside = [i for i, t in enumerate(tokens) if a <= t.start and t.end <= b]
        if any(tokens[i].cls in _NAMED | _OTHERS for i in inside):
            continue
        tokens = [_plain(t) if i in inside else t for i, t in enumerate(tokens)]
        if found.group("noun"):
            x, y = found.span("noun")
            tokens = as_one(tokens, x, y, "matter", "business_decision")
    return tokens


def _plain(token: Token) -> Token:
    return token._replace(cls="content", meaning="") if token.cls in _PLAIN else token


def _seats(text: str, tokens: list[Token], start: int, end: int) -> list[Token]:
    for found in _TAKEN_IN.finditer(text, start, end):
        tokens = as_one(tokens, *found.span(), "appoint")
    seated, sits_in = start, ""
    for pattern in (_SEATED, _MADE):
        for found in pattern.finditer(text, start, end):
            body = found.span("body")
            ours = _OURS.search(text, *body) is not None and _NOT_OURS.search(text, *body) is None
            if not ours or not _is_his(tokens, start, body[0]):
                continue
            tokens = as_one(tokens, found.start(), body[0], "be")
            tokens = as_one(tokens, *body, "matter", "business_decision")
            tokens = as_one(tokens, body[1], found.end("seat"), "participate", "participate")
            seated, sits_in = found.end(), text[slice(*body)]
    for found in _ON_THE_BOARD.finditer(text, start, end):
        if _is_his(tokens, start, found.start()):
            tokens = as_one(tokens, *found.span(), "content")
            seated, sits_in = found.end(), f"{found.group('seat')}会"
    for found in _ITS_BUSINESS.finditer(text, seated, end):
        if sits_in.endswith(found.group("organ")) and text[found.start() - 1] in ",;":
            tokens = as_one(tokens, *found.span(), "content")
    return tokens


def _is_his(tokens: list[Token], start: int, at: int) -> bool:
    """Whether the last who is named before ``at`` is the officer, or nobody is."""
    named = [t.cls for t in tokens if start <= t.start < at and t.cls in _NAMED | _OTHERS | {"above"}]
    return not named or named[-1] in _NAMED


def _votes(text: str, tokens: list[Token], start: int, end: int) -> list[Token]:
    for found in _EACH_VOTES.finditer(text, start, end):
        before = [t for t in tokens if start <= t.start and t.end <= found.start()]
        seated = any(t.cls == "participate" for t in before) or any(
            t.cls == "matter" and t.meaning == "business_decision" for t in before
        )
        if seated and _is_his([t for t in before if t.cls != "above"], start, found.start()):
            tokens = as_one(tokens, *found.span(), "participate", "participate")
    return tokens
