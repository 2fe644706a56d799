"""The day before, the day itself and the day after, of every date that stands in a shipped pack.

The data is walked, so a new date is covered by itself; one in a place that no walker knows fails.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from checker.engine import by_name
from checker.errors import InputError
from checker.facts import Fact
from checker.judgement.walk import patterns_of
from checker.rulebook import load_pack
from checker.rulebook.folder import shipped
from checker.rulebook.layers import Layer, merged, read_layers
from checker.rulebook.model import FieldTest, Pattern
from checker.rulebook.node import Node
from checker.rulebook.parameters import resolve

ISO = re.compile(r"\d{4}-\d{2}-\d{2}")

# Where a date may stand in which file, and who looks after it. `said` is shown to people and decides nothing.
PLACES: tuple[tuple[str, str, str], ...] = (
    ("pack", r"in_force\.(from|to)", "pack_in_force"),
    ("region", r"in_force\.(from|to)", "region_in_force"),
    ("region", r"published|announced\.day", "said"),
    ("region", r"parameters\.\w+\.values\[\d+\]\.(from|to)", "value_in_force"),
    ("region", r"parameters\.\w+\.(values\[\d+\]\.)?value\b.*", "operand"),
    ("clause", r"in_force\.(from|to)", "clause_in_force"),
    ("clause", r"(applies|satisfied|violated|exceptions)\b.*", "operand"),
    ("clause", r"tests\b.*", "said"),
    ("parameter", r"values\[\d+\]\.(from|to)", "value_in_force"),
    ("parameter", r"(values\[\d+\]\.)?value\b.*", "operand"),
    ("derivation", r"when\b.*", "operand"),
    ("source", r"date", "said"),
    # When somebody looked, or when a paper came out: part of a citation.
    ("*", r".*\b(cite|provenance(\[\d+\])?)\.\w+", "said"),
)


class Dated(NamedTuple):
    """One date of a pack: in which file's node it stands, and where in it."""

    pack: str
    kind: str
    name: str
    path: tuple[str | int, ...]
    day: str

    @property
    def where(self) -> str:
        return "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in self.path).removeprefix(".")

    @property
    def walker(self) -> str | None:
        return next(
            (
                w
                for kind, pattern, w in PLACES
                if kind in (self.kind, "*") and re.fullmatch(pattern, self.where)
            ),
            None,
        )

    def __str__(self) -> str:
        return f"{self.pack} {self.kind} {self.name} {self.where}"


def around(day: str) -> tuple[str, str, str]:
    middle = date.fromisoformat(day)
    before, on, after = (middle + timedelta(days=n) for n in (-1, 0, 1))
    return before.isoformat(), on.isoformat(), after.isoformat()


def dates_of(pack: str) -> Iterator[Dated]:
    own = read_layers(pack)[-1]
    tables: dict[str, Mapping[str, Node]] = {
        "pack": {"": own.head},
        "clause": own.clauses,
        "derivation": own.derivations,
        "parameter": own.parameters,
        "region": own.regions,
        "source": own.sources,
        "ledger": own.ledger,
    }
    for kind, table in tables.items():
        for name, node in table.items():
            for path, day in _days(node.value):
                yield Dated(pack, kind, name, path, day)


