"""Classes of letters for regular expressions.

Categories, not ranges: before Python 3.12 a range of all ideographs takes two milliseconds to compile, each time
that a pattern names it.
"""

from __future__ import annotations

HAN = r"[^\W\d_A-Za-z]"
"""A letter that is no Latin one: in our papers a Chinese character."""
LETTER = r"[^\W\d_]"
"""A letter, Chinese or Latin."""

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(digits: str) -> str:
    """The digits of a number as they stand above a line: 12 as ¹²."""
    return digits.translate(_RAISED)
