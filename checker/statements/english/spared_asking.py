"""…, but does not have to ask me first: nothing is asked for, and nothing refused."""

from __future__ import annotations

from checker.statements.act import ASKING
from checker.statements.english.state import State

_DUTIES = frozenset(("have", "required", "obliged", "bound", "supposed", "needed"))


def spare_asking(state: State) -> None:
    """Takes out what the officer need not ask for."""
    for act in state.acts:
        if not act.negated or act.power not in ASKING:
            continue
        at = next((i for i, w in enumerate(state.words) if w.first <= act.index <= w.last), 0)
        before = [w.text for w in state.words[max(0, at - 4) : at]]
        if "need" in before or ("to" in before and _DUTIES & set(before)):
            state.calm.add(id(act))
