"""A value in a pack file together with its path, so that every complaint has its line and column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from checker.errors import InputError, Spot
from checker.records import record
from checker.yamltree import Path, Tree


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Node:
    """One value of a parsed file; ``value`` is plain data, ``spot`` where it stands."""

    tree: Tree
    path: Path = ()

    @property
    def value(self) -> Any:
        found = self.tree.data
        for step in self.path:
            found = found[step]
        return found

    @property
    def spot(self) -> Spot:
        return self.tree.spot(self.path)

    @property
    def key_spot(self) -> Spot:
        """Where the key of this value stands (the value itself for a list element)."""
        return self.tree.spot(self.path, key=True)

    def child(self, step: str | int) -> Node:
        return Node(self.tree, (*self.path, step))

    def get(self, key: str) -> Node | None:
        """The child under ``key``, or None if this is no mapping or the key is not there."""
        value = self.value
        return self.child(key) if isinstance(value, dict) and key in value else None

    def plain(self, key: str, default: Any = None) -> Any:
        found = self.get(key)
        return default if found is None else found.value

    def items(self) -> list[tuple[str, Node]]:
        value = self.value
        return [(key, self.child(key)) for key in value] if isinstance(value, dict) else []

    def elements(self) -> list[Node]:
        value = self.value
        return [self.child(index) for index in range(len(value))] if isinstance(value, list) else []

    def wrong(self, code: str, message: str, *more: Spot, help: str | None = None) -> InputError:
        """The error to raise about this value."""
        return InputError(code, message, self.spot, *more, help=help)

    def wrong_key(self, code: str, message: str, *more: Spot, help: str | None = None) -> InputError:
        """The error to raise about the key of this value."""
        return InputError(code, message, self.key_spot, *more, help=help)
