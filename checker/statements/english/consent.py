"""Somebody's consent, named by a noun: the approval of X, X's signature."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import Item
from checker.statements.english.heads import Nominal
from checker.statements.english.nominal import CONSENT, nominals, possessive, tail
from checker.statements.english.people import who_of
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_EMPTY = word_set(
    """
    process, procedure, form, report, record, request, requests, minutes, list, register, notice, stage,
    step, meeting, meetings, committee, criteria, system, scheme, rules, method, data, plan, history, log
    """
)
_CALLS = word_set(
    """
    request, invitation, instruction, order, orders, instructions, presence, involvement, agreement,
    knowledge, discretion, say-so, demand
    """
)


def consent(state: State, items: Sequence[Item], k: int) -> tuple[Nominal, int] | None:
    """Somebody's consent as the noun of item ``k``: the approval of X, GM approval, confirmation by …"""
    item = items[k]
    if item.noun is None:
        return None
    if state.words[item.noun.last].text in _EMPTY:
        return None
    found, end = nominals(state, items, k)
    for made in found:
        if made.power in CONSENT and not (made.power in ("participate",) and not made.agents):
            return made, end
    head = state.words[item.noun.last]
    if (head.cls in ("others_decision", "light") and head.text not in ("leadership",)) or head.text in _CALLS:
        made = Nominal("approve", item.noun.last, item.noun, none=item.noun.det == "no")
        owner = (
            who_of(state, item.noun.owner)
            if item.noun.owner is not None
            else possessive(state, item.noun)
            if item.noun.det in ("his", "her", "their", "your", "my", "our")
            else None
        )
        if owner is not None:
            made.agents.append(owner)
        j = tail(state, items, k + 1, [made])
        made.end = j
        return made, j
    return None
