"""What the fact vocabulary does not allow never reaches an engine."""

from __future__ import annotations

from typing import Any

import pytest

from checker.engine import by_name
from checker.errors import EngineFault, InputError
from checker.facts import Fact
from checker.rulebook.model import FieldTest, Pattern

engines = pytest.mark.parametrize("engine", ["plain", "durable"])


@engines
@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        ("persona", {}, "unknown-kind"),
        ("person", {"educaton": "本科"}, "unknown-field"),
        ("person", {"education": "小学"}, "bad-value"),
        ("person", {"years_quality": "5"}, "bad-value"),
        ("person", {"years_quality": True}, "bad-value"),
        ("person", {"years_quality": 1e20}, "bad-value"),
        ("person", {"years_quality": float("nan")}, "bad-value"),
        ("person", {"title_in_quality": 1}, "bad-value"),
        ("person", {"training_passed_on": "2025-02-30"}, "bad-value"),
    ],
)
def test_facts(engine: str, kind: str, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(InputError) as raised:
        by_name(engine).match([Fact("f1", kind, fields)], [])
    assert raised.value.code == code


@engines
@pytest.mark.parametrize(
    ("field", "op", "value", "code"),
    [
        ("educaton", "in", ("本科",), "unknown-field"),
        ("education", "in", (), "bad-pattern"),
        ("education", "in", "本科", "bad-pattern"),
        ("education", "in", ("小学",), "bad-value"),
        ("education", "before", "本科", "bad-pattern"),
        ("education", "like", "本科", "bad-pattern"),
        ("years_quality", "gte", "5", "bad-value"),
        ("name", "gte", "a", "bad-pattern"),
        ("title_in_quality", "in", (1,), "bad-value"),
        ("name", "exists", "yes", "bad-pattern"),
        ("training_passed_on", "gte", "2025-01-01", "bad-pattern"),
    ],
)
def test_patterns(engine: str, field: str, op: Any, value: Any, code: str) -> None:
    with pytest.raises(InputError) as raised:
        by_name(engine).match([], [Pattern("person", (FieldTest(field, op, value),))])
    assert raised.value.code == code


@engines
def test_a_yes_is_not_a_one_even_after_the_like_was_compiled(engine: str) -> None:
    """True equals 1 in Python, so a cache that was asked first would let the wrong one through."""
    matcher = by_name(engine)
    matcher.match([], [Pattern("person", (FieldTest("title_in_quality", "in", (True,)),))])
    with pytest.raises(InputError):
        matcher.match([], [Pattern("person", (FieldTest("title_in_quality", "in", (1,)),))])


@engines
def test_two_facts_with_one_id(engine: str) -> None:
    with pytest.raises(EngineFault):
        by_name(engine).match([Fact("f1", "person", {}), Fact("f1", "post", {})], [])


def test_the_nearest_name_is_offered() -> None:
    with pytest.raises(InputError, match="did you mean `education`"):
        by_name("plain").match([], [Pattern("person", (FieldTest("educaton", "in", ("本科",)),))])
