"""Two charts of one dossier that do not say the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from checker.facts import OFFICER
from checker.organisation import problems
from checker.organisation.model import Chart, ChartProblem
from checker.organisation.posts import place_of
from checker.organisation.words import same_spelling


def disagreements(charts: Sequence[Chart], called: str = OFFICER.title["zh"]) -> tuple[ChartProblem, ...]:
    """A problem for each pair of charts that names different superiors of the officer."""
    found = []
    for here, there in combinations(charts, 2):
        mine, yours = _superiors(here), _superiors(there)
        if mine is None or yours is None or _alike(mine) == _alike(yours):
            continue
        post = next(post for post in here.posts if post.id == here.officer)
        place = place_of(post, "reports_to")
        found.append(problems.superiors_disagree(place, _shown(mine), _shown(yours), there.file, called))
    return tuple(found)


def _superiors(chart: Chart) -> tuple[str, ...] | None:
    titles = {post.id: post.title for post in chart.posts}
    officer = next((post for post in chart.posts if post.id == chart.officer), None)
    if officer is None:
        return None
    return (*(titles[one] for one in officer.reports_to), *officer.unresolved)


def _alike(titles: Sequence[str]) -> list[str]:
    return sorted(same_spelling(title) for title in titles)


def _shown(titles: Sequence[str]) -> str:
    return "、".join(titles) or "—"
