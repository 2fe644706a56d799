"""Small words that their surroundings make something else: 和…有关 names one thing, 办理…手续 carries out, 意见一致 is a consent."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.nodes import HOLDERS, POWERS

_RELATED = Pattern(r"[^,。;:]{1,14}(?:有关|相关|无关)的", "关")
_KIND_OF = Pattern(
    r"不(?:涉及|影响|包括|包含|含有?|属于|牵涉|改变|新增|增加)[^,。;:权]{1,14}的[^,。;:]",
    "变含属影括涉牵增 不",
)
_DOES = frozenset(("approve", "decide", "manage", "release", "stop", "reward", "assess", "formulate"))
_FORMALITY = Pattern(
    r"(?:办理|办|走|履行|补办|代办)[^,。;:]{0,14}(?:手续|流程|单据|通知单|事宜|事务|工作)",
    "代办履补走 作务宜据流知续",
)
_AGREE = frozenset(("意见一致", "一致同意", "取得一致", "达成一致", "意见统一", "协商一致", "取得一致意见"))
_ENDS = frozenset(("comma", "full_stop", "semicolon", "then", "after", "effect", "of"))
_POSTS = ("officer", "above", "beside", "below")


def by_small_words(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens``, of which those whose surroundings make them something else are changed in place."""
    tokens = _asking(text, tokens)
    for i in range(1, len(tokens)):
        last, token = tokens[i - 1], tokens[i]
        word = text[token.start : token.end]
        if token.cls == "conj" and word in ("和", "与", "同", "跟") and last.cls not in _POSTS:
            if (
                last.cls in ("participate", "review", "approve", "decide", "may")
                and _RELATED.match(text, token.end)
                and text[last.start : last.end] != "有权"
            ):
                # 参与和质量有关的决策: one thing, no list
                tokens[i] = token._replace(cls="about")
        elif word.endswith("归") and token.cls != "by" and _left_to_somebody(tokens, i):
            # 放行归厂长批准: by whom, as 由
            tokens[i] = token._replace(cls="by", meaning="")
        elif word == "其" and last.cls == "duty" and _then(tokens, i) == "implement":
            # 制定质量战略、组织其实施: what he has made, not who does it
            tokens[i] = token._replace(cls="content", meaning="")
        elif token.cls == "to" and word in ("与", "同", "跟") and _both_others(tokens, i):
            # 报财务部与总经理审批: one of them does not go there with the other
            tokens[i] = token._replace(cls="conj", meaning="")
        elif (
            token.cls == "to"
            and word in ("与", "同")
            and (_names_two(text, tokens, i) or _does_two(tokens, i))
        ):
            # 考核与奖惩由首席质量官决定: two matters, nobody beside him; 规划的编制与定稿
            tokens[i] = token._replace(cls="conj", meaning="")
        elif word.startswith("不") and last.cls in _DOES and _KIND_OF.match(text, token.start):
            # 批准不涉及投资的质量改进计划: which of them, not that he may not
            tokens[i] = token._replace(cls="narrow", meaning="")
        elif word == "只是" and last.cls == "comma" and token.cls == "only" and _then(tokens, i) in _NEEDS:
            # …审批质量计划，只是须报总经理批准
            tokens[i] = token._replace(cls="but", meaning="")
        elif token.cls == "content" and word == "办理" and _his(tokens, i) and _formality(text, tokens, i):
            tokens[i] = token._replace(cls="implement", meaning="implement")
        elif token.cls == "joint" and word in _AGREE and _agreed(tokens, i):
            tokens[i] = token._replace(cls="countersign", meaning="countersign")
        elif token.cls == "purpose" and word in ("确保", "保证", "保障") and last.cls in _WHO:
            # 首席质量官确保质量方针得到贯彻: what he has to do, not what for
            tokens[i] = token._replace(cls="duty")
        elif token.cls == "obtain" and word in ("得到", "获得") and _then(tokens, i) == "implement":
            tokens[i] = token._replace(cls="light")
        elif (
            token.cls in _IDLE
            and word in _GOES
            and (last.cls == "whether" or (_refused(text, last) and word != "走"))
        ):
            tokens[i] = token._replace(cls="matter", meaning="product")
        elif token.cls == "content" and word in _SEALS and last.cls == "of" and _lacking(text, tokens, i):
            tokens[i] = token._replace(cls="approve", meaning="approve")
        elif token.cls == "override" and word in ("复议", "复核", "再议") and _taken_to(tokens, i):
            tokens[i] = token._replace(cls="decide", meaning="decide")
        elif token.cls == "officer" and (told := _heeded(text, tokens, i)):
            # 成品能不能离厂，只听首席质量官一句话; 放不放，听首席质量官的
            tokens[i - 1] = last._replace(cls="by", meaning="")
            tokens[told] = tokens[told]._replace(cls="decide", meaning="decide")
        elif token.cls == "officer" and last.cls == "above" and text[last.start : token.start] in _SEATS:
            # 集团总部质量总监: where he sits, not who decides with him
            tokens[i - 1] = last._replace(cls="company", meaning="company")
        elif token.cls == "officer" and last.cls == "per" and _by_signature(text, tokens, i):
            tokens[i - 1] = last._replace(cls="via", meaning="")
        elif token.cls == "bare" and word in ("开支", "支出", "列支") and _money_next(tokens, i):
            tokens[i] = token._replace(cls="manage", meaning="manage")
        elif token.cls == "bare" and word in _MONEY and _quality_before(text, tokens, i):
            tokens[i] = token._replace(cls="matter", meaning="quality_budget")
        elif token.cls == "propose" and word in ("草案", "建议稿") and _handed_in(tokens, i):
            tokens[i] = token._replace(cls="paper", meaning="")
        elif (
            token.cls == "foreign"
            and word in ("报销", "核报")
            and _signed(text, tokens, i)
            and _money_before(tokens, i)
        ):
            tokens[i] = token._replace(cls="light", meaning="")
        elif (
            token.cls == "implement" and word in ("执行", "办理", "实施") and _his_view_holds(text, tokens, i)
        ):
            # 意见不一致时，按首席质量官的意见执行
            tokens[i] = token._replace(cls="effect", meaning="")
        elif word == "本人" and token.cls == "content" and last.cls in ("via", "by") and _alone(tokens, i):
            # 编制质量战略，经本人签署后施行: by himself
            tokens[i] = token._replace(cls="self", meaning="self")
        elif token.cls == "per" and word in _BY_WHAT and last.cls in ("officer", "self"):
            _blank(tokens, i)
    return tokens


