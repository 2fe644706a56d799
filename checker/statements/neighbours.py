"""Words that their neighbours make something else: 有权禁止出厂 is no refusal, 质量奖 a reward, 按审批单付款 no approval."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_FORBIDS = frozenset(("禁止", "不准", "不许", "严禁", "不予"))
_USE = Pattern(
    r"投产|投用|上线|投料|装配|生产|销售|使用(?=[,。;、]|$|[^,。;]{0,10}(?:物料|材料|原料|产品|零|部件|批|食材|药|不合格))",
    "产用线料配售",
)
_ON_PAPER = frozenset(("approve", "review", "decide", "propose", "countersign"))
_WORK = Pattern(
    r"(?:(?![权职授]|执行|行使|首席|总监|办法|制度)[^,。;:]){0,14}?(?:生产线|产线|工序|生产|作业|运行|运转|供货|发货|销售|发运|施工|营业|使用|出货|装运|投料|批次|发布|上线|推送|部署|交付|投放|推广)(?![权令])",
    "线序产业行转货售运工用料次布送署付放广",
)
_BY_RULES = Pattern(
    r"[^,。;:的]{0,10}(?:制度|办法|程序文件|体系文件|手册|章程|标准)(?!规定|的|要求|审批|批准|所)",
    "度法件册程准",
)
_FRONTED = Pattern(
    r"对[^,。;:]{2,24}(?:生产线|产线|工序|生产|作业|生产活动|生产经营活动|发货|销售),?(?:首席质量官|质量总监)?$",
    "对 线序产业动货售",
)
_AT_WORK = Pattern(
    r"[^,。;:]{0,14}(?:质量|不合格|品质|问题|隐患)[^,。;:]{0,12}(?:生产线|产线|工序|生产|作业|生产活动|发货)(?=[,。;\n]|$)",
    "质格题患 线序产业动货",
)
_TO_STOP = Pattern(
    r"[^,。;:]{0,24}(?:生产线|产线|工序|生产|作业|活动|发货|销售)的(?:权力|权利|职权|权限)", "权 的"
)
_TERMS = frozenset(
    ("number", "count", "date", "afterwards", "end", "amount", "percent", "unknown", "below", "anyone")
)
_FIRMS = ("公司", "企业", "单位", "工厂", "分厂", "基地", "机构", "门店", "事业部", "医院", "学校")
_MEETINGS = ("评审会", "审查会", "论证会", "例会", "分析会", "审核会", "评议会")
_HOLDS = ("主持", "召开", "召集", "组织")
_WHAT_FOR = frozenset(("matter", "content", "general", "each", "company", "number", "date", "review"))
_WHO_HOLDS = frozenset(("officer", "duty", "also", "comma", "self", "item", "may"))
_AGREE = frozenset(("意见一致", "达成一致", "一致同意", "意见统一", "协商一致", "取得一致"))
_AT_REVIEW = Pattern(r"(?:评审|审查|论证)会议?(?:上|中|期间)")
_TELLS = frozenset(
    ("下令", "决定", "要求", "责令", "立即", "直接", "先行", "通知", "命令", "暂时", "马上", "当场", "即刻")
)
_SAME_POST = frozenset(("qualified_person", "quality_department"))


def by_neighbours(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, of which those that mean something else beside their neighbours are changed in place."""
    for i in range(1, len(tokens)):
        last, token = tokens[i - 1], tokens[i]
        cls = ""
        if token.cls in ("company", "above", "beside") and _at_one_place(text, last, token):
            tokens[i - 1] = last = Token(last.start, last.end, "by", "by")
        if token.cls == "unknown":
            cls = _reward(text, last, token) or _bounds(text, tokens, i)
        elif token.cls == "cannot":
            cls = _forbids(text, tokens, i)
        elif token.cls in _ON_PAPER and last.cls == "per":
            cls = _paper(tokens, i)
        elif token.cls == "beside" and last.cls == "at":
            cls = "content" if _AT_REVIEW.match(text, token.start) else ""
        elif token.cls == "revoke_act" or text[token.start : token.end] == "终止":
            cls = _stops(text, tokens, i)
        elif token.cls == "content" and last.cls == "right":
            cls = _handed_to(text, tokens, i)
        elif token.cls == "intention":
            cls = _proposes(text, tokens, i)
        elif token.cls in ("beside", "below", "company", "anyone"):
            cls = _whose(text, tokens, i) or (_presided(text, tokens, i) if token.cls[0] == "b" else "")
            if last.cls == "own_staff" and last.end == token.start and text.endswith(_FIRMS, 0, token.end):
                tokens[i - 1] = Token(last.start, last.end, "content", "")  # 下属分公司
        elif token.cls == "officer" and _UNITS_OWN.search(text, max(0, token.start - 14), token.start):
            cls = "beside"
        elif token.cls in ("officer", "self") and _takes_his_right(text, last, token):
            tokens[i - 1] = Token(last.start, last.end, "revoke_act", "revoke_act")
        elif token.cls == "officer" and last.meaning in _SAME_POST and text[last.end : token.start] == "(":
            tokens[i - 1] = Token(last.start, last.end, "officer", token.meaning)
        elif token.cls == "meta":
            cls = _kept_to(text, tokens, i)
        elif token.cls == "manage":
            cls = _of_a_doing(text, tokens, i) or _moves_people(text, tokens, i)
        elif token.cls == "propose":
            cls = _changed_mind(text, tokens, i)
        elif token.cls == "to":
            cls = _joins(text, tokens, i)
        elif token.cls == "have":
            cls = _in_what_is(text, tokens, i)
        if cls:
            tokens[i] = Token(token.start, token.end, cls, "")
    return _of_one_mind(text, tokens)


