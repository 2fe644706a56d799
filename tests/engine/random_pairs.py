"""Random facts and patterns of every kind, operator and trap, from the declared fact vocabulary."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from checker.engine.checks import FITTING
from checker.facts import KINDS, Fact, Field
from checker.rulebook.model import FieldTest, Pattern

WORDS = (
    "5",
    "3",
    "05",
    "5.0",
    "",
    " ",
    "true",
    "null",
    "cqo",
    "CQO",
    "质量",
    "质量安全",
    "质量安全 ",
    "é",
    "e\u0301",
    "😀",
    "'\"\\",
    "a\nb",
    "\x00",
    "$m",
    "w0",
    "other",
    "x" * 65_539,
    "x" * 3,
    "-1",
)
NUMBERS = (
    0,
    -0.0,
    1,
    -1,
    3,
    5,
    5.0,
    0.1,
    0.1 + 0.2,
    0.3,
    1e-07,
    123_456.789,
    2**31,
    2**32 + 5,
    -(2**31),
    10**14,
    999_999_999_999_999,
    4.999999999,
    5.000000001,
)
DAYS = ("0001-01-01", "9999-12-31", "2024-02-29", "2025-01-01", "2024-12-31", "1999-12-31")


def random_value(random: Random, declared: Field) -> Any:
    """A value that may stand in the field; often one that is near another."""
    if declared.type == "flag":
        return random.random() < 0.5
    if declared.type == "number":
        return random.choice(NUMBERS) if random.random() < 0.7 else random.randint(-10, 10)
    if declared.type == "date":
        near = date(2025, 1, 1) + timedelta(days=random.randint(-2, 2))
        return random.choice(DAYS) if random.random() < 0.4 else near.isoformat()
    return random.choice(declared.values or WORDS)


def random_fact(random: Random, number: int, kinds: tuple[str, ...]) -> Fact:
    kind = random.choice(kinds)
    fields = KINDS[kind].fields
    kept = [name for name in fields if random.random() < 0.7]
    return Fact(f"f{number}", kind, {name: random_value(random, fields[name]) for name in kept})


def random_pattern(random: Random, kinds: tuple[str, ...]) -> Pattern:
    kind = random.choice(kinds)
    fields = KINDS[kind].fields
    names = random.choices(tuple(fields), k=random.choice((0, 1, 1, 2, 2, 3, 4)))
    return Pattern(kind, tuple(_random_test(random, name, fields[name]) for name in names))


def _random_test(random: Random, name: str, declared: Field) -> FieldTest:
    fitting = [op for op, types in FITTING.items() if declared.type in types]
    op: Any = random.choice(["in", "in", "exists", *fitting, *fitting])
    if op == "exists":
        return FieldTest(name, op, random.random() < 0.5)
    if op == "in":
        return FieldTest(
            name, op, tuple(random_value(random, declared) for _ in range(random.choice((1, 1, 2, 3, 7))))
        )
    return FieldTest(name, op, random_value(random, declared))


def random_kinds(random: Random) -> tuple[str, ...]:
    """Few kinds, so that facts and patterns meet."""
    return tuple(random.sample(sorted(KINDS), k=random.choice((1, 1, 2, 4))))
