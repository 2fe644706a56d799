"""Verb or noun after a noun: the CQO approves; batch releases."""

from __future__ import annotations

from checker.statements.english.ahead import finite_ahead
from checker.statements.english.forms import verbal
from checker.statements.english.grammar import (
    ADVERBS,
    DETERMINERS,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from checker.statements.english.noun_words import ALSO_NOUNS, NUMBERS, PEOPLE
from checker.statements.english.tagger import Tagger
from checker.statements.english.verb_words import OTHER_VERBS, VERBAL
from checker.statements.english.words import W
from checker.statements.nodes import POWERS


def after_noun(t: Tagger, i: int, word: W, kinds: frozenset[str], following: W | None) -> str:
    before = t.before(i)
    if t.finite:
        return "N"
    person = before is not None and before.cls in PEOPLE
    if "V3" in kinds:
        if person:
            return "V3" if following is None or takes(t, following) or word.cls in VERBAL else "N"
        if finite_ahead(t, i, seen=True) is not None and not (
            following is not None and following.text in DETERMINERS and verbal(word)
        ):
            return "N"
        if (
            following is None
            and word.cls not in ("belong", "decide", "light", "effect", "temporary", "comply", "file")
            and word.text.split(" ")[0][:-1] in ALSO_NOUNS
        ):
            return "N"
        if word.cls == "unknown":
            if (
                before is None
                or before.text.endswith("s")
                or before.cls in ("number", "count", "date")
                or before.text in NUMBERS
            ):
                return "N"
            return (
                "V3"
                if following is not None
                and (
                    following.text in DETERMINERS
                    or following.text in PREPOSITIONS
                    or following.tag == "P"
                    or following.text in ADVERBS
                    or following.text in PRONOUNS
                    or following.text in OBLIQUE
                    or following.cls in PEOPLE
                )
                else "N"
            )
        return "V3"
    plural = _head_plural(t, i) or (
        before is not None and (before.text.endswith("s") or _two_before(t, i) or t.many)
    )
    closes = following is None or following.tag == "PUNCT"
    if plural and takes(t, following) and not closes and finite_ahead(t, i) is None:
        return "V"
    return "N"


def _head_plural(t: Tagger, i: int) -> bool:
    """stoppages beyond one shift require …: the head of the subject, before its phrases, is a plural."""
    if t.ws[i].text not in OTHER_VERBS and t.ws[i].cls not in ("require", "belong"):
        return False
    for j in range(i - 1, 0, -1):
        if t.ws[j].tag in ("PUNCT", "C", "S", "R", "V", "V3", "VN", "VG"):
            return False
        if t.ws[j].tag == "P" and t.ws[j - 1].tag == "N" and t.ws[j - 1].text.endswith("s"):
            return True
    return False


def _two_before(t: Tagger, i: int) -> bool:
    """the CQO and the COO: two before make a plural."""
    j = i - 1
    while j >= 0 and t.ws[j].tag in ("N", "D", "C", "A", "K", "POS"):
        if t.ws[j].text == "and":
            return True
        j -= 1
    return False


def takes(t: Tagger, following: W | None) -> bool:
    return (
        following is None
        or following.text in DETERMINERS
        or following.text in PREPOSITIONS
        or following.text in ADVERBS
        or following.tag in ("P", "A", "PUNCT", "T")
        or following.text in OBLIQUE
        or following.text in ("that", "no", "to", "it")
        or following.text in SUBORDINATORS
        or following.cls
        in (
            "matter",
            "bare",
            "content",
            "unknown",
            "effect",
            "stages",
            "amount",
            "noeffect",
            "strong",
            "own_staff",
            "narrow",
            *PEOPLE,
            *POWERS,
            "outcome",
            "right",
            "conj",
            "rest",
        )
    )
