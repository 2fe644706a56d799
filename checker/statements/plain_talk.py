"""Firms that write as they talk: their turns of phrase, one kind after the other, read as what they say."""

from __future__ import annotations

from checker.statements.naming import Token
from checker.statements.plain_aims import plain_aims
from checker.statements.plain_asides import plain_asides
from checker.statements.plain_carrying import plain_carrying
from checker.statements.plain_money import plain_money
from checker.statements.plain_plans import plain_plans
from checker.statements.plain_rewards import plain_rewards
from checker.statements.plain_seats import plain_seats
from checker.statements.plain_stops import plain_stops


def plain_talk(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which plain turns stand for what they mean."""
    for read in _KINDS:
        tokens = read(text, tokens)
    return tokens


_KINDS = (
    plain_asides,
    plain_aims,
    plain_money,
    plain_rewards,
    plain_carrying,
    plain_seats,
    plain_plans,
    plain_stops,
)
