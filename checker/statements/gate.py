"""Which blocks can say anything of an authority or of the post: one quick pass before the full reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from copy import copy

import ahocorasick

from checker.patterns import Pattern
from checker.statements.plan_names import may_name_plan
from checker.statements.tokens import SYMBOLS
from checker.statements.vocabulary import Vocabulary, Word

AUTHORITY, HALF, ACT, QUALITY, BODY, BACKWARD, POST, OFFICER = 1, 2, 4, 8, 16, 32, 64, 128
_ALONE = frozenset(("veto", "stop", "release", "reward"))
_NEEDS_QUALITY = frozenset(("assess", "decide"))
_POST_CLASSES = frozenset(("appoint", "remove", "office_term"))
_LAST_WORDS = frozenset(
    ("final", "binding", "conclusive", "decisive", "为准", "作废", "终止", "即告终止", "即行终止")
)
_SHORT = 16
_EXERCISED = Pattern(r"(?:is )?exercised\b|[依法规独立直接自主单全有权]*行使", "行e")
_UP_TO = Pattern(
    r"\b(?:up to|above|below|over|under|max\.?|more than|less than|exceeding|unlimited|within) .*[0-9]|[0-9][0-9,]+ (?:per|each|a) ",
    "0123456789",
)
_THING = r"[^,，。;；:：、\n]{2,14}"
_LISTED = Pattern(
    rf"\s*(?:{_THING}[、及和])*{_THING}(?:计划书?|方案|规划|战略|方针|预算|经费|费用|奖惩|考核|策划书?)[。;；]?\s*",
    "划案略针算费惩核书",
)
"""质量工作计划、新品质量计划、质量改进计划: a list of what the heading's act is over, however long."""
_SHORT_TWICE = 48
"""The same in two languages: ≤ RMB 200,000 / 单笔 per item."""
_LATIN = Pattern(r"[a-z]{3}")


class Gate:
    """An automaton over cue words; each adds the bits of what it hints at."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        bits: dict[str, int] = {}
        strong = {m for a in vocabulary.authorities.values() for r in a.rows for m in r.matters} - {
            "quality",
            "quality_safety",
            "unsaid",
        }
        by_class: dict[tuple[str, str], int] = {}
        for text, cls, meaning, _ in vocabulary.words.values():
            found = by_class.get((cls, meaning))
            if found is None:
                found = by_class[cls, meaning] = _bits(cls, meaning, strong)
            if text in _LAST_WORDS or text.startswith("为最"):
                found |= HALF | ACT
            elif cls in ("appeal", "invited") and text.isascii():
                found |= ACT
            if found:
                bits[text] = found
        for words in vocabulary.officer_words.values():
            for text in words:
                bits[text] = bits.get(text, 0) | POST
        self._bits = bits
        self._changed: Mapping[str, int] = {}
        self._automaton = ahocorasick.Automaton()
        for text, value in bits.items():
            self._automaton.add_word(text, value)
        if bits:
            self._automaton.make_automaton()
        self._empty = not bits

    def renamed(self, words: Iterable[Word], officer_words: Iterable[str]) -> Gate:
        """The gate of a vocabulary in which ``words`` stand for holders who are not the officer; shares the automaton."""
        post = frozenset(officer_words)
        made = copy(self)
        made._changed = {
            **self._changed,
            **{w.text: _bits(w.cls, w.meaning, set()) | (POST if w.text in post else 0) for w in words},
        }
        return made

    def hints(self, text: str) -> int:
        """All bits that words of ``text`` add up to."""
        found = 0
        if self._empty:
            return found
        changed = [word for word in self._changed if word in text]
        if changed:
            return self._hints_but(text, changed)
        for _, value in self._automaton.iter(text):
            found |= value
        return found

    def _hints_but(self, text: str, changed: list[str]) -> int:
        """As many hints of a kind as words that changed end at a place are not meant any more."""
        counts = Counter(self._automaton.iter(text))
        found = 0
        for word in changed:
            found |= self._changed[word]
            value = self._bits.get(word)
            at = text.find(word)
            while value and at >= 0:
                counts[at + len(word) - 1, value] -= 1
                at = text.find(word, at + 1)
        for (_, value), count in counts.items():
            if count > 0:
                found |= value
        return found


def may_speak_if_governed(hints: int, text: str) -> bool:
    """Whether a block may hold a statement where a heading names a matter or an act."""
    short = len(text) <= _SHORT or (
        len(text) <= _SHORT_TWICE
        and (_UP_TO.search(text) if text.isascii() else _LATIN.search(text)) is not None
    )
    if len(text) <= _SHORT_TWICE and text[:1] in SYMBOLS:
        return True  # ●(50万元以下) ○(50万元及以上)
    short = short or _EXERCISED.match(text) is not None or _LISTED.fullmatch(text) is not None
    return bool(short) or bool(hints & (ACT | HALF | OFFICER))


def speaks_of_authority(hints: int, text: str) -> bool:
    """Whether a block may hold a statement, whatever governs it."""
    if hints & (AUTHORITY | BACKWARD):
        return True
    if hints & HALF and hints & QUALITY:
        return True
    if may_name_plan(text):
        return True
    if (hints & BODY and hints & ACT) or (hints & OFFICER and hints & QUALITY):
        return True
    return bool(hints & ACT and hints & POST and all(ord(c) < 0x2E80 for c in text[:80]))


def speaks_of_post(hints: int) -> bool:
    """Whether a block may say something of the post or its holder."""
    return bool(hints & POST)


def names_officer(hints: int) -> bool:
    """Whether a title of the officer may stand there."""
    return bool(hints & OFFICER)


def _bits(cls: str, meaning: str, strong: set[str]) -> int:
    if cls in _ALONE or (cls == "matter" and meaning in strong):
        return AUTHORITY
    if cls in _NEEDS_QUALITY or cls == "bare":
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
    if cls == "above" or meaning == "committee":
        return BODY
    if cls == "officer":
        return POST | OFFICER
    return POST if cls in _POST_CLASSES else 0
