"""The Board resolved to appoint Ms Zhou as Chief Quality Officer. She …: whom the next sentence means is whom this one appoints."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.nodes import Who
from checker.statements.sentence import Sentence

_APPOINTS = Pattern(
    r"\b(?:appoint(?:s|ed|ing)?|designat(?:e|es|ed)|nam(?:es|ed)|elect(?:s|ed)?|engag(?:e|es|ed)|confirm(?:s|ed)?)\b"
    r"(?: ?,?(?! ?(?:by|deputy|assistant|acting|interim|vice|manager|director|head|under|for|with|and|of|not|no|a|an|former)\b) ?[a-z.'-]+){0,6}?"
    r"(?: (?:as|to|to be|to the (?:post|position|office|role) of))?(?: (?:the|our|its|company's|group))* ?,? ?$",
    "adncmg",
)
_NOT_YET = Pattern(
    r"\b(?:not|never|no longer|may|might|could|proposes?|proposed|intends?|would|if|until|before)\b"
)


_MAKES = Pattern(
    r"\b(?:appoints?|appointed|names|named|designates?|designated|nominates?|nominated)\b(?: (?:ms|mrs|mr|dr|prof))? ?\.? ?[a-z' -]{2,40} as (?:the |our |its |a |an )?[a-z]",
    "adn",
)


def whom_it_makes(sentence: Sentence, subject: Who | None) -> Who | None:
    """Whom the next sentence means by she: the officer whom ``sentence`` makes so, nobody known, or its ``subject``."""
    return None if _made_another(sentence) else _made_officer(sentence) or subject


def _made_another(sentence: Sentence) -> bool:
    """The officer appoints Ms Zhou as plant manager. She …: she is not the officer."""
    if not sentence.tokens:
        return False
    found = _MAKES.search(sentence.text, sentence.tokens[0].start, sentence.tokens[-1].end)
    if found is None:
        return False
    return not any(t.cls == "officer" for t in sentence.tokens if t.start >= found.start())


def _made_officer(sentence: Sentence) -> Who | None:
    """The officer, if the sentence makes somebody the officer."""
    if not sentence.tokens:
        return None
    begin = sentence.tokens[0].start
    for i, token in enumerate(sentence.tokens):
        if token.cls != "officer":
            continue
        found = _APPOINTS.search(sentence.text, begin, token.start)
        if found is None or _NOT_YET.search(sentence.text, begin, token.start) is not None:
            return None
        if any(
            t.cls in ("above", "beside", "below", "officer")
            for t in sentence.tokens[:i]
            if t.start >= found.start()
        ):
            return None
        return Who(((i, "officer", token.meaning),), i, i)
    return None
