"""The words that make a mark in a table speak: the heads of its row and column, and what the key says of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from checker.dossier.clean import squeeze
from checker.dossier.model import COMMENT, Block, Document, Place
from checker.facts import Evidence, Heads
from checker.patterns import Pattern

_LONGEST = 12
# Their places are counted apart from the table that they are called in, so that two of them may look like one.
_BESIDE = ("footnote", "endnote", COMMENT)
_NO_WORD = Pattern(r"[^\w]|[①-⑳]|(?<![A-Za-z])[A-Z](?![A-Za-z])")
_APART = Pattern(r"[，,；;。、\n\t ]+")


def heads_of(block: Block) -> Heads | None:
    """What governs a cell of few words; None for what speaks for itself."""
    if (
        block.place.part in _BESIDE
        or block.kind != "cell"
        or not (block.row_heads or block.column_heads)
        or len(block.text) > _LONGEST
    ):
        return None
    key = key_of(block.text.strip(), block.legend) if block.legend else ""
    return Heads(block.row_heads, block.column_heads, key)


def headed(document: Document, evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    """The evidence, that from cells of few words with their heads."""
    cells = _cells(_Same(document))
    for one in evidence:
        heads = cells.get(one.place.without_offsets())
        yield one if heads is None else replace(one, heads=heads)


class _Same:
    """A document, the same as none but itself: to compare what two say would take as long as to read them."""

    __slots__ = ("document",)

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return id(self.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.document is self.document


@lru_cache(maxsize=8)
def _cells(of: _Same) -> dict[Place, Heads]:
    """What governs the cells of a document, by their places: every fact asks for those of its words."""
    return {b.place: heads for b in of.document.blocks if (heads := heads_of(b)) is not None}


def key_of(marks: str, legend: str) -> str:
    """What the key says of ``marks``, in its own words; empty if it says nothing.

    >>> key_of("★", "说明：★最终决定，▲审核；△ 提出建议")
    '★最终决定'
    >>> key_of("A", "R = Responsible; A = Accountable")
    'A = Accountable'
    >>> key_of("△", "决定★ 建议△")
    '建议△'
    """
    line = squeeze(legend)
    return "；".join(
        dict.fromkeys(
            found for mark in dict.fromkeys(_NO_WORD.findall(marks)) if (found := _entry(mark, line))
        )
    )


def _entry(mark: str, line: str) -> str:
    at = line.find(mark) if not mark.isalpha() else _alone(mark, line)
    if at < 0 or mark.isspace():
        return ""
    after = re.match(
        rf"{re.escape(mark)}[\s=:：\-–—为表示代]*[^\s，,；;。、\n=:：★▲△●○◎◆◇□■√☆①-⑳]+(?: [a-z]+)*", line[at:]
    )
    if after is not None and re.search(r"[^\W\d_]", after.group().removeprefix(mark)):
        return after.group().strip()
    before = _APART.split(line[:at].rstrip(" =:：-–—"))[-1]
    return f"{before}{mark}" if before else ""


def _alone(mark: str, line: str) -> int:
    found = re.search(rf"(?<![A-Za-z]){re.escape(mark)}(?![A-Za-z])", line)
    return found.start() if found else -1
