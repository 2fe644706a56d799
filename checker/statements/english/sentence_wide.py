"""What only the whole sentence shows: orders carried out, objections that end things, silent seats."""

from __future__ import annotations

from checker.statements.english.bounds import items_bound
from checker.statements.english.clauses import CONTENT_OPENERS, Clause, verbs_of
from checker.statements.english.conditions import harmless_words
from checker.statements.english.people import is_officer
from checker.statements.english.state import State
from checker.statements.english.themes import theme_of
from checker.statements.english.wordsets import word_set
from checker.statements.sentence import Modifier

_AWAITING = word_set(
    """
    subject to, subject always to, subject only to, conditional on, conditional upon, contingent on,
    contingent upon, dependent on, dependent upon, pending, with, upon, after, following
    """
)


def trailing(state: State) -> None:
    """…, subject to the approval of X: what closes a sentence after a comma bounds all of it."""
    for clause in state.clauses:
        for verb in verbs_of(clause):
            for k, item in enumerate(verb.items):
                if item.comma and item.prep in _AWAITING and item.noun is not None:
                    earlier = [
                        a
                        for a in state.mine()
                        if a.index < state.words[item.at].first and id(a) not in state.calm
                    ]
                    items_bound(state, earlier, verb.items[k:], verb.negated and clause.main and not earlier)


def elsewhere(state: State) -> None:
    """…, the plant managers elsewhere: the officer's part is what was named before."""
    for i, word in enumerate(state.words):
        before = state.words[i - 1] if i else None
        if word.text != "elsewhere" or before is None or before.cls not in ("above", "beside", "below"):
            continue
        mine = [a for a in state.mine() if a.index < word.first and not a.negated]
        state.bound(mine, state.limit("elsewhere", "scope", "limited", i - 1, i))


def silent_votes(state: State) -> None:
    """may speak but not vote: he is there and no more."""
    votes = [
        a
        for a in state.acts
        if a.negated
        and a.power == "participate"
        and is_officer(a.agent)
        and any(w.text.startswith("vot") for w in state.words if w.first <= a.index <= w.last)
    ]
    rest = [
        a
        for a in state.acts
        if a.power in ("participate", "attend") and a not in votes and is_officer(a.agent)
    ]
    if votes and rest:
        for act in rest:
            act.power, act.negated = "attend", False
        for act in votes:
            state.calm.add(id(act))


_CLOSING = frozenset(("term", "except", "excepted", "temporary", "in_absence"))
"""until 30 June, except for exports, after a clause that only says which decisions: of the act, not of that clause."""


def _of_a_sum(state: State, modifier: Modifier) -> bool:
    """up to RMB 50,000: of money, not of the goods that are spoken of."""
    inside = [w for w in state.words if modifier.start <= w.first < modifier.end]
    return modifier.rule == "cap" and any(w.cls == "amount" for w in inside)


def loose_limits(state: State, clause: Clause) -> None:
    """any such decision is subject to consent: limits of a clause without an act bound what it speaks of."""
    verb = clause.verb
    if (clause.op and clause.op not in CONTENT_OPENERS) or any(
        state.homes[id(a)] is clause for a in state.acts
    ):
        return
    items = verb.items if verb is not None else clause.subject
    kept, state.loose = state.loose, []
    items_bound(state, [], items, verb.negated if verb is not None else False)
    found, state.loose = state.loose, kept
    if verb is not None and verb.negated:
        return
    subject = state.owned.get(clause.at)
    speaks = subject is not None and any(
        n.det in ("such", "this", "that", "these", "those", "each", "its", "said")
        or n.pronoun in ("it", "this", "that", "these", "both", "they")
        or any(
            w.text in ("such", "said", "foregoing", "exercise", "decision")
            for w in state.words[n.first : n.last + 1]
        )
        for n in subject.nouns
    )
    mine = [a for a in state.mine() if id(a) not in state.calm]
    earlier = [a for a in mine if state.homes[id(a)].at < clause.at] or mine
    doing = verb is not None and verb.main >= 0 and not verb.passive and not speaks
    for modifier in found:
        told = clause.op in ("that", "which") and (modifier.rule in _CLOSING or _of_a_sum(state, modifier))
        if doing and not told and modifier.kind not in ("prior_approval", "under", "event", "partner"):
            continue
        if earlier and (speaks or subject is None or not subject.other):
            state.bound(earlier, modifier)
        elif speaks:
            state.loose.append(modifier)
        else:
            state.maybe.append(modifier)


def whether(state: State, clause: Clause) -> None:
    """the last word on whether a lot is shipped: what is decided is the act's theme."""
    for act in state.acts:
        if is_officer(act.agent) and act.power in ("veto", "decide") and not state.themes[id(act)].ids:
            theme = theme_of(
                state,
                [(clause.at, clause.end - 1)],
                act.power if act.power != "veto" else "decide",
                -1,
                "whether",
            )
            state.themes[id(act)] = theme
    harmless_words(state, clause)
