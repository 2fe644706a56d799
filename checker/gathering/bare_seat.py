"""A letter that lets the officer take part in a meeting (参加总经理办公会), and rules of the meeting by which he only sits in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import Statement

_SEAT = "decision_participation"
_VOTES = Pattern(
    r"表决|投票|票|成员|委员|组成|同等|参与决策|决策权|审定|vot|member|seat on", "决票成委组同审vms"
)


def with_bare_seats(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """``papers`` in which 参加 alone is not sure where another one says that he only attends, or has no vote."""
    weak = {
        paper.document.path
        for paper in papers
        for said in paper.reading.statements
        if _sits_in(said, officer)
    }
    return [_weighed(paper, officer) if weak - {paper.document.path} else paper for paper in papers]


def _sits_in(said: Statement, officer: str) -> bool:
    return (
        said.holder == officer
        and said.authority == _SEAT
        and said.effect in ("recommend_only", "denied")
        and said.certainty == "sure"
    )


def _weighed(paper: Paper, officer: str) -> Paper:
    statements = tuple(
        replace(said, certainty="unsure")
        if said.holder == officer
        and said.authority == _SEAT
        and said.effect == "grant"
        and not _VOTES.search(said.text.lower())
        else said
        for said in paper.reading.statements
    )
    return replace(paper, reading=replace(paper.reading, statements=statements))
