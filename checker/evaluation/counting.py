"""How many indicators a standard is known to have, and how many of them a pack knows by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.errors import InputError, did_you_mean
from checker.evaluation.layered import Laid, laid_out
from checker.records import record
from checker.rulebook.layers import merged, read_layers

DEPTH = 3
Triple = tuple[int, int, int]


@record(frozen=True, slots=True)
class Counts:
    """Indicators of the first, second and third level; ``declared`` is None where nobody says how many there are."""

    declared: Triple | None
    transcribed: Triple

    @property
    def complete(self) -> bool:
        """Whether there is a tree, and as large as it is said to be."""
        return self.transcribed[-1] > 0 and self.declared in (None, self.transcribed)

    def as_dict(self) -> dict[str, Any]:
        declared = None if self.declared is None else list(self.declared)
        return {"declared": declared, "transcribed": list(self.transcribed)}


def counts(pack: str, *, region: str | None = None) -> Counts:
    """The counts of ``pack`` (an id or a folder), for a regional edition if one is named.

    Raises InputError for an unknown pack or region and for a mistake in a file.
    """
    layers = read_layers(pack)
    regions = merged(layer.regions for layer in layers)
    if region is not None and region not in regions:
        raise InputError(
            "unknown-region",
            f"there is no region `{region}`",
            help=did_you_mean(region, regions, shown_by="cqo pack list"),
        )
    return counts_of(laid_out(layers, region))


def counts_of(laid: Laid | None) -> Counts:
    """The counts of what was laid out."""
    if laid is None:
        return Counts(None, (0, 0, 0))
    said = laid.get("declared")
    declared = None if said is None or said.plain("counts") is None else tuple(said.plain("counts"))
    heads, middles, leaves = _levels(standing(laid.below("tree")))
    return Counts(declared, (heads, middles, leaves))


def standing(nodes: Mapping[str, Laid]) -> dict[str, Laid]:
    """The indicators that are there; an edition may take one out (``off: true``)."""
    return {name: node for name, node in nodes.items() if not node.plain("off", False)}


def _levels(nodes: Mapping[str, Laid]) -> list[int]:
    found = []
    for _ in range(DEPTH):
        found.append(len(nodes))
        nodes = {
            f"{name}.{inner}": child
            for name, node in nodes.items()
            for inner, child in standing(node.below("indicators")).items()
        }
    return found
