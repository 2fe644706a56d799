"""What another paper gives to somebody else alone (质量工作经费由财务总监审批) is held against what the officer was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.gathering.model import Paper
from checker.statements.model import EFFECTS, Limit, Statement

_ALONE = frozenset(("F3", "F5", "F6"))
"""由 X 审批, 报 X 批准, 经 X 批准: turns that leave it to nobody beside X."""
_ABOVE_OR_BESIDE = frozenset(
    (
        "board",
        "top_manager",
        "committee",
        "finance",
        "hr",
        "legal_audit",
        "production",
        "purchasing",
        "sales",
        "technology",
    )
)
_LET_OUT = frozenset(("board", "production", "sales", "top_manager"))
"""Who, letting goods go, judges them; a storekeeper hands out what was released."""
_OF_ALL_WORK = frozenset(("assess", "reward"))
"""An assessment that is not said to be of quality is of all work: 人力资源部汇总考核结果，报总经理批准."""
_QUALITY = ("质量", "品质", "quality")
_SHARED_BY_NATURE = frozenset(("propose", "implement", "participate", "attend", "assist", "supervise"))


def with_rivals(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """The papers; where one leaves to another post what some paper gives to ``officer``, it has a conditional statement more.

    A paper that itself speaks of the officer's power was read with all that it says, and gets none. Which of two papers
    holds, precedence says.
    """
    given: dict[tuple[str, str], Statement] = {}
    for paper in papers:
        for one in paper.reading.statements:
            if one.holder == officer and EFFECTS.index(one.effect) > EFFECTS.index("conditional"):
                given.setdefault((one.authority, one.power), one)
    return [_with(paper, given, officer) for paper in papers] if given else list(papers)


def _with(paper: Paper, given: dict[tuple[str, str], Statement], officer: str) -> Paper:
    own = {(s.authority, s.power) for s in paper.reading.statements if s.holder == officer}
    more = []
    for number, said in enumerate(paper.reading.statements, 1):
        his = given.get((said.authority, said.power))
        if his is None or said.power in _SHARED_BY_NATURE:
            continue
        mine = (said.authority, said.power) in own
        if _besides_him(said, his) or (not mine and _instead_of_him(said)):
            more.append(_against(said, f"x{number}", his))
    if not more:
        return paper
    return replace(paper, reading=replace(paper.reading, statements=(*paper.reading.statements, *more)))


def _instead_of_him(said: Statement) -> bool:
    """质量工作经费由财务总监审批."""
    if said.power in _OF_ALL_WORK and not any(word in said.text.lower() for word in _QUALITY):
        return False
    return said.holder in _ABOVE_OR_BESIDE and said.effect == "grant" and said.frame in _ALONE


def _besides_him(said: Statement, his: Statement) -> bool:
    """Nothing goes out without his signature, but "the production manager may release batches in urgent cases"."""
    may = said.effect in ("grant", "limited") and said.holder in _LET_OUT
    return his.frame == "F4" and said.power == "release" and may


def _against(said: Statement, id: str, his: Statement) -> Statement:
    return Statement(
        id=id,
        holder=his.holder,
        authority=his.authority,
        power=his.power,
        matter=his.matter,
        effect="conditional",
        certainty=said.certainty,
        frame="rival",
        text=said.text,
        place=said.place,
        limits=(Limit("rival", said.text, said.place, by=said.holder, effect="conditional"),),
    )
