"""What each operator means, by example; the plain matcher is what other engines are held against."""

from __future__ import annotations

from typing import Any

import pytest

from checker.engine import by_name
from checker.facts import Fact
from checker.rulebook.model import FieldTest, Pattern

CASES = [
    # kind, the fact's fields, field, op, value, truth
    ("person", {"education": "本科"}, "education", "in", ("本科", "硕士"), True),
    ("person", {"education": "大专"}, "education", "in", ("本科", "硕士"), False),
    ("person", {"education": "本科"}, "education", "gte", "本科", True),
    ("person", {"education": "博士"}, "education", "gt", "本科", True),
    ("person", {"education": "本科"}, "education", "gt", "本科", False),
    ("person", {"education": "中专"}, "education", "lt", "大专", True),
    ("person", {"education": "大专"}, "education", "lte", "大专", True),
    ("person", {}, "education", "gte", "本科", None),
    ("person", {}, "education", "in", ("本科",), None),
    ("person", {}, "education", "exists", True, False),
    ("person", {}, "education", "exists", False, True),
    ("person", {"education": "大专"}, "education", "exists", True, True),
    ("person", {"years_quality": 5}, "years_quality", "gte", 5, True),
    ("person", {"years_quality": 4.99}, "years_quality", "gte", 5, False),
    ("person", {"years_quality": 5}, "years_quality", "in", (5.0,), True),
    ("person", {"years_quality": -3}, "years_quality", "lt", -2, True),
    ("person", {"training_passed_on": "2025-03-01"}, "training_passed_on", "before", "2025-03-01", False),
    ("person", {"training_passed_on": "2025-02-28"}, "training_passed_on", "before", "2025-03-01", True),
    ("person", {"training_passed_on": "2025-03-02"}, "training_passed_on", "after", "2025-03-01", True),
    ("person", {"training_passed_on": "20250301"}, "training_passed_on", "in", ("2025-03-01",), True),
    ("person", {"title_in_quality": True}, "title_in_quality", "in", (True,), True),
    ("person", {"title_in_quality": False}, "title_in_quality", "in", (True,), False),
    ("leads", {"unit": "5"}, "unit", "in", ("5.0",), False),
    ("leads", {"unit": "5"}, "unit", "in", ("5",), True),
    ("leads", {"unit": "质量 "}, "unit", "in", ("质量",), False),
    ("leads", {"unit": "x" * 65_539}, "unit", "in", ("xxx",), False),
]


@pytest.mark.parametrize("engine", ["plain", "durable"])
@pytest.mark.parametrize(("kind", "fields", "field", "op", "value", "truth"), CASES)
def test_operators(
    engine: str, kind: str, fields: dict[str, Any], field: str, op: Any, value: Any, truth: bool | None
) -> None:
    pattern = Pattern(kind, (FieldTest(field, op, value),))
    found = by_name(engine).match([Fact("f1", kind, fields)], [pattern])
    assert ("f1" in found.definite[pattern], "f1" in found.possible[pattern]) == (
        truth is True,
        truth is not False,
    )


@pytest.mark.parametrize("engine", ["plain", "durable"])
def test_one_false_test_outweighs_what_is_not_known(engine: str) -> None:
    tests = (FieldTest("education", "gte", "本科"), FieldTest("years_quality", "gte", 5))
    pattern = Pattern("person", tests)
    facts = [Fact("f1", "person", {"education": "大专"}), Fact("f2", "person", {"education": "硕士"})]
    found = by_name(engine).match(facts, [pattern])
    assert (found.definite[pattern], found.possible[pattern]) == (frozenset(), {"f2"})


@pytest.mark.parametrize("engine", ["plain", "durable"])
def test_no_facts_no_patterns_and_no_tests(engine: str) -> None:
    anyone = Pattern("person", ())
    matcher = by_name(engine)
    assert matcher.match([], [anyone]).definite == {anyone: frozenset()}
    assert matcher.match([Fact("f1", "person", {})], []).possible == {}
    assert matcher.match([Fact("f1", "person", {}), Fact("f2", "post", {})], [anyone]).definite[anyone] == {
        "f1"
    }
