"""A general power of others over what the officer decides: 总经理可以变更或者撤销 H 作出的决定, overrule any decision of the CQO.

It stands in a paragraph of its own, names none of his powers and bears on all that he decides: what of it he was given,
only the whole dossier says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.context import Context
from checker.statements.lexicon import Lexicon
from checker.statements.looked_at_again import looks_himself
from checker.statements.model import OfficerFact
from checker.statements.naming import Token
from checker.statements.normalise import Normal
from checker.statements.overruled_words import (
    ASKED,
    DENIED_IN_ENGLISH,
    EXPLAINED,
    GOES_ON,
    HE_HAS_A_SAY,
    HE_HAS_A_SAY_IN_ENGLISH,
    HIS_OWN_CHANGE,
    IS_A_VERB,
    IS_MADE,
    LIFTED,
    LISTS_POWERS,
    NOBODY_IN_ENGLISH,
    NOT_OF_HIS_DECIDING,
    NOT_OF_HIS_DECIDING_IN_ENGLISH,
    NOT_OF_QUALITY,
    OF_ANOTHER_POST,
    OFFICER,
    OTHER,
    SELF,
    SPARED,
    SPARED_IN_ENGLISH,
    TOLD,
    UNDONE_BY_OTHERS,
    UNDONE_IN_ENGLISH,
)
from checker.statements.sentence import sentences

_MAY_SAY = Pattern(
    r"变更|特[批准许]|撤[销消回]|推翻|改变|[更修]改|纠正|改判|否[定决]|废[止除]|取消|[终中]止|搁置|调整|复[议核审]|重新|另[行作]|执行"
    r"|裁[定决断判]|决定|定夺|拍板|审定|说了算|为准|批准|核准|审批|同意|认可"
    r"|overrul|overrid|over-rul|revers|set aside|overturn|annul|revok|amend|chang|modif|var[yi]|countermand|cancel"
    r"|reconsider|rescind|quash|substitut|suspend|disregard|veto|alter|withdraw|reopen|subject to|final|last|ultimate"
)
OTHERS = frozenset(("above", "beside", "below", "grantor", "company", "anyone", "person"))
DOUBTED = frozenset(("revised", "unknown_number", "turned", "faint", "diagram", "ocr_doubtful", "ocr_symbol"))
_NARROW = frozenset(("stop", "release", "veto", "assess", "reward"))
_WIDE = frozenset(("quality", "quality_safety", "unsaid", "product", "production", "supplier"))
_LED = Pattern(r"等|包括|及其他|including|such as")
_MARKS = '"“”「」『』'


def overruled_in(
    block: Block, normal: Normal, tokens: list[Token], context: Context, words: Lexicon
) -> Iterator[OfficerFact]:
    """Facts of the kind ``overruled``: ``by`` is who may undo it, ``value`` the authorities meant (None: all).

    ``normal``, ``tokens`` and ``context`` are those of ``block``, which is no heading.
    """
    if "remark" in block.flags or (context.mention and context.mention != "kpi"):
        return
    if not _MAY_SAY.search(normal.text):
        return
    mine = context.holder == words.officer
    if not mine and not any(t.cls == "officer" for t in tokens) and not LIFTED.search(normal.text):
        return
    listed = context.holder is not None and not mine
    for part, end in sentences(normal.text, tokens):
        sentence = Masked(normal.text, part)
        found = None if end == "question" else sentence.undone(listed=listed, mine=mine)
        if found is not None and not looks_himself(normal.text, part):
            means, only = meant(sentence, found, words)
            if means:
                doubtful = (
                    bool(block.flags & DOUBTED) or ASKED.search(sentence.text, 0, found.end()) is not None
                )
                by = sentence.named(found) or (context.holder if listed else None)
                left, right = normal.span(part[0].start, part[-1].end)
                yield OfficerFact(
                    "overruled",
                    words.officer,
                    normal.written[left:right],
                    block.place.within(left, right),
                    by,
                    only,
                    "unsure" if doubtful else "sure",
                )
        listed = listed or LISTS_POWERS.search(sentence.text) is not None
        mine = mine or any(t.cls == "officer" for t in part)


class Masked:
    """One sentence with a sign for everyone who is named in it."""

    def __init__(self, whole: str, tokens: list[Token]) -> None:
        self.whole, self.tokens = whole, tokens
        signs: list[str] = []
        self.at: list[int] = []
        last = tokens[0].start
        for token, after in zip(tokens, [*tokens[1:], None], strict=True):
            last = self._plain(signs, last, token.start)
            sign = _sign(token)
            if sign is None:
                last = self._plain(signs, last, token.end)
                continue
            own_firm = token.cls == "company" and after is not None and after.cls == "officer"
            if not own_firm:
                signs.append(sign)
                self.at.append(token.start)
            last = token.end
        self.at.append(tokens[-1].end)
        self.text = "".join(signs)

    def _plain(self, signs: list[str], start: int, end: int) -> int:
        signs.extend(self.whole[start:end])
        self.at.extend(range(start, end))
        return max(start, end)

    def inside(self, start: int, end: int) -> list[Token]:
        """The tokens between two places of the masked text."""
        return [t for t in self.tokens if self.at[start] <= t.start < self.at[end]]

    def named(self, found: re.Match[str]) -> str | None:
        """The id of whoever may undo it."""
        if not found.groupdict().get("who"):
            return None
        return next((t.meaning for t in self.inside(*found.span("who"))), None)

    def undone(self, *, listed: bool, mine: bool) -> re.Match[str] | None:
        """Where the sentence gives others such a power; ``listed``: under somebody else's, ``mine``: under his title."""
        if not any(sign in self.text for sign in (OFFICER, SELF)) and not LIFTED.search(self.text):
            return None
        found = self._english() or self._chinese(UNDONE_BY_OTHERS, mine=mine)
        return found or (self._chinese((OF_ANOTHER_POST,), mine=False) if listed else None)

    def _chinese(self, patterns: Sequence[Pattern], *, mine: bool) -> re.Match[str] | None:
        if HE_HAS_A_SAY.search(self.text) or TOLD.search(self.text) or EXPLAINED.search(self.text):
            return None
        for pattern in patterns:
            for found in pattern.finditer(self.text):
                over = found.groupdict().get("over") or ""
                if SELF in found.group() and OFFICER not in self.text and not mine:
                    continue
                if HIS_OWN_CHANGE.search(self.text[: found.start()]):
                    continue
                if NOT_OF_HIS_DECIDING.search(f"{over}|{found.group('gap')}") or self.quoted(found):
                    continue
                if not self._denied_before(found) and not self._acts(found) and not self._is_he(found):
                    return found
        return None

    def _denied_before(self, found: re.Match[str]) -> bool:
        """无人可以…, 任何人不得…: somebody who is nobody."""
        who = found.span("who") if found.groupdict().get("who") else found.span()
        near = self.whole[max(0, self.at[who[0]] - 4) : self.at[who[0]]]
        return any(c in near for c in "无没非") or "未经" in near

    def _acts(self, found: re.Match[str]) -> bool:
        """H 有权决定放行 says what he may do, and is read for itself; H 作出的决定 is what he did."""
        if not found.groupdict().get("decision") or IS_MADE.search(found.group("gap")):
            return False
        goes_on = GOES_ON.match(self.text, found.end("decision")) is not None
        return IS_A_VERB.search(found.group("gap")) is not None or not goes_on

    def _is_he(self, found: re.Match[str]) -> bool:
        """H 与总经理意见不一致的，以前者的意见为准."""
        if not found.groupdict().get("who"):
            return False
        at = self.at[found.start("who")]
        first = next(sign for sign in self.text if sign in (OFFICER, SELF, OTHER))
        return self.whole.startswith("后者" if first == OTHER else "前者", at)

    def _english(self) -> re.Match[str] | None:
        if HE_HAS_A_SAY_IN_ENGLISH.search(self.text):
            return None
        whole = self.whole[self.tokens[0].start : self.tokens[-1].end]
        if NOBODY_IN_ENGLISH.search(whole):
            return None
        for pattern in UNDONE_IN_ENGLISH:
            found = pattern.search(self.text)
            if found is None or self.quoted(found):
                continue
            told = self.whole[max(self.tokens[0].start, self.at[found.start()] - 16) : self.at[found.end()]]
            over = found.groupdict().get("over") or ""
            if NOT_OF_HIS_DECIDING_IN_ENGLISH.search(f"{over}|{found.group('gap')}"):
                continue
            if DENIED_IN_ENGLISH.search(told) is None:
                return found
        return None

    def quoted(self, found: re.Match[str]) -> bool:
        return sum(self.whole[: self.at[found.start()]].count(mark) for mark in _MARKS) % 2 == 1


