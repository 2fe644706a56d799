"""Who gives an act its force: binding once signed by X, in force upon approval by Y."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.consent import consent
from checker.statements.english.listing import listed
from checker.statements.english.named import plain_act
from checker.statements.english.nominal import OVER
from checker.statements.english.people import is_officer, is_other, joined
from checker.statements.english.state import State
from checker.statements.english.subjects import subject_of
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS, Who

_THROUGH = word_set(
    """
    upon, on, with, by, after, following, only after, only with, through
    """
)
_ONCE = word_set(
    """
    once, when, only when, if, only if, only once, as soon as, after, only after, where, upon
    """
)
_BESIDE = frozenset(("alongside", "together with", "along with", "jointly with"))


@dataclass(slots=True)
class _Source:
    """Whose act, of which power, and the word that names it; ``settled`` where nobody new is named."""

    at: int
    power: str = "approve"
    actors: list[Who] = field(default_factory=list)
    settled: bool | None = None


def force_by(state: State, visitor: Visitor, clause: Clause, verb: Verb) -> bool:
    """The officer's act if he gives it force; a limit on his acts if somebody else does."""
    source = _Source(verb.last)
    _phrases(state, clause, verb, source)
    if source.settled is not None:
        return source.settled
    _conditions(state, clause, source)
    if any(is_officer(a) for a in source.actors):
        return _by_officer(state, visitor, clause, verb, source)
    other = next((a for a in source.actors if is_other(a)), None)
    if other is None:
        return False
    last = max([verb.last, *(i.noun.last for i in verb.items if i.noun is not None)])
    mine = [a for a in state.mine() if not a.negated]
    by = other.members[0][2]
    state.bound(mine, state.limit("force_by_other", "prior_approval", "conditional", verb.first, last, by))
    state.spend(clause.at, last)
    return True


def _phrases(state: State, clause: Clause, verb: Verb, source: _Source) -> None:
    """upon approval by X."""
    for k, item in enumerate(verb.items):
        if item.noun is None or item.prep not in _THROUGH:
            continue
        found = consent(state, verb.items, k)
        if found is None:
            continue
        source.at, source.power = found[0].at, found[0].power
        if not found[0].agents:
            told = found[0].noun.det in ("such", "this", "that", "its", "the") or plain_act(state, clause)
            if told:
                state.spend(clause.at, max(item.noun.last, source.at))
            source.settled = bool(told)
            return
        source.actors.extend(found[0].agents)
        state.spend(item.at, max(item.noun.last, source.at))


def _conditions(state: State, clause: Clause, source: _Source) -> None:
    """once X has signed; once signed by X."""
    for other in state.clauses:
        if other.host is not clause or other.op not in _ONCE or other.verb is None:
            continue
        agents = _agents(state, other, other.verb)
        if not agents or other.verb.main < 0:
            continue
        cls = state.words[other.verb.main].cls
        if cls not in (*POWERS, "light", "have", "effect"):
            continue
        source.actors.extend(agents)
        source.at = other.verb.main
        source.power = cls if cls in ("approve", "countersign", "review", "decide") else "approve"
        state.spend(other.at, other.end - 1)
        other.marks.append(-1)


def _agents(state: State, clause: Clause, verb: Verb) -> list[Who]:
    if not verb.passive:
        inner = subject_of(state, clause)
        return [inner.who] if inner.who is not None else []
    by = next((n for n, x in enumerate(verb.items) if x.prep == "by"), None)
    if by is None:
        return []
    agents = listed(state, verb.items, by)[0]
    beside = next((n for n, x in enumerate(verb.items) if x.prep in _BESIDE), None)
    return [*agents, *listed(state, verb.items, beside)[0]] if agents and beside is not None else agents


def _by_officer(state: State, visitor: Visitor, clause: Clause, verb: Verb, source: _Source) -> bool:
    items = clause.subject or (clause.shared.subject if clause.shared else [])
    content = [
        (i.noun.first, i.noun.last) for i in items if i.noun is not None and (not i.prep or i.prep in OVER)
    ]
    if clause.antecedent is not None and not items:
        content = [(clause.antecedent.first, clause.antecedent.last)]
    made = visitor.act(source.power, source.at, joined(source.actors), clause, verb, content, frame="F6")
    if not state.themes[id(made)].ids:
        state.acts.remove(made)
        return False
    state.spend(verb.first, verb.last)
    for item in verb.items:
        if item.noun is not None and not item.prep:
            state.spend(item.noun.first, item.noun.last)
    return True
