"""The residue rule for English: which words neither an act, nor a limit, nor a harmless clause accounts for."""

from __future__ import annotations

from checker.statements.draft import Draft
from checker.statements.english.clauses import Clause
from checker.statements.english.people import is_officer
from checker.statements.english.plainness import heavy, heavy_adverb, liberal, plain
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_WEAK = word_set(
    """
    propose, review, attend, participate, assist, implement, supervise, compile
    """
)


def residue_of(state: State, drafts: list[Draft]) -> list[int]:
    """Indexes of the tokens that are left over, in order."""
    acting = {id(state.homes[id(d.act)]) for d in drafts}
    for clause in state.clauses:
        mine = id(clause) in acting or any(
            state.homes[id(a)] is clause for a in state.acts if is_officer(a.agent) or a.agent is None
        )
        if mine:
            _own(state, clause, drafts)
        elif liberal(state, clause):
            state.used.update(
                i for i in range(clause.at, clause.end) if state.words[i].cls not in ("meta", "intention")
            )
        else:
            _frame(state, clause)
    out: list[int] = []
    for i, word in enumerate(state.words):
        if i in state.used or not heavy(state, i):
            continue
        out.extend(range(word.first, word.last + 1))
    return out


def _own(state: State, clause: Clause, drafts: list[Draft]) -> None:
    """A clause with an act of the officer: its subject, its verbs, its objects and its plain phrases are read."""
    verbs = [clause.verb] if clause.verb is not None else []
    weak = all(
        d.act.power in _WEAK or d.act.governor is not None for d in drafts if state.homes[id(d.act)] is clause
    )
    for item in clause.subject:
        plain(state, item, verbs, weak, subject=True)
    while verbs:
        verb = verbs.pop()
        state.spend(verb.first, verb.last)
        for i in verb.adverbs:
            if verb.first <= i <= verb.last and state.words[i].tag == "A" and heavy_adverb(state, i):
                state.used.discard(i)
        for item in verb.items:
            plain(state, item, verbs, weak)


def _frame(state: State, clause: Clause) -> None:
    """The words that only hold a clause together."""
    for i in range(clause.at, clause.end):
        if state.words[i].cls in ("content", "stages", "date", "number", "of", "paper") and state.words[
            i
        ].tag in ("N", "J"):
            state.used.add(i)
