"""A flow of steps – prepared by X → approved by Y – in which the last decision counts."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import Noun
from checker.statements.english.noun_words import PEOPLE
from checker.statements.english.people import is_officer, who_of
from checker.statements.english.plainness import HEAVY, RISKY
from checker.statements.english.state import State
from checker.statements.english.themes import theme_of
from checker.statements.nodes import POWERS, Who

_LAST = frozenset(("approve", "decide", "veto", "release", "countersign", "formulate"))


def is_chain(state: State) -> bool:
    """Whether arrows part the sentence into steps."""
    return any(w.cls == "arrow" for w in state.words)


def read_chain(state: State) -> None:
    """One act a step; the officer's waits where somebody else decides after it."""
    steps: list[list[int]] = [[]]
    for i, word in enumerate(state.words):
        if word.cls == "arrow":
            steps.append([])
        else:
            steps[-1].append(i)
    named = list(steps[0])
    home = state.clauses[0]
    acts: list[Act] = []
    for step in steps:
        power = next(
            (i for i in step if state.words[i].cls in POWERS and state.words[i].tag not in ("P", "A")), None
        )
        people = [i for i in step if who_of(state, _single(state, i)) is not None]
        if power is None or not people:
            continue
        who: Who | None = who_of(state, _single(state, people[-1]))
        word = state.words[power]
        made = Act(word.first, word.cls, 0, 0, who, "F12", last=word.last)
        spans = [(i, i) for i in (*step, *named) if i != power]
        state.acts.append(made)
        state.themes[id(made)] = theme_of(state, spans, word.cls, power)
        state.homes[id(made)] = home
        acts.append(made)
    for n, act in enumerate(acts):
        later = [a for a in acts[n + 1 :] if a.power in _LAST and not is_officer(a.agent)]
        if is_officer(act.agent) and later:
            agent = later[-1].agent
            at = next(k for k, w in enumerate(state.words) if w.first == later[-1].index)
            state.bound(
                [act],
                state.limit(
                    "later_step",
                    "prior_approval",
                    "conditional",
                    at,
                    at,
                    agent.members[0][2] if agent else None,
                ),
            )
    named_acts = {a.index for a in acts}
    state.used.update(
        i
        for i, w in enumerate(state.words)
        if w.first in named_acts or (w.cls not in RISKY and w.text not in HEAVY)
    )


def _single(state: State, i: int) -> Noun:
    return Noun(i, i, people=[i] if state.words[i].cls in PEOPLE else [])
