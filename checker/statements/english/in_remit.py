"""is within the remit of X, in charge of, with X."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.called import Called
from checker.statements.english.clauses import Item, Noun
from checker.statements.english.giving import give
from checker.statements.english.having import duty
from checker.statements.english.listing import listed
from checker.statements.english.people import joined, who_of
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_REMITS = word_set(
    """
    competence, custody, keeping, remit, purview, discretion, control, domain, gift, province, responsibility, jurisdiction
    """
)


def remit(c: Called, at: int, noun: Noun) -> bool:
    """is within the remit of X."""
    head = c.state.words[noun.last]
    disposed = c.items[at].prep == "at" and head.text in ("disposal", "discretion")
    if not disposed and (c.items[at].prep not in ("within", "in", "under") or c.subject.who is not None):
        return False
    if head.cls != "right" and head.text not in _REMITS and not disposed:
        return False
    holder = _holder(c.state, c.items, at, noun)
    if holder is None:
        return False
    c.state.spend(c.items[at].at, noun.last)
    give(c.v, c.subject, holder, c.clause, c.verb, c.negated)
    return True


def lies_in(state: State, items: Sequence[Item], at: int) -> Who | None:
    """lies in the discretion of X, falls within X's remit: who it is that has it."""
    noun = items[at].noun
    if noun is None or state.words[noun.last].text not in _REMITS:
        return None
    holder = _holder(state, items, at, noun)
    if holder is not None:
        state.spend(items[at].at, noun.last)
    return holder


def _holder(state: State, items: Sequence[Item], at: int, noun: Noun) -> Who | None:
    holder = who_of(state, noun.owner) if noun.owner is not None else None
    if holder is None and at + 1 < len(items) and items[at + 1].prep == "of":
        holder = joined(listed(state, items, at + 1)[0])
    return holder


def in_charge(c: Called, at: int, noun: Noun) -> bool:
    """is in charge of."""
    if c.items[at].prep not in ("in", "with", "under") or c.subject.who is None:
        return False
    if c.state.words[noun.last].text != "charge":
        return False
    duty(c.v, c.verb, c.items[1:], c.subject, c.clause, c.governor, c.negated, at=noun.last)
    return True


def rests_with(c: Called, at: int, noun: Noun) -> bool:
    """The decision is with the CQO."""
    people = listed(c.state, c.items, at)[0]
    if not people or c.subject.who is not None or c.items[at].prep not in ("with", "at the discretion of"):
        return False
    give(c.v, c.subject, joined(people), c.clause, c.verb, c.negated)
    return True
