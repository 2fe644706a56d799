"""Recognition: when a post would hold under an edition, when not, and when nobody can tell."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from checker import check, recognise
from checker.dossier.model import Document
from checker.errors import InputError
from checker.judgement.model import Assessment, Finding
from checker.judgement.recognition import attested, differing, edition_judged, edition_not_in_force
from checker.reports.recognition.table import flag_of
from checker.rulebook.editions import load_editions
from checker.rulebook.model import InForce, LedgerEntry

from .reports import sample

ROOT = Path(__file__).resolve().parents[1]
CASE = ROOT / "cases" / "car-parts"
MENDED = ROOT / "cases" / "car-parts-mended"
DAY = "2026-11-01"
EDITIONS = ["anhui", "jiangsu", "jiangxi", "shanghai", "zhejiang"]
HEAD = {"title": {"zh": "某版", "en": "Some edition"}}
SEEN = LedgerEntry("L-1", HEAD["title"], "automated", ("a.one",), "S", "reported")


def found(clause: str, verdict: str, *, modality: str = "shall", waived: bool = False) -> Finding:
    mark = {"reason": "r", "owner": "o", "approver": "a", "until": DAY} if waived else None
    one = sample.findings()[0]
    return replace(one, clause=clause, verdict=verdict, modality=modality, waived=mark)  # type: ignore[arg-type]


def judged(*findings: Finding, documents: tuple[Document, ...] = ()) -> Assessment:
    whole = sample.assessment()
    dossier = replace(whole.dossier, documents=documents)
    return replace(whole, dossier=dossier, findings=findings, notices=())


def answer(
    *findings: Finding, documents: tuple[Document, ...] = (), ledger: tuple[LedgerEntry, ...] = (SEEN,)
):
    return edition_judged("x", HEAD, InForce(), judged(*findings, documents=documents), ledger)


def test_it_holds_if_every_obligation_is_satisfied() -> None:
    edition = answer(found("a.one", "satisfied"), found("a.two", "not_applicable"))
    assert edition.recognised is True
    assert edition.why["zh"] == "“应”的条款中已判定的 1 条全部符合"


@pytest.mark.parametrize("verdict", ["violated", "missing", "conflicting"])
def test_one_obligation_that_is_not_met_is_enough(verdict: str) -> None:
    edition = answer(found("a.one", "satisfied"), found("a.two", verdict), found("a.three", "unknown"))
    assert edition.recognised is False
    assert (edition.against, edition.open) == (("a.two",), ("a.three",))


@pytest.mark.parametrize("verdict", ["violated", "missing", "conflicting", "unknown"])
@pytest.mark.parametrize("modality", ["should", "may"])
def test_what_is_no_obligation_decides_nothing(verdict: str, modality: str) -> None:
    assert answer(found("a.one", "satisfied"), found("a.two", verdict, modality=modality)).recognised is True


def test_an_unknown_obligation_leaves_it_open() -> None:
    edition = answer(found("a.one", "satisfied"), found("a.two", "unknown"))
    assert edition.recognised is None
    assert "1 unknown" in edition.why["en"]


@pytest.mark.parametrize("verdict", ["violated", "missing", "conflicting", "unknown"])
def test_a_waiver_never_makes_it_hold(verdict: str) -> None:
    edition = answer(found("a.one", "satisfied"), found("a.two", verdict, waived=True))
    assert edition.recognised is None
    assert "1 waived" in edition.why["en"]


@pytest.mark.parametrize(
    "findings",
    [(), (found("a.one", "not_applicable"),), (found("a.one", "satisfied", modality="should"),)],
    ids=["no clause", "none applies", "no obligation"],
)
def test_a_run_that_checked_nothing_is_no_pass(findings: tuple[Finding, ...]) -> None:
    assert answer(*findings).recognised is None


@pytest.mark.parametrize("status", ["unreadable", "partly_read"])
def test_a_paper_that_was_not_read_may_say_the_contrary(status: str) -> None:
    paper = Document("密.docx", "policy", status)  # type: ignore[arg-type]
    edition = answer(found("a.one", "satisfied"), documents=(paper,))
    assert edition.recognised is None and "密.docx" in edition.why["zh"]


def test_somebodys_word_is_no_paper() -> None:
    word = SimpleNamespace(verdict="satisfied", attested={"by": "x"}, waived=None)
    assert attested(word) and flag_of(word) == "attested"  # type: ignore[arg-type]
    assert not attested(found("a.one", "satisfied"))
    assert flag_of(found("a.one", "missing", waived=True)) == "waived"
    assert flag_of(found("a.one", "satisfied")) == ""


def test_a_requirement_that_nobody_has_seen_leaves_it_open() -> None:
    unseen = replace(SEEN, id="L-2", status="unverified", clauses=())
    edition = answer(found("a.one", "satisfied"), ledger=(SEEN, unseen))
    assert (edition.recognised, edition.unseen) == (None, ("L-2",))
    looked_at = replace(unseen, clauses=("a.one",))
    assert answer(found("a.one", "satisfied"), ledger=(looked_at,)).recognised is True


@pytest.mark.parametrize(
    ("spell", "words"),
    [
        (InForce("2026-11-02", None), "2026-11-02 起施行"),
        (InForce(None, "2026-10-31"), "施行至 2026-10-31"),
        (InForce(), "没有一条已施行的条款"),
    ],
)
def test_an_edition_that_is_not_in_force_says_why(spell: InForce, words: str) -> None:
    edition = edition_not_in_force("x", HEAD, spell, DAY)
    assert edition.recognised is None and edition.assessment is None and words in edition.why["zh"]


def test_it_differs_where_a_verdict_differs_or_the_clause_is_not_there() -> None:
    one = answer(found("a.one", "satisfied"), found("a.two", "missing"), found("a.three", "unknown"))
    other = answer(found("a.one", "satisfied"), found("a.two", "unknown"))
    off = edition_not_in_force("x", HEAD, InForce("2099-01-01"), DAY)
    assert differing((one, other, off)) == ("a.two", "a.three")
    assert differing((one, one)) == differing((one, off)) == differing(()) == ()


def test_the_five_editions_of_a_shipped_enterprise() -> None:
    recognition = recognise(CASE, as_of=DAY)
    assert [e.id for e in recognition.editions] == EDITIONS
    assert {e.recognised for e in recognition.editions} == {False}
    assert all("authority.budget" in e.against for e in recognition.editions)


def test_what_has_no_gap_cannot_be_told_as_the_texts_were_not_seen() -> None:
    recognition = recognise(MENDED, as_of=DAY)
    assert {e.recognised for e in recognition.editions} == {None}
    assert all("qualification.formula" in e.open for e in recognition.editions)


@pytest.mark.parametrize("region", EDITIONS)
def test_an_edition_is_judged_as_check_judges_it(region: str) -> None:
    edition = next(e for e in recognise(CASE, as_of=DAY).editions if e.id == region)
    assert edition.assessment == check(CASE, region=region, as_of=DAY)


@pytest.mark.parametrize(
    ("day", "off"),
    [
        ("2023-09-06", EDITIONS),
        ("2023-09-07", ["anhui", "jiangsu"]),
        ("2023-11-06", ["anhui", "jiangsu"]),
        ("2023-11-07", ["jiangsu"]),
        ("2023-11-08", ["jiangsu"]),
        ("2023-11-09", []),
    ],
)
def test_an_edition_counts_from_its_first_day(day: str, off: list[str]) -> None:
    recognition = recognise(CASE, as_of=day)
    assert [e.id for e in recognition.editions if e.assessment is None] == off
    assert all(e.recognised is None for e in recognition.editions if e.id in off)
    assert [n.code for n in recognition.notices] == [
        "nothing-assessed" if off == EDITIONS else "no-edition-can-hold"
    ]
    assert off != EDITIONS or recognition.worst() == "error"


def test_documents_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.dossier import reading
    from checker.statements import reading as statements

    read: list[str] = []
    interpreted: list[int] = []
    once, blocks = reading.read_document, statements.read_blocks
    monkeypatch.setattr(reading, "read_document", lambda *a, **k: read.append(str(a[0])) or once(*a, **k))
    monkeypatch.setattr(statements, "read_blocks", lambda *a, **k: interpreted.append(1) or blocks(*a, **k))
    recognition = recognise(CASE, as_of=DAY)
    papers = len(recognition.dossier.documents)
    assert len(interpreted) == papers
    assert len(read) == len(set(read))


PACK = """
id: company
title: {zh: 示例, en: Example}
language: 1
document_ranks: [appointment, data]
sections: [{id: a, title: {zh: 甲, en: A}}]
"""
PARAMETERS = """
parameters:
  years: {type: number, value: 1, about: {zh: 年限, en: years}, cite: {source: S, standing: reported}}
