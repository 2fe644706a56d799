"""The chart as a graph: circles, tops, ways up and what lies below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from checker.organisation.model import ChartPost
from checker.organisation.words import is_organ


@cache
def _networkx() -> Any:
    import networkx

    return networkx


def _graph(posts: Sequence[ChartPost], *, only_clear: bool) -> Any:
    """Edges from post to superior over solid lines, between posts (organs such as 董事会 are left out).

    ``only_clear`` leaves out the edges of a post that has several superiors, or one that is not known.
    """
    organs = {post.id for post in posts if is_organ(post.title)}
    graph = _networkx().DiGraph()
    graph.add_nodes_from(post.id for post in posts if post.id not in organs)
    for post in posts:
        above = [one for one in post.reports_to if one not in organs]
        if post.id in organs or (only_clear and (len(above) > 1 or post.unresolved)):
            continue
        graph.add_edges_from((post.id, one) for one in above)
    return graph


def circles(posts: Sequence[ChartPost]) -> list[list[str]]:
    """Groups of posts that report to one another in a circle, each in the order of the chart."""
    order = {post.id: index for index, post in enumerate(posts)}
    graph = _graph(posts, only_clear=False)
    groups = (
        sorted(group, key=order.__getitem__)
        for group in _networkx().strongly_connected_components(graph)
        if len(group) > 1 or graph.has_edge(*(tuple(group) * 2))
    )
    return sorted(groups, key=lambda group: order[group[0]])


def roots(posts: Sequence[ChartPost]) -> list[ChartPost]:
    """The posts that report to nobody (organs aside), in the order of the chart."""
    graph = _graph(posts, only_clear=False)
    return [
        post for post in posts if post.id in graph and graph.out_degree(post.id) == 0 and not post.unresolved
    ]


def distances(posts: Sequence[ChartPost], top: str | None) -> dict[str, int]:
    """Solid edges from each post up to ``top``; a post whose way up is not clear is not in it."""
    if top is None:
        return {}
    downwards = _graph(posts, only_clear=True).reverse(copy=False)
    if top not in downwards:
        return {}
    return dict(_networkx().single_source_shortest_path_length(downwards, top))


def line_up(posts: Sequence[ChartPost], start: str, top: str | None) -> tuple[str, ...]:
    """The ids from ``start`` up to ``top``, both included; () where the way is not clear."""
    if top is None or start not in distances(posts, top):
        return ()
    return tuple(_networkx().shortest_path(_graph(posts, only_clear=True), start, top))


def below(posts: Sequence[ChartPost], start: str) -> list[ChartPost]:
    """All posts that report to ``start`` through any solid lines, in the order of the chart."""
    graph = _graph(posts, only_clear=False)
    if start not in graph:
        return []
    reached = _networkx().ancestors(graph, start)
    return [post for post in posts if post.id in reached]
