"""审批后列支, 审批后报销: 后列 and 后报 are no words there; what is approved is paid out then."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token, make_token

_PAID = Pattern(r"后(?=(?:列支|列账|报销|报账|报支))(?P<paid>..)", "后")


def paid_then(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` with such words cut where they end."""
    for found in _PAID.finditer(text):
        first = next((i for i, t in enumerate(tokens) if t.start == found.start()), None)
        last = next((i for i, t in enumerate(tokens) if t.end == found.end()), None)
        if first is None or last is None or tokens[first].end != found.start() + 2:
            continue
        after = make_token((found.start(), found.start() + 1, "after", "", False))
        paid = make_token((*found.span("paid"), "content", "", False))
        tokens = [*tokens[:first], after, paid, *tokens[last + 1 :]]
    return tokens
