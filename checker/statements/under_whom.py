"""首席质量官由董事会聘任、由总经理直接领导，行使下列职权: who made him and whom he serves do not hold what is led in."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_LED_IN = Pattern(
    r"(?:行使|享有|具有|拥有|履行|承担|担负|负有)[^,。;:]{0,4}(?:下列|以下|如下)[^,。;:]{0,6}(?:职权|职责|权限|权力|权利|职责[和与及]权限)\s*:?\s*$",
    "下",
)
_MADE = r"(?:聘任|聘请|聘用|选聘|任命|委任|委派|任免|解聘|推荐|提名|考核)"
_UNDER = Pattern(
    rf"(?<=[官监师人副理长任,、])(?P<by>由[^,。;:、由]{{2,16}}?(?:{_MADE}(?:(?:、|和|或者?|及|与|并){_MADE})*|(?:直接|垂直|统一)?(?:领导|管理|分管)))(?=[,、])",
    "由",
)
_NAMED = frozenset(("officer", "above", "beside", "below", "grantor"))


def under_whom(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` of a lead-in in which what is done to the officer by another names no holder of what follows."""
    if _LED_IN.search(text) is None:
        return tokens
    start = max(text.rfind(c) for c in ",;。\n") + 1
    if any(t.cls in _NAMED and t.start >= start for t in tokens):
        return tokens
    for found in _UNDER.finditer(text, max(text.rfind(c) for c in ";。\n") + 1):
        if any(t.cls in _NAMED and t.end <= found.start() for t in tokens):
            tokens = as_one(tokens, *found.span("by"), "content")
    return tokens
