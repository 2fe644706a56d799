"""is free to, is responsible for, is the approver of, is for X to decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.statements.act import Act
from checker.statements.english.asking import nested
from checker.statements.english.called import Called
from checker.statements.english.clauses import Clause, Noun, Verb
from checker.statements.english.complements import able, confined, holder_of, person, responsible, task
from checker.statements.english.giving import give
from checker.statements.english.in_remit import in_charge, remit, rests_with
from checker.statements.english.listing import listed
from checker.statements.english.people import joined, who_of
from checker.statements.english.reserving import reserved
from checker.statements.english.state import Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set

_NEEDS = word_set("obligation, duty, need, requirement, necessity")
_COMPLEMENTS: Sequence[Callable[[Called, int, Noun], bool]] = (
    able, responsible, holder_of, person, confined, task,
)  # fmt: skip
_PHRASES: Sequence[Callable[[Called, int, Noun], bool]] = (remit, in_charge, rests_with)


def be(v: Visitor, verb: Verb, subject: Subject, clause: Clause, governor: Act | None, negated: bool) -> None:
    """Reads a bare be by the first reader that knows what stands after it."""
    called = Called(v, verb, subject, clause, governor, negated)
    if _for_somebody(called):
        return
    at = next((k for k, i in enumerate(verb.items) if i.noun is not None or i.verb is not None), None)
    noun = verb.items[at].noun if at is not None else None
    if at is not None and noun is not None:
        if noun.det == "no" and v.state.words[noun.last].text in _NEEDS:
            nested(v, verb, subject, clause, governor, True)
            return
        if noun.pronoun in ("his", "hers", "yours") and subject.who is None:
            give(v, subject, who_of(v.state, noun), clause, verb, negated)
            return
        readers = _PHRASES if verb.items[at].prep else _COMPLEMENTS
        if any(reader(called, at, noun) for reader in readers):
            return
    nested(v, verb, subject, clause, governor, negated)


def _for_somebody(c: Called) -> bool:
    """is for the CQO to decide; is the CQO's to propose."""
    for k, item in enumerate(c.items):
        if item.noun is None:
            continue
        inf = next((i.verb for i in c.items[k + 1 :] if i.verb is not None and i.verb.kind == "inf"), None)
        if item.prep in ("for", "up to") and (people := listed(c.state, c.items, k)[0]):
            if inf is None:
                give(c.v, c.subject, joined(people), c.clause, c.verb, c.negated)
            else:
                reserved(c.v, inf, joined(people), c.subject, c.clause, c.negated)
            return True
        if item.noun.det == "'s" and c.state.words[item.noun.last].tag == "POS":
            return _somebodys(c, k, item.noun, inf)
    return False


def _somebodys(c: Called, k: int, noun: Noun, inf: Verb | None) -> bool:
    holder = who_of(c.state, noun.owner)
    if holder is None:
        return True
    own = inf
    if own is None and k and (before := c.items[k - 1].verb) is not None:
        own = next((x.verb for x in before.items if x.verb is not None), None)
    if own is None:
        give(c.v, c.subject, holder, c.clause, c.verb, c.negated)
        return True
    reserved(c.v, own, holder, c.subject, c.clause, c.negated)
    for n, deep in enumerate(own.items):
        if deep.noun is None or deep.noun.det != "'s" or c.state.words[deep.noun.last].tag != "POS":
            continue
        other = who_of(c.state, deep.noun.owner)
        also = next((x.verb for x in own.items[n:] if x.verb is not None), None)
        if other is not None and also is not None:
            reserved(c.v, also, other, c.subject, c.clause, c.negated)
    return True
