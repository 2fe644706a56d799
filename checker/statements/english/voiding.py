"""Others' signatures that count for nothing, and nothing that counts without the officer's: both strengthen him."""

from __future__ import annotations

from checker.statements.english.clauses import Clause, Item, Noun
from checker.statements.english.nominal import nominals, possessive
from checker.statements.english.people import is_officer, is_other, who_of
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_NOTHING = word_set(
    "void, invalid, ineffective, worthless, null, meaningless, irrelevant, nothing, effect, force, weight, avail"
)
_SINGLE = word_set("alone, only, either, one, single, both, neither, first, unless, until, sole, itself")
_BOUNDING = frozenset(
    ("only", "narrow", "amount", "cap", "exceed", "percent", "except", "conditional_on", "joint", "above")
)
_CONSENTS = frozenset(("approve", "countersign", "release", "stop", "decide", "veto", "review"))


def voids_others(state: State, clause: Clause) -> bool:
    """A signature by any other manager is void; without his signature the gate pass is void."""
    verb = clause.verb
    if verb is None or not clause.main or verb.negated or not _of_no_force(state, clause):
        return False
    if any(state.words[i].text in _SINGLE for i in range(clause.at, clause.end)):
        return False
    if any(w.cls in _BOUNDING for w in state.words) or any(c.op in ("whose", "until") for c in state.clauses):
        return False
    items = clause.subject
    for k, item in enumerate(items):
        if item.prep == "without" and item.noun is not None:
            return _officers(state, items, k)
    at = next((n for n, i in enumerate(items) if i.noun is not None and not i.prep), None)
    if at is None:
        return False
    found = nominals(state, items, at)[0]
    agents = [a for made in found if made.power in _CONSENTS for a in made.agents]
    return bool(agents) and all(is_other(a) or a.has("below", "anyone", "person") for a in agents)


def _of_no_force(state: State, clause: Clause) -> bool:
    """is void, is of no effect, counts for nothing."""
    verb = clause.verb
    assert verb is not None
    if verb.passive:
        return False
    heads = [i.noun for i in verb.items if i.noun is not None]
    last = [state.words[n.last] for n in heads if n.last >= 0]
    plain = [
        w
        for w in last
        if w.text
        in ("void", "invalid", "ineffective", "worthless", "null", "meaningless", "irrelevant", "nothing")
    ]
    none = [n for n in heads if n.det == "no" and state.words[n.last].text in _NOTHING]
    adjectives = [state.words[a] for a in verb.adverbs if state.words[a].cls == "noeffect"]
    return bool(plain or none or adjectives)


def _officers(state: State, items: list[Item], k: int) -> bool:
    """without his signature, without that of the CQO."""
    noun: Noun | None = items[k].noun
    assert noun is not None
    if noun.det in ("his", "her") and noun.owner is None:
        owner = possessive(state, noun)
        return is_officer(owner)
    if noun.owner is not None:
        return is_officer(who_of(state, noun.owner))
    found = nominals(state, items, k)[0]
    return bool(found) and all(any(is_officer(a) for a in made.agents) for made in found)
