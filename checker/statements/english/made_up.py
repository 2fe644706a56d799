"""The Executive Committee consists of the CEO, the CFO and the CQO: whoever is counted in is a member."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.english.clauses import Clause, Item
from checker.statements.english.listing import listed
from checker.statements.english.people import is_officer, who_of
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import Who

_COUNTS = word_set(
    "consists, consist, comprises, comprise, includes, comprised, composed, constituted, made, formed"
)
_OF_BUSINESS = word_set("executive, management, managing, board, directors, business, leadership, operating")
_BODIES = word_set("committee, board, team, council, directors, management, body, group")
_BY_NAME = word_set("exco, excom")
_VOICELESS = word_set(
    """
    non-voting, advisory, attendance, guest, guests, observer, observers, invitation, without, except, excluding, chair's,
    consultative, optional, ad hoc, if, when, where, unless, only, may, can
    """
)

_IN_HIS_PLACE = Pattern(
    r"\b(?:deput(?:y|ies)|assistants?|alternates?|representatives?|delegates?|designees?|nominees?) (?:of|to|for|from)\b",
    "adnr oft",
)


def made_up(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """Adds the officer's membership, where a body of business is told by its members and nothing bounds one of them."""
    verb = clause.verb
    if verb is None or verb.negated or verb.main < 0 or subject.officer or not clause.main:
        return False
    if state.words[verb.main].text not in _COUNTS or not _of_business(state, subject):
        return False
    if any(w.text in _VOICELESS or w.cls in ("only", "invited") for w in state.words[clause.at : clause.end]):
        return False
    if _IN_HIS_PLACE.search(state.sentence.text) is not None:
        return False
    if any(i.prep and i.prep != "of" for i in verb.items):
        # and, for quality items, the CQO
        return False
    counted = [k for k, i in enumerate(verb.items) if i.prep in ("", "of") and i.noun is not None]
    people = listed(state, verb.items, counted[0])[0] if counted else []
    officer = next((w for w in people if is_officer(w)), None)
    if officer is None:
        officer = _after_a_comma(state, verb.items)
    if officer is None:
        return False
    at = state.words.index(next(w for w in state.words if w.first == officer.first))
    nouns = [(n.first, n.last) for n in subject.nouns]
    act = visitor.act("participate", at, officer, clause, None, nouns)
    state.spend(clause.at, clause.end - 1)
    return bool(state.themes[id(act)].ids)


def _after_a_comma(state: State, items: list[Item]) -> Who | None:
    """the CEO, the CFO, the CQO, each having one vote."""
    found = [who_of(state, i.noun) for i in items if i.noun is not None and i.prep in ("", "of")]
    return next((w for w in found if is_officer(w)), None)


def _of_business(state: State, subject: Subject) -> bool:
    words = [t for n in subject.nouns for w in state.words[n.first : n.last + 1] for t in w.text.split()]
    if any(t in _BY_NAME for t in words):
        return True
    if not any(t in _BODIES for t in words):
        return False
    named_above = state.holder in ("top_manager", "board") and all(t in _BODIES or t == "the" for t in words)
    return named_above or any(t in _OF_BUSINESS for t in words)
