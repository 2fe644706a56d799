"""What somebody is: free to, responsible for, the approver of; what is his task."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.called import Called
from checker.statements.english.clauses import Item, Noun
from checker.statements.english.giving import give
from checker.statements.english.having import duty, duty_noun
from checker.statements.english.holding import hold
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import joined, who_of
from checker.statements.english.wordsets import word_set

_ABLE = frozenset(("may", "must", "strong", "conditional_on"))
_CONFINED = word_set("personal, exclusive, peculiar, reserved, confined, restricted")
_FREE = word_set(
    """
    authorised, able, free, entitled, competent, mandated, eligible
    """
)
_TASKS = word_set(
    """
    task, matter, business, job, preserve, domain, decision, call, affair, remit, province, privilege,
    matters
    """
)


def able(c: Called, at: int, noun: Noun) -> bool:
    """is free to V."""
    head = c.state.words[noun.last]
    inf = c.verbs("inf")
    if not (head.cls in _ABLE or head.text in _FREE) or not inf or c.subject.who is None:
        return False
    c.state.spend(noun.first, noun.last)
    for inner in inf:
        c.visit(inner, c.negated)
    return True


def responsible(c: Called, at: int, noun: Noun) -> bool:
    """is responsible for."""
    if not duty_noun(c.v, noun.last) or c.subject.who is None:
        return False
    duty(c.v, c.verb, c.items[1:], c.subject, c.clause, c.governor, c.negated, at=noun.last)
    return True


def holder_of(c: Called, at: int, noun: Noun) -> bool:
    """is the approver of; has the act named after it."""
    if c.subject.who is None:
        return False
    found, _ = nominals(c.state, c.items, at)
    for made in found:
        negated = c.negated or made.none
        hold(c.v, made, c.subject.who, c.verb, c.clause, c.governor, negated, c.subject.partners)
    return bool(found)


def person(c: Called, at: int, noun: Noun) -> bool:
    """The final authority is the CQO."""
    people, _ = listed(c.state, c.items, at)
    if not people or c.subject.who is not None or not c.subject.nouns:
        return False
    give(c.v, c.subject, joined(people), c.clause, c.verb, c.negated)
    return True


def confined(c: Called, at: int, noun: Noun) -> bool:
    """is personal to X, is reserved to X."""
    if c.subject.who is not None or c.negated or c.state.words[noun.last].text not in _CONFINED:
        return False
    for n in range(at + 1, len(c.items)):
        if c.items[n].prep == "to" and (group := listed(c.state, c.items, n)[0]):
            c.state.spend(noun.first, noun.last)
            give(c.v, c.subject, joined(group), c.clause, c.verb, c.negated)
            return True
    return False


def task(c: Called, at: int, noun: Noun) -> bool:
    """is the prerogative, responsibility, business of X; a matter for X."""
    head = c.state.words[noun.last]
    if c.subject.who is not None or (head.cls not in ("right", "duty") and head.text not in _TASKS):
        return False
    holder = who_of(c.state, noun.owner) if noun.owner is not None else None
    if holder is None:
        groups = (listed(c.state, c.items, n)[0] for n in _after(c.items, at, ("of", "for", "to")))
        holder = next((joined(group) for group in groups if group), None)
    if holder is None:
        return False
    c.state.spend(noun.first, noun.last)
    give(c.v, c.subject, holder, c.clause, c.verb, c.negated or noun.det == "no")
    return True


def _after(items: Sequence[Item], at: int, preps: Sequence[str]) -> list[int]:
    return [n for n in range(at + 1, len(items)) if items[n].prep in preps]
