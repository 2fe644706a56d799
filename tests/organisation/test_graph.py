"""The graph is held against the definition of its words, tried out by brute force."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.organisation.graph import Graph

NODES = "abcdef"
GRAPHS = st.fixed_dictionaries({n: st.lists(st.sampled_from(NODES), max_size=3) for n in NODES}).map(Graph)


def reached(graph: Graph, start: str) -> set[str]:
    """What can be reached over at least one arrow."""
    found: set[str] = set()
    edge = set(graph.edges[start])
    while edge:
        found |= edge
        edge = {target for node in edge for target in graph.edges[node]} - found
    return found


@given(GRAPHS)
def test_a_circle_holds_all_that_reach_each_other(graph: Graph) -> None:
    expected = {
        frozenset(other for other in reached(graph, node) if node in reached(graph, other))
        for node in NODES
        if node in reached(graph, node)
    }
    found = graph.circles()
    assert {frozenset(group) for group in found} == expected
    assert len(found) == len(expected)


@given(GRAPHS, st.sampled_from(NODES))
def test_distances_name_what_can_be_reached_and_grow_by_one(graph: Graph, start: str) -> None:
    found = graph.distances(start)
    assert found.keys() == reached(graph, start) | {start}
    for node, far in found.items():
        assert far == 0 or any(found.get(n) == far - 1 and node in graph.edges[n] for n in NODES)
        assert all(found[target] <= far + 1 for target in graph.edges[node])


@given(GRAPHS)
def test_turning_twice_changes_nothing(graph: Graph) -> None:
    twice = graph.reversed().reversed()
    assert {n: sorted(t) for n, t in twice.edges.items()} == {n: sorted(t) for n, t in graph.edges.items()}


def test_a_long_chain_does_not_exhaust_the_stack() -> None:
    chain = Graph({str(n): [str(n + 1)] if n < 20_000 else ["0"] for n in range(20_001)})
    (circle,) = chain.circles()
    assert len(circle) == 20_001
    assert chain.distances("0")["20000"] == 20_000
