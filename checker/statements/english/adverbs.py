"""Adverbs that bound an act: normally, for the time being, jointly, only."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set
from checker.statements.model import Effect

_VAGUE = word_set(
    """
    in principle, in part, as a rule, where appropriate, where possible, to some extent, normally, as far
    as possible, within reason, where practicable, to a certain extent, as appropriate
    """
)
_WHILE = frozenset(("for the time being", "until further notice"))
_INVITED = word_set(
    """
    on invitation, upon invitation, by invitation, when invited, if invited, where invited, when asked, if
    asked, if so requested, when called upon, if requested, when requested, on request, upon request, as
    needed, as required, when required, if required, where required
    """
)
_JOINTLY = word_set(
    """
    jointly, together, collectively, in concert, in tandem, acting jointly, acting together, unanimously,
    by mutual agreement
    """
)
_SELDOM = frozenset(("once a year", "twice a year", "once a month", "once a week", "once a quarter"))
_ONLY = frozenset(("only", "solely", "exclusively", "merely", "purely", "just", "but only"))

_ALONE = word_set(
    "alone, on his own, on her own, by himself, by herself, single-handedly, unaided, unilaterally"
)


def adverbs(state: State, act: Act, verb: Verb) -> None:
    """Puts what the adverbs of an act say on it."""
    for i in (*state.homes[id(act)].adverbs, *verb.adverbs):
        word = state.words[i]
        if word.cls == "vague" or word.text in _VAGUE:
            _bound(state, act, i, "vague", "vagueness", "limited")
        elif word.cls == "temporary" or word.text in _WHILE:
            _bound(state, act, i, "temporary", "time", "limited")
        elif word.cls == "invited" or word.text in _INVITED:
            _bound(state, act, i, "invited", "event", "conditional")
        elif word.text in _JOINTLY:
            state.spend(i, i)
            if act.agent is None or (len(act.agent.members) < 2 and not act.partners):
                _bound(state, act, i, "joint", "partner", "joint")
        elif (word.text in _SELDOM and act.power in ("stop", "release", "veto")) or word.text in (
            "once",
            "twice",
        ):
            _bound(state, act, i, "times", "number", "limited")
        elif word.cls == "intention":
            state.mention = state.mention or "intended, not granted"


def _bound(state: State, act: Act, i: int, rule: str, kind: str, effect: Effect) -> None:
    state.bound([act], state.limit(rule, kind, effect, i, i))
    state.spend(i, i)


def not_alone(state: State) -> None:
    """never alone, not on his own: with others."""
    for i, word in enumerate(state.words):
        three = " ".join(w.text for w in state.words[i : i + 3])
        if (word.text not in _ALONE and three not in _ALONE) or not any(
            w.text in ("never", "not") for w in state.words[max(0, i - 3) : i]
        ):
            continue
        mine = [a for a in state.mine() if not a.negated]
        state.bound(mine, state.limit("not_alone", "partner", "joint", i, i))


def only_words(state: State, acts: Sequence[Act]) -> None:
    """only, solely: beside the officer it is he alone; elsewhere it bounds."""
    for i, word in enumerate(state.words):
        if (word.cls != "only" and word.text not in _ONLY) or i in state.used or word.text.startswith("not "):
            continue
        clause = _clause_at(state, i)
        named = any(a.frame == "poss" and a.index > word.first and state.homes[id(a)] is clause for a in acts)
        own = [a for a in acts if state.homes[id(a)] is clause] or [a for a in acts if a.index < word.first]
        if not own:
            continue
        if _gate(state, i, own):
            state.spend(i, i)
            continue
        if not (_next_to(state, i) or named) or _closes_phrase(state, i):
            state.bound(own, state.limit("only", "scope", "limited", i, i))
        state.spend(i, i)


def _gate(state: State, i: int, acts: Sequence[Act]) -> bool:
    """valid only with his approval: what waits for the officer waits for nobody else."""
    following = state.words[i + 1] if i + 1 < len(state.words) else None
    waits = following is not None and following.text in (
        "with",
        "upon",
        "on",
        "after",
        "by",
        "once",
        "when",
        "if",
    )
    return waits and all(a.frame in ("F4", "F5", "F6") for a in acts)


def _next_to(state: State, i: int) -> bool:
    """only the CQO, solely by the CQO, the CQO only: he and nobody else."""
    k = i + 1
    while k < len(state.words) and state.words[k].tag in ("D", "P", "A") and k < i + 4:
        k += 1
    after = k < len(state.words) and state.words[k].cls in ("officer", "self")
    closes = i + 1 >= len(state.words) or state.words[i + 1].tag in ("M", "PUNCT", "C")
    return after or (i > 0 and state.words[i - 1].cls in ("officer", "self") and closes)


def _closes_phrase(state: State, i: int) -> bool:
    """… at the Wuxi site only."""
    before = state.words[i - 1] if i else None
    closes = i + 1 >= len(state.words) or state.words[i + 1].tag == "PUNCT"
    return closes and before is not None and before.cls not in ("officer", "self")


def _clause_at(state: State, i: int) -> Clause | None:
    """The clause that word ``i`` stands in."""
    found = None
    for clause in state.clauses:
        if clause.at <= i < clause.end:
            found = clause
    return found
