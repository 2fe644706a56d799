"""Product release: informed; Veto – planned; Stop (advisory): what comes after the name of an act may take it away."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.noun_words import PEOPLE
from checker.statements.english.state import State
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

_NONE = word_set(
    "no, none, nil, not, authorised, authorized, applicable, n/a, informed, for information, nothing"
)
_WEAK = frozenset(
    ("attend", "consult", "propose", "compile", "review", "assist", "implement", "supervise", "file")
)
_HEARD = word_set(
    """
    advisory, consultative, consulted, advice, advises, recommends, recommendation, support, supports,
    proposal, proposals, input, opinion, comment, comments, draft, drafts
    """
)
_UNSETTLED = word_set(
    """
    tbd, tba, tbc, pending, open, planned, proposed, future, former, formerly, discussion, consideration,
    review, optional, suspended, see, cf., not, later, soon, unclear, undecided, vacant, target, envisaged
    """
)
_VERBAL = frozenset(("V", "V3", "VD", "VN", "VG", "T"))
_MARKS = frozenset("-–—(:")


def answered(state: State) -> None:
    """Weighs what stands after a colon, a dash or in brackets behind an act that a noun alone names."""
    for act in state.acts:
        named = act.frame == "F10"
        if not (named or _opens(state, act)) or act.negated:
            continue
        tail = _tail(state, act)
        if not named and not all(w.text in _NONE for w in tail):
            # Veto in matters of quality safety: no
            continue
        if not tail or any(w.cls in ("officer", "self") for w in tail):
            continue
        texts = [w.text for w in tail]
        if any(w.cls in PEOPLE for w in tail):
            # see procedure QP-12, delegated to the plant manager
            if tail[0].cls not in POWERS and (tail[0].tag in _VERBAL or texts[0] in _UNSETTLED):
                state.doubts.add(id(act))
            continue
        if len(tail) == 1 and (len(texts[0]) == 1 or tail[0].cls in ("number", "count")):
            state.doubts.add(id(act))
        elif all(t in _NONE for t in texts) or "".join(texts) in ("n/a", "na"):
            act.negated = True
        elif tail[0].cls in _WEAK or texts[0] in _HEARD:
            act.power = "propose"
        elif any(
            _UNSETTLED & set(w.text.split()) or (w.tag in _VERBAL and w.cls not in POWERS) for w in tail
        ):
            state.doubts.add(id(act))


def _opens(state: State, act: Act) -> bool:
    """Veto, that may be a verb, as the first word of a line that names nobody."""
    return act.agent is None and state.words[0].first == act.index and act.power == "veto"


def _tail(state: State, act: Act) -> Sequence[W]:
    words = state.words
    i = next((n for n, w in enumerate(words) if w.first <= act.index <= w.last), len(words))
    i += 1
    while i < len(words) and words[i].text not in _MARKS:
        if words[i].cls in ("comma", "semicolon", "close") or words[i].tag in _VERBAL - {"VN", "VG"}:
            return ()
        i += 1
    end = i + 1
    while end < len(words) and words[end].tag != "PUNCT":
        end += 1
    return words[i + 1 : end]
