"""Which clauses a parameter or a derivation bears on, and which fields a parameter is held against."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.facts import KINDS
from checker.rulebook.layers import Layer, merged

CONDITIONS = ("applies", "satisfied", "violated", "exceptions")


class Uses:
    """Looks through the raw conditions of all layers, of the regions' values too."""

    def __init__(self, layers: tuple[Layer, ...]) -> None:
        regions = merged(layer.regions for layer in layers).values()
        self._values: dict[str, list[Any]] = {
            f"${name}": [node.value] for name, node in merged(layer.parameters for layer in layers).items()
        }
        for region in regions:
            for name, changed in (region.plain("parameters") or {}).items():
                self._values.setdefault(f"${name}", []).append(changed)
        self._concepts = {
            name: node.plain("when") for name, node in merged(layer.derivations for layer in layers).items()
        }
        self._clauses = {
            name: [node.value[key] for key in CONDITIONS if key in node.value]
            for name, node in merged(layer.clauses for layer in layers).items()
        }

    def of_parameter(self, name: str) -> tuple[str, ...]:
        """The clauses that rest on the parameter, at whatever remove."""
        return tuple(clause for clause in self._clauses if f"${name}" in self._grounds(clause))

    def of_concept(self, name: str) -> tuple[str, ...]:
        """The clauses that rest on the concept, at whatever remove."""
        return tuple(clause for clause in self._clauses if name in self._grounds(clause))

    def fields(self, name: str) -> list[tuple[str, str]]:
        """The kinds and fields that the parameter is held against."""
        everything = [*self._clauses.values(), *self._values.values(), *self._concepts.values()]
        return list(dict.fromkeys(_fields(everything, f"${name}")))

    def _grounds(self, clause: str) -> set[str]:
        found: set[str] = set()
        todo: list[Any] = [self._clauses[clause]]
        while todo:
            for word in _words(todo.pop()):
                if word not in found:
                    found.add(word)
                    todo += self._values.get(word, [])
                    todo += [self._concepts[word]] if word in self._concepts else []
        return found


def _words(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for inner in data.values() if isinstance(data, dict) else data:
            yield from _words(inner)


def _fields(data: Any, word: str) -> Iterator[tuple[str, str]]:
    if isinstance(data, list):
        for inner in data:
            yield from _fields(inner, word)
    elif isinstance(data, dict):
        for key, inner in data.items():
            if key in KINDS and isinstance(inner, dict):
                yield from (
                    (key, name)
                    for name, value in inner.items()
                    if name in KINDS[key].fields and word in _words(value)
                )
            yield from _fields(inner, word)
