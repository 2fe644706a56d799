"""Nodes of the proof tree: pattern → fact → statement → quotation and place."""

from __future__ import annotations

from checker.facts import Evidence, Fact, listing
from checker.judgement.kleene import Truth
from checker.judgement.model import Proof
from checker.judgement.world import World
from checker.rulebook.model import Pattern


def pattern_proof(
    pattern: Pattern, truth: Truth, sure: tuple[Fact, ...], open_: tuple[Fact, ...], world: World, wanted: int
) -> Proof:
    """A pattern and the facts that meet it (true) or may (unknown)."""
    label = str(pattern) if wanted == 1 else f"at least {wanted} × {pattern}"
    met = tuple(fact_proof(fact, True, world) for fact in sure)
    may = tuple(fact_proof(fact, None, world) for fact in open_)
    return Proof("pattern", label, truth, children=(*met, *may))


def fact_proof(fact: Fact, truth: Truth, world: World) -> Proof:
    """A fact, what it came from, and what it overruled."""
    said = dict(zip(fact.because, fact.sources, strict=False))
    below = tuple(_source(source, truth, world, said.get(source)) for source in fact.because)
    named = len(fact.because) == len(fact.evidence) and not any(i in world.facts for i in fact.because)
    named = named and all(evidence.role != "limits" for evidence in fact.evidence)
    if named:
        below = tuple(
            Proof("statement", source, truth, (evidence,))
            for source, evidence in zip(fact.because, fact.evidence, strict=True)
        )
    beaten = tuple(Proof("overruled", evidence.role, False, (evidence,)) for evidence in fact.overruled)
    return Proof("fact", fact_label(fact), truth, () if named else fact.evidence, (*below, *beaten))


def fact_label(fact: Fact) -> str:
    """A fact in one line, e.g. ``a1 authority(held: full, holder: cqo)``."""
    return f"{fact.id} {fact.kind}({listing(fact.fields)})" + ("" if fact.sure else " unsure")


def _source(source: str, truth: Truth, world: World, said: Evidence | None) -> Proof:
    if source in world.facts:
        return fact_proof(world.facts[source], truth if world.facts[source].sure else None, world)
    return Proof("statement", source, truth, (said,) if said else ())
