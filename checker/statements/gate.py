"""Which blocks can say anything of an authority or of the post: one quick pass before the full reading."""

from __future__ import annotations

import ahocorasick

from checker.statements.vocabulary import Vocabulary

AUTHORITY, HALF, ACT, QUALITY, BODY, BACKWARD, POST = 1, 2, 4, 8, 16, 32, 64
_ALONE = frozenset(("veto", "stop", "release", "reward"))
_NEEDS_QUALITY = frozenset(("assess", "decide"))
_POST_CLASSES = frozenset(("officer", "appoint", "remove", "office_term"))
_SHORT = 16


class Gate:
    """An automaton over cue words; each adds the bits of what it hints at."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        bits: dict[str, int] = {}
        strong = {m for a in vocabulary.authorities.values() for r in a.rows for m in r.matters} - {
            "quality",
            "quality_safety",
            "unsaid",
        }
        for word in vocabulary.words.values():
            found = _bits(word.cls, word.meaning, strong, word.text)
            if found:
                bits[word.text] = bits.get(word.text, 0) | found
        for words in vocabulary.officer_words.values():
            for text in words:
                bits[text] = bits.get(text, 0) | POST
        self._automaton = ahocorasick.Automaton()
        for text, value in bits.items():
            self._automaton.add_word(text, value)
        if bits:
            self._automaton.make_automaton()
        self._empty = not bits

    def hints(self, text: str) -> int:
        """All bits that words of ``text`` add up to."""
        found = 0
        if not self._empty:
            for _, value in self._automaton.iter(text):
                found |= value
        return found


def speaks_of_authority(hints: int, text: str, governed: bool) -> bool:
    """Whether a block may hold a statement; ``governed`` says that a heading names a matter or an act."""
    if hints & (AUTHORITY | BACKWARD):
        return True
    if hints & HALF and hints & QUALITY:
        return True
    if hints & BODY and hints & ACT:
        return True
    if hints & ACT and hints & POST and text[:80].isascii():
        return True
    return governed and (len(text) <= _SHORT or bool(hints & (ACT | HALF)))


def speaks_of_post(hints: int) -> bool:
    """Whether a block may say something of the post or its holder."""
    return bool(hints & POST)


def _bits(cls: str, meaning: str, strong: set[str], text: str) -> int:
    if cls in _ALONE or (cls == "matter" and meaning in strong):
        return AUTHORITY
    if cls in _NEEDS_QUALITY or cls == "bare" or text in ("final", "binding", "conclusive", "decisive"):
        return HALF | ACT
    if cls in ("matter", "own_staff"):
        return QUALITY
    if cls == "within_budget":
        return AUTHORITY
    if cls in ("above_these", "revoke_act"):
        return BACKWARD
    if cls in (
        "approve",
        "manage",
        "formulate",
        "compile",
        "participate",
        "attend",
        "propose",
        "review",
        "countersign",
    ):
        return ACT
    if cls == "appeal" and text.isascii():
        return ACT
    if cls == "above" or meaning == "committee":
        return BODY
    return POST if cls in _POST_CLASSES else 0