def _days(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(data, str) and ISO.fullmatch(data):
        yield path, data
    elif isinstance(data, dict | list):
        for key, inner in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _days(inner, (*path, key))


def expected(dated: Dated) -> tuple[bool, bool, bool]:
    """Both ends are inclusive."""
    return (False, True, True) if dated.path[-1] == "from" else (True, True, False)


def is_loaded(dated: Dated, day: str, region: str | None = None) -> bool:
    try:
        load_pack(dated.pack, region=region, as_of=day)
    except InputError as error:
        assert error.code == "no-clause"
        return False
    return True


def other_spells(layers: tuple[Layer, ...], region: str | None, day: str) -> bool:
    """Whether pack and region are in force, read off the raw files."""
    heads = [layer.head.plain("in_force") for layer in layers if layer.head.get("in_force")][-1:]
    regions = merged(layer.regions for layer in layers)
    spells = [*heads, (regions[region].plain("in_force") or {}) if region else {}]
    return all((s.get("from") or "") <= day <= (s.get("to") or "9999") for s in spells)


def pack_in_force(dated: Dated) -> None:
    got = tuple(is_loaded(dated, day) for day in around(dated.day))
    other = "to" if dated.path[-1] == "from" else "from"
    if (read_layers(dated.pack)[-1].head.plain("in_force") or {}).get(other) is None:
        assert got == expected(dated)
    else:
        assert got[1] and got[0 if dated.path[-1] == "from" else 2] is False


def region_in_force(dated: Dated) -> None:
    layers = read_layers(dated.pack)
    for day, mine in zip(around(dated.day), expected(dated), strict=True):
        allowed = other_spells(layers, dated.name, day)
        assert not allowed or mine
        assert is_loaded(dated, day, dated.name) is allowed, day


def clause_in_force(dated: Dated) -> None:
    layers = read_layers(dated.pack)
    spell = layers[-1].clauses[dated.name].plain("in_force")
    regions = (None, *merged(layer.regions for layer in layers))
    there = [r for r in regions if dated.name in [c.id for c in load_pack(dated.pack, region=r).clauses]]
    assert there, "nobody turns the clause on"
    for day, mine in zip(around(dated.day), expected(dated), strict=True):
        within = (spell.get("from") or "") <= day <= (spell.get("to") or "9999")
        assert not within or mine
        if other_spells(layers, there[0], day):
            try:
                found = [c.id for c in load_pack(dated.pack, region=there[0], as_of=day).clauses]
            except InputError:
                found = []
            assert (dated.name in found) is within, day


def value_in_force(dated: Dated) -> None:
    layers = read_layers(dated.pack)
    declared = merged(layer.parameters for layer in layers)
    holder = layers[-1].regions[dated.name] if dated.kind == "region" else declared[dated.name]
    name = str(dated.path[1]) if dated.kind == "region" else dated.name
    changed = {name: holder.child("parameters").child(name)} if dated.kind == "region" else {}
    entry = (*holder.path, *dated.path[:-1])
    spell = Node(holder.tree, entry).value
    for day, mine in zip(around(dated.day), expected(dated), strict=True):
        within = (spell.get("from") or "") <= day <= (spell.get("to") or "9999")
        assert not within or mine
        found = resolve(declared, changed, as_of=day)[name].value
        if spell["value"] is not None:
            assert (found is not None and found.path == (*entry, "value")) is within, day


def operand(dated: Dated) -> None:
    """Some pattern of the pack compares with the day, and both engines take the day before and after for what they are."""
    tests = [(pattern, test) for pattern, test in _compared(dated.pack) if dated.day in _values(test)]
    assert tests, "no pattern compares with it"
    for pattern, test in tests:
        wanted = {"before": (True, False, False), "after": (False, False, True), "in": (False, True, False)}[
            test.op
        ]
        alone = Pattern(pattern.kind, (test,))
        facts = [Fact(f"f{n}", pattern.kind, {test.field: day}) for n, day in enumerate(around(dated.day))]
        for engine in ("plain", "durable"):
            met = by_name(engine).match(facts, [alone]).definite[alone]
            assert tuple(f"f{n}" in met for n in range(3)) == wanted, engine


def _compared(pack: str) -> list[tuple[Pattern, FieldTest]]:
    layers = read_layers(pack)
    found: dict[tuple[Pattern, FieldTest], None] = {}
    for region in (None, *merged(layer.regions for layer in layers)):
        for pattern in patterns_of(load_pack(pack, region=region)):
            found |= {(pattern, test): None for test in pattern.tests if test.op in ("before", "after", "in")}
    return list(found)


def _values(test: FieldTest) -> tuple[Any, ...]:
    return tuple(test.value) if test.op == "in" else (test.value,)


def said(dated: Dated) -> None:
    date.fromisoformat(dated.day)


WALKERS = {
    w.__name__: w for w in (pack_in_force, region_in_force, clause_in_force, value_in_force, operand, said)
}
DATES = [dated for pack in sorted(shipped()) for dated in dates_of(pack)]


@pytest.mark.parametrize("dated", DATES, ids=str)
def test_the_day_before_the_day_and_the_day_after(dated: Dated) -> None:
    assert dated.walker, f"no walker knows this date: {dated}; say in PLACES who looks after it"
    WALKERS[dated.walker](dated)


def test_the_three_dates_that_are_known_are_walked() -> None:
    said_so = {(d.kind, d.name, d.day) for d in DATES if d.pack == "cqo-2023" and d.walker != "said"}
    assert {
        ("pack", "", "2023-09-07"),
        ("region", "anhui", "2023-11-07"),
        ("region", "jiangsu", "2023-11-09"),
    } <= said_so


DATED_PACK = {
    "pack.yaml": "id: dated\ntitle: {zh: 日, en: Days}\nlanguage: 1\nin_force: {from: 2020-01-01}\n"
    "sections:\n  - {id: authority, title: {zh: 权, en: A}}\n",
    "sources.yaml": "sources:\n  A: {title: {zh: 甲, en: A}, publisher: P, date: 2019-09-07, url: null,"
    " kind: publication, standing: reported}\n",
    "derivations.yaml": "derivations:\n  trained: {when: {person: {training_passed_on: {before: $last}}}}\n",
    "parameters.yaml": "parameters:\n  last: {type: date, value: 2024-03-01}\n"
    "  years: {type: number, values: [{to: 2021-12-31, value: 3}, {from: 2022-01-01, value: 5}]}\n",
    "regions/west.yaml": "title: {zh: 西, en: West}\nkind: jurisdiction\npublished: 2020-05-01\n"
    "in_force: {from: 2020-06-01, to: 2030-12-31}\nparameters:\n"
    "  years: {values: [{from: 2020-06-01, to: 2024-12-31, value: 4}, {from: 2025-01-01, value: 6}]}\n",
    "authority/veto.yaml": "id: authority.veto\ntitle: {zh: 否, en: V}\ncite: {source: A, standing: reported}\n"
    "modality: shall\nin_force: {from: 2021-01-01, to: 2029-12-31}\napplies: {concept: {name: trained}}\n"
    "satisfied:\n  all:\n    - authority: {document_date: {after: 2023-02-28}}\n"
    "    - person: {years_quality: {gte: $years}}\n"
    "tests:\n  - {facts: [{kind: person, training_passed_on: 2023-01-01}], verdict: unknown}\n",
    "authority/plan.yaml": "id: authority.plan\ntitle: {zh: 批, en: P}\ncite: {source: A, standing: reported}\n"
    "modality: shall\nsatisfied: {authority: {document_date: 2024-05-05}}\n",
}


@pytest.fixture
def dated_pack(tmp_path: Path) -> str:
    for file, text in DATED_PACK.items():
        (tmp_path / file).parent.mkdir(exist_ok=True)
        (tmp_path / file).write_text(text, "utf-8")
    return str(tmp_path)


def test_the_walkers_walk_every_kind_of_date(dated_pack: str) -> None:
    found = list(dates_of(dated_pack))
    assert Counter(str(d.walker) for d in found) == {
        "pack_in_force": 1,
        "region_in_force": 2,
        "clause_in_force": 2,
        "value_in_force": 5,
        "operand": 3,
        "said": 3,
    }
    for dated in found:
        WALKERS[str(dated.walker)](dated)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("pack.yaml", "id: dated", "id: dated\nabout: {zh: 2024-01-01, en: x}"),
        ("authority/plan.yaml", "modality: shall", "modality: shall\nremedy: {zh: 2024-01-01}"),
    ],
)
def test_a_date_in_a_place_that_nobody_knows_is_found(dated_pack: str, file: str, old: str, new: str) -> None:
    path = Path(dated_pack) / file
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    assert [d.day for d in dates_of(dated_pack) if d.walker is None] == ["2024-01-01"]
