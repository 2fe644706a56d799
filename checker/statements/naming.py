"""Names that no list holds: 科技管理部, 华东重型机床集团股份有限公司, 压铸车间 – by what they end in."""

from __future__ import annotations

from typing import NamedTuple


class Token(NamedTuple):
    """``text[start:end]`` read as ``cls``; ``meaning`` is an id, or the amount in CNY as text."""

    start: int
    end: int
    cls: str
    meaning: str
    primary: bool = False


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
_TRADE = frozenset(("stages", "content", "general", "unknown", "foreign"))
_NAMED = frozenset(("below", "beside", "company", "above"))
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


def merged(text: str, tokens: list[Token]) -> list[Token]:
    """Unknown runs right before a holder's name become part of it; single verbs at a clause's end are acts."""
    out: list[Token] = []
    for token in _unbracketed(tokens):
        if token.cls == "unknown" and token.end - token.start == 1 and text[token.start].isascii():
            token = Token(token.start, token.end, "content", "")
        if (
            out
            and out[-1].end == token.start
            and text[token.start : token.end] == "限"
            and text[out[-1].end - 1] == "权"
        ):
            last = out.pop()
            out.append(last._replace(end=token.end))
            continue
        if (
            token.cls == "be"
            and text[token.start : token.end] == "为"
            and (not out or out[-1].cls in ("comma", "full_stop", "colon", "semicolon"))
        ):
            out.append(token._replace(cls="purpose"))
            continue
        if (
            out
            and out[-1].end == token.start
            and text[token.start : token.end].startswith("经理")
            and text[out[-1].end - 2 : out[-1].end] == "副总"
        ):
            last = out.pop()
            out.append(
                Token(
                    last.start,
                    token.start + 2,
                    "beside" if last.cls != "officer" else "officer",
                    last.meaning,
                    last.primary,
                )
            )
            continue
        if token.cls in _NAMED and out and out[-1].end == token.start and out[-1].cls == "unknown":
            last = out.pop()
            while out and out[-1].end == last.start and out[-1].cls in ("unknown", "general"):
                last = out.pop()
            out.append(Token(last.start, token.end, token.cls, token.meaning, token.primary))
            continue
        if (
            token.cls in ("below", "beside")
            and out
            and out[-1].end == token.start
            and text[token.start : token.end] in _TITLES
            and out[-1].cls in _TRADE
        ):
            last = out.pop()
            cls = "beside" if text[token.start : token.end] in _EQUALS else token.cls
            out.append(Token(last.start, token.end, cls, token.meaning))
            continue
        if token.cls == "unknown" and token.end - token.start >= 1:
            made = _ends_as_holder(text, token, out)
            if made is not None:
                out.append(made)
                continue
        out.append(token)
    return _verbs(text, _departments(text, out))


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


def _verbs(text: str, tokens: list[Token]) -> list[Token]:
    """由他定, 他批的计划: a single verb counts only right after a holder or a modal and before a close or a noun."""
    out = list(tokens)
    for i, token in enumerate(tokens):
        word = text[token.start : token.end]
        if word == "通过" and i and tokens[i - 1].cls in _PASSED:
            out[i] = Token(token.start, token.end, "approve", "approve")
            continue
        cls = _ALONE.get(word[0]) if word and word.rstrip("了完过") in _ALONE else None
        if cls is None or token.cls not in ("unknown", "content", "general"):
            continue
        before = tokens[i - 1].cls if i else ""
        following = tokens[i + 1].cls if i + 1 < len(tokens) else "comma"
        if before in _BEFORE and (
            following in _AFTER or (tokens[i + 1].cls == "content" and word not in "提拟")
        ):
            out[i] = Token(token.start, token.end, cls, cls)
    return out


_TRADES = frozenset(
    (
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
    )
)
_OPENS = frozenset(
    ("comma", "full_stop", "semicolon", "conj", "also", "arrow", "colon", "below", "but", "cannot")
)


def _departments(text: str, tokens: list[Token]) -> list[Token]:
    """财务只管付款, 生产、销售不得…: a trade that opens a clause and has a verb is its department."""
    out = list(tokens)
    for i in range(len(tokens) - 1, -1, -1):
        token = tokens[i]
        if (
            token.cls not in ("stages", "content", "general", "foreign", "unknown", "bare")
            or text[token.start : token.end] not in _TRADES
        ):
            continue
        before = tokens[i - 1].cls if i else "comma"
        following = out[i + 1].cls if i + 1 < len(tokens) else ""
        acts = following in (
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
        )
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
    pairs = _pairs(tokens)
    if not pairs and not any(t.cls in ("open", "close") for t in tokens):
        return tokens
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
