"""Puts a pack together: layers, region, day, parameters, then clauses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import takewhile
from typing import Any

from checker.errors import InputError, Spot, did_you_mean
from checker.facts import Value
from checker.records import record
from checker.rulebook.asking import topics_asked_for
from checker.rulebook.citations import known_source
from checker.rulebook.clauses import is_off, parse_clauses
from checker.rulebook.dates import check_day, in_force, period
from checker.rulebook.derivations import parse_derivations
from checker.rulebook.folder import shipped
from checker.rulebook.layers import Layer, inherited, merged, read_layers
from checker.rulebook.ledger import in_play, parse_ledger
from checker.rulebook.model import Clause, Pack
from checker.rulebook.node import Node
from checker.rulebook.parameters import Parameter, resolve
from checker.rulebook.scope import Scope, vocabulary_ids
from checker.statements.vocabulary import Vocabulary


class _Titles(Mapping[str, Mapping[str, str]]):
    """The titles of regions by id; a region's file is read for its title when that is asked for."""

    __slots__ = ("_nodes",)

    def __init__(self, nodes: Mapping[str, Node]) -> None:
        self._nodes = nodes

    def __getitem__(self, name: str) -> Mapping[str, str]:
        title: Mapping[str, str] = self._nodes[name].plain("title")
        return title

    def __iter__(self) -> Iterator[str]:
        return iter(self._nodes)

    def __len__(self) -> int:
        return len(self._nodes)


@record(frozen=True, slots=True)
class PackSummary:
    """What a list of packs shows: ``regions`` maps a region's id to its title, ``clauses`` counts them."""

    id: str
    title: Mapping[str, str]
    regions: Mapping[str, Mapping[str, str]]
    clauses: int


def list_packs() -> tuple[PackSummary, ...]:
    """All packs that travel with the program, by id."""
    return tuple(_summary(read_layers(name)) for name in shipped())


def load_pack(
    id_or_path: str, *, region: str | None = None, as_of: str | None = None, every: bool = False
) -> Pack:
    """The pack ``id_or_path`` (a shipped id, or the path of a pack folder) for a region on a day.

    ``as_of`` is an ISO day; without it nothing is left out for its date and the latest value of a parameter
    holds. With ``every`` the clauses that are off, and all entries of the ledger, are there too: for listing,
    not for judging. Raises InputError for an unknown pack or region, any mistake in its files, and a day on
    which no clause is in force.
    """
    day = None if as_of is None else check_day(as_of)
    return build(read_layers(id_or_path), region=region, as_of=day, every=every)


def build(
    layers: tuple[Layer, ...],
    *,
    region: str | None,
    as_of: str | None,
    vocabulary: Vocabulary | None = None,
    every: bool = False,
) -> Pack:
    """The pack out of its layers; see ``load_pack``. A vocabulary that is given is not read again."""
    head = layers[-1].head
    regions = merged(layer.regions for layer in layers)
    edition = _region(regions, region)
    sources = merged(layer.sources for layer in layers)
    if vocabulary is None:
        from checker.rulebook.vocabularies import vocabulary_in

        vocabulary = vocabulary_in(layers)
    declared = merged(layer.derivations for layer in layers)
    parameters = resolve(
        merged(layer.parameters for layer in layers),
        _changes(edition, "parameters", layers, region),
        as_of=as_of,
    )
    files, changes = _ordered_clauses(layers), _changes(edition, "clauses", layers, region)
    there = [node for name, node in files.items() if every or not is_off(node, changes.get(name))]
    values = [each.value for each in parameters.values() if each.value is not None]
    topics = topics_asked_for(layers, (*there, *declared.values()), values)
    scope = Scope(parameters, vocabulary_ids(vocabulary, topics), frozenset(declared))
    told = {name: node.value for name, node in sources.items()}
    clauses = parse_clauses(there, changes, files, scope, told)
    chosen = _on_the_day(clauses, layers, edition, as_of)
    on = frozenset(clause.id for clause in chosen)
    ledger = parse_ledger(merged(layer.ledger for layer in layers), sources, regions)
    is_edition = edition is not None and edition.plain("kind") == "edition"
    recited = frozenset(name for name, node in changes.items() if node.get("cite"))
    return Pack(
        id=head.plain("id"),
        title=head.plain("title"),
        language=head.plain("language"),
        region=region,
        regions=_Titles(regions),
        clauses=chosen,
        derivations=parse_derivations(declared, scope, sources),
        vocabulary=vocabulary,
        topics=topics,
        document_ranks=_document_ranks(layers),
        sources=told,
        ledger=ledger
        if every
        else in_play(ledger, chosen, region=region, edition=is_edition, recited=recited),
        parameters={name: _plain(parameter) for name, parameter in parameters.items()},
        sections={name: node.plain("title") for name, node in _sections(layers).items()},
        edition=_edition(edition, sources),
        about=head.plain("about", {}),
        absent=tuple(name for name in files if name not in on),
        own=tuple(name for name in files if name in on and name in changes),
    )


