"""Verbs that are acts themselves: approves, stops, recommends."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import ASKING, Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.content import content_clause, object_people
from checker.statements.english.fitting import fit
from checker.statements.english.heard import heard
from checker.statements.english.holding import general, silent
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, is_other, joined
from checker.statements.english.questions import questions
from checker.statements.english.sharing import alone, sharing
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.theme import Theme

REAL = (
    "implement",
    "execut",
    "carry",
    "carri",
    "roll",
    "enforce",
    "deploy",
    "put",
    "translat",
    "cascad",
    "break",
    "realis",
    "realiz",
    "transpos",
    "follow",
)

_ADOPTIONS = word_set(
    """
    adoption, approval, decision, ratification, endorsement, confirmation, consent, signature, authorisation,
    authorization, acceptance
    """
)
_DECISIONS = word_set("decision, decisions, resolution, resolutions, proposal, proposals, motion, motions")


def _handed_up(v: Visitor, verb: Verb, act: Act) -> None:
    """sets the goals and presents them to the Board for adoption: they wait for the Board."""
    state = v.state
    up = [
        p
        for k, i in enumerate(verb.items)
        if i.prep == "to"
        for p in listed(state, verb.items, k)[0]
        if is_other(p)
    ]
    decided = [
        i.noun
        for i in verb.items
        if i.noun is not None and i.prep == "for" and state.words[i.noun.last].text in _ADOPTIONS
    ]
    pointed = any(i.noun is not None and not i.prep and i.noun.pronoun in ("it", "them") for i in verb.items)
    if not up or not decided or not pointed:
        return
    earlier = [a for a in state.mine() if a is not act and a.index < act.index and not a.negated]
    limit = state.limit(
        "handed_up", "prior_approval", "conditional", verb.first, decided[0].last, up[0].members[0][2]
    )
    state.bound(earlier, limit)


def _pointed(v: Visitor, spans: Sequence[tuple[int, int]]) -> bool:
    """rejects them: what they are was said."""
    return all(v.state.words[last].tag == "Q" for _, last in spans)


def power_verb(
    v: Visitor, verb: Verb, power: str, subject: Subject, clause: Clause, governor: Act | None, negated: bool
) -> None:
    state = v.state
    who = v.doer(subject)
    if subject.who is None and power in ("release", "stop"):
        # the CQO's signature releases the goods
        signing = [
            n
            for k, i in enumerate(clause.subject)
            if i.noun is not None and not i.prep
            for n in nominals(state, clause.subject, k)[0]
            if n.power in ("approve", "decide", "release", "stop") and any(is_officer(a) for a in n.agents)
        ]
        if signing:
            who = joined(signing[0].agents)
    if subject.none:
        negated = True
    word = state.words[verb.main]
    source = sharing(v, verb, clause)
    spans = v.spans(source, near=True)
    wide = v.spans(source) + v.around(clause)
    hanging = [
        i.verb
        for i in verb.items
        if i.verb is not None
        and i.verb.kind in ("ger", "inf")
        and i.prep not in ("without", "before", "by", "after", "with a view to", "not")
    ]
    that = [c for c in state.clauses if c.op == "that" and c.under is verb]
    asked = questions(state, verb) if power == "decide" else []
    if asked:
        before = len(state.acts)
        for each in asked:
            content_clause(v, each, governor, subject)
        if len(state.acts) > before:
            for inner_act in state.acts[before:]:
                inner_act.negated = negated
            return
        if asked[0].op not in ("whether", "if", "that"):
            first = asked[0].subject[0].noun if asked[0].op == "which" and asked[0].subject else None
            if first is not None:
                what = [(first.first, first.last)]
                v.act(power, verb.main, who, clause, verb, what, negated=negated, governor=governor)
            return
    if (
        not spans
        and clause.op in ("that", "which", "whom")
        and clause.antecedent is not None
        and subject.nouns
        and clause.antecedent not in subject.nouns
    ):
        spans = [(clause.antecedent.first, clause.antecedent.last)]
    if not spans:
        spans = [
            (i.noun.first, i.noun.last)
            for i in clause.subject
            if i.noun is not None and not i.prep and i.noun not in subject.nouns and not i.noun.people
        ]
    if power == "release" and any(
        state.words[i].cls == "bare" or state.words[i].text in ("funds", "money", "payments", "payment")
        for first, last in spans
        for i in range(first, last + 1)
    ):
        power = "manage"
    if power == "stop" and spans and all(state.words[last].text in _DECISIONS for _, last in spans):
        power = "veto"
    if power == "participate" and not negated and silent(v):
        power = "attend"
    present = power == "attend" and word.text.startswith("attend") and not silent(v)
    if source is not verb:
        v.state.sources[verb.main] = source
    act = v.act(
        "participate" if present else power,
        verb.main,
        who,
        clause,
        verb,
        spans,
        negated=negated,
        governor=governor,
        partners=subject.partners,
        wide=wide,
    )
    if present and not any(
        (w.text.startswith(("vot", "member", "full")) and w.text != "voting")
        or w.text in ("voting rights", "voting right", "votes", "vote")
        for w in state.words
    ):
        state.doubts.add(id(act))
    if is_other(who) and not negated and governor is None:
        heard(v, verb, power, clause, spans)
    if power == "implement" and not word.text.startswith(REAL):
        state.calm.add(id(act))
    if (
        power == "veto"
        and spans
        and not v.state.themes[id(act)].ids
        and not general(v, spans)
        and not _pointed(v, spans)
    ):
        state.doubts.add(id(act))
    if power == "propose" and not negated and is_officer(who):
        _handed_up(v, verb, act)
    fit(v, act, verb, spans)
    theme = state.themes[id(act)]
    if power == "decide" and not spans and not theme.ids and alone(v, verb):
        theme = theme_of(state, wide, power, verb.main)
    if power == "decide" and "quality_safety" in theme.ids and alone(v, verb):
        act.power = "veto"
        state.themes[id(act)] = Theme(("quality_safety",), theme.tokens, True, "wide")
    if power in ASKING or power == "implement" or word.text in ("help", "helps", "helping"):
        inner_subject = subject
        if power in ("propose", "assist") and hanging:
            people = object_people(v, verb)
            if people is not None and hanging[0].kind == "inf":
                inner_subject = subject
        before = len(state.acts)
        for inner in hanging:
            v.visit(inner, inner_subject, clause, act, False)
        for inner_clause in that:
            content_clause(v, inner_clause, act, subject)
        for inner_act in state.acts[before:]:
            inner_act.negated = inner_act.negated or negated
        if len(state.acts) > before:
            state.calm.add(id(act))
        return
    refusing = power == "veto" and word.text.startswith(("refus", "declin"))
    for inner in hanging:
        if inner.kind == "inf":
            v.visit(inner, subject, clause, governor, refusing)
        else:
            v.visit(inner, subject, clause, governor, negated)
    for item in verb.items:
        if item.verb is None or item.verb in hanging or item.verb.kind != "ger":
            continue
        if item.prep in ("", "after", "by", "on", "upon", "in"):
            v.visit(item.verb, subject, clause, governor, False)
