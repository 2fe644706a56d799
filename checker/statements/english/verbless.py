"""Parts without a verb: list items under a heading, notes such as “Approval of quality plans: CQO”."""

from __future__ import annotations

from checker.statements.act import ASKING
from checker.statements.english.bounds import items_bound
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.forbidding import forbids
from checker.statements.english.listing import listed
from checker.statements.english.nominal import OVER, nominals
from checker.statements.english.people import is_officer, joined
from checker.statements.english.state import State, Subject
from checker.statements.english.themes import theme_of
from checker.statements.english.visitor import Visitor
from checker.statements.nodes import POWERS


def _after(state: State, clause: Clause) -> list[Clause]:
    """The parts that a colon or a dash hangs on this one, one after the other."""
    out: list[Clause] = []
    for other in state.clauses:
        if (
            other.colon
            and other.verb is None
            and other.shared is not None
            and (other.shared is clause or other.shared in out)
        ):
            out.append(other)
    return out


def verbless(state: State, visitor: Visitor, clause: Clause) -> None:
    """The acts that a part names by nouns; a part that only names people gives them the acts before it."""
    items = clause.subject
    people = listed(state, items, 0)[0] if items and not items[0].prep else []
    if people and clause.colon and clause.shared is not None:
        who = joined(people)
        for act in state.acts:
            if state.homes[id(act)] is clause.shared and act.agent is None:
                act.agent, act.frame = who, "F7"
        return
    if (
        items
        and items[0].noun is not None
        and items[0].noun.det == "no"
        and forbids(state, visitor, clause, Subject(nouns=[items[0].noun], none=True))
    ):
        return
    owner = None
    if clause.colon and clause.shared is not None:
        subject = state.owned.get(clause.shared.at)
        owner = subject.who if subject is not None and clause.shared.verb is None else None
    found_any = False
    k = 0
    while k < len(items):
        item = items[k]
        before = items[k - 1] if k else None
        headed = (
            before is not None
            and before.noun is not None
            and state.words[before.noun.last].cls not in ("right", "duty", "officer", "self")
        )
        if item.verb is not None and item.verb.kind in ("ger", "inf") and not found_any and not headed:
            visitor.visit(item.verb, Subject(owner, officer=is_officer(owner)), clause)
            k += 1
            continue
        if (
            item.verb is not None
            and (not k or item.comma or _weak(state, item.verb))
            and _signed(state, visitor, clause, item.verb, k)
        ):
            found_any = True
        if item.noun is None or item.prep:
            k += 1
            continue
        part = items[k + 1].verb if k + 1 < len(items) else None
        if part is not None and part.kind == "part" and _weak(state, part):
            # product release reviewed by X
            k += 1
            continue
        found, end = nominals(state, items, k)
        for made in found:
            who = joined(made.agents) or owner
            heads = {id(n.noun) for n in found}
            wide = [
                (i.noun.first, i.noun.last)
                for i in items
                if i.noun is not None and id(i.noun) not in heads and (not i.prep or i.prep in OVER)
            ]
            later = _after(state, clause)
            wide += [
                (i.noun.first, i.noun.last)
                for c in later
                for i in c.subject
                if i.noun is not None and not i.prep
            ]
            if made.verbs:
                for inner in made.verbs:
                    visitor.visit(inner, Subject(who, officer=is_officer(who)), clause)
                continue
            if made.power == "right":
                continue
            state.owned.setdefault(clause.at, Subject())
            act = visitor.act(
                made.power, made.at, who, clause, None, made.spans, right=True, frame="F10", wide=wide
            )
            act.negated = made.none or (part is not None and _denied(state, clause, part))
            found_any = True
            if made.power in ASKING:
                for item in items[end:]:
                    if (
                        item.verb is not None
                        and item.verb.kind == "ger"
                        and item.prep in ("in", "to", "with", "on")
                    ):
                        visitor.visit(item.verb, Subject(who, officer=is_officer(who)), clause, act)
            items_bound(state, [act], items[k + 1 :], False)
            for other in later:
                items_bound(state, [act], other.subject, False)
        k = max(end, k + 1)
    if not found_any and clause.colon and clause.shared is not None and not people:
        for act in [a for a in state.acts if state.homes[id(a)] is clause.shared]:
            if not state.themes[id(act)].ids:
                spans = [(i.noun.first, i.noun.last) for i in items if i.noun is not None and not i.prep]
                state.themes[id(act)] = theme_of(state, spans, act.power, -1)


def _signed(state: State, visitor: Visitor, clause: Clause, verb: Verb, k: int) -> bool:
    """Quality plans: reviewed by X, approved by Y."""
    if verb.kind != "part" or verb.main < 0 or state.words[verb.main].cls not in POWERS:
        return False
    by = next((n for n, x in enumerate(verb.items) if x.prep == "by"), None)
    people = listed(state, verb.items, by)[0] if by is not None else []
    if not people:
        return False
    spans = [(i.noun.first, i.noun.last) for i in clause.subject[:k] if i.noun is not None]
    if clause.colon and clause.shared is not None:
        spans += [(i.noun.first, i.noun.last) for i in clause.shared.subject if i.noun is not None]
    state.owned.setdefault(clause.at, Subject())
    negated = _denied(state, clause, verb)
    who = joined(people)
    visitor.act(state.words[verb.main].cls, verb.main, who, clause, verb, spans, frame="F3", negated=negated)
    return True


def _denied(state: State, clause: Clause, verb: Verb) -> bool:
    near = [*verb.adverbs, *range(max(clause.at, verb.first - 2), verb.first)]
    return verb.negated or any(state.words[i].text in _NOT for i in near)


_NOT = frozenset(("not", "never", "no longer", "nor"))
_WEAK = frozenset(("review", "propose", "compile", "countersign"))


def _weak(state: State, verb: Verb) -> bool:
    """Quality plans reviewed by X: a line that says who does it, and no more than that."""
    return verb.main >= 0 and state.words[verb.main].cls in _WEAK and not any(c.verb for c in state.clauses)
