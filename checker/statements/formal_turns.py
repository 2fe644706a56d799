"""Turns of formal papers, one kind after the other, read as what they say."""

from __future__ import annotations

from checker.statements.naming import Token
from checker.statements.proposals_put import proposals_put
from checker.statements.stays_final import stays_final
from checker.statements.strategy_in_work import strategy_in_work


def formal_turns(text: str, tokens: list[Token]) -> list[Token]:
    """``tokens`` in which such turns stand for what they mean."""
    for read in _KINDS:
        tokens = read(text, tokens)
    return tokens


_KINDS = (proposals_put, strategy_in_work, stays_final)