_ALL = ("公司", "企业", "本公司", "集团", "各部门", "各单位", "各车间", "全公司", "工厂", "本企业", "全厂")


_AT_ONE_PLACE = Pattern(
    r"[^,。;:]{0,12}统一(?:进行)?(?:审批|批准|核准|审定|管理|核定|支配|安排|使用|调配)", "统"
)


def _at_one_place(text: str, last: Token, token: Token) -> bool:
    """质量预算纳入财务中心统一审批: in which hands it is put, and so by whom it is approved."""
    return (
        text[last.start : last.end] in ("纳入", "并入")
        and last.end == token.start
        and _AT_ONE_PLACE.match(text, token.end) is not None
    )


# 各项目部设项目首席质量官: a post of like name in a part of the firm.
_UNITS_OWN = Pattern(
    r"(?:^|[,。;:、\n(由设经向各和与条款\s])(?:各|本|该|所在|所属|[一二三四五六七八九十\d]{1,2}[号#]?)?(?:项目部?|项目组|工程|车间|工段|班组|产线|生产线|标段|工区|片区|大区|门店|厂区)(?:级|的)?$",
    "项工车班产生标片大门厂",
)
_STOPS_A_RIGHT = ("冻结", "停用", "停止", "中止", "封存")
_HIS_RIGHT = Pattern(r"的?[^,。;:由]{0,24}(?:权|权限|职权|授权)(?=[,。;:)]|$)", "权")


def _takes_his_right(text: str, last: Token, token: Token) -> bool:
    """冻结首席质量官的质量安全一票否决权: not what he stops, but what is taken from him."""
    return (
        last.cls == "stop"
        and last.end == token.start
        and text[last.start : last.end] in _STOPS_A_RIGHT
        and _HIS_RIGHT.match(text, token.end) is not None
    )


def _whose(text: str, tokens: list[Token], i: int) -> str:
    """授予 H 公司质量方针发布权: whose policy it is, not who else is given the right."""
    token, last = tokens[i], tokens[i - 1]
    if last.cls == "per" and token.cls == "company" and last.end == token.start:
        return "content" if _BY_RULES.match(text, token.end) is not None else ""
    if i < 2 or last.cls != "officer" or last.end != token.start or tokens[i - 2].cls != "grant_act":
        return ""
    following = tokens[i + 1] if i + 1 < len(tokens) else token
    owned = following.cls in ("matter", "bare") and following.start == token.end
    return "content" if owned and text[token.start : token.end] in _ALL else ""


_STANDARDS = frozenset(("标准要求", "行业标准", "地方标准", "规范要求", "国家要求", "国家标准规定"))
_KEEPS_TO = Pattern(
    r"(?:符合|满足|达到|达不到|未达|低于|偏离|违反|遵守|遵循|采用|制定|制订|修订|起草|编制)[^,。;:由官]{0,16}$",
    "合足到达于离反守循用定订草制",
)
_CLOSES = frozenset(("comma", "full_stop", "semicolon", "conj", "of"))


def _kept_to(text: str, tokens: list[Token], i: int) -> str:
    """确保产品符合标准要求, 参与制定行业标准: a standard that is kept to or written says nothing of powers."""
    token = tokens[i]
    if text[token.start : token.end] not in _STANDARDS:
        return ""
    closes = i + 1 == len(tokens) or tokens[i + 1].cls in _CLOSES
    return "content" if closes and _KEEPS_TO.search(text, 0, token.start) is not None else ""


