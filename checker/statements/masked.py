"""A block's text in which whoever is named stands as a sign, letter for letter, so that positions stay what they are."""

from __future__ import annotations

from collections.abc import Iterable

from checker.statements.draft import Draft
from checker.statements.whole_block import WholeBlock, unsure

HIM, OTHER = "\ue000", "\ue001"
H = f"{HIM}+"
"""The officer, in an expression."""
X = f"{OTHER}+"
"""Somebody else."""
_OTHERS = frozenset(("above", "beside", "below", "grantor"))


def masked(block: WholeBlock) -> str:
    """The text with the letters of each title replaced by the sign of whose it is."""
    letters = list(block.text)
    for token in block.tokens:
        sign = HIM if token.cls == "officer" else OTHER if token.cls in _OTHERS else ""
        if sign:
            letters[token.start : token.end] = sign * (token.end - token.start)
    return "".join(letters)


def doubt_grants(drafts: Iterable[Draft], note: str) -> None:
    """Leaves in doubt what is granted."""
    unsure([d for d in drafts if d.effect in ("grant", "limited")], note)


def clause_of(text: str, at: int) -> tuple[int, int]:
    """From where to where the clause goes that ``at`` stands in."""
    return _around(text, at, ",。;\n")


def sentence_of(text: str, at: int) -> tuple[int, int]:
    """From where to where the sentence goes that ``at`` stands in."""
    return _around(text, at, "。;\n")


def _around(text: str, at: int, marks: str) -> tuple[int, int]:
    start = max(text.rfind(c, 0, at) for c in marks) + 1
    ends = [end for c in marks if (end := text.find(c, at)) >= 0]
    return start, min(ends, default=len(text))
