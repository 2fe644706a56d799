"""Payments ordered by the officer are made by Finance: he spends, whoever pays."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Item
from checker.statements.english.listing import listed
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import State
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set

_PAYMENTS = word_set(
    "payment, payments, expenditure, expenditures, spending, purchases, expenses, outlays, invoices"
)
_PAID = word_set(
    "made, paid, executed, effected, settled, processed, booked, honoured, honored, charged, met, carried out"
)
_FROM = word_set("from, out of, against, to, under, within")
_ALLOWED = frozenset(("approve", "manage"))


def paid_on_order(state: State, visitor: Visitor) -> None:
    """The act that such a subject names, over the quality budget."""
    for clause in state.clauses:
        verb = clause.verb
        if verb is None or verb.negated or not verb.passive or verb.main < 0 or not clause.main:
            continue
        if state.words[verb.main].text not in _PAID or any(state.homes[id(a)] is clause for a in state.acts):
            continue
        told = _ordered(state, clause)
        spans = [
            (i.noun.first, i.noun.last)
            for i in [*(told.verb.items if told is not None and told.verb is not None else ()), *verb.items]
            if i.noun is not None and i.prep in _FROM
        ]
        budget = any(
            state.words[j].meaning == "quality_budget"
            for first, last in spans
            for j in range(first, last + 1)
        )
        if told is None or told.verb is None or not budget:
            continue
        by = next(n for n, x in enumerate(told.verb.items) if x.prep == "by")
        who = joined(listed(state, told.verb.items, by)[0])
        visitor.act("manage", told.verb.main, who, clause, told.verb, spans, frame="poss")


def _ordered(state: State, clause: Clause) -> Item | None:
    """payments ordered by the CQO, and by nobody else."""
    head = clause.subject[0].noun if clause.subject else None
    if head is None or state.words[head.last].text not in _PAYMENTS:
        return None
    for item in clause.subject[1:]:
        if item.verb is None or item.verb.kind != "part" or item.verb.main < 0:
            continue
        by = next((n for n, x in enumerate(item.verb.items) if x.prep == "by"), None)
        people = listed(state, item.verb.items, by)[0] if by is not None else []
        if state.words[item.verb.main].cls in _ALLOWED and people and all(is_officer(p) for p in people):
            return item
    return None
