"""What looks like a limit and bounds no power: 分解至各事业部, 相应的处罚, 重大投资和新产品立项等事项."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.beside_the_whole import beside_the_whole
from checker.statements.bounds_in_passing import in_passing
from checker.statements.goes_on_as_before import goes_on
from checker.statements.his_term import tells_of_office
from checker.statements.idle_measures import measures_nothing
from checker.statements.money_by_his_word import only_his_word
from checker.statements.naming import Token
from checker.statements.one_plan_of_many import one_plan_of_many
from checker.statements.only_clerical import only_clerical
from checker.statements.stays_final import until_he_ends_it
from checker.statements.told_afterwards import told_afterwards
from checker.statements.topics_of_business import among_topics
from checker.statements.under_the_top import leads_under_the_top
from checker.statements.whole_chain import of_the_whole_chain

_PLACES = frozenset(("below", "above", "beside", "officer", "company", "anyone", "stages"))
_TALK = frozenset(("of", "content", "general", "matter", "paper", "outcome", "file", "propose", "strong"))
_POSTS = frozenset(("above", "beside", "below", "others"))


def is_idle(
    text: str, tokens: Sequence[Token], clause: Sequence[int], rule: str, start: int, end: int
) -> bool:
    """Whether the limit ``rule`` at ``tokens[start:end]`` bounds nothing that the officer may do."""
    if (
        _of_old(text, tokens, clause, start)
        or _likewise(text, tokens, clause, start)
        or only_clerical(text, tokens, start)
        or measures_nothing(text, tokens, rule, start, end)
        or goes_on(text, tokens, rule, start, end)
        or tells_of_office(text, tokens, clause, rule, start, end)
        or told_afterwards(text, rule, tokens[start].start, tokens[end - 1].end)
        or until_he_ends_it(text, tokens, rule, start, end)
        or only_his_word(text, tokens, rule, start, end)
        or in_passing(text, tokens, rule, start, end)
    ):
        return True
    if rule == "term":
        return (
            _reaches_a_place(text, tokens, start, end)
            or _tells_of_another(tokens, clause, start, end)
            or _keeps_papers(text, tokens, clause, start)
        )
    if rule == "cap_amount" and _WHOLE_BUDGET.search(text, tokens[start].start, tokens[end - 1].end):
        return True
    if rule == "cap_percent" and _counts_for(text, tokens[start].start, tokens[end - 1].end):
        return True
    if rule == "temporary":
        return _while_he_is_away(text, tokens, start, end)
    if rule == "vague":
        return (
            _fits_the_case(text, tokens, start, end)
            or _renewed(text, tokens, clause, start, end)
            or _of_which(text, tokens, clause, start, end)
        )
    if rule in ("only", "narrow", "scope") and _AFTERWARDS.match(text, tokens[start].start):
        return True
    if rule in ("cap_percent", "percent"):
        return _how_much_it_is(text, tokens, start, end)
    if rule in ("under", "under_orders"):
        return _within_his_own(text, tokens, start, end) or leads_under_the_top(text, tokens, start, end)
    if rule == "except":
        return _no_exception(text, tokens, clause, start)
    if rule == "narrow" and _one_paper(text, tokens[start].start):
        return True
    if rule in ("narrow", "cap_percent", "cap_amount") and one_plan_of_many(
        text, tokens, tokens[start].start, tokens[end - 1].end
    ):
        return True
    if rule == "narrow" and of_the_whole_chain(text, tokens[start].start, tokens[end - 1].end):
        return True
    if rule == "narrow" and beside_the_whole(text, tokens[start].start, tokens[end - 1].end):
        return True
    if rule == "narrow" and among_topics(text, tokens[start].start, tokens[end - 1].end):
        return True
    if rule == "narrow" and _of_other_work(text, tokens, clause, start):
        return True
    if rule == "narrow":
        return (
            _one_topic_of_many(tokens, clause, start)
            or _among_business(tokens, clause, start)
            or _some_or_other(text, tokens, clause, start)
            or _and_all_others(text, tokens, end)
            or _no_exception(text, tokens, clause, start)
        )
    return rule == "scope" and (
        _only_when_he(text, tokens, start, end) or _no_exception(text, tokens, clause, start)
    )


def _reaches_a_place(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    """分解至各事业部, 下达到车间: to whom, not until when."""
    words = text[tokens[start].start : tokens[end - 1].end]
    return words in ("至", "到") and end < len(tokens) and tokens[end].cls in _PLACES


_WHOLE_BUDGET = Pattern(
    r"(?:年度|全年)(?:质量)?(?:预算|经费)(?:的)?[\d,.一二三四五六七八九十百千]+万?亿?元?的?总额", "总"
)
"""年度预算1200万元总额内: all the money that there is."""
_MEASURED = Pattern(
    r"(?:完成|达成|合格|及时|达标|准时|准确|覆盖|执行|满意|整改|闭环|关闭|出席|参加|培训|检出|上传|通过)(?:率|度)$",
    "度率",
)
_LET_PASS = Pattern(r"费|预算|资金|款|金额|经营|奖|罚|放行|出厂|接收|入库|发货", "费预资款金营奖罚放出接入发")
"""Powers that may well be bounded by a share, of money or of goods."""
_ENDS = ("", ";", "。", "\n")


def _counts_for(text: str, start: int, end: int) -> bool:
    """制定质量战略（20%）, 完成率≥95%: how much a duty counts and how well it is done; a share of money is a bound."""
    before = text[max(text.rfind(c, 0, start) for c in ";。\n") + 1 : start]
    if _LET_PASS.search(before):
        return False
    if text[end : end + 1] in _ENDS and _MEASURED.search(text[start:end].rstrip("0123456789.%≥>=以上 ")):
        return True
    bare = text[start:end].strip("() ").rstrip("%").replace(".", "", 1).isdecimal()
    return (
        bare
        and text[start - 1 : start] == "("
        and text[end : end + 1] == ")"
        and text[end + 1 : end + 2] in _ENDS
    )


def _tells_of_another(tokens: Sequence[Token], clause: Sequence[int], start: int, end: int) -> bool:
    """暂停期间的客户沟通由客服部负责: a task of somebody else's, in a clause of its own."""
    inside = [k for k in range(len(tokens)) if clause[k] == clause[start]]
    by = next((k for k in inside if k >= end and tokens[k].cls == "by"), None)
    if by is None or any(tokens[k].cls in ("officer", "self") for k in inside):
        return False
    if not all(tokens[k].cls in _TALK for k in range(end, by)):
        return False
    rest = [tokens[k].cls for k in inside if k > by]
    return rest[:1] != [] and rest[0] in _POSTS and set(rest[1:]) <= _TALK | {"duty", "implement", "assist"}


