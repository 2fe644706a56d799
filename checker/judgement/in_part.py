"""Of several duties, or halves of a power, that one clause asks for: which are told, and which are still to be written."""

from __future__ import annotations

from collections.abc import Mapping

from checker.engine.plain import meets_pattern
from checker.facts import Fact
from checker.judgement.words import VALUE_NAMES, both, listed
from checker.judgement.world import World
from checker.rulebook.model import All, Any_, Condition, Match, Pattern

Text = Mapping[str, str]

_HALVES: Mapping[str, Text] = {
    "assess": both("对质量工作的考核", "assessing quality work"),
    "reward": both("质量奖惩", "rewards and penalties for quality work"),
}


def still_missing(condition: Condition, world: World) -> tuple[tuple[Fact, ...], Text | None]:
    """The facts that tell a part of what ``condition`` asks, and the names of what none tells; None if it is no such one."""
    if isinstance(condition, Any_):
        ways = (still_missing(way, world) for way in condition.parts)
        return next((way for way in ways if way[1] is not None), ((), None))
    if not isinstance(condition, All):
        return (), None
    told: list[Fact] = []
    lacking: list[Text] = []
    for part in condition.parts:
        name = _name(part.pattern) if isinstance(part, Match) else None
        if name is None or not isinstance(part, Match):
            return (), None
        facts = [f for f in world.facts.values() if f.sure and meets_pattern(f, part.pattern) is True]
        told += facts[:1]
        if not facts:
            lacking.append(name)
    if not told or not lacking:
        return (), None
    return tuple(told), listed(lacking)


def _name(pattern: Pattern) -> Text | None:
    """What one part of several asks for: the topic of a duty, the half of a power; None for anything else."""
    field = {"duty": "topic", "authority": "power"}.get(pattern.kind)
    value = next((t.value for t in pattern.tests if t.field == field), None)
    if isinstance(value, tuple):
        value = value[0] if len(value) == 1 else None
    if not isinstance(value, str):
        return None
    if field == "power":
        return _HALVES.get(value)
    return both(VALUE_NAMES["topic"].get(value, value), value.replace("_", " "))
