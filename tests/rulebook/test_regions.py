"""Regions change parameters and clauses; days leave out what is not in force."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.packtest import run_tests
from checker.rulebook import load_pack
from checker.rulebook.model import FieldTest

HEAD = "title: {zh: 北, en: North}\nkind: edition\n"
PERSON = """\
id: person.years
title: {zh: 年限, en: Years}
cite: {source: A, standing: reported}
modality: shall
satisfied:
  person: {years_quality: {gte: $years}}
"""
BASE = {"parameters.yaml": "parameters:\n  years: {type: number, value: 5}\n", "person/years.yaml": PERSON}


def with_region(text: str) -> dict[str, str]:
    return {**BASE, "regions/north.yaml": HEAD + text}


def test_a_region_changes_a_parameter(write_pack):
    folder = write_pack(with_region("parameters:\n  years: {value: 3}\n"))
    for region, years in ((None, 5), ("north", 3)):
        clause = load_pack(folder, region=region).clauses[1]
        assert clause.satisfied.pattern.tests == (FieldTest("years_quality", "gte", years),)
    pack = load_pack(folder, region="north")
    assert (pack.region, pack.edition["kind"], dict(pack.regions)) == (
        "north",
        "edition",
        {"north": {"zh": "北", "en": "North"}},
    )


def test_a_region_changes_a_clause(write_pack):
    folder = write_pack(
        with_region(
            "clauses:\n  authority.veto:\n    modality: may\n    title: {zh: 北否决, en: Northern veto}\n"
            "    cite: {source: A, clause: 第三条, standing: inferred}\n"
        )
    )
    clause = load_pack(folder, region="north").clauses[0]
    assert (clause.modality, clause.title["en"]) == ("may", "Northern veto")
    assert clause.cite == {"source": "A", "clause": "第三条", "standing": "inferred"}
    assert load_pack(folder).clauses[0].modality == "shall"


def test_a_region_switches_a_clause_off(write_pack):
    folder = write_pack(with_region("clauses:\n  authority.veto: {off: true}\n"))
    assert [c.id for c in load_pack(folder, region="north").clauses] == ["person.years"]
    assert [c.id for c in load_pack(folder).clauses] == ["authority.veto", "person.years"]


ON = "clauses:\n  person.years: {off: false, cite: {source: A, standing: reported}}\n"
OFF = {"person/years.yaml": PERSON + "off: true\n"}
LEDGER = """\
entries:
  - {id: L1, title: {zh: 甲, en: A}, status: automated, clauses: [authority.veto], source: A, standing: reported}
  - {id: L2, title: {zh: 乙, en: B}, status: automated, clauses: [person.years], source: A, standing: reported, layer: P}
"""


def test_a_clause_that_is_off_is_there_where_a_region_turns_it_on(write_pack):
    files = {**with_region(ON), **OFF, "regions/south.yaml": HEAD, "ledger.yaml": LEDGER}
    folder = write_pack(files)
    seen = {
        region: (
            [c.id for c in load_pack(folder, region=region).clauses],
            [entry.id for entry in load_pack(folder, region=region).ledger],
        )
        for region in (None, "north", "south")
    }
    without = (["authority.veto"], ["L1"])
    assert seen == {
        None: without,
        "south": without,
        "north": (["authority.veto", "person.years"], ["L1", "L2"]),
    }
    assert load_pack(folder).absent == ("person.years",)
    every = load_pack(folder, every=True)
    assert [c.id for c in every.clauses] == ["authority.veto", "person.years"]
    assert [(e.id, e.layer) for e in every.ledger] == [("L1", "R"), ("L2", "P")]


def test_the_tests_of_a_clause_that_is_off_run_under_the_region_that_they_name(write_pack):
    tests = """\
off: true
tests:
  - {facts: [{kind: person, years_quality: 5}], region: north, verdict: satisfied}
  - {facts: [{kind: person, years_quality: 5}], verdict: satisfied}
"""
    veto = PERSON.replace("person.years", "authority.veto").replace("$years", "9")
    files = {"person/years.yaml": PERSON + tests, "authority/veto.yaml": veto, "ledger.yaml": None}
    results = run_tests(write_pack({**with_region(ON), **files}))
    assert [(r.clause, r.got) for r in results] == [
        ("person.years", "satisfied"),
        ("person.years", "not_in_force"),
    ]


BROKEN = [
    ("unknown-parameter", "parameters:\n  year: {value: 3}\n", "north.yaml:4:3"),
    ("unknown-clause", "clauses:\n  authority.vetoo: {off: true}\n", "north.yaml:4:3"),
    ("unknown-source", "provenance:\n  - {source: B, standing: quoted}\n", "north.yaml:4:14"),
    (
        "unknown-source",
        "clauses:\n  authority.veto: {cite: {source: B, standing: quoted}}\n",
        "north.yaml:4:35",
    ),
    ("wrong-parameter-type", "parameters:\n  years: {value: 三}\n", "north.yaml:4:18"),
    ("unknown-key", "clauses:\n  authority.veto: {of: true}\n", "north.yaml:4:20"),
]


@pytest.mark.parametrize(("code", "text", "place"), BROKEN)
def test_mistakes(write_pack, code, text, place):
    with pytest.raises(InputError) as caught:
        load_pack(write_pack(with_region(text)), region="north")
    assert caught.value.code == code
    assert str(caught.value.spots[0]).endswith(place)


def test_an_unknown_region_has_the_nearest_name(write_pack):
    with pytest.raises(InputError) as caught:
        load_pack(write_pack(with_region("")), region="nord")
    assert caught.value.code == "unknown-region"
    assert "did you mean `north`?" in caught.value.help


def test_a_clause_is_there_on_its_days_only(write_pack):
    folder = write_pack(
        {**BASE, "person/years.yaml": PERSON + "in_force: {from: 2024-01-01, to: 2024-12-31}\n"}
    )
    days = {"2023-12-31": 1, "2024-01-01": 2, "2024-12-31": 2, "2025-01-01": 1, None: 2}
    assert {day: len(load_pack(folder, as_of=day).clauses) for day in days} == days


@pytest.mark.parametrize("region", [None, "north"])
def test_a_day_outside_leaves_nothing_to_check(write_pack, region):
    files = with_region("in_force: {from: 2024-06-01}\n")
    head = "id: tiny\ntitle: {zh: 甲, en: A}\nlanguage: 1\nin_force: {from: 2024-01-01}\n"
    sections = "sections: [{id: authority, title: {zh: 甲, en: A}}, {id: person, title: {zh: 甲, en: A}}]\n"
    folder = write_pack({**files, "pack.yaml": head + sections})
    assert load_pack(folder, region=region, as_of="2024-06-01").clauses
    day = "2023-12-31" if region is None else "2024-05-31"
    with pytest.raises(InputError) as caught:
        load_pack(folder, region=region, as_of=day)
    assert (caught.value.code, day in caught.value.message) == ("no-clause", True)


def test_a_day_must_be_a_day(write_pack):
    with pytest.raises(InputError) as caught:
        load_pack(write_pack(), as_of="2024-13-01")
    assert caught.value.code == "bad-date"
