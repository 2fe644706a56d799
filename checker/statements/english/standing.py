"""Puts each condition on the acts that it is in force over."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import CONTENT_OPENERS, Clause
from checker.statements.english.conditions import bound_by, but_not, harmless_words, judge
from checker.statements.english.openers import CONCEDING, UNLESS
from checker.statements.english.people import is_officer
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set

_SHARING = word_set(
    """
    where, if, when, whenever, insofar as, in so far as, to the extent that, to the extent, so far as
    """
)

_OCCASIONS = frozenset(("where", "if", "when", "whenever"))


def put_conditions(state: State, visitor: Visitor) -> None:
    """Puts each condition on the officer's acts of the clauses that it hangs on."""
    for clause in state.clauses:
        if not clause.op or clause.op in CONTENT_OPENERS or -1 in clause.marks:
            continue
        if (
            clause.op in ("while", "whereas", "although", "though", "so that", "whereupon")
            and clause.verb is not None
            and not but_not(state, clause)
        ):
            continue
        if clause.op in UNLESS and any(a.frame == "F4" and state.homes[id(a)] is clause for a in state.acts):
            harmless_words(state, clause)
            continue
        subject = state.owned[clause.at]
        found = judge(state, clause, subject)
        if found is None and clause.op in _SHARING and (not subject.officer or clause.op not in _OCCASIONS):
            sharing = [a for a in _bound_acts(state, clause) if a.power in ("participate", "attend")]
            if sharing:
                bound_by(state, clause, ("limited", "scope", None), sharing)
                continue
        if found is None and (wished := _wished(state, clause, subject)):
            by = subject.who.members[0][2] if subject.who is not None else None
            bound_by(state, clause, ("conditional", "prior_approval", by), wished)
            continue
        if found is None:
            harmless_words(state, clause)
            continue
        acts = _bound_acts(state, clause)
        if found[1] == "time" and clause.op in ("until", "till") and any(a.frame == "F4" for a in acts):
            harmless_words(state, clause)
            continue
        acts = [a for a in acts if not _adopted(state, clause, a)]
        if acts or not any(_adopted(state, clause, a) for a in state.acts):
            bound_by(state, clause, found, acts)
        else:
            harmless_words(state, clause)


def _wished(state: State, clause: Clause, subject: Subject) -> list[Act]:
    """releases a batch if the customer insists: their will, not an occasion as it is for a veto."""
    verb = clause.verb
    if not subject.other or verb is None or verb.main < 0 or clause.op in CONCEDING:
        return []
    if state.words[verb.main].text not in ("insist", "insists", "presses", "press"):
        return []
    return [a for a in _bound_acts(state, clause) if a.power in ("release", "approve", "manage", "reward")]


def _adopted(state: State, clause: Clause, act: Act) -> bool:
    """once the Board has adopted it, he administers it: the budget is adopted, not his act approved."""
    if act.power not in ("manage", "implement") or clause.verb is None:
        return False
    over = [i.noun for i in clause.verb.items if i.noun is not None and not i.prep]
    subject = state.owned.get(clause.at)
    if clause.verb.passive and subject is not None:
        over = list(subject.nouns)
        if not over and "quality_budget" in state.themes[id(act)].ids:
            return state.words[clause.verb.main].text in ("adopted", "approved", "voted", "passed", "set")
    return any(
        n.pronoun in ("it", "they", "them")
        or any(state.words[i].cls in ("matter", "bare") for i in range(n.first, n.last + 1))
        for n in over
    )


def _bound_acts(state: State, clause: Clause) -> list[Act]:
    """The officer's acts that a condition is in force over."""
    mine = [
        a
        for a in state.acts
        if (a.agent is None or is_officer(a.agent))
        and id(a) not in state.calm
        and state.homes[id(a)] is not clause
    ]
    host = clause.host
    if host is not None and all(a.index < state.words[clause.at].first for a in mine):
        return mine
    if host is None:
        return [a for a in mine if state.homes[id(a)].at > clause.at] or mine
    while host.host is not None and host.op:
        host = host.host
    own = [a for a in mine if state.homes[id(a)] is host or state.homes[id(a)].shared is host]
    if own:
        return own
    chain = host.shared
    while chain is not None and not own:
        own = [a for a in mine if state.homes[id(a)] is chain]
        chain = chain.shared
    return own or mine
