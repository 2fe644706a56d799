"""gives his consent, issues a stop order: a verb that only carries its noun."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Item, Verb
from checker.statements.english.holding import hold, where
from checker.statements.english.nominal import OVER, nominals
from checker.statements.english.people import is_officer
from checker.statements.english.state import Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.nodes import Who


def give(
    v: Visitor,
    subject: Subject,
    who: Who | None,
    clause: Clause,
    verb: Verb,
    negated: bool,
    frame: str = "F7",
) -> list[Act]:
    """The final say on X rests with WHO: what the subject names, WHO holds."""
    state = v.state
    if who is None:
        return []
    items = clause.subject
    out: list[Act] = []
    source = clause
    if not items and clause.shared is not None:
        items, source = clause.shared.subject, clause.shared
    if clause.op in ("which", "that") and clause.antecedent is not None and not items:
        items = [Item("", clause.antecedent.first, clause.antecedent)]
    for item in items:
        if item.verb is not None and item.verb.kind == "ger" and not item.prep:
            before = len(state.acts)
            v.visit(item.verb, Subject(who, officer=is_officer(who)), source, None, negated)
            out += state.acts[before:]
    k = 0
    while k < len(items):
        item = items[k]
        if item.noun is None or item.prep:
            k += 1
            continue
        found, end = nominals(state, items, k)
        for made in found:
            if made.power == "decide" and not made.spans and not made.verbs:
                made.spans.extend(where(v, clause))
            out += hold(v, made, who, verb, source, None, negated or made.none, frame=frame)
            if made.verbs:
                for act in state.acts:
                    if state.verbs.get(id(act)) in made.verbs:
                        act.frame = frame
        gerunds = [x.verb for x in items[k + 1 :] if x.verb is not None and x.verb.kind == "ger"]
        if (
            (not found or all(n.power == "manage" and n.right for n in found))
            and state.words[item.noun.last].cls in ("duty", "right")
            and gerunds
        ):
            for inner in gerunds:
                v.visit(inner, Subject(who, officer=is_officer(who)), source, None, negated)
            return out
        if not found and state.words[item.noun.last].cls == "duty":
            for n in range(k + 1, len(items)):
                if items[n].noun is not None and items[n].prep in ("for", "of"):
                    shifted = [Item("", items[n].at, items[n].noun), *items[n + 1 :]]
                    for made in nominals(state, shifted, 0)[0]:
                        out += hold(v, made, who, verb, source, None, negated or made.none, frame=frame)
                    break
        if not found:
            theme = theme_of(state, [(item.noun.first, item.noun.last)], "manage", -1)
            extra = [
                (i.noun.first, i.noun.last) for i in items[k + 1 :] if i.noun is not None and i.prep in OVER
            ]
            if theme.ids and any(m in ("quality_budget",) for m in theme.ids):
                out.append(
                    v.act(
                        "manage",
                        item.noun.last,
                        who,
                        source,
                        verb,
                        [(item.noun.first, item.noun.last), *extra],
                        frame=frame,
                        negated=negated,
                    )
                )
            elif theme.ids and any(m in ("quality_plan", "quality_strategy") for m in theme.ids):
                out.append(
                    v.act(
                        "decide",
                        item.noun.last,
                        who,
                        source,
                        verb,
                        [(item.noun.first, item.noun.last), *extra],
                        frame=frame,
                        negated=negated,
                    )
                )
            end = k + 1
        k = max(end, k + 1)
    return out
