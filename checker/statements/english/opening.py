"""Verb or noun at the start of a sentence, or after a mark or a conjunction."""

from __future__ import annotations

from checker.statements.english.ahead import finite_ahead
from checker.statements.english.forms import forms, sure, verbal
from checker.statements.english.grammar import ADVERBS, DETERMINERS, OBLIQUE, PREPOSITIONS
from checker.statements.english.inside import takes
from checker.statements.english.noun_words import NOUN_ONLY, PEOPLE
from checker.statements.english.tagger import Tagger
from checker.statements.english.verb_words import OTHER_VERBS
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS

_IN_LISTS = word_set(
    """
    reward, release, stop, outcome, paper, veto, approve, assess
    """
)


def goes_on(t: Tagger, kinds: frozenset[str], following: W | None) -> bool:
    """and imposes deductions: goes on in the form of the verb before."""
    want = "V" if t.verb == "V" else "V3"
    return (
        bool(t.verb)
        and t.verb != "VG"
        and want in kinds
        and following is not None
        and (
            following.text in DETERMINERS
            or following.cls in ("matter", "bare", "reward", "stages", "content", "unknown", "foreign")
        )
    )


def _object(following: W | None) -> bool:
    return following is not None and (
        following.text in DETERMINERS
        or (following.cls in ("matter", "content", "stages") and following.text not in PREPOSITIONS | ADVERBS)
    )


def opening(t: Tagger, i: int, word: W, kinds: frozenset[str], prev: str, following: W | None) -> str:
    if (
        prev == "PUNCT"
        and t.noun
        and not t.finite
        and t.verb in ("VG", "VN")
        and "V3" in kinds
        and takes(t, following)
    ):
        return "V3"
    if (
        prev == "PUNCT"
        and t.noun
        and not t.finite
        and "V" in kinds
        and word.text in OTHER_VERBS
        and following is not None
        and following.text in PREPOSITIONS
        and finite_ahead(t, i, seen=True) is None
    ):
        # all plans, large or small, pass through …
        return "V"
    if prev == "C" and t.modal and "V3" in kinds and word.cls in POWERS and _object(following):
        # may halt production and releases lots: a second verb after the modal, in a form of its own
        return "V3"
    if prev == "C" or (prev == "PUNCT" and t.verb):
        want = "V" if t.verb == "V" or t.modal else "V3"
        if t.verb and want in kinds and t.verb != "VG":
            direct = i >= 2 and t.ws[i - 1].tag == "C" and t.ws[i - 2].tag in ("V", "V3", "VN")
            if direct and word.text not in NOUN_ONLY:
                return want
            if following is None or (following.tag == "PUNCT" and following.cls != "comma"):
                return "N"
            if following.text in ("and", "or") and prev == "PUNCT":
                third = t.ws[i + 2] if i + 2 < len(t.ws) else None
                return (
                    want
                    if third is not None
                    and want in forms(third)
                    and verbal(third)
                    and (want == "V" or sure(third))
                    else "N"
                )
            if (
                following.text in DETERMINERS
                or following.cls
                in (
                    "matter",
                    "bare",
                    "content",
                    "unknown",
                    "stages",
                    "foreign",
                    "own_staff",
                    "reward",
                    "stop",
                    "release",
                    "outcome",
                    "amount",
                    "strong",
                    "effect",
                    *PEOPLE,
                )
                or following.text in OBLIQUE
                or following.text in ("no", "that", "its")
            ):
                if following.text in PREPOSITIONS:
                    return "N"
                return want
            if (
                following.tag in ("P", "A", "T", "C")
                or following.text in PREPOSITIONS
                or following.text in ADVERBS
            ):
                listy = word.cls in _IN_LISTS and following.text in ("of", "for")
                return "N" if listy or not t.finite else want
            return "N"
        if t.verb == "VG" or (t.noun and prev == "C" and not t.finite):
            return "N"
    if t.noun and not t.finite and prev == "PUNCT":
        # the CQO, … , approves
        return "V3" if "V3" in kinds and takes(t, following) else "N"
    if t.noun:
        return "N"
    if following is not None and (
        following.text in ("of", "by", "rights", "right", "power", "is", "are", "shall", "may")
        or following.cls == "right"
    ):
        return "N"
    if (following is not None and following.tag == "C") or (
        following is not None and following.text in ("and", "or", "/")
    ):
        return _in_pair(t, i, kinds)
    if following is None or (following.tag == "PUNCT" and following.cls != "open"):
        return "N" if following is not None and following.cls == "colon" else "V3" if "V3" in kinds else "V"
    if finite_ahead(t, i, seen=True) is not None and not ("V" in kinds and following.text in DETERMINERS):
        return "N"
    if "V3" in kinds:
        return "V3"
    return "V"


def _in_pair(t: Tagger, i: int, kinds: frozenset[str]) -> str:
    """Release or rejection of …: nouns; approve and issue the …: verbs."""
    j = i + 2
    if j >= len(t.ws):
        return "N"
    other = forms(t.ws[j])
    after = t.ws[j + 1] if j + 1 < len(t.ws) else None
    want = "V3" if "V3" in kinds else "V"
    if (
        want in other
        and verbal(t.ws[j])
        and t.ws[j].text not in NOUN_ONLY
        and (after is None or after.text not in ("of", "for", "by"))
        and finite_ahead(t, i) is None
    ):
        return want
    return "N"
