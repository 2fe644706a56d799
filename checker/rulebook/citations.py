"""Who says so: citations, and the sources that they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.errors import did_you_mean
from checker.rulebook.node import Node


def parse_cite(node: Node | None, sources: Mapping[str, Any]) -> dict[str, Any]:
    """The citation at ``node`` as plain data. Raises InputError for a source that the pack does not list."""
    if node is None:
        return {}
    known_source(node.child("source"), sources)
    return dict(node.value)


def known_source(node: Node, sources: Mapping[str, Any]) -> str:
    """The source id at ``node``. Raises InputError if the pack does not list it."""
    name = str(node.value)
    if name not in sources:
        raise node.wrong(
            "unknown-source",
            f"there is no source `{name}`",
            help=did_you_mean(name, sources) or "list it in sources.yaml",
        )
    return name


def cited_sources(node: Node) -> Iterator[Node]:
    """Every value that stands under a key ``source``, however deep."""
    for key, child in node.items():
        if key == "source" and isinstance(child.value, str):
            yield child
        else:
            yield from cited_sources(child)
    for element in node.elements():
        yield from cited_sources(element)
