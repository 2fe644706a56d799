"""Passive verbs: who acts stands after by, or in a condition, or nowhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.statements.act import Act
from checker.statements.english.agents import agent_of
from checker.statements.english.asking import nested
from checker.statements.english.called import Called
from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.done import done
from checker.statements.english.having import have
from checker.statements.english.holding import hold
from checker.statements.english.nominal import nominals
from checker.statements.english.passed_on import handed, revoked, shared
from checker.statements.english.people import is_officer, joined
from checker.statements.english.putting import into, on_hold
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wills import ordered
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

_SOUGHT = word_set(
    """
    obtained, sought, heard, requested, asked, taken, invited, solicited, considered
    """
)
_NO_OBJECT = word_set(
    """
    approve, grant_act, may, must, require, duty, exempt, noneed, propose, others_decision, outcome, light
    """
)
_PREVENTED = word_set("prevented, barred, stopped, precluded, prohibited, restrained, hindered")
_STRIPPED = word_set("stripped, relieved, deprived, divested, dispossessed")


def passive(
    v: Visitor, verb: Verb, subject: Subject, clause: Clause, governor: Act | None, negated: bool
) -> None:
    """Reads a passive verb by the first reader that knows its form."""
    called = Called(v, verb, subject, clause, governor, negated)
    if not any(reader(called) for reader in _READERS):
        nested(v, verb, subject, clause, governor, negated)


def _let(c: Called) -> bool:
    """is authorised to V; is asked to V."""
    inf = c.verbs("inf")
    known = c.word.cls in _NO_OBJECT or c.word.text in ("authorised", "asked", "required")
    if c.subject.who is None or not inf or not known:
        return False
    for inner in inf:
        c.visit(inner, c.negated)
    for item in c.items:
        if item.verb is not None and item.verb.kind == "ger" and item.prep not in ("without", "before"):
            c.visit(item.verb, False)
    return True


def _tasked(c: Called) -> bool:
    """is charged with V-ing; is prevented from V-ing."""
    gerunds = c.verbs("ger")
    tasked = c.word.cls == "duty" or c.word.text in ("tasked", "charged", "entrusted")
    if c.subject.who is None or not gerunds or not (tasked or c.word.text in _PREVENTED):
        return False
    for inner in gerunds:
        c.visit(inner, c.negated if tasked else not c.negated)
    return True


def _sought(c: Called) -> bool:
    """The CQO's opinion is sought before …: he gives an opinion."""
    if c.word.text not in _SOUGHT or c.negated:
        return False
    asked = [
        n
        for k, i in enumerate(c.clause.subject)
        if i.noun is not None and not i.prep
        for n in nominals(c.state, c.clause.subject, k)[0]
        if n.power in ("propose", "review", "attend") and any(is_officer(a) for a in n.agents)
    ]
    if not asked:
        return False
    before = [
        (o.at, o.end - 1)
        for o in c.state.clauses
        if o.op in ("before", "when", "where", "whenever", "if") and o.host is c.clause
    ]
    spans = [*asked[0].spans, *before, *c.v.spans(c.verb)]
    c.v.act(asked[0].power, asked[0].at, joined(asked[0].agents), c.clause, c.verb, spans, frame="F3")
    return True


def _stripped(c: Called) -> bool:
    """is stripped of the veto."""
    who = c.subject.who
    if c.word.text not in _STRIPPED or who is None:
        return False
    for k, item in enumerate(c.items):
        if item.noun is not None and item.prep == "of":
            for lost in nominals(c.state, [Item("", item.at, item.noun), *c.items[k + 1 :]], 0)[0]:
                hold(c.v, lost, who, c.verb, c.clause, c.governor, not c.negated, frame="F14")
    return True


def _invited(c: Called) -> bool:
    """is invited to the meetings."""
    if c.word.text != "invited" or (c.subject.who is None and c.subject.nouns):
        return False
    spans = c.v.spans(c.verb)
    if not theme_of(c.state, spans, "participate", c.verb.main).ids:
        return False
    made = c.v.act(
        "participate",
        c.verb.main,
        c.v.doer(c.subject),
        c.clause,
        c.verb,
        spans,
        negated=c.negated,
        governor=c.governor,
    )
    c.state.bound([made], c.state.limit("invited", "event", "conditional", c.verb.first, c.verb.last))
    return True


def _placed(c: Called) -> bool:
    """is brought to a halt, is put on hold by X, on his orders."""
    if c.word.text not in ("put", "placed", "brought") or c.subject.who is not None or c.negated:
        return False
    power = into(c.v, c.verb) or ("stop" if on_hold(c.v, c.verb) is not None else "")
    agent = agent_of(c.v, c.items) if power else None
    who = agent[0] if agent is not None else ordered(c.v, c.items) if power else None
    if who is None:
        return False
    spans = [(n.first, n.last) for n in c.subject.nouns]
    c.v.act(power, c.verb.main, who, c.clause, c.verb, spans, governor=c.governor)
    return True


def _involved(c: Called) -> bool:
    """is involved in all major decisions."""
    if c.word.text not in ("involved", "included") or c.subject.who is None:
        return False
    spans = c.v.spans(c.verb)
    if (
        not any(i.prep == "in" for i in c.items)
        or not theme_of(c.state, spans, "participate", c.verb.main).ids
    ):
        return False
    who = c.v.doer(c.subject)
    c.v.act("participate", c.verb.main, who, c.clause, c.verb, spans, negated=c.negated, governor=c.governor)
    return True


def _by_word(c: Called) -> bool:
    """is struck down by his veto: his act, over what the verb is said of."""
    if c.negated or c.word.cls in POWERS:
        return False
    for k, item in enumerate(c.items):
        if item.noun is None or item.prep != "by":
            continue
        for made in nominals(c.state, c.items, k)[0]:
            if made.power in ("veto", "stop") and any(is_officer(a) for a in made.agents):
                spans = [(n.first, n.last) for n in c.subject.nouns]
                who = joined(made.agents)
                c.v.act(
                    made.power,
                    made.at,
                    who,
                    c.clause,
                    c.verb,
                    [*spans, *made.spans],
                    frame="F6",
                    wide=[(0, len(c.state.words) - 1)],
                )
                return True
    return False


def _heard(c: Called) -> bool:
    """is heard, is consulted."""
    if c.word.cls not in ("attend", "consult") and c.word.text not in ("heard", "consulted"):
        return False
    if c.subject.who is not None or not c.subject.nouns:
        spans = c.v.spans(c.verb)
        c.v.act(
            "attend",
            c.verb.main,
            c.subject.who,
            c.clause,
            c.verb,
            spans,
            negated=c.negated,
            governor=c.governor,
        )
    return True


def _made(c: Called) -> bool:
    """is made responsible for, is appointed …"""
    if c.word.text not in ("made", "appointed", "elected") or c.subject.who is None:
        return False
    have(c.v, c.verb, c.subject, c.clause, c.governor, c.negated)
    return True


_READERS: Sequence[Callable[[Called], bool]] = (
    _let, _tasked, _sought, _stripped, _invited, handed, shared, revoked, _by_word, _involved, _placed, _heard, done, _made,
)  # fmt: skip
