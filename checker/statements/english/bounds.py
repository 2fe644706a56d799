"""What the phrases after a verb make of its act: whose consent, with whom, up to what, until when, only where."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.statements.act import Act
from checker.statements.english.adverbs import adverbs
from checker.statements.english.clauses import Item, Verb
from checker.statements.english.consents import (
    absolute,
    awaited,
    backed,
    freed,
    hanging,
    invited,
    led,
    submitted,
)
from checker.statements.english.measures import amount, cap, ceiling, measured, term, within
from checker.statements.english.narrowing import (
    absent,
    decided_before,
    excepted,
    exceptionally,
    named_unit,
    narrowed,
    on_quality,
)
from checker.statements.english.partners import acting_for, consulting, joining, ordered, somebody, talks
from checker.statements.english.people import is_other, who_of
from checker.statements.english.phrase import Phrase
from checker.statements.english.state import State

_READERS: Sequence[Callable[[Phrase], int | None]] = (
    cap, amount, within, ceiling, excepted, term, talks, absolute, backed, somebody, joining, consulting, absent, on_quality,
    acting_for, ordered, awaited, led, hanging, invited, freed, submitted, exceptionally,
)  # fmt: skip


def bounds_of(state: State, act: Act, verb: Verb) -> None:
    """Puts the limits that a verb's own phrases name on its act, and accounts for the phrases."""
    adverbs(state, act, verb)
    items_bound(state, [act], verb.items, act.negated or verb.negated)


def contrasted(state: State, act: Act, verb: Verb) -> None:
    """Lots with deviations are released by the CQO, lots without by the QA Manager: each has a part."""
    if not verb.passive:
        return
    for k, item in enumerate(verb.items):
        if item.prep != "by" or item.noun is None or not k or verb.items[k - 1].noun is None:
            continue
        if not any(i.comma or i.conj for i in verb.items[:k]) or not any(
            i.prep == "by" for i in verb.items[: k - 1]
        ):
            continue
        who = who_of(state, item.noun)
        if who is not None and is_other(who):
            Phrase(state, [act], verb.items, k, item.noun, False).put(
                "contrasted", "scope", "limited", who.members[0][2]
            )


def acting(state: State, verb: Verb) -> bool:
    """acting together with X."""
    return verb.main >= 0 and state.words[verb.main].text in ("acting", "working", "deciding", "sitting")


def items_bound(state: State, acts: Sequence[Act], items: Sequence[Item], negated: bool = False) -> None:
    """Puts the limits that phrases name on acts; the first reader that knows a phrase takes it."""
    k = 0
    while k < len(items):
        item = items[k]
        after = None
        if item.noun is not None:
            phrase = Phrase(state, acts, items, k, item.noun, negated)
            narrowed(phrase)
            named_unit(phrase)
            after = next((end for reader in _READERS if (end := reader(phrase)) is not None), None)
        elif item.verb is not None and item.prep == "without" and item.conj in ("but not", "and not", "nor"):
            state.bound(acts, state.limit("not_without", "event", "conditional", item.at, item.verb.last))
        elif item.verb is not None and item.verb.kind == "ger" and acting(state, item.verb):
            items_bound(state, acts, item.verb.items, negated)
        elif item.verb is not None and item.verb.kind == "part" and item.verb.main >= 0:
            decided_before(state, acts, items, k, item.verb)
            measured(state, acts, item.verb, negated)
        k = after if after is not None else k + 1
