"""Which papers take back what another one lets others do with the officer's decisions."""

from __future__ import annotations

from collections.abc import Sequence

from checker.gathering.called import bare
from checker.gathering.model import Paper
from checker.gathering.papers import RULING_KINDS
from checker.patterns import Pattern
from checker.statements.model import OfficerFact

_HAVE_EDITIONS = ("policy", "quality_manual", "authority_matrix", "job_description")
# Two papers of this name may be of two posts.
_GENERIC = Pattern(
    r"(?:.*公司)?(?:岗位|职位|职务|工作)*(?:职责)?(?:说明书|描述|规范|手册|职责)|job\s*descriptions?|制度|办法|规定|手册",
    "j册制描明法职范规",
)


def taken_back_by(paper: Paper, said: OfficerFact, authority: str, papers: Sequence[Paper]) -> bool:
    """Whether a later paper that is not lower says that nobody, or not whom ``said`` names, may undo it."""
    return any(
        told.kind == "upheld"
        and told.holder == said.holder
        and told.certainty == "sure"
        and (told.by is None or told.by == said.by)
        and (told.value is None or authority in told.value.split())
        for other in papers
        if other.document.kind in RULING_KINDS and other.rank >= paper.rank and _is_later(other, paper)
        for told in other.reading.officer
    )


def has_newer_edition(paper: Paper, papers: Sequence[Paper], officer: str) -> bool:
    """Whether another paper takes the place of ``paper``: a later one of its kind and title, or a new letter for a letter."""
    return any(_is_later(other, paper) and _replaces(other, paper, officer) for other in papers)


def _replaces(other: Paper, paper: Paper, officer: str) -> bool:
    if other.document.kind != paper.document.kind:
        return False
    if paper.document.kind == "appointment":
        return _appoints(other, officer) and _appoints(paper, officer)
    own, theirs = (bare(p.document.title or "") for p in (paper, other))
    return (
        paper.document.kind in _HAVE_EDITIONS and own != "" and own == theirs and not _GENERIC.fullmatch(own)
    )


def _appoints(paper: Paper, officer: str) -> bool:
    return any(fact.kind == "appointed" and fact.holder == officer for fact in paper.reading.officer)


def _is_later(one: Paper, other: Paper) -> bool:
    days = (one.document.date, other.document.date)
    return days[0] is not None and days[1] is not None and days[0] > days[1]
