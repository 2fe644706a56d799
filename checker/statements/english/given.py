"""Passives whose subject names the act: a veto is given to X."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.holding import hold
from checker.statements.english.nominal import nominals
from checker.statements.english.state import Subject
from checker.statements.english.subjects import subject_of
from checker.statements.english.visitor import Visitor
from checker.statements.nodes import Who


def nominal_given(
    v: Visitor, subject: Subject, clause: Clause, who: Who, verb: Verb, negated: bool, power: str
) -> list[Act]:
    """A decision is taken by X, product release is approved by X, a stop shall be ordered by X: X holds what the subject names."""
    if power not in ("approve", "decide", "formulate", "manage", "implement", "release", "countersign"):
        return []
    found = [
        n
        for k, i in enumerate(subject_items(v, clause))
        if i.noun is not None and not i.prep
        for n in nominals(v.state, subject_items(v, clause), k)[0]
    ]
    strong = [n for n in found if n.power in ("stop", "veto", "release") and n.power != power]
    if not strong:
        return []
    out: list[Act] = []
    for made in strong:
        out += hold(v, made, who, verb, clause, None, negated or made.none, frame="F3")
    return out


def also(v: Visitor, clause: Clause, verb: Verb, theirs: Act, who: Who) -> None:
    """The bonuses that the CQO sets must also be signed by HR: his act, and theirs beside it."""
    state = v.state
    for other in state.clauses:
        if other.op not in ("that", "which") or other.host is not clause or other.verb is None:
            continue
        inner = subject_of(state, other)
        if not inner.officer:
            continue
        matter = next((m for m in state.themes[id(theirs)].ids if m in ("reward", "assessment")), None)
        if (
            matter is None
            or other.verb.main < 0
            or state.words[other.verb.main].cls in ("propose", "compile", "review", "assist")
        ):
            continue
        spans = [(n.first, n.last) for n in state.owned[clause.at].nouns]
        mine = v.act(
            "decide",
            other.verb.main,
            inner.who,
            other,
            other.verb,
            spans,
            frame="poss",
            wide=v.spans(other.verb),
        )
        beside = any(state.words[a].text in ("also", "both", "as well") for a in verb.adverbs)
        state.bound(
            [mine],
            state.limit(
                "also_signed",
                "partner" if beside else "prior_approval",
                "joint" if beside else "conditional",
                verb.first,
                verb.last,
                who.members[0][2],
            ),
        )


def subject_items(v: Visitor, clause: Clause) -> Sequence[Item]:
    if clause.subject and any(i.noun is not None and not i.prep for i in clause.subject):
        return clause.subject
    if clause.shared is not None:
        return subject_items(v, clause.shared)
    if clause.antecedent is not None:
        return [Item("", clause.antecedent.first, clause.antecedent)]
    return clause.subject
