"""orders a recall, issues stop orders, casts a vote, puts on hold: the noun is the act."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.asking import nested
from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.content import content_clause
from checker.statements.english.holding import hold
from checker.statements.english.nominal import nominals
from checker.statements.english.people import is_officer
from checker.statements.english.state import Subject
from checker.statements.english.visitor import Visitor
from checker.statements.nodes import POWERS


def command(
    v: Visitor, verb: Verb, subject: Subject, clause: Clause, governor: Act | None, negated: bool
) -> None:
    """orders a recall, enters a veto, casts a vote, issues stop orders: the noun is the act."""
    state = v.state
    items = verb.items
    who = v.doer(subject)
    if subject.none:
        negated = True
    k = 0
    found_any = False
    if state.words[verb.main].cls == "override":
        nested(v, verb, subject, clause, governor, negated)
        return
    asking: Act | None = None
    while k < len(items):
        item = items[k]
        if item.noun is None or item.prep not in ("", "with"):
            k += 1
            continue
        found, end = nominals(state, items, k)
        for made in found:
            if (
                made.power in ("right", "decide")
                and not made.spans
                and not made.verbs
                and state.words[verb.main].cls not in ("light",)
            ):
                continue
            if (
                made.agents
                and not any(is_officer(a) for a in made.agents)
                and is_officer(who)
                and made.power in ("approve", "countersign")
            ):
                continue
            held = hold(v, made, who, verb, clause, governor, negated or made.none, subject.partners)
            asking = next((a for a in held if a.power == "propose"), asking)
            found_any = True
        if not found and item.noun is not None and not item.prep:
            word = state.words[item.noun.last]
            if word.cls == "release" or word.cls == "stop":
                v.act(
                    word.cls,
                    item.noun.last,
                    who,
                    clause,
                    verb,
                    v.spans(verb),
                    negated=negated,
                    governor=governor,
                    partners=subject.partners,
                )
                found_any = True
        k = max(end, k + 1)
    if asking is not None:
        # makes a proposal to stop the line: the line is stopped by others
        before = len(state.acts)
        for item in items:
            if item.verb is not None and item.verb.kind in ("inf", "ger"):
                v.visit(item.verb, subject, clause, asking, negated)
        if len(state.acts) > before:
            state.calm.add(id(asking))
        return
    for item in items:
        if (
            item.verb is not None
            and item.verb.kind == "part"
            and state.words[item.verb.main].cls in POWERS
            and not any(x.prep == "by" for x in item.verb.items)
        ):
            # orders production stopped and product quarantined
            spans = [(i.noun.first, i.noun.last) for i in items if i.noun is not None and i.at < item.at]
            v.act(
                state.words[item.verb.main].cls,
                item.verb.main,
                who,
                clause,
                item.verb,
                spans,
                negated=negated,
                governor=governor,
                partners=subject.partners,
            )
            for deep in item.verb.items:
                if (
                    deep.verb is not None
                    and deep.verb.kind == "part"
                    and state.words[deep.verb.main].cls in POWERS
                ):
                    v.act(
                        state.words[deep.verb.main].cls,
                        deep.verb.main,
                        who,
                        clause,
                        deep.verb,
                        [],
                        negated=negated,
                        governor=governor,
                        partners=subject.partners,
                    )
        elif (
            item.verb is not None
            and item.verb.kind == "inf"
            and item.verb.passive
            and item.verb.main >= 0
            and state.words[item.verb.main].cls in POWERS
        ):
            spans = [(i.noun.first, i.noun.last) for i in items if i.noun is not None and i.at < item.at]
            v.act(
                state.words[item.verb.main].cls,
                item.verb.main,
                who,
                clause,
                item.verb,
                spans,
                negated=negated,
                governor=governor,
                partners=subject.partners,
            )
        elif (
            item.verb is not None
            and not found_any
            and item.verb.kind in ("inf", "ger")
            and item.prep not in ("without", "before")
        ):
            v.visit(item.verb, subject, clause, governor, negated)
    for item in items:
        if item.verb is not None and item.verb.passive:
            # ordered stopped after obtaining consent
            for deep in item.verb.items:
                if deep.verb is not None and deep.verb.kind == "ger" and deep.prep:
                    v.visit(deep.verb, subject, clause, None, deep.prep == "without")
    for other in state.clauses:
        if other.op == "that" and other.under is verb:
            content_clause(v, other, governor, subject)


def word_of(v: Visitor, item: Item, cls: str) -> bool:
    return item.noun is not None and v.state.words[item.noun.last].cls == cls
