"""What is changed in a condition, one thing at a time."""

from __future__ import annotations

from typing import Any

import pytest

from checker.mutation.changes import DROP, of_condition, of_values
from checker.mutation.grafting import named, put

HELD = ("denied", "executing", "advisory", "conditional", "joint", "capped", "full")

CASES: dict[str, tuple[Any, list[str]]] = {
    "a comparison of numbers": (
        {"person": {"years_quality": {"gte": 5}}},
        [
            "person.years_quality: dropped",
            "person.years_quality: gte → gt",
            "person.years_quality: gte → lte",
            "person.years_quality.gte: 5 → 4",
            "person.years_quality.gte: 5 → 6",
        ],
    ),
    "a fraction moves by its last digit": (
        {"person": {"years_quality": {"lt": 0.5}}},
        [
            "person.years_quality: dropped",
            "person.years_quality: lt → lte",
            "person.years_quality: lt → gt",
            "person.years_quality.lt: 0.5 → 0.4",
            "person.years_quality.lt: 0.5 → 0.6",
        ],
    ),
    "an order has ends": (
        {"person": {"education": {"gte": "博士"}}},
        [
            "person.education: dropped",
            "person.education: gte → gt",
            "person.education: gte → lte",
            "person.education.gte: 博士 → 硕士",
        ],
    ),
    "a day": (
        {"person": {"certificate_valid_until": {"after": "2025-03-01"}}},
        [
            "person.certificate_valid_until: dropped",
            "person.certificate_valid_until: after → before",
            "person.certificate_valid_until.after: 2025-03-01 → 2025-02-28",
            "person.certificate_valid_until.after: 2025-03-01 → 2025-03-02",
        ],
    ),
    "exists": (
        {"person": {"education": {"exists": True}}},
        ["person.education: dropped", "person.education.exists: true → false"],
    ),
    "two comparisons": (
        {"person": {"years_quality": {"gte": 3, "lt": 5}}},
        [
            "person.years_quality: dropped",
            "person.years_quality.gte: dropped",
            "person.years_quality: gte → gt",
            "person.years_quality: gte → lte",
            "person.years_quality.gte: 3 → 2",
            "person.years_quality.gte: 3 → 4",
            "person.years_quality.lt: dropped",
            "person.years_quality: lt → lte",
            "person.years_quality: lt → gt",
            "person.years_quality.lt: 5 → 4",
            "person.years_quality.lt: 5 → 6",
        ],
    ),
    "an id is dropped, a choice is widened": (
        {"authority": {"holder": "cqo", "held": "full"}},
        [
            "authority.holder: dropped",
            "authority.held: dropped",
            *(f"authority.held: with {held}" for held in HELD[:-1]),
        ],
    ),
    "a list loses and gains": (
        {"enterprise": {"size": ["微型", "小型"]}},
        [
            "enterprise.size: dropped",
            "enterprise.size[0]: without 微型",
            "enterprise.size[1]: without 小型",
            "enterprise.size: with 中型",
            "enterprise.size: with 大型",
        ],
    ),
    "a flag": (
        {"person": {"title_in_quality": True}},
        ["person.title_in_quality: dropped", "person.title_in_quality: with false"],
    ),
    "any of two": (
        {"any": [{"document": {"rank": 1}}, {"leads": {"unit": "production"}}]},
        [
            ": any → all",
            "any[0]: dropped",
            "any[0].document.rank: dropped",
            "any[0].document.rank: 1 → 0",
            "any[0].document.rank: 1 → 2",
            "any[1]: dropped",
            "any[1].leads.unit: dropped",
        ],
    ),
    "any of one is all of one": (
        {"any": [{"leads": {"unit": "production"}}]},
        ["any[0].leads.unit: dropped"],
    ),
    "none of one": (
        {"none": [{"leads": {"unit": "production"}}]},
        [": none → any", "none[0].leads.unit: dropped"],
    ),
    "a count": (
        {"count": {"of": {"record": {"topic": "audit"}}, "at_least": 1}},
        ["count.at_least: 1 → 2", "count.of.record.topic: dropped"],
    ),
    "a parameter is changed where it is declared": (
        {"all": ["$one", {"authority": {"held": "$two"}}, {"person": {"years_quality": {"gte": "$three"}}}]},
        [
            ": all → any",
            "all[0]: dropped",
            "all[1]: dropped",
            "all[1].authority.held: dropped",
            "all[2]: dropped",
            "all[2].person.years_quality: dropped",
            "all[2].person.years_quality: gte → gt",
            "all[2].person.years_quality: gte → lte",
        ],
    ),
    "what was never seen": ({"unverified": {"zh": "未见", "en": "unseen"}}, []),
}


@pytest.mark.parametrize("name", CASES)
def test_every_small_change_and_no_other(name: str) -> None:
    condition, expected = CASES[name]
    found = list(of_condition(condition, ()))
    assert [f"{named(change.path)}: {change.what}" for change in found] == expected
    for change in found:
        assert put(condition, change.path, change.put) != condition


def test_the_values_of_a_parameter_change_by_the_fields_that_it_is_held_against() -> None:
    found = of_values(["denied", "joint"], [("authority", "held")], ("value",))
    assert [f"{named(c.path)}: {c.what}" for c in found] == [
        "value[0]: without denied",
        "value[1]: without joint",
        *(f"value: with {held}" for held in HELD if held not in ("denied", "joint")),
    ]
    assert [c.put for c in of_values([3], [("person", "years_quality")], ("value",))] == [2, 4]


def test_a_change_leaves_the_file_as_it_was() -> None:
    data = {"all": [{"a": 1}, {"b": [1, 2]}]}
    assert put(data, ("all", 0), DROP) == {"all": [{"b": [1, 2]}]}
    assert put(data, ("all", 1, "b", 0), 7) == {"all": [{"a": 1}, {"b": [7, 2]}]}
    assert put(data, ("all", 1, "b"), DROP) == {"all": [{"a": 1}, {}]}
    assert data == {"all": [{"a": 1}, {"b": [1, 2]}]}
