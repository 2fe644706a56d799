"""Of whom a paper is asked, and when."""

from __future__ import annotations

from checker.records import record
from checker.statements.person.model import Words

Today = tuple[int, int, int]


@record(frozen=True, slots=True)
class Asked:
    """Of whom a paper is asked, and when: ``own`` is the enterprise, ``today`` the day, ``written`` that of the paper.

    ``office``: the year and month from which the person is the officer, ``made`` the words that say so.
    ``latest``: the day of the whole review, for a paper that turns out to be younger than ``today``.
    """

    name: str
    own: str
    today: Today
    written: str | None = None
    office: tuple[int, int] | None = None
    made: Words | None = None
    latest: Today | None = None
