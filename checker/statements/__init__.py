"""Blocks → statements: who may do what, over what, on what condition – with the exact words."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import Block, Place
from checker.statements.model import Reading, Statement
from checker.statements.vocabulary import Vocabulary

__all__ = ["block_of", "interpret_text", "read_text"]


def block_of(text: str, headings: Sequence[str]) -> Block:
    """The block as which one text under its headings (outermost first) is read."""
    return Block(text, "paragraph", Place("text"), tuple(headings))


def read_text(text: str, headings: Sequence[str], vocabulary: Vocabulary) -> Reading:
    """The whole reading of one text under its headings (outermost first), by the rooms alone."""
    from itertools import count

    from checker.statements.reading import read_blocks
    from checker.statements.titles import titles_in, without

    numbers = count(1)
    block = block_of(text, headings)
    vocabulary = without(vocabulary, titles_in([block], vocabulary).others)
    return read_blocks([block], vocabulary, lambda: f"s{next(numbers)}")


def interpret_text(text: str, headings: Sequence[str], vocabulary: Vocabulary) -> list[Statement]:
    """The statements of one text under its headings, in order."""
    return list(read_text(text, headings, vocabulary).statements)
