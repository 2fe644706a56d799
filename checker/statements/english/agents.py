"""Whose word a passive act follows: by X, on his order, after his approval, if he says so."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import Item, Noun
from checker.statements.english.consent import consent
from checker.statements.english.heads import head_power
from checker.statements.english.listing import listed
from checker.statements.english.people import joined, who_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_CLEARED = word_set(
    """
    cleared, agreed, discussed, settled, arranged, coordinated, co-ordinated, approved
    """
)


def agent_of(v: Visitor, items: Sequence[Item], word: str = "") -> tuple[Who, list[Who]] | None:
    """Who stands after by, with partners; by order of X, at the hand of X."""
    for k, item in enumerate(items):
        behind = items[k - 1] if k else None
        if (
            item.prep == "by"
            and behind is not None
            and behind.noun is not None
            and behind.prep
            and head_power(v.state, behind.noun) is not None
        ):
            continue
        level = item.prep == "at" and item.noun is not None and v.state.words[item.noun.last].text == "level"
        if level and item.noun is not None and item.noun.people:
            at = item.noun.people[-1]
            group = who_of(v.state, Noun(at, at, people=[at]))
            if group is not None:
                v.state.spend(item.at, item.noun.last)
                return group, []
        cleared = item.prep == "with" and k == 0 and word in _CLEARED
        if item.noun is None or (item.prep != "by" and not cleared):
            continue
        people, end = listed(v.state, items, k)
        if not people:
            found = consent(v.state, items, k)
            if found is not None and found[0].agents:
                people = found[0].agents
        while (
            people
            and end < len(items)
            and items[end].prep == "by"
            and items[end].conj in ("or", "and")
            and (more := listed(v.state, items, end)[0])
        ):
            v.either = v.either or items[end].conj == "or"
            people = [*people, *more]
            end = listed(v.state, items, end)[1]
        group = joined(people)
        if group is not None:
            for spent in items[k:end]:
                if spent.noun is not None:
                    v.state.spend(spent.at, spent.noun.last)
            return group, []
    return None
