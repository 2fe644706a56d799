"""The chart as a graph: circles, tops, ways up and what lies below."""

from __future__ import annotations

from collections.abc import Sequence

from checker.organisation.graph import Graph
from checker.organisation.model import ChartPost
from checker.organisation.words import is_organ


def _graph(posts: Sequence[ChartPost], *, only_clear: bool) -> Graph:
    """Edges from post to superior over solid lines, between posts (organs such as 董事会 are left out).

    ``only_clear`` leaves out the edges of a post that has several superiors, or one that is not known.
    """
    organs = {post.id for post in posts if is_organ(post.title)}
    edges: dict[str, list[str]] = {post.id: [] for post in posts if post.id not in organs}
    for post in posts:
        above = [one for one in post.reports_to if one not in organs]
        if post.id in organs or (only_clear and (len(above) > 1 or post.unresolved)):
            continue
        edges[post.id] = above
    return Graph(edges)


def circles(posts: Sequence[ChartPost]) -> list[list[str]]:
    """Groups of posts that report to one another in a circle, each in the order of the chart."""
    order = {post.id: index for index, post in enumerate(posts)}
    groups = (sorted(group, key=order.__getitem__) for group in _graph(posts, only_clear=False).circles())
    return sorted(groups, key=lambda group: order[group[0]])


def roots(posts: Sequence[ChartPost]) -> list[ChartPost]:
    """The posts that report to nobody (organs aside), in the order of the chart."""
    above = _graph(posts, only_clear=False).edges
    return [post for post in posts if post.id in above and not above[post.id] and not post.unresolved]


def distances(posts: Sequence[ChartPost], top: str | None) -> dict[str, int]:
    """Solid edges from each post up to ``top``; a post whose way up is not clear is not in it."""
    if top is None:
        return {}
    downwards = _graph(posts, only_clear=True).reversed()
    return downwards.distances(top) if top in downwards.edges else {}


def line_up(posts: Sequence[ChartPost], start: str, top: str | None) -> tuple[str, ...]:
    """The ids from ``start`` up to ``top``, both included; () where the way is not clear."""
    if top is None or start not in distances(posts, top):
        return ()
    # Where the way is clear a post has one superior, so there is only one way.
    above = _graph(posts, only_clear=True).edges
    line = [start]
    while line[-1] != top:
        line += above[line[-1]]
    return tuple(line)


def below(posts: Sequence[ChartPost], start: str) -> list[ChartPost]:
    """All posts that report to ``start`` through any solid lines, in the order of the chart."""
    downwards = _graph(posts, only_clear=False).reversed()
    if start not in downwards.edges:
        return []
    reached = downwards.distances(start).keys() - {start}
    return [post for post in posts if post.id in reached]
