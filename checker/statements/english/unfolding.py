"""may, if X consents, stop: an aside between an auxiliary and its verb is read after the verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.statements.english.grammar import MODAL, SUBORDINATORS
from checker.statements.english.noun_words import PEOPLE
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set


def unfolded(words: Sequence[W]) -> list[W]:
    """The words with such asides behind the verb's own phrases."""
    out = _said_apart(_without_asides(list(words)))
    for i in range(len(out) - 3):
        if out[i].text not in MODAL or out[i + 1].cls != "comma":
            continue
        close = next((j for j in range(i + 3, len(out)) if out[j].cls == "comma"), None)
        if close is None or close + 1 >= len(out):
            continue
        block = out[i + 2 : close]
        absolute = any(w.cls in PEOPLE for w in block) and any(w.text.endswith("ing") for w in block[1:])
        if block[0].text not in SUBORDINATORS and block[0].text not in _EXCEPTING and not absolute:
            continue
        end = next((j for j in range(close + 1, len(out)) if out[j].tag == "PUNCT"), len(out))
        aside = out[i + 1 : close]
        return [*out[: i + 1], *out[close + 1 : end], *aside, *out[end:]]
    return out


_EXCEPTING = word_set("save, except, save for, except for, other than, apart from")
_CAST = word_set(
    "cast, made, exercised, issued, given, pronounced, entered, imposed, declared, lodged, raised"
)
_AND_ONLY = (["if", "and", ","], ["when", "and", ","], ["once", "and", ","])
_NOBODY_ELSE = tuple(
    phrase.split(" ")
    for phrase in (
        "and nobody else", "and no one else", "and no other person", "and no other", "and none other", "and no other manager",
        "and no other officer", "and only he", "and only she", "and he alone", "and she alone",
    )
)  # fmt: skip
_ASIDE = word_set("set, sets, setting")
_OBJECT = word_set("it, them, this, that, these, those")


def _without_asides(words: list[W]) -> list[W]:
    """a veto cast by X is his veto; no one, the President included, may: the words between tell nothing."""
    out: list[W] = []
    i = 0
    while i < len(words):
        word = words[i]
        following = words[i + 1].text if i + 1 < len(words) else ""
        if word.text in _CAST and following == "by" and out and out[-1].cls == "veto":
            i += 1
            continue
        close = next((j for j in range(i + 1, min(i + 7, len(words))) if words[j].cls == "comma"), None)
        if [w.text for w in words[i : i + 5 : 2]] in _AND_ONLY and words[i + 1].cls == words[
            i + 4
        ].cls == "comma":
            out.append(words[i + 3])
            i += 5
            continue
        if (size := _nobody_else(words, i)) and any(w.cls == "officer" for w in words[max(0, i - 4) : i]):
            # the CQO, and nobody else, approves
            i += size
            continue
        if word.cls == "comma" and close is not None and words[close - 1].text == "included":
            i = close + 1
            continue
        out.append(word)
        i += 1
    return out


def _nobody_else(words: list[W], i: int) -> int:
    """How many words from ``i`` say that there is nobody else."""
    comma = words[i].cls == "comma"
    texts = [w.text for w in words[i + comma : i + comma + 4]]
    size = next((n for n in (4, 3, 2) if texts[:n] in _NOBODY_ELSE), 0)
    if not size:
        return 0
    end = i + comma + size
    return end - i + (comma and end < len(words) and words[end].cls == "comma")


def _said_apart(words: list[W]) -> list[W]:
    """sets it aside: the two parts of the verb stand together."""
    out: list[W] = []
    i = 0
    while i < len(words):
        parts = [w.text for w in words[i : i + 3]]
        if len(parts) == 3 and parts[0] in _ASIDE and parts[1] in _OBJECT and parts[2] == "aside":
            out.append(replace(words[i], text=f"{parts[0]} aside", cls="override", meaning="override"))
            out.append(words[i + 1])
            i += 3
            continue
        out.append(words[i])
        i += 1
    return out
