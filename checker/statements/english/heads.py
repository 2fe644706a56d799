"""The act that a noun names."""

from __future__ import annotations

from dataclasses import dataclass, field

from checker.statements.english.clauses import Noun, Verb
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS, Who

_DECISION = frozenset(("outcome",))
_MAKING = word_set(
    """
    development, drafting, definition, elaboration, creation, design
    """
)
_VOTELESS = word_set(
    """
    non-voting, associate, advisory, honorary, corresponding, consultative, observing, observer
    """
)


@dataclass(slots=True)
class Nominal:
    """An act named by the noun at word ``at``; ``agents`` are those that its own phrases name."""

    power: str
    at: int
    noun: Noun
    right: bool = False
    agents: list[Who] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    verbs: list[Verb] = field(default_factory=list)
    none: bool = False
    end: int = 0


def head_power(state: State, noun: Noun) -> tuple[str, int, bool] | None:
    """The power that a noun phrase names by its head, or by what stands before a word such as right."""
    if noun.pronoun or noun.last < noun.first:
        return None
    head = state.words[noun.last]
    if head.tag not in ("N", "J"):
        return None
    if head.cls == "participate" and any(
        state.words[i].text in _VOTELESS for i in range(noun.first, noun.last)
    ):
        return "attend", noun.last, False
    if head.cls in POWERS:
        return head.cls, noun.last, False
    if head.text in ("word", "verdict") and (noun.owner is not None or noun.det in ("his", "her", "their")):
        return "decide", noun.last, False
    if head.text in _MAKING and noun.det in ("", "the"):
        following = state.words[noun.last + 1 : noun.last + 8]
        if any(w.cls == "matter" and w.meaning in ("quality_strategy",) for w in following):
            return "formulate", noun.last, False
    if head.text == "say" and noun.det in ("a", "an", "some", "no", ""):
        return "propose", noun.last, False
    if head.cls in _DECISION:
        before = state.words[noun.last - 1] if noun.last > noun.first else None
        if before is not None and before.cls in POWERS and before.tag == "N":
            return before.cls, noun.last - 1, False
        return "decide", noun.last, False
    if head.cls == "right":
        for i in range(noun.last - 1, noun.first - 1, -1):
            if state.words[i].cls in POWERS:
                return state.words[i].cls, i, True
        return "right", noun.last, True
    if head.text in ("discretion", "sole discretion", "jurisdiction"):
        return "right", noun.last, True
    return None
