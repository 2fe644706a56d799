"""When a prohibition does not hold: unless, until, without …"""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.openers import UNLESS
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_EXCEPTING = word_set(
    """
    without, before, until, except with, except, absent, in the absence of, save with, other than, except
    for
    """
)
_ONLY = word_set("only if, only when, only where, only once, only after, if and only if")


def exceptions(
    state: State, clause: Clause, negative: bool = True
) -> tuple[list[Clause], list[tuple[Verb, int]]]:
    """The clauses and phrases that say when a prohibition does not hold."""
    index = state.clauses.index(clause)
    gates = UNLESS if negative else _ONLY
    hanging = [
        c
        for c in state.clauses
        if c.op in gates
        and (c.host is clause or (c.host is None and state.clauses.index(c) < index and c.verb is not None))
    ]
    hanging += [c for c in state.clauses if c.op in gates and c.shared in hanging and c not in hanging]
    hanging += [
        c
        for c in state.clauses
        if c.op in gates
        and c.conj
        and c not in hanging
        and any(c.at > h.at for h in hanging)
        and c.host is clause
    ]
    phrases: list[tuple[Verb, int]] = []
    bare = Verb(clause.at, clause.at, -1, items=clause.subject)
    verbs = [clause.verb, bare] if clause.verb else [bare]
    while verbs:
        verb = verbs.pop()
        for k, item in enumerate(verb.items):
            if (negative and item.prep in _EXCEPTING and item.noun is not None) or (
                item.noun is not None
                and (
                    item.prep == "only after"
                    or (
                        item.prep in ("with", "on", "upon", "by", "after")
                        and any(
                            state.words[a].text in ("only", "except")
                            for a in range(max(0, item.at - 1), item.at)
                        )
                    )
                )
            ):
                phrases.append((verb, k))
            if item.verb is not None:
                verbs.append(item.verb)
    return hanging, phrases
