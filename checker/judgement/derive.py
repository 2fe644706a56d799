"""Draws the named conclusions of a pack; one that is unknown stands as an unsure fact, never as an absent one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.engine import Matcher
from checker.facts import Fact
from checker.judgement.conditions import judge_condition
from checker.judgement.kleene import any_of
from checker.judgement.leaf import once
from checker.judgement.walk import patterns_of
from checker.judgement.world import CONCEPT, Outcome, World, evidence_of, in_order
from checker.rulebook.model import Derivation, Pack


def derive(pack: Pack, facts: Sequence[Fact], matcher: Matcher) -> World:
    """The world of ``facts`` and of all that ``pack`` derives from them, with everything matched once.

    Every concept is matched as if it held, and joins the world only if it does; so one call of the matcher
    serves. Raises what the matcher raises.
    """
    derivations = _by_name(pack.derivations)
    candidates = [Fact(CONCEPT + name, "concept", {"name": name}) for name in derivations]
    ordered = sorted(facts, key=lambda fact: in_order(fact.id))
    matches = matcher.match([*ordered, *candidates], patterns_of(pack))
    world = World({fact.id: fact for fact in ordered}, matches, derivations)
    for candidate in candidates:
        world = _with_concept(candidate, derivations[str(candidate.fields["name"])], world)
    return world


def _by_name(derivations: Iterable[Derivation]) -> Mapping[str, tuple[Derivation, ...]]:
    """Derivations by concept; a concept that several yield comes when the last of them can."""
    found: dict[str, tuple[Derivation, ...]] = {}
    for derivation in derivations:
        found[derivation.name] = (*found.pop(derivation.name, ()), derivation)
    return found


def _with_concept(candidate: Fact, derivations: tuple[Derivation, ...], world: World) -> World:
    ways = [judge_condition(derivation.when, world) for derivation in derivations]
    truth = any_of([way.truth for way in ways])
    if truth is False:
        return world
    deciding = [way for way in ways if way.truth is truth]
    because = tuple({fact.id: fact for way in deciding for fact in way.facts}.values())
    concept = replace(
        candidate,
        because=tuple(fact.id for fact in because),
        evidence=evidence_of(because),
        sure=truth is True,
    )
    doubts = world.doubts if truth else {**world.doubts, concept.id: _doubt(deciding)}
    return replace(world, facts={**world.facts, concept.id: concept}, doubts=doubts)


def _doubt(ways: Sequence[Outcome]) -> Outcome:
    """Why none of the unknown ``ways`` to a concept could be decided."""
    return replace(
        ways[0],
        facts=tuple(fact for way in ways for fact in way.facts),
        waits=once(wait for way in ways for wait in way.waits),
        contested=any(way.contested for way in ways),
        unverified=tuple(why for way in ways for why in way.unverified),
    )