def _alone(tokens: list[Token], i: int) -> bool:
    """Whether nobody but the officer is spoken of before."""
    said: set[str] = set()
    for token in tokens[:i]:
        said = set() if token.cls == "full_stop" else said | {token.cls}
    return not said & {"above", "beside", "below", "anyone", "person"}


_WHO = ("officer", "duty", "must", "may", "strong", "self")
_NEEDS = ("must", "report", "via", "obtain", "before", "without", "by")
_IDLE = ("content", "general", "unknown", "light", "stages")
_GOES = frozenset(
    [
        "销售",
        "交付",
        "交货",
        "离厂",
        "出门",
        "出厂门",
        "出大门",
        "走货",
        "放货",
        "发车",
        "出手",
        "外发",
        "出场",
        "出仓",
        "上线",
        "上线运营",
        "投用",
        "走",
        "出库",
    ]
)
_SEALS = frozenset(
    ["章", "印章", "签章", "名章", "私章", "手章", "印鉴", "落款", "名字", "签名章", "大名", "手印", "用印"]
)
_MONEY = frozenset(("预算", "经费", "费用", "资金", "开支", "款项"))
_BY_WHAT = frozenset(("根据", "依据", "依照", "按照", "结合", "参照", "对照", "基于", "依", "按", "据"))
_NOUN_LIKE = frozenset(
    (
        "matter",
        "content",
        "stages",
        "paper",
        "outcome",
        "general",
        "conj",
        "of",
        "bare",
        "implement",
        "foreign",
        "also",
        "whole",
    )
)
_STRONG = frozenset(("approve", "decide", "release", "stop", "veto", "manage"))


_NAMED = frozenset(
    ("matter", "outcome", "paper", "bare", "content", "stages", "general", "own_staff")
) | frozenset(
    (
        "assess",
        "reward",
        "approve",
        "manage",
        "release",
        "stop",
        "formulate",
        "implement",
        "decide",
        "veto",
        "compile",
    )
)
_STEPS_OF = frozenset(
    ("of", "conj", "matter", "content", "general", "stages", "bare", "paper", "outcome", "number")
)


def _left_to_somebody(tokens: list[Token], i: int) -> bool:
    """Whether somebody is named after it, and then what he does."""
    named = False
    for token in tokens[i + 1 : i + 9]:
        if token.cls in HOLDERS:
            named = True
        elif named and token.cls in POWERS:
            return True
        elif token.cls not in (
            "conj",
            "to",
            "strong",
            "content",
            "each",
            "general",
            "joint",
            "also",
            "may",
            "whether",
            "self",
        ):
            return False
    return False


