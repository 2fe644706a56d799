"""That he draws a plan up (编制年度质量计划) in one paper takes nothing from approving it, which another paper gives him."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from checker.gathering.claims import acts_in
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import Statement

_MAKING = frozenset(("formulate", "compile"))
_PASSED_ON = Pattern(r"报|呈|提交|提请|提出|送|审|批|协助|参与|配合|草|初稿|建议", "报呈提送审批协参配草初建")
_Power = tuple[str, str]


def with_makers(papers: Sequence[Paper], officer: str, lapsed: Container[str] = ()) -> list[Paper]:
    """The papers without what only says that ``officer`` makes the plans that another paper lets him approve.

    It stays where its own paper hands them on or leaves them to somebody else.
    """
    given = {
        _power(said)
        for paper in papers
        for said in (paper.reading.statements if paper.document.path not in lapsed else ())
        if said.holder == officer and said.effect == "grant" and said.certainty == "sure"
    }
    return [_without_making(paper, given, officer) for paper in papers]


def _without_making(paper: Paper, given: set[_Power], officer: str) -> Paper:
    others = {_power(s) for s in paper.reading.statements if s.holder != officer and s.effect != "none"}
    own = [s for s in paper.reading.statements if s.holder == officer]
    left_over = {_power(s) for s in own if not _only_makes(s)}
    dropped = {
        s.id for s in own if _only_makes(s) and _power(s) in given and _power(s) not in others | left_over
    }
    if not dropped:
        return paper
    kept = tuple(s for s in paper.reading.statements if s.id not in dropped)
    return replace(paper, reading=replace(paper.reading, statements=kept))


def _power(said: Statement) -> _Power:
    return said.authority, said.power


def _only_makes(said: Statement) -> bool:
    weak = said.effect == "recommend_only" and not said.limits and not said.notes
    acts = acts_in([said])
    return (
        weak
        and said.power == "approve"
        and bool(acts)
        and acts <= _MAKING
        and not _PASSED_ON.search(said.text)
    )
