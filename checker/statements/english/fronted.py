"""With the consent of the COO, nothing leaves until the CQO …: what opens a sentence bounds all of it."""

from __future__ import annotations

from checker.statements.english.consent import consent
from checker.statements.english.people import is_officer, is_other
from checker.statements.english.state import State

_WAITING = frozenset(
    ("with", "subject to", "upon", "after", "following", "given", "conditional on", "only with", "pending")
)


def fronted(state: State) -> None:
    """Puts a consent that opens the sentence on every act of the officer in it."""
    clause = next((c for c in state.clauses if c.main), None)
    if clause is None or (clause.verb is not None and clause.verb.negated and clause.verb.be):
        return
    for k, item in enumerate(clause.subject):
        if item.noun is None or not item.prep:
            return
        if item.prep not in _WAITING:
            continue
        found = consent(state, clause.subject, k)
        if found is None or found[0].none:
            continue
        others = [a for a in found[0].agents if is_other(a)]
        subject = state.owned.get(clause.at)
        also = any(is_officer(a) for a in found[0].agents) and not (subject is not None and subject.officer)
        if not others or also:
            continue
        mine = [a for a in state.mine() if not a.negated and id(a) not in state.calm]
        last = max([item.noun.last, found[0].noun.last])
        limit = state.limit(
            "fronted_consent", "prior_approval", "conditional", item.at, last, others[0].members[0][2]
        )
        state.bound([a for a in mine if not state.bounds.get(id(a))], limit)
        return
