"""Rights in the passive: given to X, withdrawn, transferred."""

from __future__ import annotations

from checker.statements.act import STRONG
from checker.statements.english.called import Called
from checker.statements.english.clauses import Verb
from checker.statements.english.giving import give
from checker.statements.english.having import have
from checker.statements.english.listing import listed
from checker.statements.english.moving import moved, receiver_of, receiver_to
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import Subject
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_HANDED = word_set(
    """
    given, granted, delegated, vested, entrusted, assigned, conferred, reserved, invested, awarded,
    accorded, left, allocated, placed
    """
)
_PASSED_ON = word_set("transferred, reassigned, handed, passed, moved, withdrawn")


def handed(c: Called) -> bool:
    """A right is given to X; X is given a right."""
    if c.word.text not in _HANDED and c.word.cls != "grant_act":
        return False
    if c.subject.who is not None:
        have(c.v, c.verb, c.subject, c.clause, c.governor, c.negated)
        return True
    receiver = None
    for k, item in enumerate(c.items):
        if item.noun is not None and item.prep in ("to", "in", "on", "upon", "for", "with"):
            people, _ = listed(c.state, c.items, k)
            if people:
                receiver = joined(people)
                break
    if receiver is None:
        return False
    for item in c.items:
        if item.noun is not None and item.prep in ("from", "to"):
            c.state.spend(item.at, item.noun.last)
    if (acts := _to_act(c)) and c.verb.modal in ("", "shall", "will"):
        # authority is granted to the CQO to approve
        for inner in acts:
            before = len(c.state.acts)
            c.v.visit(
                inner,
                Subject(receiver, officer=is_officer(receiver)),
                c.clause,
                None,
                c.negated or c.subject.none,
            )
            for act in c.state.acts[before:]:
                act.frame = "F8"
        return True
    give(c.v, c.subject, receiver, c.clause, c.verb, c.negated or c.subject.none, frame="F8")
    return True


def _to_act(c: Called) -> list[Verb]:
    """What a bare right, whose name says no more, is given for."""
    named = [i for i in c.clause.subject if i.noun is not None or i.verb is not None]
    if len(named) != 1 or named[0].noun is None or named[0].prep:
        return []
    if c.state.words[named[0].noun.last].cls != "right":
        return []
    return [
        i.verb
        for i in c.items
        if i.verb is not None
        and i.verb.kind == "inf"
        and i.verb.main >= 0
        and c.state.words[i.verb.main].cls in STRONG
    ]


def shared(c: Called) -> bool:
    """The right is shared between X and Y."""
    if c.word.text != "shared" or c.subject.who is not None:
        return False
    for k, item in enumerate(c.items):
        if item.noun is not None and item.prep in ("between", "by", "among"):
            people, _ = listed(c.state, c.items, k)
            if people:
                give(c.v, c.subject, joined(people), c.clause, c.verb, c.negated)
                return True
    return False


def revoked(c: Called) -> bool:
    """The right is withdrawn; it is transferred from X to Y."""
    passing = c.word.cls == "revoke_act" or c.word.text in ("handed", "passed", "moved", "assigned")
    if passing and c.word.text in _PASSED_ON and receiver_to(c.state, c.items) is not None:
        moved(c.v, c.subject, c.clause, c.verb, c.items)
        return True
    if c.word.cls != "revoke_act":
        return False
    unsaid = Who(((c.word.first, "officer", c.state.officer),), c.word.first, c.word.first)
    loser = receiver_of(c.state, c.items) or unsaid
    for act in give(c.v, c.subject, loser, c.clause, c.verb, True, frame="F14"):
        act.frame = "F14"
    return True
