"""Conditions by what they speak of: the officer, somebody else, a thing."""

from __future__ import annotations

from typing import Literal

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.deciders import (
    by_whom,
    consent_in,
    consenters,
    finds_only,
    main_obtains,
    owners,
    willed,
)
from checker.statements.english.openers import EXCEPTING, STRICT, UNLESS, Judgement
from checker.statements.english.people import is_officer, is_other
from checker.statements.english.state import State, Subject
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_WILLED = word_set(
    """
    approve, countersign, decide, override, require, appeal, grant_act, formulate
    """
)
_SETTLED = word_set(
    """
    given, obtained, agreed, sought, secured, received, directed, adopted, instructed, referred, passed
    """
)
_CALLED = word_set(
    """
    invited, asked, requested, instructed, authorised, permitted, allowed, directed, ordered
    """
)
_MILD = word_set(
    """
    occasion, file, implement, supervise, report, assess, review, light, content, unknown
    """
)
_SELDOM = word_set("absent, away, unavailable, abroad")
_RISKS = word_set("safety, hazard, risk, danger")
_LONG_AS = word_set("as long as, so long as, for as long as")
_GRANTED = word_set("given, granted, obtained, received, lifted, issued")

_AGREEING = word_set(
    """
    agree, agrees, agreed, consent, consents, consented, assent, assented, concur, concurred, ratify, ratified,
    approve, approves, approved, sign, signs, signed, endorse, endorsed
    """
)

_TESTS = word_set(
    "test, tests, inspection, inspections, check, checks, trial, trials, validation, verification, examination, results"
)
_LEARNT = word_set(
    "training, certificate, certification, qualification, exam, examination, probation, induction, traineeship"
)


def of_officer(state: State, clause: Clause, verb: Verb) -> Judgement | None:
    """if the CQO is so authorised by X; once he has X's consent."""
    if verb.passive and verb.main >= 0:
        agent = by_whom(state, verb)
        main = state.words[verb.main]
        if is_other(agent) and main.cls not in ("file", "occasion"):
            return "conditional", "prior_approval", agent.members[0][2]
        if main.cls in ("invited", "approve", "grant_act") or main.text in _CALLED:
            return "conditional", "event", None
    if main_obtains(state, verb):
        found = consent_in(state, verb)
        if found is not None and not any(is_officer(w) for w in found):
            return "conditional", "prior_approval", found[0].members[0][2] if found else None
    if clause.op in ("once", "when", "after", "as soon as", "if", "until") and any(
        w.text in _LEARNT for w in state.words[clause.at : clause.end]
    ):
        return "conditional", "event", None
    if any(w.text in _SELDOM for w in state.words[clause.at : clause.end]):
        return None
    return ("limited", "scope", None) if clause.op in EXCEPTING else None


def of_other(state: State, clause: Clause, who: Who) -> Judgement | None:
    """if X agrees; unless X objects; if X finds a hazard: an occasion."""
    op, verb = clause.op, clause.verb
    if op in _LONG_AS and (verb is None or verb.main < 0):
        return "limited", "time", None
    if verb is not None and finds_only(state, clause, verb):
        if op in EXCEPTING:
            return "limited", "scope", None
        willing = op in STRICT and willed(state, clause)
        return ("conditional", "event", who.members[0][2]) if willing else None
    negated = verb is not None and verb.negated
    appeals = verb is not None and verb.main >= 0 and state.words[verb.main].cls == "appeal"
    if appeals and not negated and op not in (*UNLESS, *EXCEPTING, *STRICT):
        return None
    if op == "before":
        return None
    if op not in UNLESS and verb is not None and not negated and _countersigns(state, verb):
        return "joint", "partner", who.members[0][2]
    return "conditional", "override" if negated or op in UNLESS else "prior_approval", who.members[0][2]


def _countersigns(state: State, verb: Verb) -> bool:
    return verb.main >= 0 and state.words[verb.main].cls == "countersign"


def of_thing(
    state: State, clause: Clause, subject: Subject, verb: Verb
) -> Judgement | Literal["open"] | None:
    """if the plan is approved by X; once consent has been given; open where the verb says nothing of it."""
    main = state.words[verb.main]
    agent = by_whom(state, verb)
    consenting = main.cls in _WILLED or main.text in _SETTLED
    if agent is not None:
        if is_other(agent) and (consenting or main.cls not in _MILD):
            return "conditional", "prior_approval", agent.members[0][2]
        return None
    if not verb.passive and subject.nouns and main.text in _AGREEING:
        return "conditional", "prior_approval", None
    if not consenting or not verb.passive:
        return "open"
    theirs = [w for n in subject.nouns for w in owners(state, n, clause)]
    if any(is_officer(w) for w in theirs):
        return None
    if main.text in _GRANTED and any(n.pronoun in ("it", "they", "this") for n in subject.nouns):
        return None
    if main.cls in ("decide", "formulate", "assess") and not theirs and clause.op not in STRICT:
        return None
    if any(state.words[n.last].text in _TESTS for n in subject.nouns) and not theirs:
        return None
    if main.cls == "require" and clause.op in ("when", "where", "if", "whenever", "as"):
        return None
    return "conditional", "prior_approval", next((w.members[0][2] for w in theirs if is_other(w)), None)


def of_rest(state: State, clause: Clause, subject: Subject) -> Judgement | None:
    """if X's consent is there; what is left goes by the word that opens the clause."""
    op = clause.op
    words = state.words[clause.at : clause.end]
    theirs = [w for n in subject.nouns for w in owners(state, n, clause)]
    other = next((w for w in theirs if is_other(w)), None)
    if other is not None and any(consenters(state, n.last) for n in subject.nouns):
        return "conditional", "prior_approval", other.members[0][2]
    above = next((w.meaning for w in words if w.cls == "above"), None)
    named = any(w.cls == "above" and w.tag == "N" for w in words)
    if above is not None and named and any(consenters(state, i) for i in range(clause.at, clause.end)):
        return "conditional", "prior_approval", above
    if op in EXCEPTING or op == "unless":
        return "limited", "scope", None
    if op in STRICT:
        about_quality = any(
            (w.cls == "matter" and w.meaning.startswith("quality")) or w.cls == "occasion" or w.text in _RISKS
            for w in words
        )
        return None if about_quality and not op.startswith("only") else ("limited", "event", None)
    if op in ("until", "till") and not is_officer(subject.who):
        return "limited", "time", None
    return None
