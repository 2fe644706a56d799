"""Puts a change into a file's data; the file as it was keeps what it had."""

from __future__ import annotations

from typing import Any, cast

from checker.errors import Spot
from checker.mutation.changes import DROP, Change
from checker.records import record
from checker.rulebook.node import Node
from checker.yamltree import Path


def grafted(node: Node, change: Change) -> Node:
    """The same node of the changed file."""
    data = put(node.tree.data, change.path, change.put)
    return Node(cast(Any, _Grafted(data, node.tree)), node.path)


@record(frozen=True, slots=True)
class _Grafted:
    """A tree with other data; every place is where it was in the file that a person wrote."""

    data: Any
    before: Any

    def spot(self, path: Path = (), *, key: bool = False) -> Spot:
        return cast(Spot, self.before.spot(path, key=key))


def put(data: Any, path: Path, value: Any) -> Any:
    """A copy of ``data`` with ``value`` at ``path``; DROP takes the key or the element away."""
    if not path:
        return value
    step, *rest = path
    if isinstance(data, list):
        copy: Any = list(data)
        if not rest and value is DROP:
            del copy[int(step)]
            return copy
    else:
        copy = dict(data)
        if not rest and value is DROP:
            del copy[step]
            return copy
    copy[step] = put(
        copy[step] if rest or step in copy or isinstance(copy, list) else None, tuple(rest), value
    )
    return copy


def without(node: Node, *keys: str) -> Node:
    """The node of a file in which it has none of ``keys``."""
    for key in keys:
        if node.get(key) is not None:
            node = grafted(node, Change((*node.path, key), "", DROP))
    return node


def named(path: Path) -> str:
    """A path as a person reads it: ``satisfied.any[0].authority.held``."""
    said = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return said.removeprefix(".")
