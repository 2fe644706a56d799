"""The vocabulary of a pack, loaded once a process where the pack travels with the program."""

from __future__ import annotations

from checker.errors import InputError
from checker.rulebook.folder import Folder, find, shipped
from checker.rulebook.layers import Layer, layers_of, read_layers
from checker.rulebook.node import Node
from checker.statements.vocabulary import Vocabulary, load_vocabulary


def vocabulary_of(id_or_path: str) -> Vocabulary:
    """The vocabulary of a pack without its clauses. Raises InputError for an unknown pack or a mistake in it."""
    return _of_shipped(id_or_path) if id_or_path in shipped() else nearest(read_layers(id_or_path))


def vocabulary_in(layers: tuple[Layer, ...]) -> Vocabulary:
    """The vocabulary of a pack whose layers are read. Raises InputError for a mistake in it."""
    name = layers[-1].head.plain("id")
    if shipped().get(name) != layers[-1].folder:
        return nearest(layers)
    if name not in _SHIPPED:
        _SHIPPED[name] = nearest(layers)
    return _SHIPPED[name]


def nearest(layers: tuple[Layer, ...], users: tuple[str, ...] = ()) -> Vocabulary:
    """The vocabulary of the nearest layer that has one; an empty one if none has.

    A layer's own words lie over those of the pack that its ``vocabulary: {from: …}`` names. Raises InputError with
    the place for an unknown pack there and for a circle; ``users`` are the packs that came from there.
    """
    for layer in reversed(layers):
        source = layer.head.get("vocabulary")
        if source is not None or layer.vocabulary is not None:
            base = None if source is None else _taken_over(layer.folder, source.child("from"), users)
            own = layer.vocabulary
            return load_vocabulary(own.at, base) if own else base or Vocabulary()
    return Vocabulary()


def _taken_over(user: Folder, source: Node, users: tuple[str, ...]) -> Vocabulary:
    try:
        folder = find(source.value, beside=user)
    except InputError as error:
        raise source.wrong(error.code, error.message, help=error.help) from None
    line = (*users, user.label)
    if folder.label in line:
        circle = " → ".join(f"`{name}`" for name in (*line, folder.label))
        raise source.wrong(
            "vocabulary-circle", f"packs take their words from each other in a circle: {circle}"
        )
    if shipped().get(folder.at.name) == folder and not users:
        return _of_shipped(folder.at.name)
    return nearest(layers_of(folder), line)


_SHIPPED: dict[str, Vocabulary] = {}


def _of_shipped(name: str) -> Vocabulary:
    return _SHIPPED[name] if name in _SHIPPED else vocabulary_in(read_layers(name))
