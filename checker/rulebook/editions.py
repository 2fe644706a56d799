"""The regional editions of one standard, each as a pack of its own on one day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.errors import InputError
from checker.records import record
from checker.rulebook.dates import check_day, period
from checker.rulebook.layers import Layer, inherited, merged, read_layers
from checker.rulebook.loading import build
from checker.rulebook.model import InForce, Pack
from checker.rulebook.vocabularies import vocabulary_of
from checker.statements.vocabulary import Vocabulary


@record(frozen=True, slots=True)
class EditionOfPack:
    """``head`` is what the region's file says of itself; ``pack`` is None where it, the standard as a whole, or every
    clause of it is not in force on the day. ``in_force`` is the narrower of the edition's spell and the standard's."""

    id: str
    head: Mapping[str, Any]
    in_force: InForce
    pack: Pack | None


def load_editions(id_or_path: str, *, as_of: str) -> tuple[EditionOfPack, ...]:
    """Every region of the pack that is an edition of its standard, by id, as it stands on ``as_of`` (an ISO day).

    Raises InputError for an unknown pack, any mistake in its files, and a pack that has no editions.
    """
    day = check_day(as_of)
    layers = read_layers(id_or_path)
    regions = merged(layer.regions for layer in layers)
    editions = {name: node for name, node in regions.items() if node.plain("kind") == "edition"}
    if not editions:
        raise InputError(
            "no-editions",
            f"the pack `{layers[-1].head.plain('id')}` has no regional editions to compare",
            help="a region is one if its file says `kind: edition`",
        )
    vocabulary = vocabulary_of(id_or_path)
    whole = inherited(layers, "in_force")
    out = []
    for name, node in editions.items():
        head = {key: value for key, value in node.value.items() if key not in ("parameters", "clauses")}
        spell = _narrower(period(whole), period(node.get("in_force")))
        out.append(EditionOfPack(name, head, spell, _on(day, name, layers, vocabulary)))
    return tuple(out)


def _on(day: str, region: str, layers: tuple[Layer, ...], vocabulary: Vocabulary) -> Pack | None:
    try:
        return build(layers, region=region, as_of=day, vocabulary=vocabulary)
    except InputError as error:
        if error.code != "no-clause":
            raise
        return None


def _narrower(one: InForce, other: InForce) -> InForce:
    starts = [spell.start for spell in (one, other) if spell.start]
    ends = [spell.end for spell in (one, other) if spell.end]
    return InForce(max(starts, default=None), min(ends, default=None))
