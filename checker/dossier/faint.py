"""Words that are there and can hardly be seen: in the colour of their ground, or without size.

They are read – whoever opens the file may find them – but nothing is sure that rests on them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.clean import tidy
from checker.dossier.draft import Note
from checker.dossier.findings import listed
from checker.dossier.model import Block

FAINT = "faint"


def with_what_they_govern(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """What stands under faint words – a heading, the head of a column, a lead-in – is as they are."""
    # What the whole paper is called may stand on a picture that is its ground.
    faint = {(_table(b), tidy(b.text)) for b in blocks if FAINT in b.flags and "title" not in b.flags}
    if not faint:
        return tuple(blocks)
    return tuple(
        replace(block, flags=block.flags | {FAINT})
        if any(
            (where, tidy(words)) in faint
            for words in block.governed_by()
            for where in dict.fromkeys((None, _table(block)))
        )
        else block
        for block in blocks
    )


def _table(block: Block) -> tuple[str | None, int] | None:
    """The table that a block stands in: what heads one of its columns heads none of another's."""
    return None if block.place.table is None else (block.place.sheet, block.place.table)


def note_of(blocks: Sequence[Block]) -> tuple[Note, ...]:
    """Where they stand, for whoever reads the report; nothing where there are none."""
    places = [block.place for block in blocks if FAINT in block.flags]
    if not places:
        return ()
    zh, en = listed(places)
    return (
        Note(
            f"文字与底色相同或小到看不见，已读取但不作为确定依据：{zh}",
            f"words in the colour of their ground, or too small to be seen, were read, but nothing rests on them for sure: {en}",
        ),
    )
