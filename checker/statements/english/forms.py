"""Which parts of speech the form of a word allows."""

from __future__ import annotations

from checker.statements.english.grammar import NOT_GERUNDS, PARTICIPLES
from checker.statements.english.noun_words import ALSO_NOUNS, NOUN_ENDS, NOUN_ONLY, PEOPLE
from checker.statements.english.verb_words import (
    ADJECTIVE_VERBS,
    ER_VERBS,
    NOT_PAST,
    OTHER_VERBS,
    PARTICLES,
    PASTS,
    UNCHANGED,
    VERB_OBJECT,
    VERBAL,
)
from checker.statements.english.words import W

START = frozenset(("", "S", "R", "PUNCT", "C"))


def forms(word: W) -> frozenset[str]:
    """Which parts of speech the form allows."""
    head, _, rest = word.text.partition(" ")
    if head in PASTS:
        return frozenset(("VD",))
    if word.cls in PEOPLE or (
        word.cls in ("effect", "noeffect", "strong", "vague") and head not in ADJECTIVE_VERBS
    ):
        return frozenset(("N",))
    if rest and rest.split(" ")[0] not in PARTICLES and word.text not in VERB_OBJECT:
        return frozenset(("N",))
    if head in PARTICIPLES:
        return frozenset(("VN", "V", "N")) if head in UNCHANGED else frozenset(("VN",))
    if head.endswith("ing") and len(head) > 4 and head not in ("bring", "spring", "string", "swing"):
        return frozenset(("N",)) if head in NOT_GERUNDS else frozenset(("VG",))
    if head.endswith("ed") and len(head) > 3 and head not in NOT_PAST:
        return frozenset(("VN",))
    if (
        word.text in NOUN_ONLY
        or word.cls in PEOPLE
        or (
            word.cls in ("matter", "bare", "foreign", "amount", "date", "number", "percent", "count")
            and head not in ("ship", "ships", "dispatch", "shipped", "dispatches")
        )
    ):
        return frozenset(("N",))
    if head.endswith(NOUN_ENDS) and head not in ER_VERBS:
        return frozenset(("N",))
    if head.endswith(("ify", "ize")):
        return frozenset(("V",))
    if head.endswith(("ifies", "izes")):
        return frozenset(("V3",))
    if head.endswith("s") and not head.endswith(("ss", "us", "is", "ous")):
        return frozenset(("V3", "N"))
    return frozenset(("V", "N"))


def sure(word: W) -> bool:
    """A third person that no noun looks like: approves, decides."""
    text = word.text.split(" ")[0]
    base = {text[:-1], text[:-2], text[:-3] + "y"}
    return "V3" in forms(word) and verbal(word) and not base & ALSO_NOUNS


def verbal(word: W) -> bool:
    """Whether the word is known to be used as a verb."""
    head = word.text.split(" ")[0]
    return word.cls in VERBAL or head in OTHER_VERBS or head.endswith(("ify", "ize", "ifies", "izes"))
