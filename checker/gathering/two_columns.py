"""事项 | 子公司首席质量官 | 集团首席质量官: where two columns bear the officer's title, a mark under one may be another officer's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block
from checker.gathering.model import Paper
from checker.patterns import Pattern

_TITLED = Pattern(r"^(?P<whose>[^,，。；;:：]{0,10}?)(?:首席质量官|质量总监|品质总监|cqo)$", "首质品c")
_Table = tuple[int | None, str | None, str | None]


def with_two_columns(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """The papers; what ``officer`` is granted in such a table is not sure."""
    return [_with(paper, officer) for paper in papers]


def _with(paper: Paper, officer: str) -> Paper:
    whose: dict[_Table, set[str]] = {}
    for block in paper.document.blocks:
        if block.kind == "cell" and block.column_heads:
            found = _TITLED.search(squeeze(block.column_heads[-1]).lower())
            if found is not None:
                whose.setdefault(_table(block), set()).add(found["whose"])
    doubted = {table for table, names in whose.items() if len(names) > 1}
    if not doubted:
        return paper
    places = {b.place for b in paper.document.blocks if b.kind == "cell" and _table(b) in doubted}
    said = tuple(
        replace(one, certainty="unsure")
        if one.holder == officer and one.effect == "grant" and one.place.without_offsets() in places
        else one
        for one in paper.reading.statements
    )
    return replace(paper, reading=replace(paper.reading, statements=said))


def _table(block: Block) -> _Table:
    return block.place.table, block.place.sheet, block.place.part
