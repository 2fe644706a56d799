"""An organisation chart as data: posts, reporting lines, units and decision bodies."""

from __future__ import annotations

from collections.abc import Mapping

from checker.dossier.model import Place
from checker.records import record


@record(frozen=True, slots=True)
class ChartPost:
    """A post. ``reports_to`` holds ids of superiors over a solid line, ``dotted_to`` over a dotted one;
    ``holder_names`` is empty for a vacant post; ``leads`` holds unit kinds (``production``, ``quality`` …).

    ``units`` are the unit names as written; ``unresolved`` the superiors that no post answers to; ``vacant``
    is None where the chart does not say; ``told`` lists the keys that the chart gives, each with its line;
    ``called`` pairs each superior's id with what the chart calls it there.
    """

    id: str
    title: str
    place: Place
    holder_names: tuple[str, ...] = ()
    reports_to: tuple[str, ...] = ()
    dotted_to: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    level: str | None = None
    units: tuple[str, ...] = ()
    unresolved: tuple[str, ...] = ()
    vacant: bool | None = None
    told: tuple[tuple[str, int | None], ...] = ()
    called: tuple[tuple[str, str], ...] = ()


@record(frozen=True, slots=True)
class ChartProblem:
    """A chart that cannot be wholly trusted: ``cycle``, ``two-tops``, ``no-top``, ``unknown-superior``,
    ``vacant-post``, ``several-superiors``, ``no-officer``, ``two-officers``, ``other-name``,
    ``duplicate-post``, ``superiors-disagree``."""

    code: str
    message: Mapping[str, str]
    place: Place


@record(frozen=True, slots=True)
class Chart:
    """A chart; ``officer`` is the id of the post that is the CQO's, ``line`` the ids from it up to the top.

    ``line`` is empty where the way up is not clear; ``top`` is the id of the post above all others; ``also``
    holds the other posts of the officer's person; ``decision_bodies`` the bodies declared to decide.
    """

    posts: tuple[ChartPost, ...]
    file: str
    officer: str | None = None
    line: tuple[str, ...] = ()
    problems: tuple[ChartProblem, ...] = ()
    top: str | None = None
    also: tuple[str, ...] = ()
    decision_bodies: tuple[str, ...] = ()
