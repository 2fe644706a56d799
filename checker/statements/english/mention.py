"""Whether a sentence grants at all, or only tells, proposes, asks, intends."""

from __future__ import annotations

from checker.statements.act import Act
from checker.statements.draft import Draft
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set
from checker.statements.sentence import Sentence

_RULES = word_set(
    """
    standard, standards, regulation, regulations, specification, directive, guideline, guidelines, iso,
    norm, literature, iso 9001, iatf 16949, legislation, law, code, best practice
    """
)


_NOT_MEANT = word_set(
    """
    would, could, might, consider, considers, considered, expects, expected, future
    """
)
_GIVEN = word_set(
    """
    given, granted, accorded, vested, authorised, authorized, empowered, allowed, permitted, made
    """
)


def mentioned(state: State, sentence: Sentence, drafts: list[Draft]) -> None:
    why = state.mention
    if sentence.end == "question":
        why = "a question"
    first = state.words[0] if state.words else None
    if (
        first is not None
        and first.text == "draft"
        and len(state.words) > 1
        and (state.words[1].tag in ("PUNCT", "P") or state.words[1].text in ("v", "for", "only", "version"))
    ):
        why = why or "a draft"
    for i, word in enumerate(state.words):
        if word.cls == "meta" and not (
            word.text in ("means",) and word.tag in ("N",) and state.words[i - 1].tag in ("D", "P")
        ):
            why = why or "told, not granted"
    for clause in state.clauses:
        for item in clause.subject:
            if (
                item.noun is not None
                and item.prep in ("according to", "under", "pursuant to", "per", "as per")
                and state.words[item.noun.last].text in _RULES
                and item.noun.det not in ("this", "our", "these")
            ):
                why = why or "told of a rule, not granted"
    sentence.mention = why
    for draft in drafts:
        if why:
            draft.lower("none", why)
            continue
        verb = state.verbs.get(id(draft.act))
        if verb is None or draft.act.frame not in ("F15", "F3", "F8"):
            continue
        home = state.homes[id(draft.act)].verb
        if _intended(state, draft.act):
            draft.lower("none", "intended, not granted")
            continue
        if (
            home is not None
            and home.main >= 0
            and state.words[home.main].text
            in ("resolved", "decided", "agreed", "ordered", "approved", "determined")
            and draft.act.frame in ("F8", "F15")
            and home is not verb
        ):
            continue
        intended = home is not None and home.main >= 0 and state.words[home.main].cls == "intention"
        if (
            verb.past
            or (home is not None and home.past)
            or (verb.have and verb.kind == "fin" and verb.main >= 0 and not verb.be and not verb.modal)
        ):
            draft.lower("none", "told of the past")
        elif (
            home is not None
            and (
                home.modal in ("would", "could", "might")
                or (
                    home.modal == "should"
                    and draft.act.frame in ("F8", "F15")
                    and home.passive
                    and home.main >= 0
                    and state.words[home.main].text in _GIVEN
                )
            )
        ) or intended:
            draft.lower("none", "intended, not granted")


def _intended(state: State, act: Act) -> bool:
    at = next((k for k, w in enumerate(state.words) if w.first <= act.index <= w.last), 0)
    if any(
        w.text.startswith("consider") and k + 1 < at and state.words[k + 1].tag in ("VG", "H")
        for k, w in enumerate(state.words[:at])
    ):
        return True
    return any(
        w.cls == "intention" and w.tag in ("V", "V3", "VN", "VG", "VD", "A", "J") and w.text not in _NOT_MEANT
        for w in state.words[:at]
    )
