"""Rights on which all papers seem silent are looked for once more, by cues: silence must not hide what is only told oddly."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from checker.dossier.model import Block
from checker.gathering.model import Paper
from checker.statements.model import Statement

Looks = Callable[
    [Sequence[Block], Sequence[Statement], Collection[tuple[str, str]], Collection[str]],
    Sequence[Statement],
]
"""The blocks of a paper, what was read of them, the rights that were found, the officer's names → likely statements."""


def with_likely(
    papers: Sequence[Paper],
    looks: Looks,
    officer: str,
    names: Collection[str],
    lapsed: Collection[str],
) -> list[Paper]:
    """``papers`` with likely statements on rights that none of them speaks of; nothing else is touched.

    So a verdict can only turn from missing to unknown. ``lapsed`` are the letters whose grants have ended.
    """
    said = {
        (one.authority, one.power)
        for paper in papers
        for one in paper.reading.statements
        if one.holder == officer and one.effect != "none" and paper.document.path not in lapsed
    }
    return [paper if paper.document.path in lapsed else _with(paper, looks, said, names) for paper in papers]


def _with(paper: Paper, looks: Looks, said: Collection[tuple[str, str]], names: Collection[str]) -> Paper:
    found = looks(paper.document.blocks, paper.reading.statements, said, names)
    if not found:
        return paper
    reading = paper.reading
    return replace(paper, reading=replace(reading, statements=(*reading.statements, *found)))
