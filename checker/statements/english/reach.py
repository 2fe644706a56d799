"""How far a power goes: extends to, is limited to, does not apply to."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.english.clauses import Clause
from checker.statements.english.named import subject_acts
from checker.statements.english.state import State, Subject
from checker.statements.english.visitor import Visitor
from checker.statements.english.wordsets import word_set

_COVERING = word_set(
    """
    apply, applies, extend, extends, cover, covers, include, includes, reach, reaches, embrace, embraces,
    encompass, encompasses, touch, touches
    """
)
_REACHING = word_set(
    """
    apply, applies, extend, extends, cover, covers, relate, relates, concern, concerns, reach, reaches
    """
)
_EXTENDING = word_set(
    """
    apply, applies, extend, extends, cover, covers, relate, relates, concern, concerns, include, includes,
    limited, restricted, confined, exercised, lapses, continues, remains, operates
    """
)
_WAITING = word_set(
    """
    subject to, conditional on, conditional upon, dependent on, dependent upon, contingent on, contingent
    upon
    """
)

_MOVED = word_set("delegated, transferred, assigned, taken, withdrawn, waived, removed, surrendered")


def reaches(state: State, clause: Clause, acts: list[Act]) -> None:
    """His veto extends to consumer goods: it goes no further."""
    verb = clause.verb
    if verb is None or verb.main < 0 or state.words[verb.main].text not in _REACHING:
        return
    for item in verb.items:
        if item.noun is not None and item.prep in ("", "to", "over"):
            words = state.words[item.noun.first : item.noun.last + 1]
            if any(
                w.text in ("all", "every", "any", "everything", "anything")
                or w.cls == "company"
                or (w.cls == "matter" and w.meaning.startswith("quality"))
                for w in words
            ):
                continue
            state.bound(acts, state.limit("reaches", "scope", "limited", verb.first, item.noun.last))
            return


def extends(state: State, clause: Clause) -> bool:
    """The CQO's veto applies to exports: a predicate that says how far a power goes."""
    verb = clause.verb
    if verb is None or verb.past:
        return False
    if verb.main < 0 and any(i.prep in _WAITING for i in verb.items):
        return True
    if verb.main < 0:
        return verb.be and any(
            i.noun is not None
            and (
                state.words[i.noun.last].cls in ("only", "vague", "cap")
                or state.words[i.noun.last].text in ("limited", "restricted", "confined")
            )
            for i in verb.items
        )
    word = state.words[verb.main]
    if verb.passive and verb.negated and word.text in _MOVED:
        return True
    if word.cls == "exempt" and verb.negated:
        return True
    return word.text in _EXTENDING or word.cls in ("only", "vague", "cap")


def excludes(state: State, visitor: Visitor, clause: Clause, subject: Subject) -> bool:
    """The above does not apply to …: what was said before is bounded."""
    verb = clause.verb
    if verb is None or verb.main < 0 or not verb.negated or subject.who is not None:
        return False
    if state.words[verb.main].text not in _COVERING:
        return False
    if any(w.cls == "law" for w in state.words[clause.at : clause.end]):
        return False
    modifier = state.limit("does_not_apply", "scope", "limited", clause.at, max(clause.at, clause.end - 1))
    own = subject_acts(state, visitor, clause)
    for act in own:
        act.negated = False
    state.bound(own or [a for a in state.mine() if id(a) not in state.calm], modifier)
    state.spend(clause.at, clause.end - 1)
    return True
