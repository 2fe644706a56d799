"""Judges one pattern: which facts meet it for certain, which may, and what is awaited to tell."""

from __future__ import annotations

from collections.abc import Iterable

from checker.facts import KINDS, Fact
from checker.judgement.kleene import Truth, at_least
from checker.judgement.model import Wait
from checker.judgement.proofs import pattern_proof
from checker.judgement.words import UNSURE_WORDS, ask_for
from checker.judgement.world import Outcome, World
from checker.rulebook.model import Pattern


def judge_pattern(pattern: Pattern, world: World, *, wanted: int = 1) -> Outcome:
    """Whether ``wanted`` facts meet ``pattern``: only a sure fact of which every test is true counts for true."""
    met, possible = world.definite(pattern), world.possible(pattern)
    sure = tuple(fact for fact in met if fact.sure)
    truth = at_least(wanted, certain=len(sure), possible=len(possible))
    return outcome_of(pattern, truth, sure, tuple(f for f in possible if f not in sure), world, wanted)


def outcome_of(
    pattern: Pattern, truth: Truth, sure: tuple[Fact, ...], open_: tuple[Fact, ...], world: World, wanted: int
) -> Outcome:
    """The outcome of a pattern that ``sure`` facts meet and ``open_`` facts may."""
    proof = pattern_proof(pattern, truth, sure, open_, world, wanted)
    if truth is True:
        return Outcome(True, proof, facts=with_grounds(sure, world))
    if truth is False:
        return Outcome(False, proof)
    doubts = [world.doubts[fact.id] for fact in open_ if fact.id in world.doubts]
    return Outcome(
        None,
        proof,
        facts=with_grounds((*sure, *open_), world),
        waits=once(wait for fact in open_ for wait in _waits(fact, pattern, world)),
        contested=any(not fact.sure and fact.id not in world.doubts for fact in open_)
        or any(doubt.contested for doubt in doubts),
        unverified=tuple(why for doubt in doubts for why in doubt.unverified),
    )


def with_grounds(facts: tuple[Fact, ...], world: World) -> tuple[Fact, ...]:
    """``facts``, each concept among them followed by the facts that it was drawn from."""
    found: dict[str, Fact] = {}
    for fact in facts:
        found[fact.id] = fact
        if fact.kind == "concept":
            found.update({source: world.facts[source] for source in fact.because if source in world.facts})
    return tuple(found.values())


def wait_for(kind: str) -> Wait:
    """A wait for any fact of ``kind``."""
    return Wait(kind, None, ask_for(kind))


def once(waits: Iterable[Wait]) -> tuple[Wait, ...]:
    """Each wait once, in order."""
    found: list[Wait] = []
    for wait in waits:
        if wait not in found:
            found.append(wait)
    return tuple(found)


def _waits(fact: Fact, pattern: Pattern, world: World) -> list[Wait]:
    if fact.id in world.doubts:
        return list(world.doubts[fact.id].waits)
    lacking = dict.fromkeys(
        test.field for test in pattern.tests if test.op != "exists" and test.field not in fact.fields
    )
    waits = [
        Wait(fact.kind, name, KINDS[fact.kind].fields[name].ask or ask_for(fact.kind)) for name in lacking
    ]
    return waits if fact.sure else [*waits, Wait(fact.kind, None, UNSURE_WORDS)]
