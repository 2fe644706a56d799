"""Names that no list holds: 科技管理部, 华东重型机床集团股份有限公司, 压铸车间 – by what they end in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from checker.patterns import Pattern


class Token(NamedTuple):
    """``text[start:end]`` read as ``cls``; ``meaning`` is an id, or the amount in CNY as text."""

    start: int
    end: int
    cls: str
    meaning: str
    primary: bool = False


# Every character of every paper passes here; this never leaves C.
make_token: Callable[[tuple[int, int, str, str, bool]], Token] = partial(tuple.__new__, Token)

_PREFIX = frozenset(
    ("general", "unknown", "content", "stages", "foreign", "number", "bare", "matter", "narrow")
)
_TITLES = frozenset(
    (
        "副总",
        "副总经理",
        "副总裁",
        "总监",
        "经理",
        "部长",
        "主任",
        "主管",
        "负责人",
        "科长",
        "处长",
        "厂长",
        "部门",
        "部",
        "中心",
    )
)
_EQUALS = frozenset(("副总", "副总经理", "副总裁", "总监"))
_OF_HIS = Pattern(r"(?:批准|审定|签发|下达|确定|制定|审批|批复)(?:下达|通过|的)?的", "的 准制发复审确达")
_DOES = frozenset(("officer", "self", "may", "must", "duty", "strong"))
_TRADE = frozenset(("stages", "content", "general", "unknown", "foreign"))
_NAMED = frozenset(("below", "beside", "company", "above"))
_POSTS = _NAMED | {"officer"}
_ENDS = {
    "部": "below",
    "处": "below",
    "科": "below",
    "室": "below",
    "组": "below",
    "办": "below",
    "中心": "below",
    "委员会": "beside",
    "小组": "beside",
    "领导小组": "beside",
    "总监": "beside",
    "副总": "beside",
    "总工": "beside",
    "厂": "below",
    "所": "below",
    "队": "below",
    "站": "below",
    "班": "below",
    "员": "below",
    "师": "below",
}
_LAST = frozenset(ending[-1] for ending in _ENDS)


_DONE = {"审批": "approve", "考核": "assess", "审核": "review", "批准": "approve", "监督": "supervise"}
_DONE |= {verb[0]: "" for verb in _DONE}
_TO_DO = frozenset(("officer", "self", "may", "must", "duty", "strong", "only"))
_SPLIT = frozenset(("below", "beside"))
_DONE_TO = ("质量", "品质", "年度", "月度", "季度", "级", "绩效", "工作", "的质量", "的工作", "的年度")


def _does(text: str, token: Token) -> str:
    """审批 in 审批部门质量计划; empty if the word is a name."""
    end = token.end
    if text[token.start + 2 : end] not in ("部门", "单位", "人员") or not text.startswith(_DONE_TO, end):
        return ""
    return _DONE.get(text[token.start : token.start + 2], "")


def merged(text: str, tokens: list[Token]) -> list[Token]:
    """Unknown runs right before a holder's name become part of it; single verbs at a clause's end are acts."""
    out: list[Token] = []
    for token in _unbracketed(tokens):
        start, end, cls, meaning, primary = token
        opening = text[start]
        if cls == "unknown" and end - start == 1 and opening.isascii():
            cls = "content"
            token = make_token((start, end, cls, "", False))
        if (
            cls == "be"
            and opening == "为"
            and end - start == 1
            and (not out or out[-1].cls in _PURPOSE_AFTER)
        ):
            out.append(make_token((start, end, "purpose", meaning, primary)))
            continue
        if (
            cls == "above"
            and opening == "执"
            and text.startswith("执行总", start)
            and ((out and out[-1].cls in _DOES) or _OF_HIS.match(text, end))
        ):
            # 首席质量官执行总经理批准的计划: a verb, not the title of an executive general manager
            out.append(make_token((start, start + 2, "implement", "implement", False)))
            out.append(make_token((start + 2, end, cls, meaning, primary)))
            continue
        if opening == "执" and text.startswith("执行董事会", start) and end - start == 4:
            out.append(make_token((start, start + 2, "implement", "implement", False)))
            out.append(make_token((start + 2, end + 1, cls, meaning, primary)))
            continue
        if opening == "会" and out and start < out[-1].end:
            continue
        if (
            cls in ("officer", "above", "beside")
            and (text[end : end + 1] in ("", ",", ";", "。", ".", ")") or text.startswith(" but ", end))
            and _NOT_HE.search(text, max(0, start - 24), start)
        ):
            # the plant manager, not the CQO, decides
            if out and text[out[-1].start : out[-1].end] == "非":
                start = out.pop().start
            out.append(make_token((start, end, "content", "", False)))
            continue
        if cls == "officer" and out and text[out[-1].start : out[-1].end].lower() in _UNDER:
            out[-1] = make_token((out[-1].start, end, "below", "others", False))
            continue
        if out and out[-1].cls == "officer" and cls == "content" and _FROM_HIS.match(text, start, end):
            # 质量方针自首席质量官签发之日起施行
            out.append(make_token((start, start + 2, "approve", "approve", False)))
            out.append(make_token((start + 2, end, "content", "", False)))
            continue
        if (
            out
            and out[-1].cls == "officer"
            and cls == "kpi"
            and text.endswith(("实行", "实施", "施行"), 0, out[-1].start)
            and _CALLED_FOR.search(text, max(0, start - 30), start) is None
        ):
            # 质量安全实行首席质量官一票否决制: the veto is his
            out.append(make_token((start, end, "veto", "veto", False)))
            continue
        if cls == "noneed" and opening == "不" and _WITHOUT.match(text, start):
            out.append(make_token((start, end, "without", "", False)))
            continue
        if opening == "不" and out and out[-1].cls == "about" and _KIND_OF.match(text, start):
            # 对不涉及投资的质量改进项目有审批权: which of them, not that he may not
            out.append(make_token((start, end, "narrow", "", False)))
            continue
        if out and out[-1].end == start:
            last = out[-1]
            if last.cls == "conj" and len(out) > 1 and _in_one(text, out, token):
                first = out[-2]
                mine = token if cls == "officer" else first
                out[-2:] = [make_token((first.start, end, mine.cls, mine.meaning, mine.primary))]
                continue
            if opening in "限力" and end - start == 1 and text[start - 1] == "权":
                out[-1] = make_token((last.start, end, last.cls, last.meaning, last.primary))
                continue
            if (
                opening == "经"
                and start >= 2
                and text.startswith("经理", start, end)
                and text[start - 2 : start] == "副总"
            ):
                beside = "beside" if last.cls != "officer" else "officer"
                out[-1] = make_token((last.start, start + 2, beside, last.meaning, last.primary))
                continue
            if opening == "级" and last.cls == "below" and len(out) > 1 and out[-2].cls in _DONE.values():
                out[-1] = make_token((last.start, end, "narrow", "", False))
                continue
            if opening in _DONE and cls in _SPLIT and last.cls in _TO_DO and (verb := _does(text, token)):
                # 首席质量官审批部门质量计划: what he does, not who approves
                out.append(make_token((start, start + 2, verb, verb, False)))
                out.append(make_token((start + 2, end, "below", "others", False)))
                continue
            if cls in _NAMED and last.cls == "unknown":
                out.pop()
                while out and out[-1].end == last.start and out[-1].cls in ("unknown", "general"):
                    last = out.pop()
                out.append(make_token((last.start, end, cls, meaning, primary)))
                continue
            if (
                cls in ("below", "beside")
                and (word := text[start:end]) in _TITLES
                and (last.cls in _TRADE or (last.cls == "bare" and word in _EQUALS))
            ):
                out[-1] = make_token((last.start, end, "beside" if word in _EQUALS else cls, meaning, False))
                continue
        if cls == "unknown":
            made = _ends_as_holder(text, token, out)
            if made is not None:
                out.append(made)
                continue
        out.append(token)
    return _verbs(text, _departments(text, _posts(text, out)))


def _in_one(text: str, out: list[Token], token: Token) -> bool:
    """副总经理兼首席质量官: two posts of one person."""
    first, also = out[-2:]
    return (
        text[also.start : also.end] in ("兼", "暨")
        and token.cls in _POSTS
        and first.cls in _POSTS
        and first.end == also.start
        and "officer" in (first.cls, token.cls)
    )


_POST_OF_ACT = Pattern(
    r"(?:放行|审批|审核|否决|停线|停产|召回|签发|批准|考核|预算|经费)(?:主管|专员|员|岗位?|经理|工程师|组长|主任)(?=一名|[一二两三四五数多]|若干|[、和及与,。;]|负责|$)",
    "专主员岗师理组",
)


_FROM_HIS = Pattern(r"(?:签发|签署|签字|签批|批准|审批|核准)之[日时]起", "起 之")
_WITHOUT = Pattern(
    r"不经[^,。;]{2,20}(?:同意|批准|签字|许可|认可|签署)[^。;]{0,14}(?:不得|不可|不能|不准|一律不)",
    "不 准字意署认许 经",
)
_CALLED_FOR = Pattern(r"(?:要求|倡导|号召|提倡|鼓励|推广|呼吁)[^。;\n]*$", "求导召倡励广吁")
_UNDER = frozenset(
    (
        "deputy",
        "vice",
        "assistant",
        "associate",
        "junior",
        "former",
        "previous",
        "outgoing",
        "retired",
        "regional",
    )
)
_NOT_HE = Pattern(
    r"(?:^|[,(;.]|而)\s*(?:and |but )?(?:(?:is |are )?not (?:by |with )?(?:the |our )?|不是由?|并?非由?)$",
    "n是非",
)
_KIND_OF = Pattern(
    r"不(?:涉及|影响|包括|包含|含有?|属于|牵涉|改变)[^,。;:权]{1,14}的[^,。;:]", "变含属影括涉牵 不"
)
_A_RIGHT = Pattern(r"[^,。;职]{1,12}权", "权")


def _posts(text: str, tokens: list[Token]) -> list[Token]:
    """下设放行主管一名: an act that names a post is no act. 免去 H 的放行权 removes a right, nobody from a post."""
    if not tokens:
        return tokens
    for i, token in enumerate(tokens[:-2]):
        if (
            token.cls == "remove"
            and tokens[i + 1].cls == "officer"
            and tokens[i + 2].cls == "of"
            and _A_RIGHT.match(text, tokens[i + 2].end)
        ):
            tokens[i] = make_token((token.start, token.end, "revoke_act", "", False))
    for found in _POST_OF_ACT.finditer(text, tokens[0].start, tokens[-1].end):
        at = [i for i, t in enumerate(tokens) if found.start() <= t.start and t.end <= found.end()]
        if len(at) < 2 or tokens[at[0]].start != found.start() or tokens[at[-1]].end != found.end():
            continue
        first = tokens[at[0]]
        tokens[at[0] : at[-1] + 1] = [make_token((first.start, found.end(), "below", "staff", False))]
    return tokens


_PURPOSE_AFTER = frozenset(("comma", "full_stop", "colon", "semicolon"))
_ALONE = {
    "批": "approve",
    "签": "approve",
    "定": "decide",
    "决": "decide",
    "管": "manage",
    "审": "review",
    "评": "assess",
    "罚": "reward",
    "奖": "reward",
    "停": "stop",
    "否": "veto",
    "核": "review",
    "提": "propose",
    "拟": "compile",
    "放": "release",
}
_BEFORE = frozenset(
    (
        "officer",
        "self",
        "above",
        "beside",
        "below",
        "may",
        "must",
        "strong",
        "cannot",
        "duty",
        "each",
        "anyone",
        "person",
        "also",
        "before",
        "noneed",
        "nomore",
        "afterwards",
    )
)
_PASSED = frozenset(("above", "beside", "review", "decide", "outcome"))
_AFTER = frozenset(
    (
        "comma",
        "full_stop",
        "of",
        "matter",
        "bare",
        "effect",
        "after",
        "also",
        "semicolon",
        "conj",
        "arrow",
        "within_budget",
        "right",
        "stages",
        "company",
        "whole",
        "below",
        "beside",
        "each",
        "number",
    )
)


_SENT = frozenset(("供", "送", "交", "呈", "转", "递", "转报", "呈送", "转交", "上交", "送交"))
_ASKED = frozenset(("above", "beside", "below"))
_ASKED_TO = frozenset(("stop", "release", "approve", "decide", "reward", "veto"))
_TO_BE_PASSED = [
    ["above", "approve"],
    ["above", "decide"],
    ["above", "review"],
    ["beside", "approve"],
    ["beside", "decide"],
]
_SENDS = frozenset(("请", "要", "提", "恳", *(word[0] for word in _SENT)))


def _is_sent(word: str, tokens: list[Token], i: int) -> bool:
    """送总经理审批, 请总经理决定, 要求财务总监批准: what is passed on is for somebody else to decide."""
    following = [t.cls for t in tokens[i + 1 : i + 3]]
    if word == "请":
        return len(following) == 2 and following[0] in _ASKED and following[1] in _ASKED_TO
    return word in (*_SENT, "要求", "提请", "恳请") and following in _TO_BE_PASSED


def _verbs(text: str, tokens: list[Token]) -> list[Token]:
    """由他定, 他批的计划: a single verb counts only right after a holder or a modal and before a close or a noun."""
    out = tokens
    for i, (start, end, known, _, _) in enumerate(tokens):
        opening = text[start]
        if opening in _SENDS and _is_sent(text[start:end], tokens, i):
            cls, meant = "report", ""
        elif opening == "通" and i and text[start:end] == "通过" and tokens[i - 1].cls in _PASSED:
            cls = meant = "approve"
        elif opening in _ALONE and known in _UNREAD:
            word = text[start:end]
            before = tokens[i - 1].cls if i else ""
            if word.rstrip("了完过") not in _ALONE or (before not in _BEFORE and before != "whether"):
                continue
            following = tokens[i + 1].cls if i + 1 < len(tokens) else "comma"
            # 生产线停不停: what is asked names an act
            if before != "whether" and following not in _AFTER and (following != "content" or word in "提拟"):
                continue
            cls = meant = _ALONE[opening]
        else:
            continue
        if out is tokens:
            out = tokens.copy()
        out[i] = make_token((start, end, cls, meant, False))
    return out


_UNREAD = frozenset(("unknown", "content", "general"))
_TRADES = frozenset(
    [
        "财务",
        "销售",
        "采购",
        "生产",
        "研发",
        "仓储",
        "物流",
        "人事",
        "行政",
        "技术",
        "工艺",
        "设备",
        "计划",
        "售后",
        "施工",
        "制造",
        "检验",
        "门卫",
        "门岗",
        "库房",
        "调度",
        "商务",
        "法务",
        "运营",
        "设计",
        "质检",
        "客服",
        "财会",
        "出纳",
        "会计",
        "人事",
        "人力",
        "仓库",
        "市场",
    ]
)
_OPENS = frozenset(
    ("comma", "full_stop", "semicolon", "conj", "also", "arrow", "colon", "below", "but", "cannot")
)


_TRADE_NAMED = Pattern("|".join(sorted(_TRADES)))
_TRADED = frozenset(("stages", "content", "general", "foreign", "unknown", "bare"))
_TO_BE_DONE = frozenset(
    [
        "cannot",
        "must",
        "may",
        "only",
        "per",
        "strong",
        "also",
        "duty",
        "comply",
        "implement",
        "assist",
        "to",
        "at",
        "noneed",
        "file",
        "effect",
        "light",
        "each",
        "nomore",
        "obtain",
    ]
)


def _departments(text: str, tokens: list[Token]) -> list[Token]:
    """财务只管付款, 生产、销售不得…: a trade that opens a clause and has a verb is its department."""
    if not _TRADE_NAMED.search(text):
        return tokens
    out = list(tokens)
    for i in range(len(tokens) - 1, -1, -1):
        token = tokens[i]
        if token.cls not in _TRADED or text[token.start : token.end] not in _TRADES:
            continue
        before = tokens[i - 1].cls if i else "comma"
        following = out[i + 1].cls if i + 1 < len(tokens) else ""
        acts = following in _TO_BE_DONE
        listed = following == "conj" and i + 2 < len(tokens) and out[i + 2].cls == "below"
        if before in _OPENS and (acts or listed):
            out[i] = Token(token.start, token.end, "below", "others")
    return out


_ASIDE = frozenset(
    (
        "officer",
        "above",
        "beside",
        "below",
        "company",
        "person",
        "content",
        "general",
        "number",
        "unknown",
        "conj",
        "also",
        "of",
        "self",
        "matter",
        "stages",
        "paper",
        "include",
        "capafter",
        "count",
        "bare",
        "date",
        "whole",
        "item",
        "percent",
        "exempt",
        "at",
        "law",
        "each",
        "be",
    )
)


def _unbracketed(tokens: list[Token]) -> list[Token]:
    """A bracket that only names something else again goes; one that says something is a clause."""
    classes = {t.cls for t in tokens}
    if "open" not in classes and "close" not in classes:
        return tokens
    pairs = _pairs(tokens)
    out: list[Token] = []
    for i, token in enumerate(tokens):
        if token.cls not in ("open", "close"):
            out.append(token)
            continue
        says = i in pairs and pairs[i]
        if says and (token.cls == "open" or i + 1 < len(tokens)):
            out.append(Token(token.start, token.end, "comma", ""))
    return out


def _pairs(tokens: list[Token]) -> dict[int, bool]:
    """Brackets that have their fellow, and whether what stands between says something of its own."""
    out: dict[int, bool] = {}
    opened: int | None = None
    for i, token in enumerate(tokens):
        if token.cls == "open" and opened is None:
            opened, says = i, False
        elif token.cls == "close" and opened is not None:
            out[opened] = out[i] = says
            opened = None
        elif opened is not None and token.cls not in _ASIDE:
            says = True
    return out


def _ends_as_holder(text: str, token: Token, out: list[Token]) -> Token | None:
    if text[token.end - 1] not in _LAST:
        return None
    word = text[token.start : token.end]
    for size in (4, 3, 2, 1):
        cls = _ENDS.get(word[-size:]) if len(word) >= size else None
        if cls is None:
            continue
        start = token.start
        if len(word) == size:
            if not (out and out[-1].end == start and out[-1].cls in _PREFIX):
                return None
            while out and out[-1].end == start and out[-1].cls in _PREFIX:
                start = out.pop().start
        return Token(start, token.end, cls, "others")
    return None
