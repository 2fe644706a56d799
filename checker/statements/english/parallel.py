"""A text in two languages: which of them prevails, and what the weaker of the two says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

from checker.patterns import Pattern
from checker.statements.draft import Draft, Piece
from checker.statements.model import meet

_ENGLISH = Pattern(
    r"以英文(?:文本|版本|版|本)?[^。,]{0,4}为准|英文(?:文本|版本|版|本)优先|english (?:text|version|language version)?[^.]{0,20}(?:shall |will )?(?:prevail|govern|control)",
    "g英",
)
_CHINESE = Pattern(
    r"以中文(?:文本|版本|版|本)?[^。,]{0,4}为准|中文(?:文本|版本|版|本)优先|chinese (?:text|version|language version)?[^.]{0,20}(?:shall |will )?(?:prevail|govern|control)",
    "c优文",
)
_DRAFT = Pattern(
    r"^[^a-z]{0,6}draft\s*(?::|-|,|for (?:comment|discussion|review|consultation)|v?\d|version|only|not )",
    "f d",
)
_WEAK = ("recommend_only", "execute_only")


def reconcile(pieces: Sequence[Piece], officer: str, halves: Mapping[str, Sequence[str]]) -> None:
    """Drops the readings of the language that yields; else the weaker of two parallel readings holds for both."""
    for _, block in groupby(pieces, key=lambda p: p.block):
        group = list(block)
        if _DRAFT.search(group[0].normal.text):
            for draft in (d for p in group for d in p.drafts):
                draft.lower("none", "a draft")
        if not any(p.sentence.english for p in group):
            continue
        _carry(group)
        english = [p for p in group if p.sentence.english and p.drafts]
        chinese = [p for p in group if not p.sentence.english and p.drafts]
        if not english or not chinese:
            continue
        text = group[0].normal.text
        if _ENGLISH.search(text):
            _drop(chinese, english)
        elif _CHINESE.search(text):
            _drop(english, chinese)
        elif len(english) == len(chinese):
            left = [d for p in english for d in p.drafts if d.holder == officer]
            right = [d for p in chinese for d in p.drafts if d.holder == officer]
            _weaker(left, right)
            if len(english) == 1:
                _half(left, right, halves)


def _carry(group: Sequence[Piece]) -> None:
    """It is proposed that …; that …: what is only proposed or asked stays so to the full stop."""
    pairs = list(pairwise(group))
    for left, right in (*pairs, *((b, a) for a, b in reversed(pairs))):
        first = left if group.index(left) < group.index(right) else right
        if (
            first.sentence.end == "semicolon"
            and left.sentence.english
            and left.sentence.mention in ("only proposed", "a question")
            and right.sentence.mention is None
        ):
            right.sentence.mention = left.sentence.mention
            for draft in right.drafts:
                draft.lower("none", left.sentence.mention)


def _drop(yielding: Sequence[Piece], prevailing: Sequence[Piece]) -> None:
    kept = {d.authority for p in prevailing for d in p.drafts}
    for piece in yielding:
        piece.drafts = [d for d in piece.drafts if d.authority not in kept]


def _half(left: Sequence[Draft], right: Sequence[Draft], halves: Mapping[str, Sequence[str]]) -> None:
    """考核并奖惩, and in English only assesses: half is what both say."""
    for authority, parts in halves.items():
        said = [
            {d.row.power for d in side if d.authority == authority} & set(parts) for side in (left, right)
        ]
        if all(said) and said[0] != said[1]:
            for draft in (*left, *right):
                if draft.authority == authority and draft.effect == "grant":
                    draft.lower("limited", "the other language says less")


def _weaker(left: Sequence[Draft], right: Sequence[Draft]) -> None:
    for low, others in ((left, right), (right, left)):
        for weak in low:
            strong = any(
                d.authority == weak.authority and d.effect not in (*_WEAK, "none", "denied") for d in low
            )
            if weak.effect in _WEAK and not strong:
                for draft in others:
                    if draft.authority == weak.authority and draft.effect not in ("none", "denied"):
                        effect = meet(draft.effect, weak.effect)
                        if effect != draft.effect:
                            draft.lower(effect, "the other language says less")
