"""Acts of the officer that a clause only names: the CQO's veto, payments approved by the CQO."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.nodes import POWERS


def spent(state: State, clause: Clause) -> bool:
    state.spend(clause.at, clause.end - 1)
    return True


def subject_acts(state: State, visitor: Visitor, clause: Clause) -> list[Act]:
    """The officer's acts that a clause's subject names: the CQO's veto, payments approved by the CQO."""
    items: Sequence[Item] = clause.subject
    if not items and clause.op in ("which", "that") and clause.antecedent is not None:
        return []
    if not items and clause.shared is not None:
        return [a for a in state.acts if state.homes[id(a)] is clause.shared and a.frame in ("poss", "F2")]
    out: list[Act] = []
    k = 0
    while k < len(items):
        item = items[k]
        if item.noun is None or item.prep:
            if (
                item.verb is not None
                and item.verb.kind == "part"
                and item.verb.main >= 0
                and state.words[item.verb.main].cls in POWERS
            ):
                by = next((n for n, x in enumerate(item.verb.items) if x.prep == "by"), None)
                people = listed(state, item.verb.items, by)[0] if by is not None else []
                if any(is_officer(p) for p in people):
                    spans = [
                        (i.noun.first, i.noun.last) for i in items if i.noun is not None and i.at < item.at
                    ]
                    if not any(a.index == state.words[item.verb.main].first for a in state.acts):
                        out.append(
                            visitor.act(
                                state.words[item.verb.main].cls,
                                item.verb.main,
                                joined(people),
                                clause,
                                item.verb,
                                spans,
                                frame="poss",
                            )
                        )
            k += 1
            continue
        found, end = nominals(state, items, k)
        for made in found:
            if any(is_officer(a) for a in made.agents) and not made.verbs:
                who = joined(made.agents)
                wide = visitor.around(clause)
                out.append(
                    visitor.act(
                        made.power,
                        made.at,
                        who,
                        clause,
                        clause.verb,
                        made.spans,
                        frame="poss",
                        right=True,
                        negated=made.none,
                        wide=wide,
                    )
                )
            elif any(is_officer(a) for a in made.agents) and made.verbs:
                before = len(state.acts)
                for inner in made.verbs:
                    visitor.visit(inner, Subject(joined(made.agents), officer=True), clause)
                if made.power in ("veto",) and any(a.power == "release" for a in state.acts[before:]):
                    state.spend(made.at, made.at)
                out.extend(state.acts[before:])
        k = max(end, k + 1)
    return out


def plain_act(state: State, clause: Clause) -> bool:
    """approval takes effect on signature: the act that was spoken of, nobody else's."""
    return any(
        n
        for k, i in enumerate(clause.subject)
        if i.noun is not None and not i.prep
        for n in nominals(state, clause.subject, k)[0]
        if not n.agents
    )


def object_acts(state: State, visitor: Visitor, verb: Verb, clause: Clause) -> list[Act]:
    out: list[Act] = []
    k = 0
    while k < len(verb.items):
        if verb.items[k].noun is not None and verb.items[k].prep in ("", "with", "against", "to"):
            found, end = nominals(state, verb.items, k)
            for made in found:
                if any(is_officer(a) for a in made.agents) and made.verbs:
                    before = len(state.acts)
                    for inner in made.verbs:
                        visitor.visit(inner, Subject(joined(made.agents), officer=True), clause)
                    out.extend(state.acts[before:])
                elif any(is_officer(a) for a in made.agents):
                    out.append(
                        visitor.act(
                            made.power,
                            made.at,
                            joined(made.agents),
                            clause,
                            None,
                            made.spans,
                            frame="poss",
                            right=True,
                            wide=visitor.spans(verb),
                        )
                    )
            k = max(end, k + 1)
            continue
        k += 1
    return out
