"""durable-rules is held against the plain matcher on many thousands of random pairs of facts and patterns."""

from __future__ import annotations

from random import Random

import pytest

from checker.engine import by_name
from checker.facts import Fact
from checker.rulebook.model import Pattern

from .random_pairs import random_fact, random_kinds, random_pattern

RULESETS = 25
DOSSIERS_EACH = 60


@pytest.mark.parametrize("seed", range(8))
def test_same_matches_on_random_pairs(seed: int) -> None:
    random = Random(seed)
    plain, durable = by_name("plain"), by_name("durable")
    for _ in range(RULESETS):
        kinds = random_kinds(random)
        patterns = [random_pattern(random, kinds) for _ in range(random.choice((1, 5, 20)))]
        for _ in range(DOSSIERS_EACH):
            facts = [random_fact(random, n, kinds) for n in range(random.choice((0, 1, 3, 8)))]
            assert durable.match(facts, patterns) == plain.match(facts, patterns), (facts, patterns)


def test_the_random_pairs_are_worth_testing() -> None:
    """Neither all match nor none: of each outcome there are many."""
    random, seen = Random(1), {True: 0, None: 0, False: 0}
    from checker.engine.plain import meets_pattern

    for _ in range(4000):
        kinds = random_kinds(random)
        pattern, fact = random_pattern(random, kinds), random_fact(random, 0, kinds)
        if fact.kind == pattern.kind:
            seen[meets_pattern(fact, pattern)] += 1
    assert min(seen.values()) > 200, seen


@pytest.mark.parametrize("size", [58, 59, 60, 200, 450])
def test_many_patterns_on_one_kind_are_split_and_all_found(size: int) -> None:
    random = Random(size)
    patterns = [random_pattern(random, ("authority",)) for _ in range(size)]
    facts = [random_fact(random, n, ("authority",)) for n in range(30)]
    assert by_name("durable").match(facts, patterns) == by_name("plain").match(facts, patterns)


def test_a_fact_that_meets_every_one_of_many_patterns() -> None:
    from checker.rulebook.model import FieldTest

    patterns = [Pattern("post", (FieldTest("distance_to_top", "lt", n),)) for n in range(10, 310)]
    fact = Fact("p1", "post", {"distance_to_top": 1})
    found = by_name("durable").match([fact], patterns)
    assert all(found.definite[p] == {"p1"} for p in patterns)


def test_hundreds_of_facts_in_one_batch() -> None:
    random = Random(7)
    patterns = [random_pattern(random, ("record", "leads")) for _ in range(10)]
    facts = [random_fact(random, n, ("record", "leads")) for n in range(700)]
    assert by_name("durable").match(facts, patterns) == by_name("plain").match(facts, patterns)
