"""A chart's facts: where posts stand, what the officer leads, and whether the chart answers for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from checker.dossier.model import Place
from checker.facts import OFFICER, Evidence, Fact, Value
from checker.organisation.bodies import in_decision_body
from checker.organisation.leading import leads_facts
from checker.organisation.lines import distances
from checker.organisation.model import Chart, ChartPost
from checker.organisation.posts import place_of
from checker.organisation.words import is_organ


def chart_facts(chart: Chart, officer: str = OFFICER.id) -> tuple[Fact, ...]:
    """``post``, ``leads`` and ``coverage`` facts. Holders are ``officer``, ``top_manager`` and ``other``.

    What the chart does not clearly say is lacking; ``coverage`` is given only for a chart that finds the
    officer and his way up to the top.
    """
    numbers = count(1)
    facts = [
        *_posts(chart, numbers, officer),
        *leads_facts(chart, numbers, officer),
        *_coverage(chart, numbers),
    ]
    return tuple(facts)


def _posts(chart: Chart, numbers: Iterator[int], officer: str) -> Iterator[Fact]:
    away = distances(chart.posts, chart.top)
    by_id = {post.id: post for post in chart.posts}
    for post in chart.posts:
        if is_organ(post.title):
            continue
        fields: dict[str, Value] = {"holder": holder_of(post, chart, officer), "title": post.title}
        known = {
            "level": post.level,
            "in_decision_body": in_decision_body(post, chart),
            "distance_to_top": away.get(post.id),
            "vacant": post.vacant,
        }
        fields |= {name: value for name, value in known.items() if value is not None}
        evidence = [Evidence(post.title, post.place, field="title")]
        if post.id == chart.officer:
            if len(chart.line) > 1:
                fields["superior"] = by_id[chart.line[1]].title
            evidence += [Evidence(body, place_of(post, "bodies"), field="bodies") for body in post.bodies]
            evidence += _way_up(chart, by_id)
        yield Fact(f"{chart.file}#{next(numbers)}", "post", fields, evidence=tuple(evidence))


def _way_up(chart: Chart, by_id: dict[str, ChartPost]) -> list[Evidence]:
    """Each superior by its title: where the post names it so, else (it gives an id) in the superior's own row."""
    found = []
    for here, above in zip(chart.line, chart.line[1:], strict=False):
        post, superior = by_id[here], by_id[above]
        by_title = dict(post.called).get(above) == superior.title
        place = place_of(post, "reports_to") if by_title else superior.place
        found.append(Evidence(superior.title, place, field="reports_to"))
    return found


def holder_of(post: ChartPost, chart: Chart, officer: str) -> str:
    if post.id == chart.officer:
        return officer
    return "top_manager" if post.id == chart.top else "other"


def _coverage(chart: Chart, numbers: Iterator[int]) -> Iterator[Fact]:
    if chart.officer is None or not chart.line:
        return
    for kind in ("post", "leads"):
        if kind == "leads" and not _shows_who_leads(chart):
            continue
        fields: dict[str, Value] = {"of": kind, "by": chart.file}
        evidence = (Evidence("", Place(chart.file), "looked_at"),)
        yield Fact(f"{chart.file}#{next(numbers)}", "coverage", fields, evidence=evidence)


def _shows_who_leads(chart: Chart) -> bool:
    """Silence about a unit counts only in a chart that names units and hangs every post somewhere."""
    told = any("leads" in dict(post.told) for post in chart.posts)
    return told and not any(post.unresolved for post in chart.posts)
