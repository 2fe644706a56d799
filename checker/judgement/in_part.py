"""Of several duties that one clause asks for: which are told, and which are still to be written."""

from __future__ import annotations

from collections.abc import Mapping

from checker.engine.plain import meets_pattern
from checker.facts import Fact
from checker.judgement.words import VALUE_NAMES, both, listed
from checker.judgement.world import World
from checker.rulebook.model import All, Condition, Match, Pattern

Text = Mapping[str, str]


def still_missing(condition: Condition, world: World) -> tuple[tuple[Fact, ...], Text | None]:
    """The facts that tell a part of what ``condition`` asks, and the names of what none tells; None if it is no such one."""
    if not isinstance(condition, All):
        return (), None
    told: list[Fact] = []
    lacking: list[Text] = []
    for part in condition.parts:
        topic = _topic(part.pattern) if isinstance(part, Match) else None
        if topic is None or not isinstance(part, Match):
            return (), None
        facts = [f for f in world.facts.values() if f.sure and meets_pattern(f, part.pattern) is True]
        told += facts[:1]
        if not facts:
            name = VALUE_NAMES["topic"].get(topic, topic)
            lacking.append(both(name, topic.replace("_", " ")))
    if not told or not lacking:
        return (), None
    return tuple(told), listed(lacking)


def _topic(pattern: Pattern) -> str | None:
    if pattern.kind != "duty":
        return None
    values = [t.value for t in pattern.tests if t.field == "topic"]
    value = values[0] if len(values) == 1 else None
    if isinstance(value, tuple):
        value = value[0] if len(value) == 1 else None
    return value if isinstance(value, str) else None
