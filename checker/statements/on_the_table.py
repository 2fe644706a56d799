"""就审议事项发表意见并投票: what a meeting has on its table is a thing, and nobody's reviewing it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.as_one import as_one
from checker.statements.naming import Token

_THING = Pattern(
    r"(?:就|对于?|关于|围绕|针对)(?:所有|全部|每项|各项|提交|提请|列入|会议|上会|所|的)*(?:审议|讨论|研究|评议|商议|待决|待议|表决|决策|审定)(?:的)?(?:各项|全部|所有|每一)?(?:事项|议题|议案|问题|事宜|内容)"
    r"(?=,?(?:逐项|独立|充分|平等|自主|均|都)*(?:发表|陈述|提出|进行表决|参加表决|参与表决|投票|行使表决|享有|表明|阐述))",
    "就对关围针 项题案宜容问",
)
_SAID = Pattern(
    r"(?:独立|充分|平等|自主)*(?:发表|陈述|阐述|阐明|表明|提出)(?:独立|本人|明确|书面)?的?(?:意见|看法|主张|立场|态度)(?=,?(?:并|且|并且|和|、)+(?:参加|参与|进行|行使)?(?:投票|表决))",
    "见法张场度",
)
"""陈述意见并投票: who votes says what he thinks besides."""


def on_the_table(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such a thing, and what is said of it before the vote, is a plain one."""
    for pattern in (_THING, _SAID):
        for found in pattern.finditer(text):
            tokens = as_one(tokens, *found.span(), "content")
    return tokens
