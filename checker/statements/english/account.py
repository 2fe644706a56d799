"""The residue rule for English: which words neither an act, nor a limit, nor a harmless clause accounts for."""

from __future__ import annotations

from itertools import pairwise

from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.english.clauses import Clause
from checker.statements.english.people import is_officer
from checker.statements.english.plainness import heavy, heavy_adverb, liberal, plain
from checker.statements.english.state import State
from checker.statements.english.voiding import voids_others
from checker.statements.english.wordsets import word_set

_WEAK = word_set(
    """
    propose, review, attend, participate, assist, implement, supervise, compile
    """
)


def residue_of(state: State, drafts: list[Draft]) -> list[int]:
    """Indexes of the tokens that are left over, in order."""
    acting = {id(state.homes[id(d.act)]) for d in drafts}
    acting |= {id(host) for d in drafts if (host := _teller(state, d.act)) is not None}
    for clause in state.clauses:
        mine = id(clause) in acting or any(
            state.homes[id(a)] is clause for a in state.acts if is_officer(a.agent) or a.agent is None
        )
        if mine:
            _own(state, clause, drafts)
        elif _cleft(state, clause) or voids_others(state, clause) or liberal(state, clause):
            state.used.update(
                i for i in range(clause.at, clause.end) if state.words[i].cls not in ("meta", "intention")
            )
            state.used -= _cleared_by_somebody(state, clause)
        else:
            _frame(state, clause)
    out: list[int] = []
    for i, word in enumerate(state.words):
        if i in state.used or not heavy(state, i):
            continue
        out.extend(range(word.first, word.last + 1))
    return out


def _cleft(state: State, clause: Clause) -> bool:
    """It is the CQO, not the project manager, who signs: the clause only points at who acts."""
    verb = clause.verb
    if (
        verb is None
        or not verb.be
        or verb.main >= 0
        or (verb.negated and not any(i.comma for i in verb.items))
    ):
        return False
    it = [i.noun for i in clause.subject if i.noun is not None]
    who = [c for c in state.clauses if c.host is clause and c.op in ("who", "that", "which")]
    plain_items = all(i.noun is not None and not i.prep for i in verb.items)
    officer = any(is_officer(a.agent) and state.homes[id(a)] in who for a in state.acts)
    return len(it) == 1 and it[0].pronoun == "it" and plain_items and officer


def _cleared_by_somebody(state: State, clause: Clause) -> set[int]:
    """any decision that endangers safety, after clearance by Group Controlling: the phrase may be of the act."""
    if (
        clause.verb is None
        or clause.op not in ("that", "which")
        or any(state.bounds.get(id(a)) for a in state.mine())
    ):
        return set()
    items = clause.verb.items
    out: set[int] = set()
    for one, two in pairwise(items):
        if one.prep not in ("after", "following", "upon") or one.noun is None or two.prep != "by":
            continue
        if state.words[one.noun.last].cls in ("approve", "countersign"):
            out |= set(range(one.noun.first, one.noun.last + 1))
    return out


def _teller(state: State, act: Act) -> Clause | None:
    """deciding whether goods may leave lies with X: the clause that names who acts, outside that of the act."""
    home = state.homes[id(act)]
    if home.op not in ("whether", "that") or act.agent is None:
        return None
    own = [i.noun for i in home.subject if i.noun is not None]
    inside = any(w.first <= act.agent.first <= w.last for n in own for w in state.words[n.first : n.last + 1])
    return home.host if not inside else None


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
