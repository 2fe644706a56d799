"""A general power of others over the officer's decisions weakens each power by which he decides, whoever's paper says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.gathering.claims import acts_in
from checker.gathering.model import Paper
from checker.statements.model import EFFECTS, Limit, OfficerFact, Statement

_WEAK_BY_NATURE = frozenset(("propose", "implement", "participate", "attend", "assist", "supervise"))
_DECIDED = frozenset(("approve", "decide", "veto", "stop", "release"))


def with_overruled(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """The papers, those that say it with a conditional statement more for each power that any of them gives to ``officer``."""
    if not any(said.kind == "overruled" for paper in papers for said in paper.reading.officer):
        return list(papers)
    given: dict[tuple[str, str], Statement] = {}
    for paper in papers:
        for one in paper.reading.statements:
            if one.holder == officer and one.authority != "none" and _decides(one) and _is_more(one):
                given.setdefault((one.authority, one.power), one)
    return [_with(paper, given, officer) for paper in papers]


def _decides(one: Statement) -> bool:
    if one.power in _WEAK_BY_NATURE:
        return False
    return one.power != "formulate" or bool(acts_in([one]) & _DECIDED)


def _is_more(one: Statement) -> bool:
    return EFFECTS.index(one.effect) > EFFECTS.index("conditional")


def _with(paper: Paper, given: dict[tuple[str, str], Statement], officer: str) -> Paper:
    more = tuple(
        _statement(said, f"o{number}", one)
        for number, said in enumerate(paper.reading.officer, 1)
        if said.kind == "overruled" and said.holder == officer
        for (authority, _), one in given.items()
        if said.value is None or authority in said.value.split()
    )
    if not more:
        return paper
    return replace(paper, reading=replace(paper.reading, statements=(*paper.reading.statements, *more)))


def _statement(said: OfficerFact, id: str, one: Statement) -> Statement:
    return Statement(
        id=id,
        holder=one.holder,
        authority=one.authority,
        power=one.power,
        matter=one.matter,
        effect="conditional",
        certainty=said.certainty,
        frame="overruled",
        text=said.text,
        place=said.place,
        limits=(Limit("override", said.text, said.place, by=said.by, effect="conditional"),),
    )
