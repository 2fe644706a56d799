"""What stands in brackets is said by the way: 总经理审定方针（由 H 起草），审批计划 goes on with whoever spoke before it."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.naming import Token
from checker.statements.nodes import Who

_SAME_ONE = Pattern(
    r"^(?:[或和及与、]|即|暨|也就是|就是|以下|下称|简称|又称|也称|[^,;]{0,4}兼|[^,;()]{0,6}(?:担任|出任)|现任|时任|原?任)",
    "或和及与、即暨是下称兼任",
)
"""（兼首席质量官）: who is meant, and nothing by the way."""


class Asides:
    """Follows the brackets of a sentence from clause to clause, and says who is spoken of behind them."""

    def __init__(self, text: str, tokens: list[Token], carried: Who | None) -> None:
        self._text = text
        self._at = tokens[0].start if tokens else 0
        self._carried = carried
        self._depth = 0
        self._opened = 0
        self._before: Who | None = None

    def subject(self, until: int, now: Who | None) -> Who | None:
        """Whom a clause that begins at ``until`` goes on with, ``now`` being the last one spoken of."""
        for at in range(self._at, min(until, len(self._text))):
            sign = self._text[at]
            if sign == "(":
                if self._depth == 0:
                    self._before, self._opened = now, at + 1
                self._depth += 1
            elif sign == ")" and self._depth:
                self._depth -= 1
                if self._depth == 0 and self._by_the_way(at):
                    now = self._before
        self._at = max(until, self._at)
        return now

    def _by_the_way(self, end: int) -> bool:
        if self._before is None or self._before is self._carried:
            return False
        return _SAME_ONE.match(self._text[self._opened : end]) is None
