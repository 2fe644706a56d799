"""Titles and names as people write them, made comparable."""

from __future__ import annotations

import unicodedata

from checker.patterns import Pattern

_BLANK = Pattern(r"\s+")
_BETWEEN_TITLES = Pattern(r"[()（）\[\]【】、，,/／&＆;；]|(?:兼任|兼)")
_CHAIR = Pattern(r"(集团|公司)?(董事长|董事会主席|董事局主席)|chair(man|woman|person)?(oftheboard)?", "董c")
_ORGAN = Pattern(r"(股东(大)?会|董事会|监事会|党委(会)?|党组|board(ofdirectors)?|shareholders)", "bd事党股董")


def same_spelling(text: str) -> str:
    """``text`` without what does not tell titles apart: width, blanks, letter case."""
    return _BLANK.sub("", unicodedata.normalize("NFKC", text)).casefold()


def titles_in(text: str) -> tuple[str, ...]:
    """The titles that one written title joins, the substantive one first.

    >>> titles_in("副总经理兼首席质量官")
    ('副总经理', '首席质量官')
    """
    parts = (same_spelling(part) for part in _BETWEEN_TITLES.split(unicodedata.normalize("NFC", text)))
    return tuple(part for part in parts if part)


def is_organ(title: str) -> bool:
    """Whether a box of the chart is a governing organ (董事会 …) rather than somebody's post."""
    return _ORGAN.fullmatch(same_spelling(title)) is not None


def is_chair(title: str) -> bool:
    """Whether the post is that of who presides over the board, and nothing else (not 董事长兼总经理)."""
    return _CHAIR.fullmatch(same_spelling(title)) is not None
