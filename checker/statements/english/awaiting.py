"""Things that wait: plans are subject to approval by X, which is a precondition."""

from __future__ import annotations

from checker.statements.english.clauses import Clause
from checker.statements.english.consent import consent
from checker.statements.english.nominal import OVER
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set

_WAITING = word_set(
    """
    subject to, subject always to, subject only to, conditional on, conditional upon, dependent on,
    dependent upon, contingent on, contingent upon
    """
)
_MUSTS = word_set(
    """
    precondition, condition, prerequisite, requirement, must, necessary, mandatory, essential,
    indispensable, required, needed
    """
)


def subjected(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """Concessions are subject to the approval of the CQO; his approval is a precondition for …"""
    verb = clause.verb
    if verb is None or verb.main >= 0 or not verb.be or verb.negated or subject.who is not None:
        return False
    if any(i.noun is not None and not i.prep and state.words[i.noun.last].text in _MUSTS for i in verb.items):
        k = next((n for n, i in enumerate(clause.subject) if i.noun is not None and not i.prep), None)
        found = consent(state, clause.subject, k) if k is not None else None
        if found is not None and not found[0].none:
            agents = found[0].agents
            if any(is_officer(a) for a in agents):
                content = [
                    (i.noun.first, i.noun.last) for i in verb.items if i.noun is not None and i.prep in OVER
                ] + [
                    (x.noun.first, x.noun.last)
                    for i in verb.items
                    if i.verb is not None
                    for x in i.verb.items
                    if x.noun is not None
                ]
                visitor.act(
                    "approve", found[0].at, joined(agents), clause, verb, content + found[0].spans, frame="F5"
                )
                return True
            if agents:
                state.bound(
                    [a for a in state.mine() if not a.negated],
                    state.limit(
                        "precondition",
                        "prior_approval",
                        "conditional",
                        clause.at,
                        clause.end - 1,
                        agents[0].members[0][2],
                    ),
                )
                state.spend(clause.at, clause.end - 1)
                return True
    for k, item in enumerate(verb.items):
        if item.prep in _WAITING and item.noun is not None:
            found = consent(state, verb.items, k)
            if found is None or not any(is_officer(a) for a in found[0].agents):
                return False
            items = clause.subject or (clause.shared.subject if clause.shared is not None else [])
            content = [
                (i.noun.first, i.noun.last)
                for i in items
                if i.noun is not None and (not i.prep or i.prep in OVER)
            ]
            if clause.antecedent is not None and not items:
                content = [(clause.antecedent.first, clause.antecedent.last)]
            visitor.act(
                found[0].power, found[0].at, joined(found[0].agents), clause, verb, content, frame="F5"
            )
            state.spend(clause.at, max(i.noun.last for i in verb.items[k : found[1]] if i.noun is not None))
            return True
    return False
