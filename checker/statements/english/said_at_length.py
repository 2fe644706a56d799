"""Words that say at length what shorter ones say: is the only person entitled to, a vote equal to that of any other member."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set

_ALONE = word_set("sole, only")
_SOMEBODY = word_set(
    "person, one, officer, manager, executive, individual, employee, signatory, authority, official"
)
_ENTITLED = word_set("entitled, authorised, authorized, allowed, empowered, permitted")
_CHAIRS = word_set("chair, chairman, chairwoman, chairperson, presiding, secretary, deputy chair, vice chair")
_PEERS = word_set("member, members, director, directors, executive, executives, manager, managers, one, ones")
_OTHERS = word_set("any, every, each, all, the")


def shortened(words: Sequence[W]) -> list[W]:
    """The words, with such turns as one word, or left out."""
    out: list[W] = []
    i = 0
    while i < len(words):
        if size := _only_one(words, i):
            out.append(replace(words[i], last=words[i + size - 1].last, text="may", cls="may", meaning="may"))
            i += size
            continue
        if out and ((size := _in_the_chair(words, i)) or (size := _as_others(words, i))):
            i += size
            continue
        out.append(words[i])
        i += 1
    return out


def _texts(words: Sequence[W], i: int, size: int) -> list[str]:
    return [w.text for w in words[i : i + size]]


def _only_one(words: Sequence[W], i: int) -> int:
    """is the sole person entitled to; is the only one who may."""
    if words[i].text != "is" or not i or words[i - 1].cls != "officer":
        return 0
    texts = _texts(words, i, 6)
    if len(texts) < 6 or texts[1] != "the" or texts[2] not in _ALONE or texts[3] not in _SOMEBODY:
        return 0
    if texts[4] in _ENTITLED and texts[5] == "to":
        return 6
    return 6 if texts[4] in ("who", "that") and texts[5] in ("may", "can") else 0


def _in_the_chair(words: Sequence[W], i: int) -> int:
    """the CEO (Chair), the CFO: who presides is said by the way."""
    texts = _texts(words, i, 3)
    named = words[i - 1].cls in ("above", "beside", "below")
    return (
        3 if named and len(texts) == 3 and texts[0] == "(" and texts[1] in _CHAIRS and texts[2] == ")" else 0
    )


def _as_others(words: Sequence[W], i: int) -> int:
    """a vote equal to that of every other director."""
    if words[i].text != "equal" or words[i - 1].text not in ("vote", "votes", "seat"):
        return 0
    texts = _texts(words, i, 7)
    if len(texts) < 7 or texts[1:4] != ["to", "that", "of"] or texts[4] not in _OTHERS or texts[5] != "other":
        return 0
    return 7 if texts[6] in _PEERS else 0