def _both_others(tokens: list[Token], i: int) -> bool:
    others = ("above", "beside", "below", "grantor")
    return tokens[i - 1].cls in others and i + 1 < len(tokens) and tokens[i + 1].cls in others


def _names_two(text: str, tokens: list[Token], i: int) -> bool:
    """Whether 与 stands between two of what somebody then does: up to 由, nobody is named after it."""
    if tokens[i - 1].cls not in _NAMED or _RELATED.match(text, tokens[i].end):
        return False
    for token in tokens[i + 1 :]:
        if token.cls in ("by", "each"):
            return token.start > tokens[i].end
        if token.cls not in _NAMED | _STEPS_OF:
            return False
    return False


def _does_two(tokens: list[Token], i: int) -> bool:
    """Whether 与 joins two of the acts by which something is made."""
    return (
        i >= 2
        and i + 1 < len(tokens)
        and tokens[i - 2].cls == "of"
        and {tokens[i - 1].cls, tokens[i + 1].cls} <= {"compile", "formulate", "approve", "decide"}
    )


def _asking(text: str, tokens: list[Token]) -> list[Token]:
    """可否交付: one word that asks, where 可否决 is two."""
    if "可否" not in text:
        return tokens
    out: list[Token] = []
    for token in tokens:
        word = text[token.start : token.end]
        if token.cls == "veto" and word == "否" and out and text[out[-1].start : out[-1].end] == "可":
            out[-1] = out[-1]._replace(end=token.end, cls="whether", meaning="")
        else:
            out.append(token)
    return out


_HEEDS = frozenset(
    ("听", "只听", "听从", "全听", "都听", "单听", "就听", "由着", "看", "只看", "全看", "全凭", "单凭")
)
_WORDS = frozenset(("一句话", "一个人", "一人", "一言", "的话", "一声"))
_CLOSES = frozenset(("comma", "full_stop", "semicolon"))


def _heeded(text: str, tokens: list[Token], i: int) -> int:
    """The token that says that everybody goes by what the officer at ``i`` says, else 0."""
    if text[tokens[i - 1].start : tokens[i - 1].end] not in _HEEDS or i + 1 >= len(tokens):
        return 0
    if i > 1 and tokens[i - 2].cls not in (
        *_CLOSES,
        "strong",
        "then",
        "also",
        "light",
        "must",
        "each",
        "below",
        "when",
    ):
        return 0
    word = text[tokens[i + 1].start : tokens[i + 1].end]
    if i + 2 < len(tokens) and tokens[i + 2].cls not in _CLOSES:
        return 0
    return (
        i + 1
        if word in _WORDS or (word == "的" and text[tokens[i - 1].start] == "听") or word == "的话"
        else 0
    )


_SEATS = frozenset(("集团总部", "总部", "总公司", "集团本部", "公司总部", "本部", "公司本部"))


def _by_signature(text: str, tokens: list[Token], i: int) -> bool:
    """质量费用凭首席质量官签字报销: what is done on his signature is done by his leave."""
    if not text[tokens[i - 1].start : tokens[i - 1].end].startswith("凭") or i + 2 >= len(tokens):
        return False
    return tokens[i + 1].cls == "approve" and tokens[i + 2].cls not in (
        "of",
        "paper",
        "comma",
        "full_stop",
        "effect",
    )


def _handed_in(tokens: list[Token], i: int) -> bool:
    """上报质量预算草案: the paper that is handed in."""
    before = [t.cls for t in tokens[max(0, i - 8) : i]]
    return (
        before[-1:] == ["matter"]
        and "report" in before
        and not {"comma", "full_stop"} & set(before[before.index("report") :])
    )


def _signed(text: str, tokens: list[Token], i: int) -> bool:
    """签字报销, 签字到财务部报销, 签字后即可报销: the money is had by that signature."""
    j = i - 1
    while j > max(0, i - 4) and (
        tokens[j].cls == "may"
        or text[tokens[j].start : tokens[j].end]
        in ("到", "去", "后", "后到", "即", "财务", "财务部", "财务科", "财务处")
    ):
        j -= 1
    return tokens[j].cls == "approve"


def _money_before(tokens: list[Token], i: int) -> bool:
    """质量费用由首席质量官签字报销: it is the quality budget that is spent."""
    return any(t.cls == "matter" and t.meaning == "quality_budget" for t in tokens[:i])


def _money_next(tokens: list[Token], i: int) -> bool:
    """开支质量经费: what he does with it."""
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    return following is not None and following.meaning == "quality_budget" and tokens[i - 1].cls != "of"


