"""Needs and preconditions: release requires the CQO's signature, plans are subject to his approval."""

from __future__ import annotations

from itertools import pairwise

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.consent import consent
from checker.statements.english.listing import listed
from checker.statements.english.named import subject_acts
from checker.statements.english.nominal import OVER
from checker.statements.english.people import is_officer, is_other, joined, who_of
from checker.statements.english.state import State, Subject
from checker.statements.english.subjects import subject_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.model import Effect
from checker.statements.nodes import Who
from checker.statements.sentence import Modifier

_SEVERAL = word_set(
    """
    keys, signatures, two signatures, both signatures, votes, approvals, three signatures
    """
)

_BEYOND = word_set("over, above, beyond, in excess of, more than, exceeding, larger than, greater than")
_SKIPPED = word_set("dispensed, waived, omitted, skipped, foregone, forgone, replaced")


def needs(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """Product release requires the signatures of X and Y; each payment needs the prior consent of Z."""
    verb = clause.verb
    if verb is None or verb.main < 0:
        return False
    main = state.words[verb.main]
    if verb.passive and verb.negated and main.text in _SKIPPED:
        # cannot be dispensed with: it is needed
        return _needed(state, visitor, clause, subject, verb, False)
    needing = (
        main.cls == "require"
        or main.text in ("bear", "bears", "carry", "carries", "need", "needs", "take", "takes")
        or main.cls == "obtain"
    )
    if not needing or (main.cls == "obtain" and subject.officer):
        return False
    if verb.passive:
        return _needed(state, visitor, clause, subject, verb, verb.negated)
    k = next((n for n, i in enumerate(verb.items) if i.noun is not None and not i.prep), None)
    if k is None:
        return False
    found = consent(state, verb.items, k)
    thing = next((state.words[n.last].text for n in (verb.items[k].noun,) if n is not None), "")
    agents: list[Who] = []
    if found is not None:
        agents, end = list(found[0].agents), found[1]
    elif thing in _SEVERAL:
        end = k + 1
    elif subject.who is None and (people := _needed_people(state, verb, k)):
        # larger sums need the CFO
        agents, end = people, k + 1
    else:
        return False
    if not agents:
        for item in verb.items[end:]:
            if item.verb is not None and item.verb.kind == "part":
                by = next((n for n, x in enumerate(item.verb.items) if x.prep == "by"), None)
                if by is not None:
                    agents = listed(state, item.verb.items, by)[0]
    for item in verb.items[end:]:
        if (
            item.noun is not None
            and item.noun.owner is not None
            and state.words[item.noun.last].tag == "POS"
            and (own_hand := who_of(state, item.noun.owner)) is not None
        ):
            agents.append(own_hand)
    colon = [c for c in state.clauses if c.colon and c.shared is clause]
    for each in colon:
        for n, item in enumerate(each.subject):
            if item.prep == "of" and item.noun is not None:
                people, _ = listed(state, each.subject, n)
                agents.extend(people)
            elif not item.prep and (signer := who_of(state, item.noun)) is not None:
                agents.append(signer)
        state.spend(each.at, each.end - 1)
    if verb.negated:
        for act in subject_acts(state, visitor, clause):
            act.negated = False
        if subject.officer:
            for item in verb.items:
                if item.verb is not None and item.verb.kind == "inf":
                    visitor.visit(item.verb, subject, clause)
    nothing = verb.negated or (found is not None and found[0].none)
    state.spend(verb.first, verb.last)
    if nothing:
        state.spend(clause.at, clause.end - 1)
        return True
    own = subject_acts(state, visitor, clause)
    last = max([verb.last, *(i.noun.last for i in verb.items if i.noun is not None)])
    officers = [a for a in agents if is_officer(a)]
    others = [a for a in agents if is_other(a)]
    power = "countersign" if found is not None and found[0].power == "countersign" else "approve"
    if officers:
        content = [
            (i.noun.first, i.noun.last)
            for i in clause.subject
            if i.noun is not None and (not i.prep or i.prep in OVER)
        ]
        at = found[0].at if found is not None else verb.main
        made = visitor.act(power, at, joined(agents), clause, verb, content, frame="F5")
        if "release" in state.themes[id(made)].ids or "stop" in state.themes[id(made)].ids:
            made.power = "approve"
        elif not state.themes[id(made)].ids and _of_a_veto(state, clause) and (others or len(agents) > 1):
            made.power = "veto"
        state.spend(clause.at, last)
        return True
    if subject.officer or own or others or not agents:
        if subject.officer:
            before = len(state.acts)
            for item in verb.items:
                if item.verb is not None and item.verb.kind in ("inf", "ger"):
                    visitor.visit(item.verb, subject, clause)
            own = state.acts[before:]
        whose = others[0].members[0][2] if others else None
        targets: list[Act] = own or [a for a in state.mine() if not a.negated]
        if (
            subject.other
            and subject.who is not None
            and not subject.who.has("above", "beside")
            and not others
        ):
            return False
        state.bound(targets, _asked(state, clause, verb, last, whose))
        state.spend(clause.at, last)
        return True
    return False


def _free_to(state: State, visitor: Visitor, clause: Clause, verb: Verb) -> None:
    """No approval is required for the CQO to stop the line: he may."""
    for item, following in pairwise(verb.items):
        who = who_of(state, item.noun) if item.noun is not None and item.prep == "for" else None
        inner = following.verb
        if is_officer(who) and inner is not None and inner.kind == "inf" and not inner.negated:
            visitor.visit(inner, Subject(who, officer=True), clause)


def _of_a_veto(state: State, clause: Clause) -> bool:
    """A veto requires …: the veto is what is used with others."""
    return any(
        i.noun is not None and not i.prep and state.words[i.noun.last].cls == "veto" for i in clause.subject
    )


def _asked(state: State, clause: Clause, verb: Verb, last: int, whose: str | None) -> Modifier:
    """Amounts in excess of EUR 500 require approval: what stays below them is his alone."""
    subject = state.words[clause.at : verb.first]
    sums = [state.sentence.tokens[w.first].meaning for w in subject if w.cls == "amount"]
    if not sums or not any(w.cls == "exceed" or w.text in _BEYOND for w in subject):
        return state.limit("needs_consent", "prior_approval", "conditional", verb.first, last, whose)
    value = next((float(m) for m in sums if m not in ("", "None")), None)
    return state.limit("cap", "amount", "limited", clause.at, last, whose, value)


def _needed_people(state: State, verb: Verb, k: int) -> list[Who]:
    """larger sums need the CFO: he decides."""
    if any(i.verb is not None for i in verb.items):
        return []
    return [p for p in listed(state, verb.items, k)[0] if not p.has("anyone", "company", "person")]


def _needed(
    state: State, visitor: Visitor, clause: Clause, subject: Subject, verb: Verb, negated: bool
) -> bool:
    """No further approval is required; the GM's consent is needed; a decision of the Board is needed."""
    items = clause.subject
    k = next((n for n, i in enumerate(items) if i.noun is not None and not i.prep), None)
    if k is None:
        return False
    found = consent(state, items, k) if items else None
    if found is None:
        return False
    made = found[0]
    if subject.none or negated or made.none:
        state.spend(clause.at, clause.end - 1)
        _free_to(state, visitor, clause, verb)
        return True
    if any(is_officer(a) for a in made.agents):
        content = [(x.noun.first, x.noun.last) for x in verb.items if x.noun is not None and x.prep in OVER]
        visitor.act("approve", made.at, joined(made.agents), clause, verb, content + made.spans, frame="F5")
        return True
    others = [a for a in made.agents if is_other(a)]
    rest = any(w.cls in ("rest", "exceed") for w in state.words[clause.at : clause.end])
    effect: Effect = "limited" if rest else "conditional"
    by = others[0].members[0][2] if others else None
    for other in state.clauses:
        if (
            other.op in ("before", "for", "if", "when")
            and other.host is clause
            and other.verb is not None
            and subject_of(state, other).officer
        ):
            visitor.visit(other.verb, subject_of(state, other), other)
            other.marks.append(-1)
    state.bound(
        [a for a in state.mine() if not a.negated],
        state.limit(
            "consent_needed", "scope" if rest else "prior_approval", effect, clause.at, clause.end - 1, by
        ),
    )
    state.spend(clause.at, clause.end - 1)
    return True
