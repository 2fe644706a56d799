"""…, but shall not do so while an export order is running: what he may, he may not always."""

from __future__ import annotations

from checker.statements.english.clauses import Verb
from checker.statements.english.state import State

_WAITING = frozenset(("unless", "until", "till", "before", "without", "if", "not until", "except with"))


def not_so(state: State) -> None:
    """Bounds the officer's acts by a later denial of doing so."""
    for clause in state.clauses:
        verb = clause.verb
        subject = state.owned.get(clause.at)
        if verb is None or subject is None or not subject.officer or subject.none or not _denied(state, verb):
            continue
        first = state.words[clause.at].first
        mine = [a for a in state.mine() if a.index < first and not a.negated and id(a) not in state.calm]
        hanging = [c for c in state.clauses if c.host is clause]
        waits = any(c.op in _WAITING for c in hanging) or any(i.prep in _WAITING for i in verb.items)
        last = max((clause.end - 1, *(c.end - 1 for c in hanging)))
        if waits:
            limit = state.limit("not_so", "event", "conditional", verb.first, last)
        else:
            limit = state.limit("not_so", "scope", "limited", verb.first, last)
        state.bound(mine, limit)
        state.spend(clause.at, last)


def _denied(state: State, verb: Verb) -> bool:
    """shall not do so; must not do this."""
    doing = verb.main < 0 or state.words[verb.main].text in ("do", "exercise", "use")
    if not doing or not verb.negated or verb.modal == "need" or verb.be or (verb.have and verb.main < 0):
        return False
    so = any(state.words[a].text == "so" for a in verb.adverbs)
    return so or any(
        i.noun is not None and not i.prep and i.noun.pronoun in ("it", "this", "that") for i in verb.items
    )
