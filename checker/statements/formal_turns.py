"""Turns of formal papers, one kind after the other, read as what they say."""

from __future__ import annotations

from checker.statements.besides_the_listed import besides_the_listed
from checker.statements.by_himself import by_himself
from checker.statements.how_resolved import how_resolved
from checker.statements.marks_with_rewards import marks_with_rewards
from checker.statements.money_by_his_word import money_by_his_word
from checker.statements.naming import Token
from checker.statements.proposals_put import proposals_put
from checker.statements.seat_and_vote import seat_and_vote
from checker.statements.stays_final import stays_final
from checker.statements.stops_of_a_trade import stops_of_a_trade
from checker.statements.strategy_in_work import strategy_in_work


def formal_turns(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns stand for what they mean."""
    for read in _KINDS:
        tokens = read(text, tokens)
    return tokens


_KINDS = (
    how_resolved,
    proposals_put,
    strategy_in_work,
    stays_final,
    stops_of_a_trade,
    marks_with_rewards,
    money_by_his_word,
    besides_the_listed,
    seat_and_vote,
    by_himself,
)
