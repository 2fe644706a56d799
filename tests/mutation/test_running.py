"""Which mutants survive, what is said of them, and that nothing to check is no pass."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import yaml

from checker.cli import run
from checker.mutation import Report, mutate, stale_justifications

WritePack = Callable[..., str]

YEARS = """\
satisfied:
  person: {years_quality: {gte: 5}}
"""
ENOUGH = """\
tests:
  - {facts: [{kind: person, years_quality: 5}], verdict: satisfied}
  - {facts: [{kind: person, years_quality: 4}], verdict: unknown}
"""


def changes(report: Report) -> list[str]:
    return [each.change for each in report.survived]


def test_a_test_on_each_side_of_the_border_notices_everything(fit: WritePack) -> None:
    report = mutate(fit(YEARS + ENOUGH))
    assert (report.mutants, report.survivors, report.is_clean) == (5, (), True)


def test_a_border_that_no_test_stands_on_survives_with_its_place_and_a_test_that_would_notice(
    fit: WritePack,
) -> None:
    pack = fit(YEARS + "tests:\n  - {facts: [{kind: person, years_quality: 9}], verdict: satisfied}\n")
    report = mutate(pack)
    assert changes(report) == [
        "satisfied.person.years_quality: dropped",
        "satisfied.person.years_quality: gte → gt",
        "satisfied.person.years_quality.gte: 5 → 4",
        "satisfied.person.years_quality.gte: 5 → 6",
    ]
    last = report.survived[-1]
    assert (last.owner, last.spot.line, last.spot.column) == ("person.fit", 7, 33)
    assert last.spot.file.endswith("person/fit.yaml")
    assert last.test == {"facts": [{"kind": "person", "years_quality": 5}], "verdict": "satisfied"}
    assert last.got == "unknown"


@pytest.mark.parametrize(
    "rest",
    [
        YEARS,
        "satisfied:\n  all:\n    - person: {education: {gte: 本科}}\n    - enterprise: {size: [小型, 中型]}\n",
        "satisfied:\n  none:\n    - leads: {unit: production, directly: true}\n",
        "applies:\n  enterprise: {is_listed: true}\n" + YEARS,
        YEARS + "violated:\n  person: {years_quality: {lt: 3}}\n",
        "satisfied:\n  count: {of: {record: {topic: audit, date: {after: 2024-12-31}}}, at_least: 2}\n",
        YEARS + "exceptions:\n  - label: small\n    when:\n      enterprise: {size: 微型}\n"
        "    cite: {source: A, standing: reported}\n",
    ],
)
def test_the_proposed_tests_are_enough(fit: WritePack, rest: str) -> None:
    """Whatever survives one test alone is noticed once the proposed tests stand in the file."""
    first = "tests:\n  - {facts: [{kind: document, rank: 1}], verdict: unknown}\n"
    before = mutate(fit(rest + first))
    proposed = [each.test for each in before.survived]
    assert proposed and all(proposed)
    tests = yaml.safe_dump([json.loads(t) for t in dict.fromkeys(json.dumps(t) for t in proposed)])
    after = mutate(fit(f"{rest}{first}{''.join(f'  {line}' for line in tests.splitlines(True))}"))
    assert changes(after) == []


def test_a_derivation_a_parameter_and_a_region_are_changed_too(fit: WritePack) -> None:
    pack = fit(
        "satisfied:\n  all:\n    - concept: {name: grown}\n    - authority: {held: $ways}\n"
        "tests:\n  - {facts: [{kind: person, years_quality: 9}, {kind: authority, held: full}], verdict: satisfied}\n"
        "  - {facts: [{kind: person, years_quality: 9}, {kind: authority, held: full}], region: west, verdict: satisfied}\n",
        derivations="derivations:\n  grown: {when: {person: {years_quality: {gte: $years}}}}\n",
        parameters="parameters:\n  years: {type: number, value: 5}\n"
        "  ways: {type: list, value: [joint, full]}\n",
        regions__west="title: {zh: 西, en: West}\nkind: jurisdiction\nparameters:\n  years: {value: 7}\n",
    )
    report = mutate(pack, propose=False)
    owners = {each.owner for each in report.survived}
    assert owners == {"person.fit", "derivation grown", "parameter years", "parameter ways", "region west"}
    said = {f"{each.owner}: {each.change}" for each in report.survived}
    assert {
        "derivation grown: when.person.years_quality: gte → gt",
        "parameter years: value: 5 → 6",
        "parameter ways: value[0]: without joint",
        "parameter ways: value: with capped",
        "region west: parameters.years.value: 7 → 6",
    } <= said
    assert "parameter ways: value[1]: without full" not in said
    full = mutate(pack)
    west = next(each for each in full.survived if each.change == "parameters.years.value: 7 → 6")
    assert west.test and west.test["region"] == "west"
    facts = {fact["kind"]: fact for fact in west.test["facts"]}
    assert facts["person"]["years_quality"] == 6


def test_days_are_moved_and_a_test_may_expect_that_the_clause_is_not_in_force(fit: WritePack) -> None:
    body = "in_force: {from: 2024-01-01}\n" + YEARS + ENOUGH
    assert changes(mutate(fit(body), propose=False)) == [
        "in_force.from: 2024-01-01 → 2023-12-31",
        "in_force.from: 2024-01-01 → 2024-01-02",
    ]
    fact = "facts: [{kind: person, years_quality: 5}]"
    body += f"  - {{{fact}, as_of: 2024-01-01, verdict: satisfied}}\n"
    body += f"  - {{{fact}, as_of: 2023-12-31, verdict: not_in_force}}\n"
    assert mutate(fit(body), propose=False).is_clean


ALWAYS_FIVE = (
    "satisfied:\n  any:\n    - person: {years_quality: {gte: 5}}\n    - person: {years_quality: {gte: 6}}\n"
)
JUSTIFIED = [
    "satisfied.any[1]: dropped",
    "satisfied.any[1].person.years_quality: gte → gt",
    "satisfied.any[1].person.years_quality.gte: 6 → 5",
    "satisfied.any[1].person.years_quality.gte: 6 → 7",
]


def justified(*said: str) -> str:
    return "mutants:\n" + "".join(f"  - {{change: '{c}', why: {{zh: 等价, en: the same}}}}\n" for c in said)


def test_what_no_test_can_notice_is_justified_in_the_file(fit: WritePack) -> None:
    plain = mutate(fit(ALWAYS_FIVE + ENOUGH))
    assert changes(plain) == JUSTIFIED
    assert [each.test for each in plain.survived] == [None] * 4
    report = mutate(fit(ALWAYS_FIVE + ENOUGH + justified(*JUSTIFIED)))
    assert report.is_clean
    assert [each.change for each in report.justified] == JUSTIFIED


def test_a_justification_that_justifies_nothing_is_an_error(
    fit: WritePack, capsys: pytest.CaptureFixture[str]
) -> None:
    noticed, gone = "satisfied.person.years_quality: gte → gt", "satisfied.person.education: dropped"
    pack = fit(YEARS + ENOUGH + justified(noticed, gone))
    assert [(each.change, each.noticed) for each in mutate(pack).stale] == [(noticed, True), (gone, False)]
    said = [str(message) for message in stale_justifications(pack)]
    assert [line.split("person/")[1].split(": ")[0] for line in said] == ["fit.yaml:12:5", "fit.yaml:13:5"]
    assert all("[stale-mutant]" in line for line in said)
    assert run(["pack", "lint", pack]) == 1
    assert noticed in capsys.readouterr().out


def test_tests_that_fail_are_told_first(fit: WritePack, capsys: pytest.CaptureFixture[str]) -> None:
    pack = fit(YEARS + "tests:\n  - {facts: [{kind: person, years_quality: 5}], verdict: violated}\n")
    assert run(["pack", "test", pack, "--mutate"]) == 1
    assert "expected violated, got satisfied" in capsys.readouterr().out


UNSEEN = "satisfied:\n  unverified: {zh: 未见, en: unseen}\n"


@pytest.mark.parametrize(
    ("rest", "options", "code"),
    [
        (YEARS, ("--mutate",), "no-tests"),
        (YEARS, (), "no-tests"),
        (UNSEEN + "tests:\n  - {facts: [{kind: person}], verdict: unknown}\n", ("--mutate",), "no-mutants"),
        (YEARS + ENOUGH, ("--mutate", "--clause", "person.fut"), "unknown-clause"),
    ],
)
def test_nothing_to_check_is_wrong_input(
    fit: WritePack, rest: str, options: tuple[str, ...], code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["pack", "test", fit(rest), *options]) == 2
    assert capsys.readouterr().err.startswith(f"error[{code}]")


def test_a_survivor_is_exit_code_1_and_the_json_says_all(
    fit: WritePack, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = fit(YEARS + "tests:\n  - {facts: [{kind: person, years_quality: 9}], verdict: satisfied}\n")
    assert run(["pack", "test", pack, "--mutate", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert {key: told[key] for key in ("mutants", "killed", "justified", "survived")} == {
        "mutants": 5,
        "killed": 1,
        "justified": 0,
        "survived": 4,
    }
    assert run(["pack", "test", pack, "--mutate"]) == 1
    text = capsys.readouterr().out
    assert "person/fit.yaml:7:33: person.fit: satisfied.person.years_quality.gte: 5 → 6" in text
    assert "  - {facts: [{kind: person, years_quality: 5}], verdict: satisfied}" in text
    assert text.endswith("5 mutants, 1 killed, 0 justified, 4 survived\n")
