"""质量经费（检测、封样、奖励、考核）由其审批: what money goes to is named in a bracket, and nobody's act."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_LIST = Pattern(r"\(((?:主要)?(?:包括|包含|含有?|用于|如|即|指)?[^()。;,:]{2,80})\)", "(")
_MONEY = Pattern(
    r"(?:经费|费用|资金|专款|预算|基金|款项|专项款|用款|费)(?:的?(?:支出|使用|开支|支付|列支))?\s*$",
    "费金款算",
)
_BOUNDS = Pattern(
    r"[仅只限除外经报由须需应凭元万%]|不[含包]|以[内下上]|审批|批准|同意|签|首席|总监|总经理|总裁|董事|部门|负责|且|但|超|\d",
)
_NAMED = ("主要", "包括", "包含", "含", "用于", "如", "即", "指")


def without_lists(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` of ``text`` (normalised); what a bracket behind money only names is no act."""
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
