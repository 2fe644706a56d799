"""A value in a pack file together with its path, so that every complaint has its line and column."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from checker.errors import InputError, Spot
from checker.records import record
from checker.yamltree import Path


class Written(Protocol):
    """What a node needs of the tree that it stands in."""

    @property
    def data(self) -> Any: ...
    def spot(self, path: Path, *, key: bool = False) -> Spot: ...


class Later:
    """A tree that is made when somebody first looks into it: most files of a large pack are not needed in a run."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Written]) -> None:
        self._make = make
        self._made: Written | None = None

    def _tree(self) -> Written:
        if self._made is None:
            self._made = self._make()
        return self._made

    @property
    def data(self) -> Any:
        return self._tree().data

    def spot(self, path: Path, *, key: bool = False) -> Spot:
        """Where the value, or its key, stands."""
        return self._tree().spot(path, key=key)


@record(frozen=True, slots=True)
class Node:
    """One value of a parsed file; ``value`` is plain data, ``spot`` where it stands."""

    tree: Written
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
