"""An organisation chart as data: posts, reporting lines, units and decision bodies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checker.dossier.model import Place


@dataclass(frozen=True, slots=True)
class ChartPost:
    """A post. ``reports_to`` holds ids of superiors over a solid line, ``dotted_to`` over a dotted one;
    ``holder_names`` is empty for a vacant post; ``leads`` holds unit kinds (``production``, ``quality`` …)."""

    id: str
    title: str
    place: Place
    holder_names: tuple[str, ...] = ()
    reports_to: tuple[str, ...] = ()
    dotted_to: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    level: str | None = None


@dataclass(frozen=True, slots=True)
class ChartProblem:
    """A chart that cannot be wholly trusted: ``cycle``, ``two-tops``, ``unknown-superior``, ``vacant-post``,
    ``several-superiors``, ``no-officer``, ``two-officers``."""

    code: str
    message: Mapping[str, str]
    place: Place


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart; ``officer`` is the id of the post that is the CQO's, ``line`` the ids from it up to the top."""

    posts: tuple[ChartPost, ...]
    file: str
    officer: str | None = None
    line: tuple[str, ...] = ()
    problems: tuple[ChartProblem, ...] = ()
