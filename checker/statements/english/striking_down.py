"""overrules decisions, blocks projects, forbids transactions that endanger quality safety: a veto by other words."""

from __future__ import annotations

from collections.abc import Sequence

from checker.patterns import Pattern
from checker.statements.english.clauses import Clause, Verb
from checker.statements.english.state import State
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set

PLANS = word_set(
    """
    launch, launches, introduction, introductions, go-live, proposal, proposals, decision, decisions, resolution,
    resolutions, motion, motions, project, projects, transaction, transactions, undertaking,
    undertakings, business decision, business decisions, management decision, management decisions, executive decisions,
    matter, matters
    """
)
_STRIKES = Pattern(
    r"(?:overrul\w+|overturn\w*|annul\w*|cancel\w*|revers(?:e|es|ing)|set(?:s|ting)? aside|strik(?:e|es|ing) (?:out|down)|forbid\w*|prohibit\w*|ban|bans|banning|undo|undoes)$",
    "onlrsebu",
)
_PEOPLE = frozenset(("below", "above", "beside", "officer", "person"))
_GROUNDS = ("quality", "safety", "unsafe", "defect", "hazard")


def on_grounds(words: Sequence[W]) -> bool:
    """Whether something of quality or safety is named, which is why."""
    return any(
        (w.text.startswith(_GROUNDS) and w.cls not in _PEOPLE) or w.meaning in ("quality", "quality_safety")
        for w in words
    )


def strikes_down(state: State, verb: Verb, clause: Clause) -> list[tuple[int, int]]:
    """What is struck down for quality's sake by such a verb: the words from its object on; nothing for other verbs."""
    if verb.main < 0 or not _STRIKES.search(state.words[verb.main].text):
        return []
    heads = [i.noun for i in verb.items if i.noun is not None and i.prep in ("", "of")]
    if not heads or state.words[heads[0].last].text not in PLANS:
        return []
    end = next(
        (c.at - 1 for c in state.clauses if c.at > heads[0].last and c.main and c is not clause),
        len(state.words) - 1,
    )
    if not on_grounds(state.words[heads[0].first : end + 1]):
        return []
    return [(heads[0].first, end)]
