"""Who stands beside the officer by name or in brackets: the CQO (after Dr. Lin), the CQO and Ms. Park, once Mr. Stone agrees."""

from __future__ import annotations

from checker.patterns import Pattern
from checker.statements.draft import Draft
from checker.statements.english.seniors import masked
from checker.statements.sentence import Sentence

_PERSON = r"(?:mr|mrs|ms|miss|dr|prof|professor|herr|frau|madam|mister) ?\.? (?P<name>[a-z'-]+)"
_WITH = (
    r"with|together with|jointly with|along with|alongside|as well as|plus|after|following|via|through|under|once|if|when"
    r"|unless|until|till|subject to|before|on the advice of|in agreement with|in consultation with|backed by|and by"
    r"|countersigned by|confirmed by|endorsed by|agreed with|cleared with|cleared by"
)
_NAMED = Pattern(rf"(?:\b(?:{_WITH})|@officer(?: 's \w+)? (?:and|&)(?: of)?) (?:also )?{_PERSON}\b", "mdphf")
_BEFORE = Pattern(rf"\b{_PERSON}(?: [a-z'-]+)? (?:and|&) (?:the |our )?@officer", "@")
_BOTH = Pattern(
    r"@officer and (?!(?:shall|may|must|can|will|also|only|then|is|has)\b)(?:[a-z'-]+ ){1,2}(?:approve|release|sign|decide|determine|set|stop|control"
    r"|manage|issue|assess|vote|halt)\b",
    "@",
)
_BRACKET = Pattern(
    r"@officer \( (?:with(?! (?:immediate|full|sole|final|effect|one|a|the (?:right|power|authority|rank))\b)|after(?! the (?:fact|event))"
    r"|following|and|together|jointly|alongside|backed|via(?! e-?mail)|through|under|once|unless|if|when|subject|upon|until|only"
    r"|except|before|in agreement|in consultation|countersign\w*|up to|max\w*|below|under|within|≤|<|not above|without|non|no)\b",
    "@ (",
)
_FOR_ANOTHER = Pattern(r"\bper pro\b|\bsigns? p\b", "p")
_UNTOLD = Pattern(
    r"\bwithout (?:the )?@officer (?:having been|being|first being|ever being) (?:told|informed|notified|heard|consulted|advised|aware)\b",
    "@",
)
_CALLED = Pattern(
    r"@officer (?:[\w]+ )?(?:may|might|can|could) (?:\w+ )?be (?:asked|invited|requested|called (?:up)?on|consulted) (?:to|for)\b",
    "@",
)
_DOUBTS = (_BRACKET, _FOR_ANOTHER, _UNTOLD, _CALLED, _BEFORE, _BOTH)


def doubt_beside(sentence: Sentence, drafts: list[Draft], officer: str) -> None:
    """What is granted where somebody else by name has a part in it, or a bracket bounds the post, is unsure."""
    mine = [d for d in drafts if d.holder == officer and d.effect == "grant" and not d.limits]
    if not mine:
        return
    words = masked(sentence)
    found = next((m for p in _DOUBTS if (m := p.search(words))), None) or next(
        (m for m in _NAMED.finditer(words) if not _his_name(words, m["name"])), None
    )
    if found is None:
        return
    for draft in mine:
        draft.unsure = True
        draft.notes.append(f"somebody else may have a part in it: {found.group()}")


def _his_name(words: str, name: str) -> bool:
    """Ms. Park, our CQO: she is the officer."""
    return (
        Pattern(
            rf"\b{name}(?: [a-z'-]+)? ?(?:[,(] )?(?:(?:who|is|as|was|be|being|to|shall|our|the|your|its|serves|acts|now|appointed|hereby|has been|will|becomes?) )*@officer"
            rf"|@officer (?:[,(:] ?)?(?:{_TITLES} ?\.? )?(?:[a-z'-]+ )?{name}\b"
        ).search(words)
        is not None
    )


_TITLES = r"(?:mr|mrs|ms|miss|dr|prof|professor|herr|frau|madam|mister)"
