"""质量经费（检测、封样、奖励、考核）由其审批: what money goes to is named in a bracket, and nobody's act."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_LIST = Pattern(r"\(((?:主要)?(?:包括|包含|含有?|用于|如|即|指)?[^()。;,:]{2,80})\)", "(")
_MONEY = Pattern(
    r"(?:经费|费用|资金|专款|预算|基金|款项|专项款|用款|费)(?:的?(?:支出|使用|开支|支付|列支))?\s*$",
    "费金款算",
)
_BOUNDS = Pattern(
    r"[仅只限除外经报由须需应凭元万%]|不[含包]|以[内下上]|审批|批准|同意|签|首席|总监|总经理|总裁|董事|部门|负责|且|但|超|\d",
)
_EITHER_WAY = Pattern(
    r"(?P<money>(?:质量|品质)(?:上|方面|工作)?的?[^,。;:、]{0,4}?(?:开支|支出|花销|花费|费用|经费|钱))(?:,|——|:)?"
    r"(?P<list>(?:(?:不管|不论|无论)(?:是)?)?(?:[^,。;:、的官由]{2,10}?(?:也好|也罢)[、,]?){2,8})",
    "好罢",
)
"""质量上的开支，送检费也好、校准费也好: kinds of which each is of the whole."""
_SIDES = Pattern(
    r"(?:质量|品质)(?:的)?(?:[^,。;:、的由与和对]{2,4}、){2,6}[^,。;:、的由对]{2,8}?(?:等)?(?:各)?(?:方面|诸方面|工作)的?(?:经费|费用|资金|开支|支出)(?:支出|开支|使用)?",
    "面作",
)
"""质量检验、认证、改进方面的经费: three sides of quality or more are all of it."""
_SIDE = Pattern(
    r"检验|检测|检查|认证|改进|改善|提升|培训|教育|宣传|奖励|攻关|计量|校准|标准化?|体系|审核|内审|检定|试验|验证|整改|预防|管理|监督|追溯|创新|管控|控制"
)
_NAMED = ("主要", "包括", "包含", "含", "用于", "如", "即", "指")


def without_lists(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` of ``text`` (normalised); what a bracket behind money only names is no act."""
    tokens = _either_way(text, _sides(text, tokens))
    if "(" not in text or not any(t.meaning == "quality_budget" for t in tokens):
        return tokens
    spans = [
        found.span(1)
        for found in _LIST.finditer(text)
        if ("、" in found.group(1) or found.group(1).startswith(_NAMED))
        and not _BOUNDS.search(found.group(1))
        and _MONEY.search(text, max(0, found.start() - 12), found.start())
    ]
    return [
        Token(t.start, t.end, "content", "") if any(a <= t.start and t.end <= b for a, b in spans) else t
        for t in tokens
    ]


def _either_way(text: str, tokens: list[Token]) -> list[Token]:
    """送检费也好、校准费也好: named only to say that all is meant."""
    for found in _EITHER_WAY.finditer(text):
        if _BOUNDS.search(found.group("list")):
            continue
        start, end = found.span("list")
        money = found.span("money")
        tokens = [
            Token(t.start, t.end, "content", "")
            if start <= t.start and t.end <= end and t.cls != "comma"
            else t
            for t in tokens
        ]
        tokens = _as_money(tokens, *money)
    return tokens


def _sides(text: str, tokens: list[Token]) -> list[Token]:
    """质量检验、认证、改进方面的经费支出: the money for quality."""
    for found in _SIDES.finditer(text):
        items = found.group().removeprefix("质量").removeprefix("品质").split("、")
        if all(_SIDE.search(item) for item in items):
            tokens = _as_money(tokens, *found.span())
    return tokens


def _as_money(tokens: list[Token], start: int, end: int) -> list[Token]:
    inside = [i for i, t in enumerate(tokens) if t.end > start and t.start < end]
    if not inside or tokens[inside[0]].start != start or tokens[inside[-1]].end != end:
        return tokens
    whole = make_token((start, end, "matter", "quality_budget", False))
    return [*tokens[: inside[0]], whole, *tokens[inside[-1] + 1 :]]
