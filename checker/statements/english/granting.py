"""The Board grants X a right; a power rests with X; it is transferred from X to Y."""

from __future__ import annotations

from checker.statements.english.asking import nested
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.commanding import command
from checker.statements.english.giving import give
from checker.statements.english.holding import hold, silent
from checker.statements.english.in_remit import lies_in
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, joined
from checker.statements.english.reserving import reserved
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.nodes import Who

_GOING = frozenset(("go", "goes", "pass", "passes"))


def grant(v: Visitor, verb: Verb, subject: Subject, clause: Clause, negated: bool) -> None:
    """The Board grants the CQO the right to …; vests in the CQO the power of …"""
    state = v.state
    negated = negated or subject.none
    items = verb.items
    who: Who | None = None
    taken: set[int] = set()
    for k, item in enumerate(items):
        if item.noun is not None and item.prep in ("", "to", "in", "on", "upon"):
            people, end = listed(state, items, k)
            if people:
                who = joined(people)
                taken = set(range(k, end))
                break
    if who is None:
        if subject.who is not None:
            command(v, verb, subject, clause, None, negated)
        return
    state.owned[verb.last] = Subject(who, officer=is_officer(who))
    for item in items:
        if item.noun is not None and item.noun.det == "no":
            negated = True
    rest = [i for n, i in enumerate(items) if n not in taken]
    made_any = False
    k = 0
    while k < len(rest):
        if rest[k].noun is not None and rest[k].prep in ("", "with"):
            found, end = nominals(state, rest, k)
            for made in found:
                hold(v, made, who, verb, clause, None, negated or made.none, frame="F8")
                made_any = True
            if not found:
                spans = [
                    (i.noun.first, i.noun.last)
                    for i in rest[k:]
                    if i.noun is not None and i.prep in ("", "of", "for")
                ]
                if theme_of(state, spans, "manage", -1).ids == ("quality_budget",):
                    v.act("manage", verb.main, who, clause, verb, spans, frame="F8", negated=negated)
            k = max(end, k + 1)
            continue
        k += 1
    done = {id(v) for v in state.verbs.values()}
    for item in items:
        if item.verb is not None and item.verb.kind == "inf" and id(item.verb) not in done:
            v.visit(item.verb, Subject(who, officer=is_officer(who)), clause, None, negated)
            made_any = True
    if not made_any:
        for other in items:
            if other.verb is not None and other.verb.kind == "ger":
                v.visit(other.verb, Subject(who, officer=is_officer(who)), clause, None, negated)


def belongs(v: Visitor, verb: Verb, subject: Subject, clause: Clause, negated: bool) -> None:
    """rests with, lies with, remains with, reverts to, falls to X."""
    state = v.state
    word = state.words[verb.main]
    for k, item in enumerate(verb.items):
        if item.noun is None or item.prep not in ("with", "to", "in", "on", "upon", "within"):
            continue
        if word.text.startswith(("sit", "sat")) and item.prep == "on":
            break
        people, _ = listed(state, verb.items, k)
        who = joined(people) if people else lies_in(state, verb.items, k)
        if who is None:
            continue
        if subject.who is not None and subject.officer:
            break
        if word.text in _GOING and not any(
            nominals(state, clause.subject, n)[0] for n, _ in enumerate(clause.subject)
        ):
            break
        inf = next((i.verb for i in verb.items if i.verb is not None and i.verb.kind == "inf"), None)
        if inf is not None and any(n.pronoun == "it" for n in subject.nouns):
            reserved(v, inf, who, Subject(), clause, negated)
            return
        give(v, subject, who, clause, verb, negated or subject.none)
        return
    if state.words[verb.main].text.startswith(("sit", "sat")) and (
        subject.who is not None or not subject.nouns
    ):
        looking_on = any(i.prep == "in" and i.noun is None for i in verb.items) or silent(v)
        v.act(
            "attend" if looking_on else "participate",
            verb.main,
            subject.who,
            clause,
            verb,
            v.spans(verb),
            negated=negated,
            partners=(),
        )
        return
    nested(v, verb, subject, clause, None, negated)
