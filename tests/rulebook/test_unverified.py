"""A clause whose words nobody can vouch for gives `unknown`, says why and what would be needed, and decides nothing."""

from __future__ import annotations

import pytest

from checker import load_pack
from checker.engine import by_name
from checker.judgement import judge
from checker.judgement.model import Finding
from checker.packtest import premises, run_tests
from checker.rulebook import lint
from checker.rulebook.folder import shipped
from checker.rulebook.lint_clauses import truths
from checker.rulebook.model import Clause, Pack
from checker.rulebook.unverified import as_if_verified, doubt_of

DAY = "2026-11-01"
NAMELESS = """\
sources:
  A: {title: {zh: 甲, en: A}, publisher: P, date: 2023-09-07, url: null, kind: publication, standing: reported}
  N:
    title: {zh: 摘录, en: extracts}
    publisher: null
    date: null
    url: null
    kind: publication
    standing: reported
    status: unverified
    note: {zh: 发布者未能确认, en: publisher not identified}
"""
YEARS = "parameters:\n  years: {type: number, value: 5, cite: {source: %s, standing: reported}}\n"


def decides(clause: Clause) -> bool:
    return True in truths(clause.satisfied) or bool(clause.violated and True in truths(clause.violated))


EVERYWHERE = [(name, region) for name in sorted(shipped()) for region in (None, *load_pack(name).regions)]


@pytest.mark.parametrize(("name", "region"), EVERYWHERE)
def test_every_shipped_clause_of_an_unidentified_publisher_is_held_back(
    name: str, region: str | None
) -> None:
    pack = load_pack(name, region=region)
    assert {c.id for c in pack.clauses if doubt_of(c.cite, pack.sources)} <= {
        c.id for c in pack.clauses if c.unverified
    }


def _held() -> list[tuple[str, str | None, str]]:
    out = []
    for name, region in EVERYWHERE:
        pack = load_pack(name, region=region)
        out += [(name, region, clause.id) for clause in pack.clauses if clause.unverified]
    return out


HELD = _held()


LAYER_P = [
    "cn-pilot-2012",
    "guizhou-2023",
    "huaining-2016",
    "huizhou-2017",
    "liuzhou",
    "shanghai-2020",
    "shenzhen",
    "wuhan-hanyang-2023",
    "xinjiang-2014",
    "zhejiang-2013",
    "zhongshan-2018",
]


def test_some_are_held_back() -> None:
    wanted = {("nmpa-124", None), *(("cqo-2023", region) for region in LAYER_P)}
    assert {(name, region) for name, region, _ in HELD} >= wanted


@pytest.mark.parametrize(("name", "region", "clause"), HELD)
def test_whatever_its_tests_give_it_is_unknown(name: str, region: str | None, clause: str) -> None:
    pack = load_pack(name, region=region, as_of=None)
    found = next(c for c in pack.clauses if c.id == clause)
    tests = [t for t in found.tests if t.region == region or t.facts]
    decided = set()
    for test in tests:
        facts, documents = premises(found, test, pack, DAY)
        finding = judged(pack, clause, facts, documents)
        assert finding.verdict == "unknown"
        assert finding.severity in ("warning", "note")
        assert "核实" in finding.reason["zh"] and "verified" in finding.reason["en"]
        assert [wait.kind for wait in finding.waits_for] == ["source"]
        decided.add(judged(as_if_verified(pack), clause, facts, documents).verdict)
    assert not decides(found) or decided - {"unknown"}, "no test shows what it would decide"


def judged(pack: Pack, clause: str, facts, documents) -> Finding:  # type: ignore[no-untyped-def]
    found = judge(pack, facts, documents, by_name("plain"), as_of=DAY).findings
    return next(f for f in found if f.clause == clause)


@pytest.mark.parametrize("name", sorted(shipped()))
def test_a_ledger_calls_unverified_what_is_judged_nowhere(name: str) -> None:
    somewhere = {
        clause.id
        for region in (None, *load_pack(name).regions)
        for clause in load_pack(name, region=region).clauses
        if not clause.unverified and decides(clause)
    }
    for entry in load_pack(name, every=True).ledger:
        if entry.clauses and entry.layer != "R":
            nowhere = not somewhere & set(entry.clauses)
            assert nowhere <= (entry.status in ("unverified", "attested")), entry.id


def test_a_region_that_holds_a_clause_back_says_so_in_its_ledger() -> None:
    assert _status("hubei-2022") == "automated"
    assert _status("xinjiang-2014") == "unverified"


def _status(region: str) -> str:
    ledger = load_pack("cqo-2023", region=region).ledger
    return next(entry.status for entry in ledger if entry.id == "CQO-DUTY-01")


def _why(folder: str) -> str:
    return load_pack(folder).clauses[0].unverified.get("en", "")


def test_a_clause_is_held_back_by_its_source_or_by_its_own_status(write_pack, clause_with) -> None:  # type: ignore[no-untyped-def]
    from .conftest import FILES

    clause = FILES["authority/veto.yaml"]
    assert _why(write_pack({})) == ""
    nameless = clause.replace("source: A", "source: N")
    found = write_pack({"sources.yaml": NAMELESS, "authority/veto.yaml": nameless}, name="by-source")
    assert _why(found) == "its source, `extracts`: publisher not identified"
    doubted = clause.replace("standing: reported", "standing: reported, status: unverified")
    assert (
        _why(write_pack({"authority/veto.yaml": doubted}, name="by-status"))
        == "its source, `A`: not verified"
    )


@pytest.mark.parametrize(("source", "held"), [("A", False), ("N", True)])
def test_a_value_of_an_unidentified_publisher_holds_the_clause_back(clause_with, source, held) -> None:  # type: ignore[no-untyped-def]
    files = {"parameters__yaml": YEARS % source, "sources__yaml": NAMELESS}
    assert bool(_why(clause_with("  person: {years_quality: {gte: $years}}", **files))) is held


def test_a_value_that_says_itself_that_it_is_unverified_does_so_too(clause_with) -> None:  # type: ignore[no-untyped-def]
    text = "parameters:\n  years: {type: number, value: 5, status: unverified}\n"
    found = clause_with("  person: {years_quality: {gte: $years}}", parameters__yaml=text)
    assert _why(found) == "the value that it rests on is not verified"


def _codes(folder: str) -> set[str]:
    return {message.code for message in lint(folder)}


def test_a_test_says_what_a_clause_will_decide_once_it_is_verified(write_pack) -> None:  # type: ignore[no-untyped-def]
    from .conftest import FILES

    once = FILES["authority/veto.yaml"].replace("verdict: ", "once_verified: true, verdict: ")
    held = once.replace("standing: reported", "standing: reported, status: unverified")
    folder = write_pack({"authority/veto.yaml": held})
    needless = write_pack({"authority/veto.yaml": once}, name="needless")
    assert [r.expected for r in run_tests(folder)] == [r.expected for r in run_tests(needless)]
    plain = write_pack({"authority/veto.yaml": held.replace("once_verified: true, ", "")}, name="plain")
    assert {r.got for r in run_tests(plain)} == {"unknown"}
    assert "needlessly-once-verified" in _codes(needless)
    assert "needlessly-once-verified" not in _codes(folder)
