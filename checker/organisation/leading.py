"""Which kinds of unit the officer leads, directly, through others, or by another post of the same person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.facts import Evidence, Fact
from checker.organisation.lines import below, circles
from checker.organisation.model import Chart, ChartPost
from checker.organisation.posts import place_of
from checker.organisation.units import unit_kinds, units_headed


def leads_facts(chart: Chart, numbers: Iterator[int], officer: str) -> Iterator[Fact]:
    """One fact for each post and unit kind: all that the officer leads, and what others lead directly.

    Where a post below the officer names no units, its title is asked (生产部经理): that fact is not sure.
    """
    own = [post for post in chart.posts if post.id == chart.officer or post.id in chart.also]
    mine = {post.id for post in own}
    for post in own:
        yield from _facts(post, chart, numbers, holder=officer, directly=True)
    reached = {post.id: post for start in own for post in _reach(chart, start.id) if post.id not in mine}
    for post in chart.posts:
        if post.id in reached:
            yield from _facts(post, chart, numbers, holder=officer, directly=False)
    for post in chart.posts:
        if post.id not in mine and post.leads:
            holder = "top_manager" if post.id == chart.top else "other"
            yield from _facts(post, chart, numbers, holder=holder, directly=True)


def _reach(chart: Chart, start: str) -> Sequence[ChartPost]:
    """Within a circle everybody is below everybody: nothing can be said."""
    in_circle = any(start in circle for circle in circles(chart.posts))
    return [] if in_circle else below(chart.posts, start)


def _facts(
    post: ChartPost, chart: Chart, numbers: Iterator[int], *, holder: str, directly: bool
) -> Iterator[Fact]:
    told = "leads" in dict(post.told)
    words: dict[str, tuple[str, ...]] = {}
    if told:
        for unit in post.units:
            for kind in unit_kinds(unit):
                words[kind] = (*words.get(kind, ()), unit)
    else:
        words = dict.fromkeys(units_headed(post.title), (post.title,))
    place = place_of(post, "leads" if told else "title")
    for kind, units in words.items():
        evidence = [Evidence(unit, place, field="leads" if told else "title") for unit in units]
        if post.id in chart.also:
            evidence += [Evidence(name, place_of(post, "names"), field="names") for name in post.holder_names]
        yield Fact(
            f"{chart.file}#{next(numbers)}",
            "leads",
            {"holder": holder, "unit": kind, "directly": directly},
            evidence=tuple(evidence),
            sure=told,
        )
