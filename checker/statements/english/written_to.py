"""We are pleased to appoint you as Chief Quality Officer. … You vote on all matters: whom a letter means by you."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.naming import Token

_MADE = Pattern(
    r"\b(?:appoints?|appointed|appointing|elects?|elected|names?|confirms?) you\b"
    r"|\byou (?:are|have been|were)(?: hereby| now| today)? (?:appointed|elected|named|confirmed)\b"
    r"|\byour (?:appointment|election)\b",
    "y o u",
)
_AS = Pattern(
    r"(?:[\s,]*\b(?:as|to|to be|be|the|our|its|position|post|office|role|of|company|company's|firm's|'s|hereby|group|new|first)\b)*\s*"
)
_NOT_YET = Pattern(
    r"\b(?:intends?|propos\w+|plans?|consider\w*|may|might|would|could|if|unless|once|until|not|declin\w+|delay\w*|end\w*|terminat\w+|revok\w+|withdraw\w*|subject)\b"
)
_BESIDE = Pattern(r"\s*(?:-|')?\s*(?:s\b|designate|elect|ad interim|a\.i\.|deputy|assistant|office\b)")
_YOU = Pattern(r"\b(?:you|your)\b", "y")
_GREETS = Pattern(r"\s*(?:dear|to)\b", "dt")


class WrittenTo:
    """Follows a letter: once it has made its reader the officer, its paragraphs speak to the officer."""

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._named = ""

    def govern(self, context: Context, block: Block, text: str) -> Context:
        """``context``, of the officer where the paragraph ``text`` speaks to the one who was appointed."""
        if not self._named or context.holder is not None or block.kind not in ("paragraph", "list_item"):
            return context
        if _YOU.search(text) is None:
            return context
        return replace(context, holder=self._words.officer, holder_from=self._named)

    def hears(self, block: Block, text: str, tokens: Sequence[Token]) -> None:
        """Whether ``block`` makes its reader the officer, or somebody else; another greeting begins anew."""
        if block.kind != "paragraph":
            return
        if _GREETS.match(text) is not None:
            self._named = ""
        made = _MADE.search(text)
        if made is None:
            return
        self._named = ""
        opens = max(text.rfind(mark, 0, made.start()) for mark in ".;\n") + 1
        if _NOT_YET.search(text, opens, made.end()) is not None:
            return
        for token in (t for t in tokens if t.start >= made.end() and t.cls == "officer"):
            between = _AS.fullmatch(text, made.end(), token.start) is not None
            if between and _BESIDE.match(text, token.end) is None:
                self._named = text[token.start : token.end]
            return
