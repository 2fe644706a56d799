"""What a thing requires, and whom people turn to."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.content import object_people
from checker.statements.english.listing import listed
from checker.statements.english.obtaining import obtain
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_TURNING = word_set(
    """
    appeal, appeals, turn, turns, apply, applies, look, looks, call, calls, suggest, plead, pleads
    """
)


def requires(v: Visitor, verb: Verb, subject: Subject, clause: Clause, negated: bool) -> None:
    """requires the CQO to obtain consent: he must; nothing requires him to: he need not."""
    who = object_people(v, verb)
    if not is_officer(who):
        if subject.officer and not negated:
            for item in verb.items:
                if item.verb is not None and item.verb.kind == "inf":
                    v.visit(item.verb, subject, clause)
        return
    for item in verb.items:
        if item.verb is not None and item.verb.kind == "inf" and item.verb.main >= 0:
            inner = Subject(who, officer=True)
            if v.state.words[item.verb.main].cls == "obtain":
                obtain(v, item.verb, inner, clause, negated)
            elif not negated:
                v.visit(item.verb, inner, clause)


def turned_to(v: Visitor, verb: Verb) -> Who | None:
    """appeals to the plant manager to stop."""
    word = v.state.words[verb.main].text if verb.main >= 0 else ""
    if word not in _TURNING:
        return None
    for k, item in enumerate(verb.items):
        if item.noun is not None and item.prep in ("to", "on", "upon"):
            people, _ = listed(v.state, verb.items, k)
            if people:
                return joined(people)
    return None
