"""Parameters: values, lists and conditions that a region or a day may change."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.rulebook import load_pack
from checker.rulebook.model import FieldTest, Match, Unverified

PATTERN = "  person: {years_quality: {gte: $years}}"


def satisfied(folder: str, **options):
    return load_pack(folder, **options).clauses[0].satisfied


def field_tests(folder: str, **options):
    return satisfied(folder, **options).pattern.tests


def declared(text: str) -> dict[str, str]:
    return {"parameters__yaml": f"parameters:\n{text}\n"}


def test_a_value(clause_with):
    folder = clause_with(PATTERN, **declared("  years: {type: number, value: 5}"))
    assert field_tests(folder) == (FieldTest("years_quality", "gte", 5),)
    assert load_pack(folder).parameters == {"years": 5}


def test_a_list_stands_for_its_values_alone_or_among_others(clause_with):
    parameters = declared("  weak: {type: list, value: [denied, advisory]}")
    alone = clause_with("  authority: {held: $weak}", **parameters)
    assert field_tests(alone) == (FieldTest("held", "in", ("denied", "advisory")),)
    among = clause_with("  authority: {held: [$weak, full]}", **parameters)
    assert field_tests(among) == (FieldTest("held", "in", ("denied", "advisory", "full")),)


def test_a_whole_condition(clause_with):
    folder = clause_with(
        "  any: [$formula]",
        **declared("  formula:\n    type: condition\n    value: {person: {education: 本科}}"),
    )
    (part,) = satisfied(folder).parts
    assert isinstance(part, Match)
    assert part.spot.file.endswith("parameters.yaml")


@pytest.mark.parametrize("text", [PATTERN, "  count: {of: {person: {years_quality: $years}}, at_least: 1}"])
def test_an_unverified_value_makes_the_pattern_unverified(clause_with, text):
    folder = clause_with(
        text,
        **declared("  years: {type: number, value: null, status: unverified, why: {zh: 未见, en: unseen}}"),
    )
    assert satisfied(folder) == Unverified({"zh": "未见", "en": "unseen"})


def test_an_unverified_condition_is_unknown_and_names_the_parameter(clause_with):
    folder = clause_with(
        "  $formula", **declared("  formula: {type: condition, value: null, status: unverified}")
    )
    condition = satisfied(folder)
    assert isinstance(condition, Unverified)
    assert "formula" in condition.why["en"]
    assert "formula" in condition.why["zh"]


DATED = declared(
    """\
  years:
    type: number
    values:
      - {from: 2024-01-01, value: 5}
      - {from: 2023-01-01, to: 2023-12-31, value: 3}"""
)


@pytest.mark.parametrize(
    ("day", "years"), [("2023-01-01", 3), ("2023-12-31", 3), ("2024-01-01", 5), ("2030-01-01", 5), (None, 5)]
)
def test_the_day_picks_the_value(clause_with, day, years):
    assert field_tests(clause_with(PATTERN, **DATED), as_of=day) == (
        FieldTest("years_quality", "gte", years),
    )


def test_a_day_without_a_value_is_unknown(clause_with):
    condition = satisfied(clause_with(PATTERN, **DATED), as_of="2022-12-31")
    assert isinstance(condition, Unverified)
    assert "2022-12-31" in condition.why["en"]


BROKEN = [
    ("null-without-status", "  years: {type: number, value: null}", PATTERN, "parameters.yaml:2:32"),
    ("wrong-parameter-type", "  years: {type: number, value: 五}", PATTERN, "parameters.yaml:2:32"),
    ("wrong-parameter-type", "  years: {type: list, value: []}", PATTERN, "parameters.yaml:2:30"),
    ("wrong-parameter-type", "  years: {type: condition, value: 5}", PATTERN, "parameters.yaml:2:35"),
    ("wrong-parameter-type", "  years: {type: condition, value: {post: {}}}", PATTERN, "veto.yaml:7:33"),
    ("wrong-parameter-type", "  years: {type: number, value: 5}", "  $years", "veto.yaml:7:3"),
    ("wrong-value", "  years: {type: text, value: 五}", PATTERN, "parameters.yaml:2:30"),
    ("wrong-value", "  years: {type: list, value: [1, 2]}", PATTERN, "veto.yaml:7:33"),
    ("one-of-value-values", "  years: {type: number}", PATTERN, "parameters.yaml:2:10"),
    ("unknown-parameter", "  year: {type: number, value: 5}", PATTERN, "veto.yaml:7:33"),
    (
        "overlapping-values",
        "  years:\n    type: number\n    values: [{value: 1, to: 2023-05-01}, {value: 2, from: 2023-05-01}]",
        PATTERN,
        "parameters.yaml:4:42",
    ),
    (
        "parameter-circle",
        "  a: {type: condition, value: {any: [$b]}}\n  b: {type: condition, value: {all: [$a]}}",
        "  $a",
        "parameters.yaml:3:38",
    ),
    ("bad-date", "  day: {type: date, value: 明天}", "  post: {}", ""),
    ("unknown-value", "  years: {type: integer, value: 5}", PATTERN, "parameters.yaml:2:17"),
]


@pytest.mark.parametrize(("code", "parameters", "text", "place"), BROKEN)
def test_mistakes(clause_with, code, parameters, text, place):
    with pytest.raises(InputError) as caught:
        load_pack(clause_with(text, **declared(parameters)))
    assert caught.value.code == code
    if place:
        assert str(caught.value.spots[0]).endswith(place)
