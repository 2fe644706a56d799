"""Orders that are obeyed, duties to ensure, rights that include others."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.holding import hold
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, joined, who_of
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who
from checker.statements.theme import Theme

_BOUND = frozenset(("shall", "must", "will", "is", ""))
_SAFETY = word_set("unsafe, safety, hazardous, dangerous, conformity, conformance, nonconforming")


def last_word(v: Visitor, at: int, who: Who | None, verb: Verb, clause: Clause) -> None:
    """In matters of product safety all follow the CQO's decision: his is the last word on it."""
    state = v.state
    theme = theme_of(state, v.around(clause), "veto", -1)
    if (theme.ids and set(theme.ids) <= {"quality_safety", "quality", "product"}) or any(
        w.text in _SAFETY for w in state.words
    ):
        made = v.act("veto", at, who, clause, verb, [], frame="poss")
        state.themes[id(made)] = Theme(("quality_safety",), theme.tokens, True, "wide")


def obeyed(v: Visitor, verb: Verb, clause: Clause) -> None:
    """Every department complies with a stop order of the CQO: he gives it."""
    for k, item in enumerate(verb.items):
        if item.noun is not None and item.prep in ("", "with", "by", "to"):
            for made in nominals(v.state, verb.items, k)[0]:
                if not any(is_officer(a) for a in made.agents):
                    continue
                if made.power == "decide" and not made.verbs and verb.modal in _BOUND:
                    last_word(v, made.at, joined(made.agents), verb, clause)
                if made.power in ("stop", "veto", "release"):
                    hold(v, made, joined(made.agents), verb, clause, None, made.none, frame="poss")


def ensure(
    v: Visitor, verb: Verb, subject: Subject, clause: Clause, governor: Act | None, negated: bool
) -> None:
    """ensures implementation of the strategy: carries it out."""
    for k, item in enumerate(verb.items):
        if item.noun is not None and not item.prep:
            for made in nominals(v.state, verb.items, k)[0]:
                if made.power in ("implement", "supervise"):
                    hold(v, made, v.doer(subject), verb, clause, governor, negated or made.none)


def includes(v: Visitor, verb: Verb, clause: Clause) -> bool:
    """The CQO's powers include stopping lines: what they include, he may."""
    state = v.state
    for k, item in enumerate(clause.subject):
        if item.noun is None or item.prep:
            continue
        if state.words[item.noun.last].cls not in ("right", "duty"):
            return False
        found, _ = nominals(state, clause.subject, k)
        agents = [a for n in found for a in n.agents]
        if (
            not agents
            and item.noun.owner is not None
            and (owner := who_of(state, item.noun.owner)) is not None
        ):
            agents = [owner]
        who = joined(agents)
        if who is None:
            return False
        for inner in verb.items:
            if inner.verb is not None and inner.verb.kind in ("ger", "inf"):
                v.visit(inner.verb, Subject(who, officer=is_officer(who)), clause, None, verb.negated)
        for n, inner in enumerate(verb.items):
            if inner.noun is not None and not inner.prep:
                for made in nominals(state, verb.items, n)[0]:
                    hold(v, made, who, verb, clause, None, verb.negated or made.none)
        state.spend(item.noun.first, item.noun.last)
        return True
    return False
