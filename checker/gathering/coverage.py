"""That somebody looked: only then does silence count."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.model import DataFile, Place
from checker.facts import Evidence, Fact
from checker.gathering.model import Paper
from checker.gathering.papers import RULING_KINDS, rules_wholly_read
from checker.gathering.person_records import looked_up
from checker.gathering.records import records_of

_APPOINTING_KINDS = ("appointment", "board_resolution")
_MAY_RULE = (*RULING_KINDS, "other")


def coverage_facts(
    papers: Sequence[Paper],
    data: Sequence[DataFile],
    *,
    officer: Sequence[str],
    as_of: str,
    duties: bool = False,
) -> list[Fact]:
    """``coverage`` of authority, appointment, person and what is kept on him, of duty if it was looked for; a chart gives its own.

    ``papers`` have a say. A document that may rule and could not be wholly read leaves authority and
    appointment uncovered: what is looked for may stand in it.
    """
    read = [paper.document.path for paper in papers if rules_wholly_read(paper, as_of)]
    unread = any(p.document.kind in _MAY_RULE and p.document.status != "read" for p in papers)
    letters = [
        paper.document.path
        for paper in papers
        if paper.document.kind in _APPOINTING_KINDS and paper.document.status == "read"
    ]
    persons = [file.path for file in records_of(data, officer)]
    kept = looked_up(data, officer=officer, as_of=as_of)
    papers_looked = [] if unread else [("authority", read), ("appointment", letters)]
    if duties and not unread:
        papers_looked.append(("duty", read))
    return [_fact(kind, paths) for kind, paths in (*papers_looked, ("person", persons), *kept) if paths]


def _fact(kind: str, paths: Sequence[str]) -> Fact:
    evidence = tuple(Evidence("", Place(path), "looked_at") for path in paths)
    return Fact("", "coverage", {"of": kind, "by": ", ".join(paths)}, evidence=evidence)
