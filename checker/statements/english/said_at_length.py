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
_PRESIDES = word_set(
    """
    presides, presiding, chairs, chair, chairman, chairperson, it, the, as, is, acts, over, its, meetings,
    committee, team, also, also chairs, takes
    """
)
_AWARDS = word_set(
    "award, awards, grant, grants, give, gives, pay, pays, allocate, allocates, confer, confers"
)
_OR_NOT = (["or", "withholds"], ["or", "withhold"], ["or", "refuses"], ["or", "refuse"])
_SIGNATURES = word_set("signature, approval, decision, word, consent")
_ENOUGH = word_set("sufficient, enough, final")
_ITS = word_set("the, its, their, this, full, timely, overall, company-wide")
_NUMBERS = word_set("three, four, five, six, seven, eight, nine, ten, eleven, twelve")
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
        if _awards_or_not(words, i):
            out.append(
                replace(
                    words[i],
                    last=words[i + 2].last,
                    text="award" + "s" * words[i].text.endswith("s"),
                    cls="reward",
                    meaning="reward",
                )
            )
            i += 3
            continue
        if (led := _carries_out(words, i)) is not None:
            text, cls, size = led
            out.append(replace(words[i], last=words[i + size - 1].last, text=text, cls=cls, meaning=cls))
            i += size
            continue
        if _texts(words, i, 3) == ["made", "up", "of"]:
            out.append(replace(words[i], last=words[i + 1].last, text="composed"))
            i += 2
            continue
        if out and (
            (size := _in_the_chair(words, i))
            or (size := _as_others(words, i))
            or (size := _suffices(words, i))
            or (size := _initials(words, i))
        ):
            i += size
            continue
        if out and (size := _so_many(words, i)):
            if words[i].text == "has":
                out.append(
                    replace(words[i], last=words[i + size - 1].last, text="comprises", cls="", meaning="")
                )
            i += size
            continue
        out.append(words[i])
        i += 1
    return out


def _texts(words: Sequence[W], i: int, size: int) -> list[str]:
    return [w.text for w in words[i : i + size]]


def _awards_or_not(words: Sequence[W], i: int) -> bool:
    """grants or withholds the quality bonus."""
    bonus = any(w.cls == "reward" for w in words[i + 3 : i + 6])
    return bonus and words[i].text in _AWARDS and _texts(words, i + 1, 2) in _OR_NOT


def _carries_out(words: Sequence[W], i: int) -> tuple[str, str, int] | None:
    """directs its execution, sees to the implementation: leads it."""
    text = words[i].text
    size = 2 if text in ("see", "sees", "seeing") and _texts(words, i + 1, 1) == ["to"] else 1
    if size == 1 and text not in ("direct", "directs", "directing"):
        return None
    after = words[i + size : i + size + 3]
    at = next((k for k, w in enumerate(after) if w.cls == "implement"), None)
    if at is None or any(w.text not in _ITS for w in after[:at]):
        return None
    return {"s": "leads", "g": "leading"}.get(text[-1], "lead"), "duty", size


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
    if words[i - 1].cls not in ("above", "beside", "below") or words[i].text not in ("(", ","):
        return 0
    closes = ")" if words[i].text == "(" else ","
    texts = _texts(words, i + 1, 8)
    size = texts.index(closes) if closes in texts else 0
    said = texts[:size]
    if closes == ")":
        alone = size == 1 and said[0] in _CHAIRS
        return size + 2 if alone or (said[:1] in (["as"], ["who"]) and _presides(said)) else 0
    # the comma behind goes on with the list
    return size + 1 if said[:1] == ["who"] and _presides(said) else 0


def _presides(said: Sequence[str]) -> bool:
    return len(said) > 1 and all(w in _PRESIDES for w in said[1:])


def _suffices(words: Sequence[W], i: int) -> int:
    """the CQO, whose signature is sufficient: nobody else's is asked for."""
    if words[i - 1].cls != "officer" or words[i].text != ",":
        return 0
    texts = _texts(words, i + 1, 6)
    if texts[:1] != ["whose"] or not texts[1:] or texts[1] not in _SIGNATURES:
        return 0
    at = 3 if texts[2:3] == ["alone"] else 2
    size = 1 if texts[at : at + 1] == ["suffices"] else 2
    said = texts[at : at + size]
    enough = said == ["suffices"] or (said[:1] == ["is"] and said[1:] and said[1] in _ENOUGH)
    ends = texts[at + size : at + size + 1]
    return at + size + 1 if enough and (not ends or ends == [","]) else 0


def _initials(words: Sequence[W], i: int) -> int:
    """advance product quality plans (APQP): the same in short, whether or not its bracket is a word."""
    texts = _texts(words, i, 3)
    size = 3 if texts[0] == "(" and texts[2:] == [")"] else 1
    short = texts[size // 3].rstrip("s")
    before = " ".join(w.text for w in words[max(0, i - 6) : i]).replace("-", " ").split()[-len(short) :]
    same = len(short) > 2 and short.isalpha() and "".join(w[0] for w in before) == short
    return size if same else 0


def _so_many(words: Sequence[W], i: int) -> int:
    """is made up of five members: the CEO …; has five members: the CEO …"""
    texts = _texts(words, i, 5)
    at = 1 if texts[0] == "has" else 0
    if not at and words[i - 1].text not in ("of", "comprises", "comprise"):
        return 0
    if texts[at : at + 1] == ["the"]:
        at += 1
    if texts[at : at + 1] and texts[at] in ("following", *_NUMBERS):
        return (
            at + 3 if texts[at + 1 : at + 3] in (["members", ":"], ["persons", ":"], ["people", ":"]) else 0
        )
    return 0


def _as_others(words: Sequence[W], i: int) -> int:
    """a vote equal to that of every other director."""
    if words[i].text != "equal" or words[i - 1].text not in ("vote", "votes", "seat"):
        return 0
    texts = _texts(words, i, 7)
    if len(texts) < 7 or texts[1:4] != ["to", "that", "of"] or texts[4] not in _OTHERS or texts[5] != "other":
        return 0
    return 7 if texts[6] in _PEERS else 0
