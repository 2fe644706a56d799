"""Acts in the passive: plans are approved by X; lots are released, on the orders of Y."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.agents import agent_of
from checker.statements.english.called import Called
from checker.statements.english.given import also, nominal_given, subject_items
from checker.statements.english.giving import give
from checker.statements.english.heard import heard
from checker.statements.english.nominal import OVER, nominals
from checker.statements.english.people import is_officer, is_other
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.wills import advised, judged, ordered
from checker.statements.nodes import POWERS, Who

_HOLDING = frozenset(("have", "light", "belong", "duty", "grant_act", "manage"))


def done(c: Called) -> bool:
    """Plans are approved by X; lots are released, on the orders of Y."""
    agent = agent_of(c.v, c.items, c.word.text)
    cls = c.word.cls
    if cls not in POWERS or not (c.subject.who is None or agent is not None or cls in ("assess", "reward")):
        if cls == "light" and agent is not None and is_officer(agent[0]) and c.subject.who is None:
            spans = _over(c)
            if theme_of(c.state, spans, "participate", c.verb.main).ids == ("business_decision",):
                # decisions are taken by X, Y and Z
                c.v.act("participate", c.verb.main, agent[0], c.clause, c.verb, spans, negated=c.negated)
                return True
        if cls == "report" and agent is not None and is_officer(agent[0]) and not c.negated:
            # plans are submitted by X for approval
            c.v.act("propose", c.verb.main, agent[0], c.clause, c.verb, _over(c), governor=c.governor)
            return True
        if agent is not None and c.subject.who is None and (cls in _HOLDING or _names_act(c)):
            give(c.v, c.subject, agent[0], c.clause, c.verb, c.negated or c.subject.none)
            return True
        return False
    spans = _over(c)
    if agent is None and (orderer := ordered(c.v, c.items)) is not None:
        agent = (orderer, [])
    if agent is None and not c.negated and advised(c.v, c.verb, cls, c.clause, spans):
        return True
    if agent is None and cls in ("stop", "release", "veto") and not c.negated:
        judge = judged(c.v, c.clause)
        agent = (judge, []) if judge is not None else None
    if agent is None:
        _by_nobody(c, spans)
    else:
        _by(c, spans, *agent)
    return True


def _names_act(c: Called) -> bool:
    """The decision is taken by X: the subject names the act."""
    items = c.clause.subject or (c.clause.shared.subject if c.clause.shared is not None else [])
    return any(nominals(c.state, items, k)[0] for k, i in enumerate(items) if i.noun is not None)


def _over(c: Called) -> list[tuple[int, int]]:
    """What the verb is over: its subject, with the participles that hang on it."""
    items = subject_items(c.v, c.clause)
    spans = [
        (i.noun.first, i.noun.last) for i in items if i.noun is not None and (not i.prep or i.prep in OVER)
    ]
    spans += [
        (x.noun.first, x.noun.last)
        for i in items
        if i.verb is not None and i.verb.kind == "part"
        for x in i.verb.items
        if x.noun is not None and x.prep in OVER
    ]
    return spans


def _by_nobody(c: Called, spans: Sequence[tuple[int, int]]) -> None:
    """Who acts is not said: nothing for the officer."""
    for inner in c.verbs("inf"):
        c.visit(inner, c.negated)
    nobody = Who(((c.word.first, "person", "unsaid"),), c.word.first, c.word.first)
    negated = c.negated or c.subject.none
    wide = [*spans, *c.v.spans(c.verb)]
    made = c.v.act(
        c.word.cls, c.verb.main, nobody, c.clause, c.verb, wide, negated=negated, governor=c.governor
    )
    c.state.calm.add(id(made))


def _by(c: Called, spans: Sequence[tuple[int, int]], who: Who, partners: Sequence[Who]) -> None:
    negated = c.negated or c.subject.none
    cls = c.word.cls
    given = nominal_given(c.v, c.subject, c.clause, who, c.verb, negated, cls)
    if given:
        given[0].partners = [p for p in partners if is_other(p)]
        return
    theirs = c.v.act(
        cls,
        c.verb.main,
        who,
        c.clause,
        c.verb,
        spans,
        negated=negated,
        governor=c.governor,
        partners=partners,
        wide=c.v.spans(c.verb) + c.v.around(c.clause),
    )
    if is_other(who) and not negated:
        heard(c.v, c.verb, cls, c.clause, spans)
    if is_other(who) and cls in ("approve", "countersign"):
        also(c.v, c.clause, c.verb, theirs, who)
    for inner in c.verbs("inf"):
        c.v.visit(inner, Subject(who, officer=is_officer(who)), c.clause, c.governor, negated)
