"""What a pack, its ancestors and its edition say of the evaluation, laid over one another: what is nearer wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.errors import InputError, Spot, did_you_mean
from checker.records import record
from checker.rulebook.folder import Folder, read
from checker.rulebook.layers import Layer, merged
from checker.rulebook.node import Node

FOLDER = "indicators"
BASE = "base.yaml"
SCHEMA = "indicator-tree"


@record(frozen=True, slots=True)
class Laid:
    """One mapping out of several; ``nodes`` are they, the farthest ancestor's first."""

    nodes: tuple[Node, ...]

    @property
    def nearest(self) -> Node:
        return self.nodes[-1]

    def get(self, key: str) -> Node | None:
        """The value of ``key`` in the nearest mapping that has it."""
        return next((found for node in reversed(self.nodes) if (found := node.get(key)) is not None), None)

    def plain(self, key: str, default: object = None) -> object:
        found = self.get(key)
        return default if found is None else found.value

    def below(self, key: str) -> dict[str, Laid]:
        """The mappings under ``key``, each laid over its namesakes; new ones come last."""
        out: dict[str, tuple[Node, ...]] = {}
        for node in self.nodes:
            inner = node.get(key)
            for name, child in inner.items() if inner else ():
                out[name] = (*out.get(name, ()), child)
        return {name: Laid(nodes) for name, nodes in out.items()}


def laid_out(layers: tuple[Layer, ...], region: str | None) -> Laid | None:
    """All that is said of the evaluation, or None if nothing is. Raises InputError for a mistake in a file."""
    regions = merged(layer.regions for layer in layers)
    found: list[Node] = []
    for layer in layers:
        files = _files(layer.folder, regions)
        names = (BASE, f"{region}.yaml") if region else (BASE,)
        found += [read(files[name], SCHEMA) for name in names if name in files]
    return Laid(tuple(found)) if found else None


def every_file(layers: Iterable[Layer]) -> list[Node]:
    """Each file of the layers' own folders ``indicators``, held to its schema."""
    layers = tuple(layers)
    regions = merged(layer.regions for layer in layers)
    return [
        read(file, SCHEMA) for layer in layers for _, file in sorted(_files(layer.folder, regions).items())
    ]


def _files(folder: Folder, regions: Mapping[str, object]) -> dict[str, Folder]:
    inside = folder.file(FOLDER)
    if not inside.at.is_dir():
        return {}
    known = (BASE, *(f"{region}.yaml" for region in regions))
    files = {file.at.name: file for file in inside.inside()}
    for name, file in files.items():
        if name not in known:
            raise InputError(
                "unknown-file",
                f"`{name}` is neither `{BASE}` nor named after a region of the pack",
                Spot(file.label),
                help=did_you_mean(name, known),
            )
    return files