def _sign(token: Token) -> str | None:
    if token.cls == "officer":
        return OFFICER
    if token.cls == "self":
        return SELF
    return OTHER if token.cls in OTHERS else None


def meant(sentence: Masked, found: re.Match[str], words: Lexicon) -> tuple[bool, str | None]:
    """Whether it bears on anything that the pack knows, and on which authorities alone."""
    gap = found.group("gap")
    only = _authorities(sentence.inside(*found.span("gap")), words)
    if (found.groupdict().get("decision") or "").startswith(("否决", "veto")):
        veto = words.authority("veto", "quality_safety")
        only |= {veto[0]} if veto is not None else set()
    if only and not _LED.search(gap):
        return True, " ".join(sorted(only))
    if not only and NOT_OF_QUALITY.search(gap) and "质量" not in gap:
        return False, None
    spared: set[str] = set()
    for pattern in (SPARED, SPARED_IN_ENGLISH):
        for said in pattern.finditer(sentence.text):
            name = next(n for n in said.groupdict() if said.group(n) is not None)
            spared |= _authorities(sentence.inside(*said.span(name)), words)
    left = set(words.vocabulary.authorities) - spared
    return True, " ".join(sorted(left)) if spared else None


def _authorities(tokens: Sequence[Token], words: Lexicon) -> set[str]:
    """The authorities that narrow words name: 停产, 放行, 质量计划."""
    matters = [
        t.meaning if t.cls == "matter" else t.cls for t in tokens if t.cls in _NARROW or t.cls == "matter"
    ]
    named = ("assessment" if m == "assess" else m for m in matters if m not in _WIDE)
    read = (words.authority("approve", m) or words.authority("decide", m) for m in named)
    return {found[0] for found in read if found is not None}