def _his(tokens: list[Token], i: int) -> bool:
    """人事部办理手续: whose formality it is, as far as somebody is named before it in the sentence."""
    named = [t.cls for t in tokens[:i] if t.cls in (*_POSTS, "self", "full_stop", "semicolon")]
    return not named or named[-1] in ("officer", "self", "full_stop", "semicolon", "above")


def _then(tokens: list[Token], i: int) -> str:
    following = [t.cls for t in tokens[i + 1 : i + 4] if t.cls not in ("strong", "content", "each", "light")]
    return following[0] if following else ""


def _taken_to(tokens: list[Token], i: int) -> bool:
    """报总经理办公会复议: another decides once more."""
    j = i - 1
    while j > 0 and tokens[j].cls in ("strong", "again", "content"):
        j -= 1
    return (
        j > 0 and tokens[j].cls in ("above", "beside") and tokens[j - 1].cls in ("report", "to", "via", "by")
    )


def _refused(text: str, last: Token) -> bool:
    return last.cls == "cannot" and text[last.start : last.end].removeprefix("一律") in (
        "不",
        "不得",
        "不能",
        "不准",
        "不许",
        "不让",
    )


_AT_ODDS = Pattern(
    r"意见(?:不一致|不统一|相左|不同|不合|分歧)|不能达成一致|未能?达成一致|有(?:不同意见|分歧|争议)|发生(?:分歧|争议)|存在(?:分歧|争议)",
    "见达有生存",
)


def _his_view_holds(text: str, tokens: list[Token], i: int) -> bool:
    """按 H 的意见执行, where they do not agree: his word is the one that counts."""
    said = text[tokens[i - 1].start : tokens[i - 1].end]
    if said not in ("意见", "决定", "结论", "判断", "判定") or tokens[i - 2].cls != "of" or i < 4:
        return False
    if tokens[i - 3].cls != "officer" or tokens[i - 4].cls != "per":
        return False
    begin = text.rfind("。", 0, tokens[i].start) + 1
    return _AT_ODDS.search(text, begin, tokens[i - 4].start) is not None


def _lacking(text: str, tokens: list[Token], i: int) -> bool:
    """没有首席质量官的章，…: the seal that is wanting is a consent."""
    return (
        i > 2
        and tokens[i - 2].cls == "officer"
        and text[tokens[i - 3].start : tokens[i - 3].end]
        in ("没有", "无", "没", "缺", "未见", "未盖", "凡无", "凡没有", "缺少", "不见")
    )


def _quality_before(text: str, tokens: list[Token], i: int) -> bool:
    """在质量培训方面有一定的预算支配权, 质量宣传和培训经费: money for quality work."""
    for token in reversed(tokens[max(0, i - 6) : i]):
        if token.cls == "narrow":
            return "质量" in text[token.start : token.end]
        if token.cls == "matter":
            return token.meaning in ("quality", "quality_safety")
        if token.cls not in ("content", "stages", "conj", "have", "vague", "of", "general", "also"):
            return False
    return False


def _blank(tokens: list[Token], i: int) -> None:
    """质量计划由 H 根据质量目标审批: what he goes by is not what he approves."""
    j = i + 1
    while j < len(tokens) and tokens[j].cls in _NOUN_LIKE:
        j += 1
    end = j
    while j < len(tokens) and tokens[j].cls in ("light", "strong", "may"):
        j += 1
    if j >= len(tokens) or tokens[j].cls not in _STRONG or end == i + 1:
        return
    begin = max((k for k in range(i) if tokens[k].cls in ("full_stop", "semicolon")), default=-1)
    over = [t for t in tokens[begin + 1 : i] if t.cls == "matter"]
    following = [t.cls for t in tokens[j + 1 : j + 4]]
    if not over and "matter" not in following:
        return
    for k in range(i + 1, end):
        if tokens[k].cls in ("matter", "implement", "bare", "conj", "also"):
            tokens[k] = tokens[k]._replace(cls="content", meaning="")


def _formality(text: str, tokens: list[Token], i: int) -> bool:
    """办理放行手续, 负责办理: what was decided is seen to."""
    token, last = tokens[i], tokens[i - 1]
    if _FORMALITY.match(text, token.start):
        return True
    return last.cls == "duty" and (
        i + 1 == len(tokens) or tokens[i + 1].cls in ("colon", "comma", "full_stop", "semicolon")
    )


def _agreed(tokens: list[Token], i: int) -> bool:
    """须 H 与 X 意见一致: two who have to agree, and nothing else that they do."""
    if i + 1 < len(tokens) and tokens[i + 1].cls not in _ENDS:
        return False
    before = [t.cls for t in tokens[max(0, i - 4) : i]]
    return len([c for c in before if c in _POSTS]) >= 2
