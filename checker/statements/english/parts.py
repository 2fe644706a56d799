"""Smaller things that one clause says beside its verb."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, verbs_of
from checker.statements.english.consent import consent
from checker.statements.english.exceptions import exceptions
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, is_other, joined, who_of
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.theme import Theme

_HEARING = word_set(
    """
    consult, file, attend, assess, review, implement, light
    """
)

_NEEDED = word_set(
    """
    needed, required, mandatory, indispensable, decisive, necessary, essential, makes, gives, counts
    """
)


def excepted(state: State, clause: Clause, acts: Sequence[Act]) -> None:
    """shall not commit money without the consent of X: the power is there, and waits for X."""
    hanging, phrases = exceptions(state, clause)
    for item in [i for v in verbs_of(clause) for i in v.items]:
        if item.verb is not None and item.prep == "without" and item.verb.main >= 0:
            heard = state.words[item.verb.main].cls in _HEARING
            for act in acts:
                act.negated = False
                if not heard:
                    state.bound(
                        [act], state.limit("not_without", "event", "conditional", item.at, item.verb.last)
                    )
            state.spend(item.at, item.verb.last)
    for holder, k in phrases:
        found = consent(state, holder.items, k)
        if found is None or any(is_officer(a) for a in found[0].agents):
            continue
        others = [a for a in found[0].agents if is_other(a)]
        for act in acts:
            act.negated = False
            item = holder.items[k]
            last = max(i.noun.last for i in holder.items[k : found[1]] if i.noun is not None)
            state.bound(
                [act],
                state.limit(
                    "not_without",
                    "prior_approval",
                    "conditional",
                    item.at,
                    last,
                    others[0].members[0][2] if others else None,
                ),
            )
            state.spend(item.at, last)
    if hanging:
        for act in acts:
            act.negated = False


def weak_parts(state: State, visitor: Visitor, clause: Clause) -> None:
    """Bonuses proposed by the CQO are granted by the CEO: he proposes."""
    for item in clause.subject:
        part = item.verb
        if (
            part is None
            or part.kind != "part"
            or part.main < 0
            or state.words[part.main].cls not in ("propose", "compile", "review")
        ):
            continue
        for k, inner in enumerate(part.items):
            people = listed(state, part.items, k)[0] if inner.prep == "by" else []
            if any(is_officer(p) for p in people):
                spans = [
                    (i.noun.first, i.noun.last)
                    for i in clause.subject
                    if i.noun is not None and i.at < item.at
                ]
                visitor.act(
                    state.words[part.main].cls, part.main, joined(people), clause, part, spans, frame="poss"
                )


def binding(state: State, clause: Clause) -> bool:
    """…, whose ruling is binding: the officer's decision is the last word."""
    if clause.antecedent is None or not any(
        state.words[i].cls == "officer" for i in range(clause.antecedent.first, clause.antecedent.last + 1)
    ):
        return False
    words = state.words[clause.at : clause.end]
    if (
        not any(w.cls == "outcome" or w.cls == "decide" for w in words)
        or not any(w.cls == "effect" or w.text in ("final", "decisive") for w in words)
        or any(w.text == "not" for w in words)
    ):
        return False
    for act in state.acts:
        theme = state.themes[id(act)]
        if (
            is_officer(act.agent)
            and act.power == "decide"
            and any(m.startswith("quality") for m in theme.ids)
        ):
            act.power = "veto"
            state.themes[id(act)] = Theme(("quality_safety",), theme.tokens, True, "wide")
    return True


def whose_consent(state: State, visitor: Visitor, clause: Clause) -> bool:
    """…, whose approval is needed, whose signature makes it valid: the officer's consent is what it waits for."""
    verb = clause.verb
    if clause.antecedent is None or verb is None or verb.negated:
        return False
    who = who_of(state, clause.antecedent)
    words = state.words[clause.at : clause.end]
    if not is_officer(who) or not any(w.cls in ("require", "effect") or w.text in _NEEDED for w in words):
        return False
    found = next(
        (n for k, _ in enumerate(clause.subject) for n in nominals(state, clause.subject, k)[0]), None
    )
    host = clause.host
    while host is not None and not host.main:
        host = host.host
    if found is None or host is None or found.power not in ("approve", "countersign", "release"):
        return False
    content = [(n.first, n.last) for n in state.owned[host.at].nouns]
    visitor.act(
        found.power, found.at, who, clause, verb, [*content, *found.spans, *visitor.spans(verb)], frame="F6"
    )
    state.spend(clause.at, clause.end - 1)
    return True


def after_approval(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> None:
    """After approval by the CQO the plan is sent out: his approval comes first, and nobody else's."""
    for k, item in enumerate(clause.subject):
        if item.noun is None or item.prep not in ("after", "upon", "on", "following", "with"):
            continue
        found = consent(state, clause.subject, k)
        if (
            found is not None
            and found[0].agents
            and all(is_officer(a) for a in found[0].agents)
            and found[0].power in ("approve", "countersign")
        ):
            content = [(n.first, n.last) for n in subject.nouns]
            visitor.act(
                found[0].power,
                found[0].at,
                joined(found[0].agents),
                clause,
                None,
                [*content, *found[0].spans],
                frame="F6",
            )
            state.spend(item.at, max(item.noun.last, found[0].at))
