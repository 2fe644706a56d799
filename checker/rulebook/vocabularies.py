"""The vocabulary of a pack, loaded once a process where the pack travels with the program."""

from __future__ import annotations

from functools import cache

from checker.rulebook.folder import shipped
from checker.rulebook.layers import Layer, read_layers
from checker.statements.vocabulary import Vocabulary, load_vocabulary


def vocabulary_of(id_or_path: str) -> Vocabulary:
    """The vocabulary of a pack without its clauses. Raises InputError for an unknown pack or a mistake in it."""
    return _of_shipped(id_or_path) if id_or_path in shipped() else nearest(read_layers(id_or_path))


def nearest(layers: tuple[Layer, ...]) -> Vocabulary:
    """The vocabulary of the nearest layer that has one; an empty one if none has."""
    folder = next((layer.vocabulary for layer in reversed(layers) if layer.vocabulary), None)
    return Vocabulary() if folder is None else load_vocabulary(folder.at)


@cache
def _of_shipped(name: str) -> Vocabulary:
    return nearest(read_layers(name))
