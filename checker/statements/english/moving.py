"""Powers that go from one to another, and who receives them."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.giving import give
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.nodes import Who


def receiver(v: Visitor, verb: Verb) -> Who | None:
    for k, item in enumerate(verb.items):
        if item.noun is not None and item.prep in ("", "to", "in", "on", "upon", "for"):
            people, _ = listed(v.state, verb.items, k)
            if people:
                return joined(people)
    return None


def moved(v: Visitor, subject: Subject, clause: Clause, verb: Verb, items: Sequence[Item]) -> None:
    """is transferred from X to Y: Y has it, and X no more."""
    state = v.state
    gets, loses = receiver_to(state, items), receiver_of(state, items)
    before = [
        n
        for k, i in enumerate(clause.subject)
        if i.noun is not None and not i.prep
        for n in nominals(state, clause.subject, k)[0]
    ]
    held = next((a for n in before for a in n.agents if is_officer(a)), None)
    parts = [i.verb for i in clause.subject if i.verb is not None and i.verb.kind == "part"]
    for part in parts:
        for k, inner in enumerate(part.items):
            if (
                inner.prep == "by"
                and (group := listed(state, part.items, k)[0])
                and any(is_officer(g) for g in group)
            ):
                held = joined(group)
    give(v, subject, gets, clause, verb, False, frame="F14")
    loser = loses if is_officer(loses) else held
    if loser is not None and not is_officer(gets):
        for act in give(v, subject, loser, clause, verb, True, frame="F14"):
            act.negated = True
        for act in state.acts:
            if act.agent is loser:
                act.negated, act.frame = True, "F14"
    state.spend(clause.at, max([verb.last, *(i.noun.last for i in items if i.noun is not None)]))


def receiver_to(state: State, items: Sequence[Item]) -> Who | None:
    for k, item in enumerate(items):
        if item.noun is not None and item.prep == "to":
            people, _ = listed(state, items, k)
            return joined(people)
    return None


def receiver_of(state: State, items: Sequence[Item]) -> Who | None:
    """From whom or to whom a power goes."""
    for k, item in enumerate(items):
        if item.noun is not None and item.prep == "from":
            people, _ = listed(state, items, k)
            return joined(people)
    return None
