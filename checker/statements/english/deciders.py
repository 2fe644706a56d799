"""Who decides, consents or only finds something in a condition."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.consent import consent
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_other, joined, who_of
from checker.statements.english.state import State, Subject
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_FINDS = word_set(
    """
    find, finds, found, detect, detects, detected, report, reports, reported, discover, discovers, see,
    sees, notice, notices, identify, identifies, notify, notifies, inform, informs, complain, complains,
    fail, fails, failed, violate, violates, breach, breaches, deviate, deviates, suspect, suspects, raise,
    raises, refuses, neglects, ignores, miss, misses, ship, ships, produce, produces, deliver, delivers,
    receive, receives, uses, use, makes, make, conceal, conceals, commit, commits, do, does, proceed,
    proceeds, continues, continue, observe, observes, press, presses, insists, insist, pressures, begin,
    begins, operate, operates, are, is, was, were, has, have, may, sponsors, sponsor, presents, submits,
    submit, applies, apply, launches, launch, changes, complete, completes
    """
)
_DECIDING = word_set(
    """
    approve, decide, others_decision, propose, strong, outcome, unknown, grant_act, formulate
    """
)


def lawful(state: State, clause: Clause) -> bool:
    """where the law provides otherwise; as required by law."""
    nouns = [i.noun for i in clause.subject if i.noun is not None]
    if clause.verb is not None:
        nouns += [i.noun for i in clause.verb.items if i.noun is not None and i.prep == "by"]
    return any(state.words[i].cls == "law" for n in nouns for i in range(n.first, n.last + 1))


def main_obtains(state: State, verb: Verb) -> bool:
    return verb.main >= 0 and (
        state.words[verb.main].cls == "obtain" or verb.have or state.words[verb.main].cls == "have"
    )


def consent_in(state: State, verb: Verb) -> list[Who] | None:
    for k, item in enumerate(verb.items):
        if item.noun is not None and not item.prep:
            found = consent(state, verb.items, k)
            if found is not None:
                return found[0].agents
    return None


def willed(state: State, clause: Clause) -> bool:
    return any(w.cls in ("approve", "countersign") for w in state.words[clause.at : clause.end])


def somebody_decides(state: State, clause: Clause, subject: Subject) -> bool:
    verb = clause.verb
    if verb is None or verb.main < 0:
        return False
    main = state.words[verb.main]
    if clause.op != "as":
        return False
    agent = subject.who if not verb.passive else by_whom(state, verb)
    return is_other(agent) and main.cls in _DECIDING


def finds_only(state: State, clause: Clause, verb: Verb) -> bool:
    """production reports a defect: an occasion, though a person brings it."""
    if verb.main < 0:
        return not any(
            w.cls in ("approve", "appeal", "override", "invited", "countersign")
            for w in state.words[clause.at : clause.end]
        )
    main = state.words[verb.main]
    risky = any(
        w.cls in ("invited", "approve", "countersign", "override") and w.tag in ("N", "J")
        for w in state.words[clause.at : clause.end]
    )
    return (main.text in _FINDS and not risky) or (main.cls == "file" and not risky)


def by_whom(state: State, verb: Verb) -> Who | None:
    for k, item in enumerate(verb.items):
        if item.prep == "by" and item.noun is not None:
            people, _ = listed(state, verb.items, k)
            if people:
                return joined(people)
    return None


def owners(state: State, noun: object, clause: Clause) -> list[Who]:
    """Whose approval: the owner of the noun, or who stands after of and by behind it."""
    out: list[Who] = []
    for k, item in enumerate(clause.subject):
        if item.noun is noun:
            found, _ = nominals(state, clause.subject, k)
            for made in found:
                out.extend(made.agents)
            if not found and item.noun is not None:
                who = who_of(state, item.noun.owner) if item.noun.owner is not None else None
                if who is not None:
                    out.append(who)
    return out


def consenters(state: State, i: int) -> bool:
    return state.words[i].cls in ("approve", "countersign", "others_decision")
