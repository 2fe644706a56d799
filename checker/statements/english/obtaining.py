"""obtains the approval of X."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.consent import consent
from checker.statements.english.people import is_officer, is_other
from checker.statements.english.state import Subject
from checker.statements.english.visitor import Visitor


def obtain(v: Visitor, verb: Verb, subject: Subject, clause: Clause, negated: bool) -> None:
    """shall obtain the consent of X before ordering a recall: what comes after waits; need not obtain: it does not."""
    state = v.state
    state.spend(verb.first, verb.last)
    k = next((n for n, i in enumerate(verb.items) if i.noun is not None and not i.prep), None)
    found = consent(state, verb.items, k) if k is not None else None
    none = negated or verb.negated or (found is not None and found[0].none)
    before = len(state.acts)
    for item in verb.items:
        if item.verb is not None and item.verb.kind in ("ger", "inf"):
            v.visit(item.verb, subject, clause)
        if none and item.noun is not None:
            state.spend(item.at, item.noun.last)
    if found is None or none:
        return
    others = [a for a in found[0].agents if is_other(a)]
    pointed = found[0].noun.det in ("his", "her", "their", "its")
    if any(is_officer(a) for a in found[0].agents) and not pointed:
        return
    last = max([verb.last, *(i.noun.last for i in verb.items[: found[1]] if i.noun is not None)])
    by = others[0].members[0][2] if others else None
    targets = state.acts[before:] or [a for a in state.mine() if not a.negated]
    state.bound(
        targets, state.limit("obtains_consent", "prior_approval", "conditional", verb.first, last, by)
    )
    state.spend(verb.first, last)
