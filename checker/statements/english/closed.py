"""Words of the closed classes: to, that, after, once, her."""

from __future__ import annotations

from checker.statements.english.ahead import finite_ahead
from checker.statements.english.forms import START, forms
from checker.statements.english.grammar import (
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MODAL,
    NOT_ADVERBS,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from checker.statements.english.linking import clause_or_phrase, of_that, of_to, verb_follows
from checker.statements.english.noun_words import PEOPLE
from checker.statements.english.opened import open_word
from checker.statements.english.tagger import Tagger
from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set

_STANDS_ALONE = word_set(
    """
    all, both, each, either, any, some, such, this, those, these, other, another
    """
)


_TOLD = word_set("whether, if, when, how, what, which, where, that")


def _opens(t: Tagger, i: int) -> bool:
    """releases goods provided the customer agrees: a clause of its own comes."""
    following = t.ws[i + 1] if i + 1 < len(t.ws) else None
    named = following is not None and (following.text in (*DETERMINERS, *PRONOUNS) or following.cls in PEOPLE)
    return named and finite_ahead(t, i, near=True) is not None


def _before_noun(t: Tagger, i: int) -> bool:
    """have all affected goods blocked: a noun phrase with a participle in it."""
    following = t.ws[i + 1] if i + 1 < len(t.ws) else None
    third = t.ws[i + 2] if i + 2 < len(t.ws) else None
    if following is None or third is None or "VN" not in forms(following):
        return following is not None and forms(following) == {"N"}
    return "N" in forms(third) and third.text not in PREPOSITIONS | ADVERBS | COORDINATORS and not third.tag


def tag_of(t: Tagger, i: int, word: W) -> str:
    text = word.text
    if (
        text == "resolved"
        and not t.noun
        and not t.finite
        and any(w.text == "that" for w in t.ws[i + 1 : i + 3])
    ):
        return "A"
    if text == "that" and i and i < 3 and t.ws[0].text == "resolved":
        return "A"
    prev = t.prev(i)
    following = t.ws[i + 1] if i + 1 < len(t.ws) else None
    if text == "'s":
        return "POS"
    if word.cls == "item":
        return "PUNCT"
    if (word.cls == "afterwards" and " " in text) or text == "on hold":
        return "A"
    if text == "only after" and finite_ahead(t, i) is None and following is not None:
        return "P"
    if word.tag in ("S", "C", "T"):
        return word.tag
    if text in ("may", "will", "can", "must") and prev in ("D", "POS"):
        return "N"
    if (
        text in ("each", "both", "all")
        and prev in ("M", "B", "H", "X")
        and not (prev == "H" and _before_noun(t, i))
    ):
        return "A"
    if text == "say" and prev in ("T", "M") and following is not None and following.text in _TOLD:
        word.cls = "decide"
        return "V"
    if text == "said" and prev in ("B", "H"):
        return "VN"
    if text == "whether" and following is not None and following.text == "to":
        return "A"
    if text in MODAL:
        return (
            "S" if text == "should" and prev in START and not t.noun and not t.finite and prev != "C" else "M"
        )
    if (
        text == "need"
        and following is not None
        and (following.text in ("not", "no", "never") or verb_follows(t, i))
        and prev not in ("D", "P", "M", "X", "T")
    ):
        return "M" if following.text != "no" else "V"
    if text in BE:
        return "B"
    if text in HAVE:
        return "H"
    if text in DO:
        return (
            "X"
            if following is None
            or following.tag
            or following.text in ("not", "so")
            or (t.following(i) is not None and forms(t.following(i) or word) & {"V"})
            else "V"
        )
    if text in ("either", "neither", "both") and (following is not None and following.tag != "PUNCT"):
        return "K"
    if text in ("to",):
        return of_to(t, i)
    if text == "that":
        return of_that(t, i, prev)
    if text in ("how", "why") and following is not None and following.tag != "PUNCT":
        return "S" if finite_ahead(t, i) is not None or following.tag == "C" else "A"
    if text in ("which", "who", "whom"):
        return "R"
    if text == "whose":
        return "R"
    if text in ("what",):
        return "D"
    if text in ("his", "hers", "theirs", "yours", "mine") and (
        following is None
        or following.tag == "PUNCT"
        or following.text in COORDINATORS
        or following.text in ADVERBS
        or following.text in PREPOSITIONS
    ):
        return "Q"
    if text in PRONOUNS and not (text in ("nothing", "anything", "everything") and prev == "D"):
        return "Q"
    if text in OBLIQUE:
        return "A" if text.endswith(("t", "selves")) else "Q"
    if text == "her" and (
        following is None
        or following.tag == "PUNCT"
        or following.text in PREPOSITIONS
        or following.text in ADVERBS
    ):
        return "Q"
    if text in _STANDS_ALONE and (
        following is None
        or following.tag in ("PUNCT", "C")
        or following.text in (*PREPOSITIONS, *BE, *MODAL, *HAVE)
        or (text in ("this", "those", "these") and following.tag in ("B", "M"))
    ):
        return "Q"
    if text in DETERMINERS or (
        text in ("several", "certain", "various", "one", "two", "three") and prev not in ("D", "N")
    ):
        return "D" if text != "own" or prev in ("D", "POS", "Q") else "V"
    if text in ("after", "before", "until", "till", "since", "once", "as", "following", "pending"):
        return clause_or_phrase(t, i, text, prev)
    if text in COORDINATORS and text != "then":
        return "C"
    if (
        text in ("however",)
        and following is not None
        and following.tag != "PUNCT"
        and prev == "PUNCT"
        and finite_ahead(t, i, stop=False) is not None
        and following.text not in DETERMINERS
        and following.cls not in PEOPLE
    ):
        return "A"
    if text in SUBORDINATORS:
        return (
            "S"
            if text not in ("provided", "providing") or prev in ("", "PUNCT") or _opens(t, i)
            else open_word(t, i, word, prev)
        )
    if text == "first" and prev == "P" and following is not None and following.text.endswith("ing"):
        return "A"
    if (
        text in ADVERBS
        and not (text == "well" and prev == "D")
        and not (
            text
            in ("first", "daily", "weekly", "monthly", "quarterly", "yearly", "further", "direct", "outright")
            and following is not None
            and prev in ("D", "POS", "N", "H", "P")
        )
    ):
        return "A"
    if text in ("no", "without") and text == "no":
        return "D"
    if text in PREPOSITIONS or text in ("absent",):
        return (
            "A"
            if following is not None and following.text == "by" and text not in ("of", "as", "than")
            else "P"
        )
    if text.endswith("ly") and text not in NOT_ADVERBS and prev not in ("D",) and word.cls not in PEOPLE:
        return "A"
    if (
        text.endswith("ly")
        and text not in NOT_ADVERBS
        and word.cls in ("strong", "vague", "unknown")
        and following is not None
        and following.cls not in ("right",)
    ):
        return "A"
    return open_word(t, i, word, prev)
