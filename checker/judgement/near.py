"""What the documents say instead: facts that would meet a pattern but for who has the power, or how fully."""

from __future__ import annotations

from checker.engine.plain import meets_pattern
from checker.facts import Fact
from checker.judgement.walk import patterns_in
from checker.judgement.world import World
from checker.rulebook.model import Condition, Pattern

_BESIDE = ("held", "holder")


def near_misses(condition: Condition, world: World) -> tuple[Fact, ...]:
    """Authority facts that miss a pattern of ``condition`` by one field: how fully it is held, then by whom."""
    patterns = [p for p in patterns_in(condition) if p.kind == "authority"]
    wider = [_without(name, p) for name in _BESIDE for p in patterns]
    found = (
        fact for p in wider if p.tests for fact in world.facts.values() if meets_pattern(fact, p) is True
    )
    return tuple({fact.id: fact for fact in found}.values())


def _without(name: str, pattern: Pattern) -> Pattern:
    return Pattern(pattern.kind, tuple(test for test in pattern.tests if test.field != name))
