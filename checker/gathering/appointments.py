"""Appointment facts, who the officer is, and what becomes of what letters grant."""

from __future__ import annotations

from collections.abc import Sequence

from checker.facts import Fact, Value
from checker.gathering.acts import MARKS, Act
from checker.gathering.appointing import office_of
from checker.gathering.authorities import LetterState
from checker.gathering.model import Paper

_LETTERS = ("appointment", "notice")


def appointment_facts(acts: Sequence[Act], as_of: str) -> list[Fact]:
    """One fact for each document and person; with two officers at once none in force is sure."""
    rivals = {holder: len(people(acts, as_of, holder)) > 1 for holder in {act.holder for act in acts}}
    return [_fact(act, as_of, rivalled=rivals[act.holder]) for act in acts]


def people(acts: Sequence[Act], as_of: str, holder: str) -> list[str]:
    """The names of all who are appointed to the post of ``holder`` and in force."""
    names = (
        act.person for act in acts if act.holder == holder and act.person and act.status(as_of) == "in_force"
    )
    return sorted(set(names))


def _fact(act: Act, as_of: str, *, rivalled: bool) -> Fact:
    status = act.status(as_of)
    known: dict[str, Value | None] = {
        "holder": act.holder,
        "person": act.person,
        "appointed_by": act.by,
        "appointer": office_of(act.evidence[0].quote),
        "date": act.paper.document.date or act.term.start,
        "valid_until": act.last_day,
        "status": status,
        **{mark: True for mark in MARKS if mark in act.marks},
    }
    return Fact(
        id="",
        kind="appointment",
        fields={name: value for name, value in known.items() if value is not None},
        evidence=act.evidence,
        sure=act.sure and not (rivalled and status == "in_force"),
        overruled=(act.removal,) if act.removal else (),
    )


def letter_states(
    papers: Sequence[Paper], acts: Sequence[Act], as_of: str, officer: str
) -> dict[str, LetterState]:
    """What becomes of the powers that letters grant to the officer in person, by path.

    A letter lives and ends with the acts that it holds. One without an act of its own (an 授权书) ends with
    the last removal after it, unless somebody was appointed no later than the letter and is in force.
    """
    states: dict[str, LetterState] = {}
    removals = [
        paper.document.date
        for paper in papers
        for said in paper.reading.officer
        if said.kind == "removed" and said.holder == officer
    ]
    own = [act for act in acts if act.holder == officer]
    for paper in papers:
        path = paper.document.path
        mine = [act for act in own if act.paper is paper]
        if mine and paper.document.kind in _LETTERS:
            state = _state_with_acts(mine, as_of)
        elif not mine and paper.document.kind == "appointment":
            state = _state_without_acts(paper, own, removals, as_of)
        else:
            state = None
        if state is not None:
            states[path] = state
    return states


def _state_with_acts(acts: Sequence[Act], as_of: str) -> LetterState | None:
    alive = [act for act in acts if act.status(as_of) == "in_force"]
    if not alive:
        return "future" if any(act.status(as_of) == "future" for act in acts) else "ended"
    return "doubtful" if all(act.removal or act.undated for act in alive) else None


def _state_without_acts(
    paper: Paper, acts: Sequence[Act], removals: Sequence[str | None], as_of: str
) -> LetterState | None:
    written = paper.document.date
    alive = [act for act in acts if act.status(as_of) == "in_force"]
    if written is not None and any(act.begins is not None and act.begins <= written for act in alive):
        return None
    if any(removed is not None and written is not None and written <= removed for removed in removals):
        return "ended"
    undated = any(removed is None or written is None for removed in removals)
    return "doubtful" if undated else None
