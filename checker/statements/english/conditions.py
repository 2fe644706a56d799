"""Clauses that hang on another: an occasion bounds nothing, somebody's will does."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause
from checker.statements.english.deciders import by_whom, lawful, somebody_decides
from checker.statements.english.judging import of_officer, of_other, of_rest, of_thing
from checker.statements.english.openers import CONCEDING, EXCEPTING, STRICT, Judgement
from checker.statements.english.people import is_officer, is_other
from checker.statements.english.state import State, Subject
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

_REASON = word_set(
    """
    because, since, given that, so that, in order that, as, lest, whereupon
    """
)
_TOLD = word_set(
    """
    told, asked, instructed, directed, ordered, requested, authorised, authorized, permitted, allowed,
    advised, required, invited, called, approved, agreed, signed, countersigned, confirmed, cleared,
    adopted, ratified, endorsed, accepted, consented, empowered
    """
)
_BUT_NOT = frozenset(("but not", "and not", "not", "or not", "though not", "yet not"))
_PART: Judgement = ("limited", "scope", None)
_STARTS = word_set("as soon as, once, when, after, if, until")
_IN_FORCE = word_set("into force, force, effect, into effect")


def judge(state: State, clause: Clause, subject: Subject) -> Judgement | None:
    """What a condition makes of the officer's act; None where it bounds nothing."""
    op, verb, who = clause.op, clause.verb, subject.who
    words = state.words[clause.at : clause.end]
    if but_not(state, clause):
        # stops a line, but not before the COO has agreed, but not while an order is running
        return ("conditional", "prior_approval", who.members[0][2]) if is_other(who) else _PART
    if op in CONCEDING or (op in _REASON and not somebody_decides(state, clause, subject)):
        return None
    if lawful(state, clause):
        return None
    if any(w.cls in ("amount", "percent") for w in words):
        return "limited", "amount", None
    if op in ("until", "till") and verb is None:
        return "limited", "time", None
    if verb is not None and verb.passive and verb.main >= 0 and not subject.nouns and who is None:
        # unless so directed; if authorised by X
        agent = by_whom(state, verb)
        if not is_officer(agent) and (state.words[verb.main].text in _TOLD or is_other(agent)):
            return "conditional", "prior_approval", agent.members[0][2] if agent is not None else None
    if op == "before" and not is_officer(who):
        senior = next((w.meaning for w in words if w.cls in ("above", "beside")), None)
        decided = any(w.cls in ("approve", "decide", "countersign") and w.tag in ("N", "VN") for w in words)
        if senior is not None and decided:
            return "conditional", "prior_approval", senior
    if verb is not None and not is_officer(who) and op in _STARTS and _comes_into_force(words):
        return "conditional", "event", None
    if verb is None and not any(w.cls in POWERS for w in words):
        return ("limited", "scope", None) if op in EXCEPTING or op in STRICT else None
    if is_officer(who) and verb is not None:
        return of_officer(state, clause, verb)
    if who is not None and is_other(who):
        return of_other(state, clause, who)
    if verb is not None and verb.main >= 0:
        found = of_thing(state, clause, subject, verb)
        if not isinstance(found, str):
            return found
    return of_rest(state, clause, subject)


def but_not(state: State, clause: Clause) -> bool:
    """…, but not before the COO has agreed, but not while an order is running."""
    before = state.words[clause.at - 1].text if clause.at else ""
    return before in _BUT_NOT and (clause.op not in CONCEDING or clause.op in ("while", "whilst"))


def _comes_into_force(words: Sequence[W]) -> bool:
    return any(
        w.text in _IN_FORCE or (w.cls == "effect" and w.text.startswith(("take", "come", "enter")))
        for w in words
    )


def harmless_words(state: State, clause: Clause) -> None:
    """All words of a clause that bounds nothing are accounted for."""
    for i in range(clause.at, clause.end):
        if state.words[i].cls not in ("intention", "meta", "kpi"):
            state.used.add(i)


def bound_by(state: State, clause: Clause, found: Judgement, acts: Sequence[Act]) -> None:
    effect, kind, by = found
    last = max(clause.at, clause.end - 1)
    state.bound(
        acts, state.limit(f"condition_{clause.op.replace(' ', '_')}", kind, effect, clause.at, last, by)
    )
    state.spend(clause.at, last)
