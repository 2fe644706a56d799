"""Of whom a paper is asked, and when."""

from __future__ import annotations

from dataclasses import dataclass

from checker.records import record

Today = tuple[int, int, int]


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Asked:
    """Of whom a paper is asked, and when: ``own`` is the enterprise, ``today`` the day, ``written`` that of the paper.

    ``office``: the year and month from which the person is the officer.
    """

    name: str
    own: str
    today: Today
    written: str | None = None
    office: tuple[int, int] | None = None
