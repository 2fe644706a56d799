"""The vocabulary of a pack: typed word lists that the reader of statements is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Placeholder shape until the word lists are loaded."""

    holders: tuple[str, ...] = ()
