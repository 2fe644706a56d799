"""Which fact kinds the rules of a pack ask for: what nobody asks for need not be read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from checker.rulebook.layers import Layer, read_layers
from checker.rulebook.node import Node
from checker.statements.duties.topics import FILE, Topics, load_topics

_CONDITIONS = ("satisfied", "violated", "applies", "exceptions", "when")


def topics_asked_for(
    layers: tuple[Layer, ...], rules: Iterable[Node], parameters: Iterable[Node]
) -> Topics | None:
    """The topics of the nearest layer that has some, if a rule or the value of a parameter asks for duties.

    None if nothing does. Raises InputError for a mistake in the file.
    """
    conditions = (
        rule.value.get(key) for rule in rules for key in _CONDITIONS if isinstance(rule.value, dict)
    )
    values = (node.value for node in parameters)
    return nearest_topics(layers) if any(_has_key(each, "duty") for each in (*conditions, *values)) else None


def topics_of(id_or_path: str) -> Topics:
    """The topics of a pack, whether its rules ask for duties or not. Raises InputError for an unknown pack."""
    return nearest_topics(read_layers(id_or_path))


def nearest_topics(layers: tuple[Layer, ...]) -> Topics:
    """The topics of the nearest layer that has any."""
    folders = [layer.vocabulary.at for layer in reversed(layers) if layer.vocabulary]
    return next((load_topics(at) for at in folders if at.joinpath(FILE).is_file()), Topics())


def _has_key(value: Any, key: str) -> bool:
    if isinstance(value, dict):
        return key in value or any(_has_key(each, key) for each in value.values())
    return isinstance(value, list) and any(_has_key(each, key) for each in value)
