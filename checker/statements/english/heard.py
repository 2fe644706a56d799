"""Somebody else decides on the officer's proposal, after hearing him, in consultation with him."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.listing import listed
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer, joined
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_ADVICE = word_set(
    "on, upon, at, after, following, with, by, based on, on the basis of, in the light of, given"
)
_CONSULTING = word_set("in consultation with, after consultation with, having consulted")
_TALKS = word_set("consultation, discussion, consultations, discussions, talks")
_DECIDED = word_set("approve, decide, release, stop, formulate, manage, reward, assess, veto")


def heard(v: Visitor, verb: Verb, power: str, clause: Clause, spans: Sequence[tuple[int, int]]) -> None:
    """Adds what the officer has in it: a proposal, a hearing."""
    found = _advice(v, verb.items) or _advice(v, clause.subject)
    if found is None or power not in _DECIDED:
        return
    kind, at, who = found
    if power == "formulate":
        if kind == "propose":
            v.act("propose", at, who, clause, None, spans, frame="F6")
        return
    asking = v.act(kind, at, who, clause, None, [], frame="F6")
    v.act(power, verb.main, who, clause, verb, spans, frame="F6", governor=asking)


def _advice(v: Visitor, items: Sequence[Item]) -> tuple[str, int, Who] | None:
    state = v.state
    for k, item in enumerate(items):
        if item.verb is not None and item.verb.kind == "ger" and item.verb.main >= 0:
            if state.words[item.verb.main].cls in ("consult", "attend") and item.prep in (
                "",
                "after",
                "upon",
                "on",
            ):
                for n, x in enumerate(item.verb.items):
                    group = joined(listed(state, item.verb.items, n)[0]) if x.noun is not None else None
                    if group is not None and is_officer(group):
                        return "attend", item.verb.main, group
            continue
        if item.noun is None:
            continue
        if item.prep in _CONSULTING:
            group = joined(listed(state, items, k)[0])
            if group is not None and is_officer(group):
                return "attend", item.at, group
        if item.prep not in _ADVICE or state.words[item.noun.last].text in ("request", "requests"):
            continue
        after = items[k + 1] if k + 1 < len(items) else None
        if state.words[item.noun.last].text in _TALKS and after is not None and after.prep == "with":
            group = joined(listed(state, items, k + 1)[0])
            if group is not None and is_officer(group):
                return "attend", item.noun.last, group
        for made in nominals(state, items, k)[0]:
            group = joined(made.agents)
            if made.power in ("propose", "review", "attend") and not made.none and is_officer(group):
                return made.power, made.at, group  # type: ignore[return-value]
    return None
