"""Words of the open classes: verb or noun, by what stands around them."""

from __future__ import annotations

from checker.statements.english.ahead import finite_ahead
from checker.statements.english.forms import forms, sure, verbal
from checker.statements.english.grammar import ADVERBS, DETERMINERS, OBLIQUE, PREPOSITIONS
from checker.statements.english.inside import after_noun, takes
from checker.statements.english.noun_words import PEOPLE
from checker.statements.english.opening import goes_on, opening
from checker.statements.english.tagger import Tagger
from checker.statements.english.verb_words import VERB_OBJECT
from checker.statements.english.words import W
from checker.statements.nodes import POWERS


def open_word(t: Tagger, i: int, word: W, prev: str) -> str:
    kinds = forms(word)
    following = t.ws[i + 1] if i + 1 < len(t.ws) else None
    if (
        word.text == "heads"
        and prev == "N"
        and not t.finite
        and following is not None
        and following.text in DETERMINERS
    ):
        return "V3"
    if kinds == {"VD"}:
        return "VD" if prev in ("N", "Q", "R") else "VN"
    if word.cls in PEOPLE and kinds == {"N"}:
        return "N"
    if "VG" in kinds:
        return gerund(t, i, word, prev, following)
    if (
        prev == "P"
        and word.text.endswith("ing")
        and following is not None
        and word.cls in POWERS
        and (following.text in DETERMINERS or following.cls in ("matter", "bare"))
    ):
        return "VG"
    if kinds == {"N"}:
        return "V" if prev in ("M", "X") and word.cls not in (*PEOPLE, "matter") else "N"
    if "VN" in kinds and prev == "N" and following is not None and following.text == "by":
        return "VN"
    if "VN" in kinds and "V" not in kinds:
        return participle(t, i, word, prev, following)
    if prev in ("M", "X", "T"):
        return "V" if "V" in kinds else "N"
    if prev in ("D", "POS"):
        return "VN" if "VN" in kinds and kinds == {"VN"} else "N"
    if prev == "P":
        return "N"
    if prev == "B":
        return "VN" if "VN" in kinds else "N"
    if prev == "H":
        return "VN" if "VN" in kinds else "N"
    if (
        t.waiting
        and t.finite
        and "V3" in kinds
        and verbal(word)
        and prev in ("VN", "N", "A", "V", "V3")
        and takes(t, following)
        and word.text.split(" ")[0][:-1] not in ("plan",)
    ):
        t.waiting = False
        return "V3"
    if i and t.ws[i - 1].text in VERB_OBJECT and prev == "V" and not t.finite:
        return after_noun(t, i, word, kinds, following)
    if prev in ("V", "V3", "VN", "VG", "VD") and not (i and t.ws[i - 1].tag == "PUNCT"):
        return "N"
    if (prev == "PUNCT" or (prev == "N" and not t.aside)) and t.open and "V" in kinds and verbal(word):
        return "V"
    if sure(word) and prev not in ("P", "D", "POS", "J"):
        return "V3"
    if prev == "Q" and not t.finite and t.ws[i - 1].text not in OBLIQUE:
        return "V3" if "V3" in kinds else "V"
    if not verbal(word) and word.cls != "unknown":
        return "N"
    if word.cls == "unknown" and not verbal(word) and prev != "R" and not (prev == "N" and "V3" in kinds):
        opens = (
            prev == ""
            and "V3" in kinds
            and following is not None
            and following.text in DETERMINERS
            and finite_ahead(t, i, seen=True) is None
        )
        if not (prev == "C" and goes_on(t, kinds, following)) and not opens:
            return "N"
    if prev == "R" or (prev == "S" and t.ws[i - 1].text in ("whoever", "whatever", "whichever")):
        return "V3" if "V3" in kinds else "V" if takes(t, following) and finite_ahead(t, i) is None else "N"
    if prev == "N":
        return after_noun(t, i, word, kinds, following)
    if prev in ("", "PUNCT", "C"):
        return opening(t, i, word, kinds, prev, following)
    return "N"


def gerund(t: Tagger, i: int, word: W, prev: str, following: W | None) -> str:
    if prev in ("D", "POS") and not (following is not None and following.text in DETERMINERS):
        return "N"
    if following is not None and following.text in ("of",):
        return "N" if prev in ("", "PUNCT", "C", "P", "D", "POS", "N") else "VG"
    if prev in ("N",) and word.cls in ("content", "stages"):
        return "N"
    if word.cls in ("right", "matter", "stages"):
        return "N"
    return "VG"


def participle(t: Tagger, i: int, word: W, prev: str, following: W | None) -> str:
    if prev in ("B", "H"):
        return "VN"
    if (
        word.text == "written"
        and following is not None
        and following.cls in ("approve", "countersign", "review", "propose", "file", "outcome")
    ):
        return "J"
    if prev in ("D", "POS"):
        return "VN" if following is not None and following.text in ("by",) else "J"
    if prev in ("P",):
        return "J"
    if (
        prev == "S"
        and following is not None
        and following.text not in PREPOSITIONS | ADVERBS
        and not following.tag
        and finite_ahead(t, i, seen=True) is not None
    ):
        return "J"
    if (
        prev in ("V", "V3", "VG", "VD")
        and following is not None
        and following.tag != "PUNCT"
        and following.text not in PREPOSITIONS
    ):
        return "J"
    if (
        word.text in ("included", "excluded", "excepted")
        and following is not None
        and following.tag == "PUNCT"
    ):
        return "VN"
    if prev in ("N", "Q") and not t.finite and following is not None and following.text != "by":
        before = t.before(i)
        if (
            finite_ahead(t, i) is None
            and word.text not in ("based", "related")
            and not (
                before is not None
                and before.tag == "N"
                and following.text in ("in", "under", "at", "for", "from")
                and word.cls in ("unknown", "content")
            )
            and _no_finite(t, i)
        ):
            return "VD"
    return "VN"


def _no_finite(t: Tagger, i: int) -> bool:
    """No finite verb came before in the clause, and none comes: this must be it."""
    return t.noun and not t.finite
