"""Half a power in one paper (签发质量奖惩决定单) and the other half in another (组织质量考核) are the whole power."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from checker.gathering.model import Paper
from checker.statements.model import Statement

_HALVES = frozenset(("assess", "reward"))
"""The two acts of which an authority to assess and reward consists."""


def with_both_halves(papers: Sequence[Paper], officer: str, lapsed: Container[str] = ()) -> list[Paper]:
    """The papers; where together they give ``officer`` each half for sure, none is bounded any more by being half.

    What papers at the paths ``lapsed`` gave is no longer his.
    """
    given: dict[str, set[str]] = {}
    for paper in papers:
        for said in paper.reading.statements if paper.document.path not in lapsed else ():
            if (
                said.holder == officer
                and said.certainty == "sure"
                and (said.effect == "grant" or only_half(said))
            ):
                given.setdefault(said.authority, set()).add(said.power)
    whole = {authority for authority, powers in given.items() if powers >= _HALVES}
    return [_joined(paper, whole, officer) for paper in papers] if whole else list(papers)


def only_half(said: Statement) -> bool:
    """Whether nothing bounds ``said`` but that it is half of a power: what is over a part is no half of the whole."""
    return (
        said.effect == "limited"
        and not said.of_a_part
        and bool(said.limits)
        and all(one.kind == "half" for one in said.limits)
    )


def _joined(paper: Paper, whole: set[str], officer: str) -> Paper:
    statements = tuple(
        replace(said, effect="grant", limits=())
        if said.holder == officer and said.authority in whole and only_half(said)
        else said
        for said in paper.reading.statements
    )
    if statements == paper.reading.statements:
        return paper
    return replace(paper, reading=replace(paper.reading, statements=statements))
