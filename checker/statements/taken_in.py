"""会议同意 H 进入决策委员会: what a meeting resolves is how he is taken in, and nobody else's act over the body."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token

_RESOLVES = Pattern(
    r"(?:^|(?<=[,。;:\n]))(?:会议|与会人员|董事会|股东会|全体董事|全体委员|经研究|经审议)?,?(?:一致|研究|审议)?(?P<act>同意|决定)"
    r"(?=(?:增补|吸收|增选|聘任|由|让)?(?:公司)?(?:首席质量官|cqo)[^,。;:不拟将建]{0,16}?(?:自[^,。;:]{2,10}起)?(?:进入|加入|成为|担任|出任|列为|为)[^,。;:]{0,14}(?:会|班子|层|委员|成员))",
    "同决",
)


def taken_in(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a resolution only tells of the seat."""
    acts = {found.span("act") for found in _RESOLVES.finditer(text)}
    if not acts:
        return tokens
    return [Token(t.start, t.end, "content", "") if (t.start, t.end) in acts else t for t in tokens]
