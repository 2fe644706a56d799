"""places the power to stop in the hands of the CQO: what is placed there he holds."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.holding import hold
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import joined
from checker.statements.english.visitor import Visitor

_PUTTING = frozenset(
    ("place", "places", "placed", "put", "puts", "lay", "lays", "laid", "leave", "leaves", "left")
)


def in_hands(v: Visitor, verb: Verb, clause: Clause, negated: bool) -> bool:
    """Reads it; False if it is something else."""
    state = v.state
    if verb.main < 0 or state.words[verb.main].text not in _PUTTING:
        return False
    inner = next((i.verb for i in verb.items if i.verb is not None and i.verb.kind == "inf"), None)
    groups: list[list[Item]] = [verb.items] if inner is None else [verb.items, inner.items]
    for items in groups:
        for k, item in enumerate(items):
            if item.prep != "in the hands of" or item.noun is None:
                continue
            who = joined(listed(state, items, k)[0])
            at = next((n for n, i in enumerate(verb.items) if i.noun is not None and not i.prep), None)
            if who is None or at is None:
                return False
            state.spend(item.at, item.noun.last)
            del items[k]
            for made in nominals(state, verb.items, at)[0]:
                hold(v, made, who, verb, clause, None, negated or made.none, frame="F8")
            return True
    return False