_LED = frozenset(("主导", "统筹", "主抓", "掌舵", "操盘"))
_DOINGS = frozenset(("implement", "compile"))
_BESIDE_LEADER = frozenset(("officer", "self", "by", "duty", "comma", "also", "below", "beside", "each"))


def _of_a_doing(text: str, tokens: list[Token], i: int) -> str:
    """质量战略的落地由 H 主导: he leads what is done for it, and does not make it."""
    token = tokens[i]
    if text[token.start : token.end] not in _LED:
        return ""
    j = i - 1
    while j > 0 and tokens[j].cls in _BESIDE_LEADER:
        j -= 1
    if j <= 0 or j == i - 1 or tokens[j].cls not in _DOINGS:
        return ""
    return "duty" if tokens[j - 1].cls in ("of", "matter", "after") else ""


_MOVES = frozenset(("调度", "调配", "调动", "指挥", "调集", "抽调", "调遣"))
_PEOPLE = Pattern(
    r"[^,。;:]{0,10}(?:部门|单位|人员|人力|力量|队伍|资源|设备|分公司|子公司|车间|科室|检测室|工厂)",
    "部单人力队资设分子车科检工",
)


def _moves_people(text: str, tokens: list[Token], i: int) -> str:
    """调度各部门推进: people are sent, and no plan or policy is made."""
    token = tokens[i]
    if text[token.start : token.end] not in _MOVES:
        return ""
    return "duty" if _PEOPLE.match(text, token.end) is not None else ""


def _changed_mind(text: str, tokens: list[Token], i: int) -> str:
    """不得作为变更其意见的理由: what he has said, and no power to say it."""
    token = tokens[i]
    if i < 2 or text[token.start : token.end] not in ("意见", "主张"):
        return ""
    return "content" if tokens[i - 1].cls == "self" and tokens[i - 2].cls == "override" else ""


_HALVES = frozenset(("assess", "reward"))
_HITS = frozenset(("veto", "stop", "release", "approve", "about"))


def _joins(text: str, tokens: list[Token], i: int) -> str:
    """质量考核与奖惩: two halves of one power."""
    if text[tokens[i].start : tokens[i].end] != "与" or i + 1 >= len(tokens):
        return ""
    last, following = tokens[i - 1], tokens[i + 1]
    touching = last.end == tokens[i].start and tokens[i].end == following.start
    behind = tokens[i + 2].cls if i + 2 < len(tokens) else ""
    if behind not in ("of", "right") and not any(t.cls == "about" for t in tokens[max(0, i - 5) : i]):
        return ""
    return "conj" if touching and {last.cls, following.cls} == _HALVES else ""


def _in_what_is(text: str, tokens: list[Token], i: int) -> str:
    """否决有质量安全风险的方案: what the thing has, not what the officer has."""
    token, last = tokens[i], tokens[i - 1]
    if text[token.start : token.end] != "有" or last.cls not in _HITS or last.end != token.start:
        return ""
    following = [t.cls for t in tokens[i + 1 : i + 5]]
    of = following.index("of") if "of" in following else 0
    return "content" if of and "have" not in following[:of] and "approve" not in following[:of] else ""


def _of_one_mind(text: str, tokens: list[Token]) -> list[Token]:
    """停产须 H 与厂长意见一致: their agreement is waited for."""
    for i, token in enumerate(tokens):
        if token.cls != "joint" or text[token.start : token.end] not in _AGREE or token.end - token.start < 4:
            continue
        j = i - 1
        while j >= 0 and tokens[j].cls in ("officer", "above", "beside", "to", "conj", "joint"):
            j -= 1
        inside = {t.cls for t in tokens[j + 1 : i]}
        if j < 0 or tokens[j].cls != "must" or "officer" not in inside or not inside & {"above", "beside"}:
            continue
        tokens[j] = Token(tokens[j].start, tokens[j].end, "via", "")
        half = token.end - 2
        tokens[i : i + 1] = [
            Token(token.start, half, "joint", ""),
            Token(half, token.end, "approve", ""),
        ]
        break
    return tokens


def _reward(text: str, last: Token, token: Token) -> str:
    """质量奖, which no list knows: 质量 and what it is paid for."""
    alone = text[token.start : token.end] in ("奖", "罚") and last.end == token.start
    words = text[last.start : last.end]
    return "reward" if alone and ("质量" in words or "品质" in words) else ""


