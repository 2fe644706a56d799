"""A small directed graph: which circles it has, and what can be reached from where."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from checker.records import record


@record(frozen=True, slots=True)
class Graph:
    """``edges`` goes from each node to the nodes that its arrows point to; every node has an entry."""

    edges: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def reversed(self) -> Graph:
        """The same nodes with every arrow turned round."""
        turned: dict[str, list[str]] = {node: [] for node in self.edges}
        for node, targets in self.edges.items():
            for target in targets:
                turned[target].append(node)
        return Graph(turned)

    def distances(self, start: str) -> dict[str, int]:
        """Every node that can be reached from ``start``, itself included, with the fewest arrows to it."""
        found = {start: 0}
        waiting = deque([start])
        while waiting:
            node = waiting.popleft()
            for target in self.edges[node]:
                if target not in found:
                    found[target] = found[node] + 1
                    waiting.append(target)
        return found

    def circles(self) -> list[set[str]]:
        """The largest groups in which every node can reach every other, and itself, over at least one arrow."""
        back = self.reversed()
        taken: set[str] = set()
        groups = []
        for root in reversed(self._by_end(self.edges)):
            if root in taken:
                continue
            group = back._closure(root, without=taken)
            taken |= group
            if len(group) > 1 or root in self.edges[root]:
                groups.append(group)
        return groups

    def _by_end(self, roots: Iterable[str]) -> list[str]:
        """All nodes in the order in which a walk in depth leaves them."""
        seen: set[str] = set()
        out: list[str] = []
        for root in roots:
            if root in seen:
                continue
            seen.add(root)
            path = [(root, iter(self.edges[root]))]
            while path:
                node, targets = path[-1]
                target = next((t for t in targets if t not in seen), None)
                if target is None:
                    out.append(node)
                    path.pop()
                else:
                    seen.add(target)
                    path.append((target, iter(self.edges[target])))
        return out

    def _closure(self, root: str, *, without: set[str]) -> set[str]:
        found: set[str] = set()
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node not in found and node not in without:
                found.add(node)
                waiting += self.edges[node]
        return found
