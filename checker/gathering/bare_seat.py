"""A letter that lets the officer take part in a meeting (参加总经理办公会), and rules of the meeting by which he only sits in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import Statement

_ATTENDS = Pattern(
    r"(?:首席质量官|质量总监|品质总监)[^,，。；;]{0,14}(?:列席|受邀|应邀|旁听|经邀请)|(?:列席|受邀|应邀)(?:参加)?(?:人员)?(?:[:：]|[为是有包])[^。；;]{0,30}(?:首席质量官|质量总监|品质总监)",
    "质 列受应旁邀",
)
_SEAT = "decision_participation"
_VOTES = Pattern(
    r"表决|投票|票|成员|委员|组成|同等|参与决策|决策权|审定|vot|member|seat on", "决票成委组同审vms"
)


def with_bare_seats(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """``papers`` in which 参加 alone is not sure where another one says that he only attends, or has no vote."""
    weak = {paper.document.path for paper in papers if _only_sits(paper, officer)}
    return [_weighed(paper, officer) if weak - {paper.document.path} else paper for paper in papers]


def _only_sits(paper: Paper, officer: str) -> bool:
    if any(_sits_in(said, officer) for said in paper.reading.statements):
        return True
    return any(_ATTENDS.search(squeeze(block.text)) for block in paper.document.blocks if "会" in block.text)


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
