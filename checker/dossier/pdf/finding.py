"""Words of a paper found again on the pages that were made of it, by what they say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.dossier.clean import bare
from checker.dossier.pdf.glyph import Box, Glyph
from checker.dossier.pdf.picture import boxes_around
from checker.dossier.pdf.reader import passages

Wanted = tuple[str, int, int, int]
"""The text of a block, which part of it is wanted (from, to), and how often the same text stands before it."""


@dataclass(slots=True)
class _Stream:
    """All characters of a document in their order, without blanks."""

    text: str
    glyphs: list[Glyph | None]

    def boxes(self, wanted: Wanted) -> list[tuple[int, Box]]:
        """Where the part stands; nothing if the block cannot be found, and nothing if another may be meant."""
        text, begin, end, before = wanted
        block = bare(text)
        at = self._at(block, before)
        if at < 0:
            return []
        first = at + len(bare(text[:begin]))
        return boxes_around(self.glyphs[first : first + len(bare(text[begin:end]))])

    def _at(self, block: str, before: int) -> int:
        at = self.text.find(block) if block else -1
        while at >= 0 and before > 0:
            at, before = self.text.find(block, at + 1), before - 1
        return at


def boxes_of_words(data: bytes, path: str, wanted: Sequence[Wanted]) -> list[list[tuple[int, Box]]]:
    """For each of the words, the page and the box of each line on which they stand; raises Unreadable."""
    letters: list[str] = []
    glyphs: list[Glyph | None] = []
    for passage in passages(data, path).values():
        for letter, glyph in zip(passage.text, passage.trace, strict=True):
            if bare(letter):
                letters.append(letter)
                glyphs.append(glyph)
    stream = _Stream("".join(letters), glyphs)
    return [stream.boxes(one) for one in wanted]
