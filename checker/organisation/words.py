"""Titles and names as people write them, made comparable."""

from __future__ import annotations

import re
import unicodedata

_BLANK = re.compile(r"\s+")
_BETWEEN_TITLES = re.compile(r"[()（）\[\]【】、，,/／&＆;；]|(?:兼任|兼)")
_ORGAN = re.compile(r"(股东(大)?会|董事会|监事会|党委(会)?|党组|board(ofdirectors)?|shareholders)")


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
