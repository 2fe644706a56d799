"""The officer, or in his absence his deputy: who stands in takes nothing from him."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.noun_words import PEOPLE
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

_AWAY = word_set(
    "absence, absent, unavailable, designated, nominated, deputised, deputized, away, prevented, unavailability, illness, sick"
)
_AROUND = word_set(
    """
    in, during, if, when, where, should, of, the, a, his, her, their, your, any, he, she, is, be, are, him,
    case, event, whenever, by, in case of, in the event of, in the absence of, during the absence of, acting,
    deputy, person, somebody, someone, by, designated, nominated, appointed, deputy cqo
    """
)
_CLOSING = frozenset(("comma", "close"))


def without_deputies(words: Sequence[W]) -> list[W]:
    """The words without asides that name who stands in for the officer."""
    out: list[W] = []
    i = 0
    while i < len(words):
        i = _after_aside(words, i)
        if i < len(words):
            out.append(words[i])
            i += 1
    return out


def _after_aside(words: Sequence[W], i: int) -> int:
    """The index after the aside that begins at ``i``, with its marks; ``i`` where none does."""
    opened = words[i].cls in ("comma", "open")
    start = i + 1 if opened else i
    if not i or words[i - 1].cls != "officer" or start >= len(words) or words[start].text != "or":
        return i
    away = named = False
    for j in range(start + 1, len(words)):
        word = words[j]
        if word.cls == "comma" and not (away and named):
            continue
        if word.cls in _CLOSING or word.text in ("may", "shall", "must", "can", "will"):
            closes = word.cls in _CLOSING and opened
            return (j + 1 if closes else j) if away and named else i
        if away and named and not opened and word.cls in POWERS and words[j - 1].text in ("him", "her"):
            return j
        away = away or any(part in _AWAY for part in word.text.split(" "))
        officer = word.cls in ("officer", "self") and words[j - 1].cls not in ("below", "beside")
        if officer and word.text not in _AROUND:
            return i
        named = named or (word.cls in PEOPLE and word.text not in ("he", "she", "his", "her", "him"))
        if word.cls not in PEOPLE and word.text not in _AROUND and not away:
            return i
    return i
