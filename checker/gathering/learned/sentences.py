"""What is weighed one by one: a sentence of running text, and of a table a whole row, each cell under the head of its column."""

from __future__ import annotations

from collections.abc import Iterator

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Place
from checker.gathering.his_names import HisNames
from checker.gathering.model import Paper
from checker.gathering.said_there import Said, said_in

_Line = tuple[str | None, int | None, int | None]


def weighed_in(paper: Paper, names: HisNames) -> Iterator[Said]:
    """The sentences of ``paper``, then its rows, the officer by his title in all of them; a row is of its first cell's block."""
    yield from (said for said in said_in(paper, names) if said.block.kind != "cell")
    rows: dict[_Line, list[Block]] = {}
    for block in paper.document.blocks:
        if block.kind == "cell" and block.text.strip():
            rows.setdefault(line_of(block.place), []).append(block)
    for cells in rows.values():
        yield _row(paper, cells, names)


def line_of(place: Place) -> _Line:
    """Which row of which table ``place`` is in."""
    return place.sheet, place.table, place.row


def _row(paper: Paper, cells: list[Block], names: HisNames) -> Said:
    def told(words: str, block: Block) -> str:
        return names.titled(squeeze(words), paper.document, block)

    heads = [told(block.column_heads[-1], block) + ":" if block.column_heads else "" for block in cells]
    text = "|".join(head + told(block.text, block) for head, block in zip(heads, cells, strict=True))
    over = "|".join(told(words, cells[0]) for words in cells[0].governed_by())
    return Said(cells[0], text, "", over, text)
