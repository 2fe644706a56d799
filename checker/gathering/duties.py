"""Duties that papers lay on the officer: one fact for each topic and role, with all the words that say so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.facts import Evidence, Fact
from checker.gathering.authorities import LetterState
from checker.gathering.model import Paper
from checker.statements.duties.model import Duty

Said = Mapping[str, Sequence[Duty]]
"""What was read, by the path of the document."""


def duty_facts(
    papers: Sequence[Paper], said: Said, letters: Mapping[str, LetterState] | None = None
) -> list[Fact]:
    """The duties that ``papers``, which have a say, tell. What is said for sure somewhere needs no doubtful words.

    What a record tells that somebody did, and what a letter gives that cannot be dated against a removal
    (``letters``, by path), is not sure.
    """
    found: dict[tuple[str, str, str], list[Duty]] = {}
    for paper in papers:
        path = paper.document.path
        doubtful = paper.document.kind == "record" or (letters or {}).get(path) == "doubtful"
        for duty in said.get(path, ()):
            if doubtful and duty.role != "denied":
                duty = replace(duty, certainty="unsure")
            found.setdefault((duty.holder, duty.topic, duty.role), []).append(duty)
    return [_fact(key, duties) for key, duties in found.items()]


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
