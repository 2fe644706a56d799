"""A general power of others over the officer's decisions weakens each power by which he decides, whoever's paper says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.facts import Evidence
from checker.gathering.claims import acts_in
from checker.gathering.model import Paper
from checker.gathering.precedence import LASTING
from checker.gathering.taking_back import has_newer_edition, taken_back_by
from checker.statements.model import EFFECTS, Limit, OfficerFact, Statement

TakenBack = Mapping[tuple[str, str], tuple[Evidence, ...]]
"""(authority, power) → the words on it that a later paper took back."""
_IN_OLD_EDITION = "overruled_in_old_edition"
WEAK_BY_NATURE = frozenset(("propose", "implement", "participate", "attend", "assist", "supervise"))
"""Powers that decide nothing, so that nobody is in the way of anybody."""
_DECIDED = frozenset(("approve", "decide", "veto", "stop", "release"))
_Given = Mapping[tuple[str, str], Statement]


def with_overruled(papers: Sequence[Paper], officer: str) -> tuple[list[Paper], TakenBack]:
    """The papers, those that say it with a conditional statement more for each power that any of them gives to ``officer``.

    What a later paper takes back weakens nothing and is told apart; what a newer edition of the paper no longer says
    yields to it as any words of the older one do.
    """
    if not any(said.kind == "overruled" for paper in papers for said in paper.reading.officer):
        return list(papers), {}
    given: dict[tuple[str, str], Statement] = {}
    for paper in papers:
        for one in paper.reading.statements:
            if one.holder == officer and one.authority != "none" and _decides(one) and _is_more(one):
                given.setdefault((one.authority, one.power), one)
    back: dict[tuple[str, str], tuple[Evidence, ...]] = {}
    out = [_with(paper, papers, given, officer, back) for paper in papers]
    return out, back


def _decides(one: Statement) -> bool:
    if one.power in WEAK_BY_NATURE:
        return False
    return one.power != "formulate" or bool(acts_in([one]) & _DECIDED)


def _is_more(one: Statement) -> bool:
    return EFFECTS.index(one.effect) > EFFECTS.index("conditional")


def _with(
    paper: Paper,
    papers: Sequence[Paper],
    given: _Given,
    officer: str,
    back: dict[tuple[str, str], tuple[Evidence, ...]],
) -> Paper:
    frame = _IN_OLD_EDITION if has_newer_edition(paper, papers, officer) else LASTING
    more = []
    for said in paper.reading.officer:
        if said.kind != "overruled" or said.holder != officer:
            continue
        for (authority, power), one in given.items():
            if said.value is not None and authority not in said.value.split():
                continue
            if taken_back_by(paper, said, authority, papers):
                words = Evidence(said.text, said.place, "overruled")
                back[authority, power] = (*back.get((authority, power), ()), words)
            else:
                more.append(weakened(one, said, "override", by=said.by, id=said.id, frame=frame))
    if not more:
        return paper
    return replace(paper, reading=replace(paper.reading, statements=(*paper.reading.statements, *more)))


def weakened(
    one: Statement, said: OfficerFact | Statement, kind: str, *, by: str | None, id: str, frame: str
) -> Statement:
    """The power of ``one`` as it is left by the words of ``said``: conditional on ``by``, by a limit of that kind."""
    return replace(
        one,
        id=id,
        effect="conditional",
        certainty=said.certainty,
        frame=frame,
        text=said.text,
        place=said.place,
        limits=(Limit(kind, said.text, said.place, by=by, effect="conditional"),),
        rank_source="ladder",
        parts=(),
        residue=(),
        notes=(),
    )
