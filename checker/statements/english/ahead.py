"""Looking ahead: does a verb with tense come before the clause closes?"""

from __future__ import annotations

from checker.statements.english.forms import forms, sure, verbal
from checker.statements.english.grammar import (
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MODAL,
    OBLIQUE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from checker.statements.english.noun_words import NOUN_ONLY, NOUNISH, PEOPLE
from checker.statements.english.tagger import Tagger
from checker.statements.english.wordsets import word_set

_PLAIN = word_set(
    """
    go, take, need, require, remain, become, come, apply, lapse, rest, lie, bear, belong, prevail, stand,
    bind, include, cover, call
    """
)


_CLOSING = word_set(
    """
    file, belong, implement, decide, light, approve, require, propose, comply, effect, participate,
    occasion, intention
    """
)

_OPENING = frozenset(("before", "after", "until", "till", "once", "as"))


def be_ahead(t: Tagger, i: int) -> bool:
    for w in t.ws[i + 1 : i + 14]:
        if w.cls in ("comma", "semicolon", "colon"):
            return False
        if w.text in BE or w.text in MODAL:
            return True
    return False


def subject_ahead(t: Tagger, i: int) -> bool:
    """After a comma or a conjunction: does a noun phrase with a finite verb of its own come?"""
    j = i + 1
    while j < len(t.ws) and (
        t.ws[j].text in COORDINATORS
        or t.ws[j].text in ADVERBS
        or t.ws[j].tag == "A"
        or (t.ws[j].cls == "comma" and j == i + 1)
    ):
        j += 1
    if j >= len(t.ws):
        return False
    first = t.ws[j]
    if (
        first.text in MODAL
        or first.text in BE
        or first.text in HAVE
        or first.text in PREPOSITIONS
        or first.text in SUBORDINATORS
        or first.tag in ("S", "P")
    ):
        return False
    if first.text in PRONOUNS or first.text in ("nobody", "nothing"):
        return True
    if "VG" in forms(first) or ("VN" in forms(first) and first.cls not in NOUNISH):
        return False
    if (
        forms(first) & {"V3", "V"}
        and verbal(first)
        and first.cls not in NOUNISH
        and first.text not in DETERMINERS
    ):
        same = t.verb in forms(first) or (t.modal and "V" in forms(first))
        k = j + 1
        if (
            same
            and k < len(t.ws)
            and (
                t.ws[k].text in DETERMINERS
                or (t.ws[k].cls in (*NOUNISH, "content", "unknown") and t.ws[k].text not in PREPOSITIONS)
            )
        ):
            return False
        if (
            same
            and t.ws[j - 1].text in COORDINATORS
            and k < len(t.ws)
            and t.ws[k].text in (*PREPOSITIONS, *ADVERBS)
        ):
            return False
    return finite_ahead(t, j - 1) is not None


def _names(t: Tagger, j: int) -> bool:
    """once the CQO has signed: a clause of its own."""
    return t.ws[j].text in DETERMINERS or t.ws[j].text in PRONOUNS or t.ws[j].cls in PEOPLE


def finite_ahead(t: Tagger, i: int, near: bool = False, stop: bool = True, seen: bool = False) -> int | None:
    """The next sure finite verb before the clause closes; ``seen`` says that a subject stood before."""
    for depth, j in enumerate(range(i + 1, len(t.ws))):
        w = t.ws[j]
        if w.cls in ("comma", "colon", "close", "arrow", "semicolon") and stop:
            return None
        if seen and stop and w.text in _OPENING and j + 1 < len(t.ws) and t.ws[j + 1].text in PRONOUNS:
            return None
        if stop and w.text == "once" and j + 1 < len(t.ws) and _names(t, j + 1):
            return None
        if w.text in ("and", "or") and near and seen and depth > 6:
            return None
        if (
            w.text in ("and", "or", "but")
            and j + 1 < len(t.ws)
            and (
                t.ws[j + 1].text in BE
                or t.ws[j + 1].text in MODAL
                or t.ws[j + 1].text in HAVE
                or sure(t.ws[j + 1])
            )
        ):
            return None
        if (
            (w.text in SUBORDINATORS or w.tag == "S" or w.text in ("which", "who", "whom"))
            and j > i
            and stop
            and w.text != "should"
        ):
            return None
        if w.text == "that" and seen and stop and near:
            return None
        if (
            w.text in MODAL
            or w.text in BE - {"been", "being", "be"}
            or w.text in HAVE - {"having"}
            or w.text in DO
        ):
            return j if seen or w.text != "should" else None
        before = t.ws[j - 1]
        if (
            seen
            and "V3" in forms(w)
            and verbal(w)
            and w.cls not in NOUNISH - {"outcome"}
            and w.text not in NOUN_ONLY
            and before.text not in PREPOSITIONS
            and before.text not in DETERMINERS
            and before.cls not in ("of", "strong")
            and before.text not in ("and", "or", "to")
        ):
            nxt = t.ws[j + 1] if j + 1 < len(t.ws) else None
            if (
                (nxt is None and w.cls in _CLOSING)
                or (
                    nxt is None
                    and w.text in ("directs", "instructs", "thinks", "pleases", "chooses", "wishes")
                )
                or (
                    nxt is not None
                    and (
                        nxt.text in DETERMINERS
                        or nxt.text in PREPOSITIONS
                        or nxt.text in ADVERBS
                        or nxt.text in OBLIQUE
                        or nxt.cls in (*NOUNISH, "content", "effect", "unknown", "strong", "noeffect")
                        or nxt.tag in ("P", "A", "PUNCT")
                        or nxt.text in SUBORDINATORS
                        or nxt.text in ("that", "no", "not", "its", "it")
                    )
                )
            ):
                return j
        if (
            seen
            and w.text in _PLAIN
            and (before.text.endswith("s") and "V3" in forms(before) | {"V3"})
            and before.cls not in ("of",)
        ):
            return j
        if seen and before.text in ("you", "they", "we", "i") and "V" in forms(w):
            return j
        if w.text not in ADVERBS:
            seen = True
    return None
