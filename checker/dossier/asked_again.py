"""What many ask of the same words, one after another, is answered once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar

Answer = TypeVar("Answer")
# Whoever asks goes through all of a document before the next one does: fewer than its paragraphs would be none.
_MOST = 16_384
_kept: list[Any] = []


def asked_again(of_words: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """A function of a text and of nothing else, which remembers what it answered last."""
    kept = lru_cache(maxsize=_MOST)(of_words)
    _kept.append(kept)
    return kept


def forget() -> None:
    """Nothing is known any more of any words, as when the program begins."""
    for kept in _kept:
        kept.cache_clear()