def _while_he_is_away(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    """首席质量官出差期间由副总监代行, 外出时指定代行人: that somebody stands in for him takes nothing from him."""
    if _NAMES_ONE.match(text, tokens[start].start) and (
        start == 0 or tokens[start - 1].cls in ("comma", "self")
    ):
        return True
    if (
        start == 0
        or tokens[start - 1].cls not in ("officer", "self", "content")
        or tokens[max(0, start - 2)].cls == "above"
    ):
        return False
    named = any(t.cls in ("officer", "self") for t in tokens[max(0, start - 2) : start])
    away = any(word in text[tokens[start].start : tokens[end - 1].end] for word in _AWAY)
    return named and away and any(t.cls == "yield_act" for t in tokens[end:])


_NAMES_ONE = Pattern(
    r"(?:外出|出差|休假|请假|病假|不在|缺席|离岗|公出)[^,。;]{0,6}(?:指定|委托|授权)[^,。;经由]{0,8}(?:代行|代理|代为)",
    "代",
)
_AWAY = ("外出", "出差", "休假", "请假", "病假", "不在", "缺席", "离岗", "缺勤", "公出")


_MEANS = Pattern(
    r"(?:的)?(?:人员|人力|设备|仪器|资源|资金|经费|物资)[^,。;:]{0,16}(?:保障|措施|配置|安排|需求)",
    "保措配安需",
)


def _fits_the_case(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    """相应的经济处罚: as the case deserves."""
    if text[tokens[start].start : tokens[end - 1].end] not in ("相应", "相应的"):
        return False
    if _MEANS.match(text, tokens[end - 1].end) is not None:
        return True
    following = [t.cls for t in tokens[end : end + 3]]
    return bool({"reward", "assess"} & set(following)) and following[0] in (
        "reward",
        "assess",
        "content",
        "strong",
    )


_AFTERWARDS = Pattern(r"(?:只|仅)(?:须|需|需要|要|应)?(?:在)?(?:事后|使用后|行使后|支出后)", "后")
"""只须事后登记: what is done afterwards bounds nothing."""
_MADE_OF = Pattern(
    r"(?:收入|销售额|营业额|产值|营收|利润|成本|工资总额)的?(?:百分之|千分之|万分之)?[\d.点一二三四五六七八九十]+\s*[%‰]?(?:的?比例)?(?:提作|提取|计提|提留|作为|列作|划作|拨作|划入|设立|建立|安排|列支)",
    "入额值收润本",
)


def _how_much_it_is(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    """每年销售收入的千分之三提作质量基金: of what the money is made, and not how much of it he spends."""
    begin = max(text.rfind(c, 0, tokens[start].start) for c in ",。;\n") + 1
    found = _MADE_OF.search(text, begin, min(len(text), tokens[end - 1].end + 12))
    return found is not None and found.start() < tokens[end - 1].end


_OWN_POWERS = Pattern(
    r"在(?:其|本|自己|自身|本人)?的?(?:岗位)?(?:职权|职责|权限)范围内(?=,?(?:依法|独立|充分|自主|全权|完全)*行使[^,。;]{0,10}(?:权|否决))",
    "围",
)


def _within_his_own(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    """在职权范围内独立行使质量否决权: the power that is named is within what he has."""
    left = max(0, tokens[start].start - 6)
    found = _OWN_POWERS.search(text, left, min(len(text), tokens[end - 1].end + 24))
    return found is not None and found.start() <= tokens[end - 1].end


_RENEWS = ("修订", "修改", "更新", "调整", "完善", "优化", "复盘", "滚动", "评估", "评审", "升版", "换版")
_DECIDES = frozenset(("approve", "decide", "veto", "release", "stop", "assess", "reward"))


def _renewed(text: str, tokens: Sequence[Token], clause: Sequence[int], start: int, end: int) -> bool:
    """…由 H 审定，管理评审时视情修订: when what he made is looked at again bounds nothing that he makes."""
    here = clause[start]
    if here == 0 or end >= len(tokens) or not text.startswith(_RENEWS, tokens[end].start):
        return False
    inside = [t for t, c in zip(tokens, clause, strict=True) if c == here]
    if any(t.cls in _POSTS or t.cls in _DECIDES or t.cls in ("matter", "report", "via") for t in inside):
        return False
    return any(
        t.cls in ("officer", "self") or t.cls in _DECIDES
        for t, c in zip(tokens, clause, strict=True)
        if c < here
    )


def _no_exception(text: str, tokens: Sequence[Token], clause: Sequence[int], start: int) -> bool:
    """销售旺季、客户催货均不构成例外: what makes no exception bounds nothing."""
    inside = [t for t, c in zip(tokens, clause, strict=True) if c == clause[start]]
    words = text[inside[0].start : inside[-1].end]
    return any(word in words for word in _NO_EXCEPTION)


_LIKEWISE = Pattern(
    r"(?:亦然|(?<![不第])一样|也是如此|同样如此|也照样(?:停|叫停|否决|不放|得停|要停))$", "然样此停决放"
)
_WHATEVER = Pattern(r"^(?:[,。;])?(?:也|均|都|一律)?(?:不分|不管|不论|无论|不问|不看)", "分管论问看")


def _likewise(text: str, tokens: Sequence[Token], clause: Sequence[int], start: int) -> bool:
    """旺季亦然, 出口订单也一样, 不分外贸内销: what is named so is not what bounds."""
    inside = [t for t, c in zip(tokens, clause, strict=True) if c == clause[start]]
    words = text[inside[0].start : inside[-1].end].rstrip("。;,")
    if any(t.cls in _POSTS for t in inside):
        return False
    return _WHATEVER.search(words) is not None or _LIKEWISE.search(words) is not None


_PAPER = Pattern(
    r"(?:否决|放行|停产|停线|停机|奖惩|奖罚|处罚|考核|叫停)单一(?:提交|经|签|发|出|到|下|送|开)", "单"
)


def _one_paper(text: str, start: int) -> bool:
    """否决单一提交: the slip, as soon as it is handed in; nothing is single."""
    return any(_PAPER.match(text, start - n) is not None for n in (2,) if start >= n)


_NO_EXCEPTION = [
    "不构成例外",
    "不例外",
    "不属例外",
    "概莫能外",
    "不得例外",
    "没有例外",
    "无一例外",
    "不设例外",
    "不留例外",
    "没有特例",
    "不得有例外",
    "没有任何例外",
    "不存在例外",
    "概无例外",
    "不允许例外",
    "不许例外",
    "无任何例外",
    "不开例外",
    "不搞例外",
]


def _only_when_he(text: str, tokens: Sequence[Token], start: int, end: int) -> bool:
    """只有在首席质量官签字之后，方能出库: nobody else will do."""
    words = text[tokens[start].start : tokens[end - 1].end]
    named = [t.cls for t in tokens[end : end + 1]]
    return (
        words.startswith(("只有", "唯有", "惟有"))
        and named == ["officer"]
        and any(t.cls == "then" for t in tokens[end:])
    )


_LED = frozenset(("duty", "participate", "assist", "supervise"))
_WORKED_ON = Pattern(
    r"(?:的)?(?:质量)?(?:评审|试制|开发|研发|检验|检查|策划|导入|鉴定|验证|确认|验收|抽检|调查|改进|跟踪|测试|试验|认证|设计|攻关|培训|管理|控制|检测)"
    r"(?:评审|工作|活动|和[^,。;]{2,6}|与[^,。;]{2,6}|、[^,。;]{2,6})?(?=[,。;\n]|$)",
    "审制发验查策导鉴证认收检踪改试测设攻培管控",
)
_RULES = frozenset(
    ("approve", "decide", "veto", "release", "stop", "assess", "reward", "formulate", "manage", "countersign")
)


def _of_other_work(text: str, tokens: Sequence[Token], clause: Sequence[int], start: int) -> bool:
    """…，组织新产品质量评审: what some other work is on, in a clause that holds no power, bounds none."""
    inside = [k for k in range(len(tokens)) if clause[k] == clause[start]]
    named = [
        k
        for k in inside
        if tokens[k].cls not in ("comma", "item", "officer", "self", "also", "full_stop", "semicolon")
    ]
    if not named or tokens[named[0]].cls not in _LED or named.index(start) != 1:
        return False
    if any(tokens[k].cls in _RULES | {"only", "by", "via", "about", "capafter"} for k in inside if k < start):
        return False
    return _WORKED_ON.match(text, tokens[start].end) is not None


def _one_topic_of_many(tokens: Sequence[Token], clause: Sequence[int], start: int) -> bool:
    """参与经营计划、重大投资和新产品立项等事项的决策: one of the matters that are talked of."""
    inside = [k for k in range(len(tokens)) if clause[k] == clause[start]]
    if not any(tokens[k].cls in ("participate", "attend") for k in inside):
        return False
    listed = start > 0 and tokens[start - 1].cls == "conj" and tokens[start - 2].cls != "officer"
    topics = [k for k in inside if k < start and tokens[k].cls in ("matter", "bare")]
    if listed and topics:
        return True
    # 参与经营决策，对价格、外包等议题表决: the whole was said before
    before = [t for t, c in zip(tokens, clause, strict=True) if c < clause[start]]
    whole = any(t.cls == "matter" and t.meaning == "business_decision" for t in before)
    taken = any(t.cls == "participate" for t in before) and not any(
        t.cls in ("only", "narrow", "cannot") for t in before
    )
    return listed and whole and taken and any(tokens[k].cls == "about" for k in inside if k < start)


def _among_business(tokens: Sequence[Token], clause: Sequence[int], start: int) -> bool:
    """公司研究产能布局、新品投放、并购重组等经营决策时: one example of what the business decides."""
    inside = [k for k in range(len(tokens)) if clause[k] == clause[start]]
    ahead = [tokens[k] for k in inside if k > start]
    whole = any(t.cls == "matter" and t.meaning == "business_decision" for t in ahead)
    listed = any(tokens[k].cls == "conj" for k in inside)
    return (
        whole
        and listed
        and any(t.cls == "when" for t in ahead)
        and "only" not in {tokens[k].cls for k in inside}
    )


_JUDGES = ("认为", "发现", "判定", "认定", "判断", "确认", "发觉", "察觉", "获悉")


def _some_or_other(text: str, tokens: Sequence[Token], clause: Sequence[int], start: int) -> bool:
    """首席质量官认为某一决定危及质量安全的，可否决: whichever it is."""
    inside = [k for k in range(len(tokens)) if clause[k] == clause[start]]
    before = text[tokens[inside[0]].start : tokens[start].start]
    return text[tokens[start].start] == "某" and any(word in before for word in _JUDGES)


def _and_all_others(text: str, tokens: Sequence[Token], end: int) -> bool:
    """集团本部和各分公司: the seat and all that belongs to it."""
    if end + 1 >= len(tokens) or tokens[end].cls not in ("conj", "to") or tokens[end + 1].cls != "below":
        return False
    return text.startswith(
        ("各", "所有", "全部", "全体", "下属各", "所属各"), tokens[end + 1].start
    ) and text.endswith(("本部", "总部"), 0, tokens[end - 1].end)


_KEPT = Pattern(
    r"(?:记录|资料|档案|单据|文件|凭证|台账|原件|存根|底单)[^,。;]{0,6}(?:保存|保管|留存|存档|归档|保留)",
    "保存档",
)


def _keeps_papers(text: str, tokens: Sequence[Token], clause: Sequence[int], start: int) -> bool:
    """有关记录保存至有效期后一年: how long papers are kept."""
    inside = [t for t, c in zip(tokens, clause, strict=True) if c == clause[start]]
    return _KEPT.search(text, inside[0].start, inside[-1].end) is not None


def _of_old(text: str, tokens: Sequence[Token], clause: Sequence[int], start: int) -> bool:
    """原来只列席的安排同时废止: a bound that was, and is done away with."""
    inside = [t for t, c in zip(tokens, clause, strict=True) if c == clause[start]]
    was = next((i for i, t in enumerate(inside) if t.cls == "former"), None)
    if was is None or inside[was].start > tokens[start].start:
        return False
    last = inside[-1]
    return last.cls == "noeffect" or text[last.start : last.end] in _ENDED


_ENDED = frozenset(("废止", "取消", "作废", "停止执行", "不再执行", "终止", "失效", "撤销", "不再适用"))


def _of_which(text: str, tokens: Sequence[Token], clause: Sequence[int], start: int, end: int) -> bool:
    """其中涉及费用的部分由财务部核算: which part is meant is said; whether it is given away, by who decides on it."""
    if text[tokens[start].start : tokens[end - 1].end] != "部分":
        return False
    first = next(t for t, c in zip(tokens, clause, strict=True) if c == clause[start] and t.cls != "comma")
    return text.startswith("其中", first.start) and first.end < tokens[start].start
