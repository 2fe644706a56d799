"""What each word is in its place: a verb, a noun, a preposition – by its form and by what stands around it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.ahead import subject_ahead
from checker.statements.english.closed import tag_of
from checker.statements.english.tagger import Tagger
from checker.statements.english.words import W


def tag(words: Sequence[W]) -> None:
    """Sets the tag of every word."""
    run(Tagger(list(words)))


def run(t: Tagger) -> None:
    for i, word in enumerate(t.ws):
        if not word.tag or word.tag in ("S", "C", "T"):
            word.tag = tag_of(t, i, word)
        note(t, i, word)


def note(t: Tagger, i: int, word: W) -> None:
    tag = word.tag
    if tag in ("S", "R", "M", "B", "H", "V3", "VD", "X"):
        t.infinitive = False
    if tag in ("S", "R"):
        t.waiting = t.noun and not t.finite
        t.finite = t.noun = t.modal = t.open = t.many = False
        t.verb = ""
    elif tag == "PUNCT":
        t.aside = True
        if t.finite and subject_ahead(t, i):
            t.finite = t.noun = t.modal = False
        if word.cls in ("colon", "arrow") or word.text == "-":
            t.finite = t.noun = t.modal = False
            t.verb = ""
    elif tag == "C":
        if t.finite and subject_ahead(t, i):
            t.finite = t.noun = t.modal = False
    elif tag in ("M", "B", "H", "X"):
        t.finite = True
        t.modal = t.modal or tag in ("M", "X")
        t.open = tag in ("M", "X")
        t.aside = False
        t.verb = "V" if tag in ("M", "X") or word.text in ("have", "are", "were", "be") else "V3"
    elif tag == "V" and t.prev(i) == "T":
        t.verb = "V"
        t.infinitive = True
    elif tag == "V" and t.infinitive and not t.finite and t.prev(i) in ("C", "PUNCT"):
        # the right to assess and reward … rests with X
        t.verb = "V"
    elif tag in ("V", "V3", "VD"):
        t.finite, t.verb = True, "V" if tag == "V" else "V3"
        t.open = False
    elif tag in ("VN", "VG"):
        t.verb = t.verb or tag
    elif tag in ("N", "Q"):
        if tag == "Q" and word.text in ("he", "she", "they", "you", "we", "i"):
            t.finite = t.modal = False
            t.many = word.text not in ("he", "she")
        t.noun = True
