"""质量战略下发之后，由首席质量官调度、督办: whoever is in charge of an aim that is out carries it out, and makes it no more."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_SETTLED = r"(?:下发|下达|发布|印发|颁布|公布|公开|批准|批复|核准|获批|审定|审批通过|审议通过|通过|定稿|定下来|定下|确定|敲定|拍板|出台|签发|发出|发下去|印下去|排下去|定了|落定|确立)"
_ONCE = Pattern(
    rf"(?:战略|方针|目标|规划|路线图?|纲要|方略|愿景)[^,。;:由]{{0,10}}?(?:一经{_SETTLED}|{_SETTLED}了?(?:之后|以后|后))",
    "后经",
)
_ENDS = Pattern(r"(?:到底|起来|下去|全程)?(?=[,。;、:]|$)|(?=各|全|所有|实施|落实|执行|推进|推行|落地)")
_MAKES = frozenset(("formulate", "revise", "compile", "approve", "decide"))


def once_it_is_out(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which to be in charge of nothing more than such an aim is to carry it out."""
    spans = [(one.end(), _end_of(text, one.end())) for one in _ONCE.finditer(text)]
    return [_carried(text, one, tokens, spans) for one in tokens] if spans else tokens


def _end_of(text: str, start: int) -> int:
    ends = [at for mark in "。;\n" if (at := text.find(mark, start)) >= 0]
    return min(ends, default=len(text))


def _carried(text: str, token: Token, tokens: list[Token], spans: list[tuple[int, int]]) -> Token:
    if token.cls != "manage" or _ENDS.match(text, token.end) is None:
        return token
    for start, end in spans:
        if start <= token.start and token.end <= end and not _other(tokens, start, token.start):
            return make_token((token.start, token.end, "implement", "implement", False))
    return token


def _other(tokens: list[Token], start: int, end: int) -> bool:
    """质量战略发布后，质量经费由他统管: something else, which he is in charge of; nor where it is made anew."""
    return any(
        (t.cls == "matter" and t.meaning != "quality_strategy") or t.cls in _MAKES
        for t in tokens
        if start <= t.start and t.end <= end
    )
