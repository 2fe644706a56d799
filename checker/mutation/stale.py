"""Justifications of survivors that stand in the files, and those that justify nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from checker.mutation.model import Mutant, Stale
from checker.rulebook import LintMessage
from checker.rulebook.layers import Layer
from checker.rulebook.node import Node


def justified_in(layer: Layer) -> Iterator[tuple[str, Node, str]]:
    """Owner, node of the entry under ``mutants``, and the change as the mutant names it."""
    tables: Sequence[tuple[Mapping[str, Node], str]] = (
        (layer.clauses, ""),
        (layer.derivations, "derivation "),
        (layer.parameters, "parameter "),
        (layer.regions, "region "),
    )
    for table, prefix in tables:
        for name, node in table.items():
            listed = node.get("mutants")
            for each in listed.elements() if listed else ():
                yield f"{prefix}{name}", each, str(each.plain("change"))


def justifications(layer: Layer) -> dict[tuple[str, str], Mapping[str, str]]:
    """Why a survivor may survive, by owner and change."""
    return {(owner, change): each.plain("why") for owner, each, change in justified_in(layer)}


def stale_of(layer: Layer, mutants: Collection[Mutant], alive: Collection[Mutant]) -> tuple[Stale, ...]:
    """The justifications whose mutant is not there or is noticed by a test."""
    there = {(m.owner, m.change) for m in mutants}
    living = {(m.owner, m.change) for m in alive}
    return tuple(
        Stale(owner, change, each.spot, (owner, change) in there)
        for owner, each, change in justified_in(layer)
        if (owner, change) not in living
    )


def stale_justifications(pack: str) -> tuple[LintMessage, ...]:
    """What a linter says of justifications that justify nothing. Tries only the mutants that are justified.

    Raises InputError for an unknown pack.
    """
    from checker.mutation.running import judged_stale

    return tuple(message(each) for each in judged_stale(pack))


def message(stale: Stale) -> LintMessage:
    if stale.noticed:
        said, mend = "a test notices it, so there is nothing to justify", "take the justification out"
    else:
        said, mend = "there is no such mutant", "copy `change` from `cqo pack test --mutate`"
    return LintMessage("stale-mutant", stale.spot, f"`{stale.change}` of `{stale.owner}`: {said}", mend)