def _summary(layers: tuple[Layer, ...]) -> PackSummary:
    regions = merged(layer.regions for layer in layers)
    return PackSummary(
        id=layers[-1].head.plain("id"),
        title=layers[-1].head.plain("title"),
        regions={name: node.plain("title") for name, node in regions.items()},
        clauses=len(merged(layer.clauses for layer in layers)),
    )


def _region(regions: Mapping[str, Node], name: str | None) -> Node | None:
    if name is None:
        return None
    if name not in regions:
        raise InputError(
            "unknown-region",
            f"there is no region `{name}`",
            help=did_you_mean(name, regions, shown_by="cqo pack list"),
        )
    return regions[name]


def _changes(
    edition: Node | None, key: str, layers: tuple[Layer, ...], region: str | None
) -> dict[str, Node]:
    """What the region changes, save what a pack built upon the region's own says itself: the child wins."""
    found = edition.get(key) if edition else None
    if not found:
        return {}
    above = takewhile(lambda layer: region not in layer.regions, reversed(layers))
    own = merged(getattr(layer, key) for layer in above)
    return {name: node for name, node in found.items() if name not in own}


def _edition(edition: Node | None, sources: Mapping[str, Any]) -> dict[str, Any]:
    """All that the region's file says of itself."""
    if edition is None:
        return {}
    provenance = edition.get("provenance")
    for each in provenance.elements() if provenance else ():
        known_source(each.child("source"), sources)
    if announced := edition.get("announced"):
        known_source(announced.child("cite").child("source"), sources)
    headings = edition.get("headings")
    for _, head in headings.items() if headings else ():
        known_source(head.child("cite").child("source"), sources)
    return {key: value for key, value in edition.value.items() if key not in ("parameters", "clauses")}


def _sections(layers: tuple[Layer, ...]) -> dict[str, Node]:
    return merged(layer.sections for layer in layers)


def _ordered_clauses(layers: tuple[Layer, ...]) -> dict[str, Node]:
    """By section, then as the section's ``order`` says, then by file name."""
    files = merged(layer.clauses for layer in layers)
    out: dict[str, Node] = {}
    for name, section in _sections(layers).items():
        order = section.get("order")
        for each in order.elements() if order else ():
            if each.value not in files:
                raise each.wrong(
                    "unknown-clause",
                    f"there is no clause `{each.value}`",
                    help=did_you_mean(each.value, files),
                )
            out[each.value] = files[each.value]
        out |= {id_: node for id_, node in files.items() if id_.startswith(f"{name}.") and id_ not in out}
    return out


def _on_the_day(
    clauses: tuple[Clause, ...], layers: tuple[Layer, ...], edition: Node | None, as_of: str | None
) -> tuple[Clause, ...]:
    for holder in (inherited(layers, "in_force"), edition.get("in_force") if edition else None):
        if not in_force(holder, as_of):
            spell = period(holder)
            words = " ".join(
                f"{word} {day}" for word, day in (("from", spell.start), ("to", spell.end)) if day
            )
            raise InputError(
                "no-clause",
                f"the pack is not in force on `{as_of}`",
                *((holder.spot,) if holder else ()),
                help=f"it is in force {words}",
            )
    chosen = tuple(clause for clause in clauses if as_of is None or clause.in_force.on(as_of))
    if not chosen:
        day = f" in force on `{as_of}`" if as_of else ""
        raise InputError(
            "no-clause",
            f"the pack has no clause{day}, so there is nothing to check",
            Spot(layers[-1].folder.label),
        )
    return chosen


def _document_ranks(layers: tuple[Layer, ...]) -> tuple[str, ...]:
    ranks = inherited(layers, "document_ranks")
    return tuple(ranks.value) if ranks else ()


def _plain(parameter: Parameter) -> Value | list[Any] | dict[str, Any] | None:
    found: Value | list[Any] | dict[str, Any] | None = parameter.value.value if parameter.value else None
    return found
