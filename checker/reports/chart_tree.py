"""An organisation chart as a forest to draw: every post once, below one superior, whatever the chart says."""

from __future__ import annotations

from checker.organisation.model import Chart, ChartPost
from checker.records import record

MOST = 80
"""So many posts are drawn; of a larger chart those next to the officer's line."""


@record(frozen=True, slots=True)
class Tree:
    """``above`` holds for each post the superior that it is drawn below, ``below`` the posts below each;
    ``others`` the further lines as (post, superior, is dotted); ``left_out`` counts posts not drawn."""

    posts: dict[str, ChartPost]
    roots: tuple[str, ...]
    above: dict[str, str]
    below: dict[str, tuple[str, ...]]
    others: tuple[tuple[str, str, bool], ...]
    left_out: int


def tree_of(chart: Chart) -> Tree:
    """The forest of ``chart``; a circle is cut open at one line, which is kept among ``others``."""
    every: dict[str, ChartPost] = {}
    for post in chart.posts:
        every.setdefault(post.id, post)
    drawn = _drawn(chart, every)
    posts = {name: post for name, post in every.items() if name in drawn}
    above = _without_circles(_superiors(chart, posts))
    below = {name: tuple(post for post in posts if above.get(post) == name) for name in set(above.values())}
    others = tuple(
        (post.id, superior, dotted)
        for post in posts.values()
        for superiors, dotted in ((post.reports_to, False), (post.dotted_to, True))
        for superior in dict.fromkeys(superiors)
        if superior in posts and superior != post.id and (dotted or above.get(post.id) != superior)
    )
    roots = tuple(name for name in posts if name not in above)
    return Tree(posts, roots, above, below, others, len(every) - len(posts))


def _drawn(chart: Chart, every: dict[str, ChartPost]) -> set[str]:
    if len(every) <= MOST:
        return set(every)
    near = [name for name in (*chart.line, chart.officer, chart.top) if name in every]
    line = set(near)
    near += [post.id for post in every.values() if not line.isdisjoint((*post.reports_to, *post.dotted_to))]
    return set(list(dict.fromkeys([*near, *every]))[:MOST])


def _superiors(chart: Chart, posts: dict[str, ChartPost]) -> dict[str, str]:
    """One superior for each post: the one on the officer's line, else the first that is there."""
    on_line = dict(zip(chart.line, chart.line[1:], strict=False))
    found: dict[str, str] = {}
    for post in posts.values():
        superiors = [s for s in post.reports_to if s in posts and s != post.id]
        if superiors:
            wanted = on_line.get(post.id)
            found[post.id] = wanted if wanted in superiors and wanted is not None else superiors[0]
    return found


def _without_circles(above: dict[str, str]) -> dict[str, str]:
    open_ended = dict(above)
    safe: set[str] = set()
    for start in above:
        path: dict[str, None] = {}
        name: str | None = start
        while name is not None and name not in safe:
            path[name] = None
            superior = open_ended.get(name)
            if superior in path:
                del open_ended[name]
                break
            name = superior
        safe.update(path)
    return open_ended
