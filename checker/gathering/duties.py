"""Duties that papers lay on the officer: one fact for each topic and role, with all the words that say so."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from checker.facts import Evidence, Fact
from checker.gathering.authorities import LetterState
from checker.gathering.model import Paper
from checker.gathering.only_told import only_tells
from checker.gathering.own_days import OwnDays
from checker.gathering.ruling_tongue import duties_in_ruling_tongue
from checker.statements.duties.model import Duty

Said = Mapping[str, Sequence[Duty]]
"""What was read, by the path of the document."""


def duty_facts(
    papers: Sequence[Paper],
    said: Said,
    as_of: str,
    letters: Mapping[str, LetterState] | None = None,
    of_others: Collection[str] = (),
) -> list[Fact]:
    """The duties that ``papers``, which have a say, tell. What is said for sure somewhere needs no doubtful words.

    What a record tells that somebody did, what a paper only tells or another firm says (``of_others``: paths), what a letter gives that cannot be dated against a removal (``letters``,
    by path), and what by its own words does not hold on ``as_of`` (ISO) is not sure.
    """
    found: dict[tuple[str, str, str], list[Duty]] = {}
    moved, laid = _last_days(papers, said, _is_moved), _last_days(papers, said, _is_laid)
    for paper in papers:
        path = paper.document.path
        duties = duties_in_ruling_tongue(paper, said.get(path, ()))
        doubtful = paper.document.kind == "record" or (letters or {}).get(path) == "doubtful"
        doubtful = doubtful or path in of_others or (bool(duties) and only_tells(paper.document))
        days = OwnDays(paper.document, as_of) if duties else None
        for duty in duties:
            lapsed = days is not None and not days.holds_at(duty.place, duty.text)
            key, day = (duty.holder, duty.topic), paper.document.date or ""
            if _is_moved(duty) and day and laid.get(key, "") > day:
                continue  # laid on him after that
            gone = bool(day) and moved.get(key, "") >= day
            if (doubtful or lapsed or gone) and duty.role != "denied":
                duty = replace(duty, certainty="unsure")
            found.setdefault((duty.holder, duty.topic, duty.role), []).append(duty)
    return [_fact(key, duties) for key, duties in found.items()]


def _is_moved(duty: Duty) -> bool:
    """Whether a paper says, if not of him by name, that the matter is not his."""
    return duty.role == "denied" and duty.certainty == "unsure"


def _is_laid(duty: Duty) -> bool:
    return duty.role in ("responsible", "organises") and duty.certainty == "sure"


def _last_days(
    papers: Sequence[Paper], said: Said, such: Callable[[Duty], bool]
) -> dict[tuple[str, str], str]:
    """The last day on which a paper says ``such`` of a holder and topic."""
    days: dict[tuple[str, str], str] = {}
    for paper in papers:
        for duty in said.get(paper.document.path, ()):
            if paper.document.date and such(duty):
                key = (duty.holder, duty.topic)
                days[key] = max(days.get(key, ""), paper.document.date)
    return days


def _fact(key: tuple[str, str, str], duties: Sequence[Duty]) -> Fact:
    sure = [duty for duty in duties if duty.certainty == "sure"]
    holder, topic, role = key
    return Fact(
        id="",
        kind="duty",
        fields={"holder": holder, "topic": topic, "role": role},
        evidence=tuple(dict.fromkeys(Evidence(duty.text, duty.place) for duty in sure or duties)),
        sure=bool(sure),
    )
