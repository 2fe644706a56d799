"""在|制造、安装各板块: 在制 is goods in the making, but not where 造 follows."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_HALVED = Pattern(r"在(?P<rest>制(?:造|药|剂|备|程|冷|浆|粉|鞋|衣|糖|氧|氢))", "在")


def halved_words(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with such words cut where they end."""
    for found in _HALVED.finditer(text):
        first = next((i for i, t in enumerate(tokens) if t.start == found.start()), None)
        last = next((i for i, t in enumerate(tokens) if t.end == found.end()), None)
        if first is None or last is None or tokens[first].end != found.start() + 2:
            continue
        at = make_token((found.start(), found.start() + 1, "at", "at", False))
        made = make_token((*found.span("rest"), "stages", "", False))
        tokens = [*tokens[:first], at, made, *tokens[last + 1 :]]
    return tokens