"""
CLAUSE = """
id: a.{name}
title: {{zh: {name}, en: {name}}}
cite: {{source: S, standing: reported}}
modality: {modality}
satisfied: {{person: {{years_quality: {{gte: $years}}}}}}
violated: {{person: {{years_quality: {{lt: $years}}}}}}
"""
REGION = """
title: {{zh: {name}, en: {name}}}
kind: {kind}
parameters:
  years: {{value: {years}, cite: {{source: S, standing: reported}}}}
"""


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """A pack of two editions: the one asks for little and lacks a clause, the other for more than anybody has."""
    pack = tmp_path / "pack"
    shutil.copytree(ROOT / "rules" / "cqo-2023" / "vocabulary", pack / "vocabulary")
    (pack / "a").mkdir()
    (pack / "regions").mkdir()
    title = "title: {zh: 出处, en: source}, publisher: P, date: null, url: null, kind: publication, standing: reported"
    for name, text in {
        "pack.yaml": PACK,
        "parameters.yaml": PARAMETERS,
        "sources.yaml": f"sources:\n  S: {{{title}}}\n",
        "a/years.yaml": CLAUSE.format(name="years", modality="shall"),
        "a/extra.yaml": CLAUSE.format(name="extra", modality="may"),
        "regions/low.yaml": REGION.format(name="low", kind="edition", years=1)
        + "clauses: {a.extra: {off: true}}\n",
        "regions/high.yaml": REGION.format(name="high", kind="edition", years=60),
        "regions/other.yaml": REGION.format(name="other", kind="jurisdiction", years=1),
    }.items():
        (pack / name).write_text(text, "utf-8")
    return pack


def test_one_edition_would_hold_and_the_other_not(company: Path) -> None:
    recognition = recognise(MENDED, pack=str(company), as_of=DAY)
    assert {e.id: e.recognised for e in recognition.editions} == {"low": True, "high": False}
    assert recognition.differs_at == ("a.extra", "a.years")
    assert recognition.editions[0].against == ("a.years",)


def test_a_pack_without_editions_is_wrong_input(company: Path) -> None:
    for region in ("low", "high"):
        (company / "regions" / f"{region}.yaml").unlink()
    with pytest.raises(InputError) as told:
        load_editions(str(company), as_of=DAY)
    assert told.value.code == "no-editions"


def test_a_shipped_dossier_meets_all_that_was_seen_and_the_missing_texts_are_named() -> None:
    """No shipped edition can say true; the report says which text is missing, and how far this dossier gets."""
    whole = recognise(ROOT / "cases" / "listed-group", as_of="2026-10-15", engine="plain")
    assert [(e.recognised, e.so_far, e.can_hold) for e in whole.editions] == [(None, True, False)] * 5
    for edition in whole.editions:
        assert edition.out_of_reach == tuple(f"qualification.{n}" for n in ("formula", "ethics", "ability"))
        assert "缺该版标准的正文" in edition.why["zh"] and "14 条“应”的条款全部符合" in edition.why["zh"]
    (notice,) = whole.notices
    assert (notice.code, notice.severity) == ("no-edition-can-hold", "note")
    assert "DB34/T 4543—2023" in notice.message["zh"] and "cqo pack import" in notice.message["zh"]


OUT = ("a.unseen",)


def partly(*findings: Finding, documents: tuple[Document, ...] = ()) -> object:
    given = judged(found("a.unseen", "unknown"), *findings, documents=documents)
    edition = edition_judged("x", HEAD, InForce(), given, (SEEN,), OUT)
    assert edition.recognised is not True and not edition.can_hold
    return edition.so_far


def test_what_was_seen_has_an_answer_of_its_own() -> None:
    assert partly(found("a.one", "satisfied"), found("a.two", "not_applicable")) is True
    assert partly(found("a.one", "satisfied"), found("a.two", "violated", modality="should")) is True


@pytest.mark.parametrize("verdict", ["violated", "missing", "conflicting"])
def test_what_was_seen_and_is_not_met_speaks_against(verdict: str) -> None:
    assert partly(found("a.one", "satisfied"), found("a.two", verdict)) is False


@pytest.mark.parametrize(
    "findings",
    [
        (),
        (found("a.one", "not_applicable"),),
        (found("a.one", "satisfied"), found("a.two", "unknown")),
        (found("a.one", "satisfied"), found("a.two", "violated", waived=True)),
    ],
)
def test_what_was_seen_and_is_open_stays_open(findings: tuple[Finding, ...]) -> None:
    assert partly(*findings) is None


def test_an_unread_paper_leaves_even_that_open() -> None:
    paper = Document("密.docx", "policy", "unreadable")
    assert partly(found("a.one", "satisfied"), documents=(paper,)) is None
