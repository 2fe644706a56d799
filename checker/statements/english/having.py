"""has, holds, exercises; is in charge of, leads: rights and duties of a subject."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.asking import nested
from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.holding import hold
from checker.statements.english.nominal import nominals
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

_MAKING = word_set(
    """
    development, drafting, definition, design, making, creation
    """
)


def have(
    v: Visitor, verb: Verb, subject: Subject, clause: Clause, governor: Act | None, negated: bool
) -> None:
    state = v.state
    items = verb.items
    k = next((n for n, i in enumerate(items) if i.noun is not None and not i.prep), None)
    if k is None:
        nested(v, verb, subject, clause, governor, negated)
        return
    while k < len(items):
        found, end = nominals(state, items, k)
        noun_at = items[k].noun
        if (
            not found
            and noun_at is not None
            and state.words[noun_at.last].text in ("one", "two")
            and k + 1 < len(items)
            and items[k + 1].prep == "of"
        ):
            after = items[k + 1].noun
            assert after is not None
            found, end = nominals(state, [Item("", items[k + 1].at, after), *items[k + 2 :]], 0)
            end += k + 1
        if not found:
            noun = items[k].noun
            if noun is not None and duty_noun(v, noun.last):
                duty(
                    v,
                    verb,
                    items[k + 1 :],
                    subject,
                    clause,
                    governor,
                    negated or noun.det == "no",
                    at=noun.last,
                )
                return
            k += 1
            while k < len(items) and (items[k].noun is None or items[k].prep):
                k += 1
            continue
        for made in found:
            hold(v, made, v.doer(subject), verb, clause, governor, negated or made.none, subject.partners)
        k = max(end, k + 1)
        while k < len(items) and (items[k].noun is None or items[k].prep):
            k += 1
    for item in items:
        if (
            item.verb is not None
            and item.verb.kind == "part"
            and item.verb.main >= 0
            and state.words[item.verb.main].cls == "stop"
            and item.at > verb.last
        ):
            # has the line stopped: by his will
            spans = [(i.noun.first, i.noun.last) for i in items if i.noun is not None and i.at < item.at]
            made_act = v.act(
                "stop",
                item.verb.main,
                v.doer(subject),
                clause,
                verb,
                spans,
                negated=negated,
                governor=governor,
                partners=subject.partners,
            )
            state.sources[item.verb.main] = item.verb
            bounds_later = item.verb
            state.verbs[id(made_act)] = bounds_later
    done = {id(v) for n in state.acts for v in (state.verbs.get(id(n)),) if v is not None}
    for item in items:
        if item.verb is not None and id(item.verb) not in done and item.verb.kind != "part":
            v.visit(item.verb, subject, clause, governor, negated or _none_before(v, items, item))


def _none_before(v: Visitor, items: Sequence[Item], item: Item) -> bool:
    """has no authority to: the denial stands at the noun."""
    return any(i.noun is not None and i.noun.det == "no" and i.at < item.at and not i.prep for i in items)


_GATHERINGS = frozenset(
    (
        "forum",
        "meeting",
        "meetings",
        "group",
        "circle",
        "day",
        "week",
        "conference",
        "workshop",
        "club",
        "session",
    )
)
"""chairs the policy forum: no policy is made by it."""


def duty_noun(v: Visitor, at: int) -> bool:
    return v.state.words[at].cls == "duty" or v.state.words[at].text in ("charge", "responsibility")


def duty(
    v: Visitor,
    verb: Verb,
    items: Sequence[Item],
    subject: Subject,
    clause: Clause,
    governor: Act | None,
    negated: bool,
    at: int | None = None,
) -> None:
    """is responsible for approving …; has charge of the budget; leads the development of …"""
    state = v.state
    if at is not None:
        state.spend(at, at)
    gerunds = [i.verb for i in items if i.verb is not None and i.verb.kind in ("ger", "inf")]
    if gerunds:
        for inner in gerunds:
            v.visit(inner, subject, clause, governor, negated)
    k = 0
    while k < len(items):
        item = items[k]
        if item.noun is None or item.prep not in ("for", "of", "", "over", "with") or (gerunds and k > 0):
            k += 1
            continue
        found, end = nominals(state, items, k)
        strong = [n for n in found if n.power in POWERS and n.power not in ("decide",)]
        if strong:
            for made in strong:
                hold(v, made, subject.who, verb, clause, governor, negated or made.none, subject.partners)
            k = max(end, k + 1)
            continue
        spans = [(item.noun.first, item.noun.last)]
        theme = theme_of(state, spans, "manage", -1)
        if "quality_budget" in theme.ids:
            v.act(
                "manage",
                item.noun.last,
                subject.who,
                clause,
                verb,
                spans,
                negated=negated,
                governor=governor,
                partners=subject.partners,
            )
        elif (
            at is None
            and any(m in theme.ids for m in ("quality_strategy",))
            and state.words[item.noun.last].text not in _GATHERINGS
        ):
            v.act(
                "formulate",
                verb.main,
                subject.who,
                clause,
                verb,
                spans,
                negated=negated,
                governor=governor,
                partners=subject.partners,
            )
        elif _develops(v, item) and any(
            m in theme_of(state, v.spans(verb), "formulate", -1).ids
            for m in ("quality_strategy", "quality_plan")
        ):
            v.act(
                "formulate",
                item.noun.last,
                subject.who,
                clause,
                verb,
                v.spans(verb),
                negated=negated,
                governor=governor,
                partners=subject.partners,
            )
            return
        k += 1


def _develops(v: Visitor, item: Item) -> bool:
    return item.noun is not None and v.state.words[item.noun.last].text in _MAKING
