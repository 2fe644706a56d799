"""The linter tells an author what loads and is probably not meant."""

from __future__ import annotations

import re

import pytest

from checker.errors import InputError
from checker.rulebook import lint

HEAD = """\
id: authority.veto
title: {zh: 否决权, en: Veto}
cite: {source: A, standing: reported}
modality: shall
"""
TESTS = """\
tests: [
  {says: 甲, verdict: satisfied}, {says: 丙, verdict: missing},
  {says: 乙, verdict: violated}]
"""
REST = "expected_in: [appointment]\nremedy: {zh: 甲, en: A}\n" + TESTS
GOOD = "satisfied:\n  authority: {held: full}\n"
BAD = "violated:\n  authority: {held: denied}\n"


def codes(folder: str) -> list[tuple[str, int | None]]:
    return [(m.code, m.spot.line) for m in lint(folder)]


def test_a_good_pack_is_left_in_peace(write_pack):
    assert lint(write_pack()) == ()


CLAUSES = [
    ("no-tests", HEAD + GOOD + BAD + REST.replace(TESTS, ""), 1),
    ("untested-verdict", HEAD + GOOD + BAD + REST.replace("verdict: violated", "verdict: missing"), 1),
    ("untested-verdict", HEAD + GOOD + BAD + REST.replace("verdict: missing", "verdict: violated"), 1),
    ("untested-verdict", HEAD + "applies:\n  post: {}\n" + GOOD + BAD + REST, 1),
    ("no-violated", HEAD + GOOD + REST, 1),
    ("no-remedy", HEAD + GOOD + BAD + REST.replace(", en: A", ""), 1),
    ("no-expected-in", HEAD + GOOD + BAD + REST.replace("expected_in: [appointment]\n", ""), 1),
    ("none-without-coverage", HEAD + "satisfied:\n  none:\n    - record: {topic: recall}\n" + REST, 7),
    ("satisfied-and-violated", HEAD + GOOD + BAD.replace("denied", "[denied, full]") + REST, 8),
    ("missing-key", HEAD + GOOD + BAD + REST.replace(", verdict: violated", ""), 13),
]


@pytest.mark.parametrize(("code", "text", "line"), CLAUSES)
def test_clauses(write_pack, code, text, line):
    assert codes(write_pack({"authority/veto.yaml": text})) == [(code, line)]


def test_none_over_a_covered_kind_is_well(write_pack):
    text = HEAD + "satisfied:\n  none:\n    - leads: {unit: production}\n" + REST
    assert codes(write_pack({"authority/veto.yaml": text})) == []


LEDGER = "{title: {zh: 甲, en: A}, status: automated, source: A, standing: reported, "
SOURCE = "{title: {zh: 甲, en: A}, publisher: P, date: null, url: null, kind: report, standing: reported}"
PACKS = [
    ("unused-parameter", {"parameters.yaml": "parameters:\n  years: {type: number, value: 5}\n"}, 2),
    ("unused-source", {"sources.yaml": f"sources:\n  A: {SOURCE}\n  B: {SOURCE}\n"}, 3),
    ("unused-derivation", {"derivations.yaml": "derivations:\n  skilled:\n    when: {person: {}}\n"}, 2),
    (
        "ledger-unknown-clause",
        {"ledger.yaml": f"entries:\n  - {LEDGER}id: L1, clauses: [authority.veto, authority.vet]}}\n"},
        2,
    ),
    ("clause-in-no-ledger", {"ledger.yaml": f"entries:\n  - {LEDGER}id: L1}}\n"}, 1),
    (
        "test-unknown-region",
        {"authority/veto.yaml": HEAD + GOOD + BAD + REST.replace("says: 甲,", "says: 甲, region: mars,")},
        12,
    ),
]


OFF = HEAD + GOOD + BAD + REST
ON = "title: {zh: 北, en: N}\nkind: jurisdiction\nclauses:\n  authority.veto: {off: false%s}\n"
CITED = ON % ", cite: {source: A, standing: reported}"
IN_NORTH = re.sub("says: ([甲乙丙]),", r"says: \1, region: north,", OFF)
SWITCHES = [
    ([], IN_NORTH + "off: true\n", CITED),
    ([("never-on", 14), ("test-unknown-region", 12)], IN_NORTH + "off: true\n", None),
    ([("test-of-absent-clause", 12)], IN_NORTH.replace("甲, region: north", "甲") + "off: true\n", CITED),
    (
        [("never-on", 14), ("test-of-absent-clause", 12), ("no-clause", None)],
        OFF.replace("says: 甲,", "says: 甲, region: north,") + "off: true\n",
        "title: {zh: 北, en: N}\nkind: jurisdiction\n",
    ),
    ([("on-without-cite", 4)], IN_NORTH + "off: true\n", ON % ""),
    ([], OFF, ON % ""),
]


@pytest.mark.parametrize(("wanted", "clause", "region"), SWITCHES)
def test_switches(write_pack, wanted, clause, region):
    found = codes(write_pack({"authority/veto.yaml": clause, "regions/north.yaml": region}))
    assert set(wanted) <= set(found) and {code for code, _ in found} == {code for code, _ in wanted}


@pytest.mark.parametrize(("code", "changes", "line"), PACKS)
def test_packs(write_pack, code, changes, line):
    assert codes(write_pack(changes)) == [(code, line)]


def test_a_parameter_that_only_a_region_uses_is_used(write_pack):
    changes = {
        "parameters.yaml": "parameters:\n  formula: {type: condition, value: {post: {}}}\n"
        "  inner: {type: condition, value: {post: {}}}\n",
        "authority/veto.yaml": HEAD + "satisfied: $formula\n" + REST,
        "regions/north.yaml": "title: {zh: 北, en: N}\nkind: edition\n"
        "parameters:\n  formula: {value: {any: [$inner]}}\n",
    }
    assert codes(write_pack(changes)) == []


def test_a_broken_region_is_a_message_too(write_pack):
    region = "title: {zh: 北, en: N}\nkind: edition\nparameters:\n  years: {value: 3}\n"
    assert codes(write_pack({"regions/north.yaml": region})) == [("unknown-parameter", 4)]


def test_a_message_reads_well(write_pack):
    (message,) = lint(write_pack({"authority/veto.yaml": HEAD + GOOD + REST}))
    assert str(message).endswith(
        "veto.yaml:1:5: `authority.veto` asks for an authority and never says what takes it away [no-violated]"
        " (help: write `violated` with the weaker ways in which it may be held)"
    )


def test_what_a_parent_does_is_not_told_of_its_child(write_pack):
    write_pack({"authority/veto.yaml": HEAD + GOOD + REST})
    child = "id: child\ntitle: {zh: 子, en: Child}\nlanguage: 1\nextends: ../tiny\n"
    assert lint(write_pack({"pack.yaml": child}, name="child", bare=True)) == ()


def test_no_pack_is_an_error(tmp_path):
    with pytest.raises(InputError):
        lint(str(tmp_path / "nowhere"))
