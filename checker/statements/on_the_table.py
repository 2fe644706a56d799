"""就审议事项发表意见并投票: what a meeting has on its table is a thing, and nobody's reviewing it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_THING = Pattern(
    r"(?:就|对于?|关于|围绕|针对)(?P<thing>(?:所有|全部|每项|各项|提交|提请|列入|会议|上会|所|的)*(?:审议|讨论|研究|评议|商议|待决|待议|表决|决策|审定)(?:的)?(?:各项|全部|所有|每一)?(?:事项|议题|议案|问题|事宜|内容))"
    r"(?=,?(?:逐项|独立|充分|平等|自主|均|都)*(?:发表|陈述|提出|进行表决|参加表决|参与表决|投票|行使表决|享有|表明|阐述))",
    "就对关围针 发陈提表参投行享阐进",
)


def on_the_table(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a thing is a plain one."""
    for found in _THING.finditer(text):
        tokens = as_one(tokens, *found.span("thing"), "content")
    return tokens
