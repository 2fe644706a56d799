"""Sets of words, written as plain text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Words and phrases, separated by commas."""
    return frozenset(word for part in text.split(",") if (word := " ".join(part.split())))