def _bounds(text: str, tokens: list[Token], i: int) -> str:
    """一票否决权（限乳粉产线）, 限二级品: what it is bounded to; 限三日内整改 bounds nobody's power."""
    token = tokens[i]
    if text[token.start : token.end] not in ("限", "只限", "且限") or i + 1 == len(tokens):
        return ""
    opens = text[token.start - 1] in "(,:;[" and tokens[i + 1].start == token.end
    return "only" if opens and tokens[i + 1].cls not in _TERMS else ""


def _forbids(text: str, tokens: list[Token], i: int) -> str:
    """有权禁止出厂, 可不准使用: to forbid that goods go out or are used is an act."""
    token = tokens[i]
    if i + 1 == len(tokens) or text[token.start : token.end] not in _FORBIDS:
        return ""
    j = i - 1
    while j > 0 and tokens[j].cls == "strong":
        j -= 1
    following = tokens[i + 1]
    if following.start != token.end or not (tokens[j].cls == "may" or _in_a_list_of_stops(tokens, i)):
        return ""
    if following.cls == "matter" and following.meaning == "product":
        return "release"
    return "stop" if _USE.match(text, following.start) is not None else ""


def _in_a_list_of_stops(tokens: list[Token], i: int) -> bool:
    """有权决定停产、封存或不予出厂, 决定不予出厂: what he may order, with an act of the same kind before it or by his decision."""
    last = tokens[i - 1].cls
    listed = last == "conj" and i >= 2 and tokens[i - 2].cls in ("stop", "release")
    closes = i + 2 == len(tokens) or tokens[i + 2].cls in _CLOSES
    return closes and (listed or last == "decide")


_CLOSES = frozenset(("comma", "semicolon", "full_stop", "conj", "of"))


def _stops(text: str, tokens: list[Token], i: int) -> str:
    """有权暂停生产线运行, 有权在任何时间暂停供货: work is stopped, no power taken back."""
    last, token = tokens[i - 1], tokens[i]
    if text[token.start : token.end] not in ("暂停", "中止", "终止"):
        return ""
    if last.cls == "may" and _FRONTED.search(text, max(0, token.start - 40), last.start) is not None:
        closes = i + 1 == len(tokens) or tokens[i + 1].cls in ("comma", "full_stop", "semicolon")
        return "stop" if closes else ""
    if last.cls in ("item", "semicolon", "colon", "duty") and _AT_WORK.match(text, token.end) is not None:
        return "stop"
    if last.cls == "have" and _TO_STOP.match(text, token.end) is not None:
        return "stop"
    able = any(t.cls == "may" for t in tokens[max(0, i - 4) : i]) and last.cls in (
        "content",
        "general",
        "when",
    )
    if (
        last.cls not in ("may", "officer", "strong", "decide")
        and text[last.start : last.end] not in _TELLS
        and not able
    ):
        return ""
    return "stop" if _WORK.match(text, token.end) is not None else ""


def _handed_to(text: str, tokens: list[Token], i: int) -> str:
    """否决权交 H 行使: to whom a right is handed."""
    token, following = tokens[i], tokens[i + 1 : i + 3]
    handed = text[token.start : token.end] == "交" and [t.cls for t in following[1:]] == ["have"]
    return "belong" if handed and following[0].cls in ("officer", "above", "beside", "below") else ""


def _paper(tokens: list[Token], i: int) -> str:
    """按审批单付款: what is paid by is a paper."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    close = following is not None and following.cls == "paper" and following.start == tokens[i].end
    return "content" if close else ""


def _proposes(text: str, tokens: list[Token], i: int) -> str:
    """有权建议公司停止使用: a right to propose is no plan to grant one."""
    token = tokens[i]
    proposes = text.startswith("建议", token.start) and tokens[i - 1].cls == "may"
    return "propose" if proposes and all(t.cls != "grant_act" for t in tokens) else ""


def _presided(text: str, tokens: list[Token], i: int) -> str:
    """主持年度质量计划评审会并批准: the meeting that he holds does nothing itself."""
    if not text.endswith(_MEETINGS, tokens[i].start, tokens[i].end):
        return ""
    j = i - 1
    while j > 0 and tokens[j].cls in _WHAT_FOR and i - j < 6:
        j -= 1
    held = text.endswith(_HOLDS, tokens[j].start, tokens[j].end) and j > 0 and tokens[j - 1].cls in _WHO_HOLDS
    return "content" if held else ""
