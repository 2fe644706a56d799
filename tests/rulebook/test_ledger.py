"""What a ledger says under an edition or a jurisdiction: only what was seen there, and as it is judged there."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.rulebook import lint, load_pack
from checker.rulebook.model import LedgerEntry

EDITIONS = ("anhui", "jiangsu", "jiangxi", "shanghai", "zhejiang")
JIANGSU_ONLY = {
    "CQO-EVAL-04", "CQO-EVAL-05", "CQO-EVAL-06", "CQO-EVAL-07", "CQO-LEVL-01", "CQO-LEVL-02", "CQO-CERT-01",
}  # fmt: skip
ENTRY = """\
entries:
  - id: L1
    title: {zh: 甲, en: A}
    status: automated
    clauses: [authority.veto%s]
    source: A
    standing: reported
    editions: [%s]
"""
REGION = "title: {zh: 北, en: N}\nkind: %s\n"


def entries(region: str | None, pack: str = "cqo-2023") -> dict[str, LedgerEntry]:
    return {entry.id: entry for entry in load_pack(pack, region=region, every=region is None).ledger}


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_is_said_to_have_only_what_was_seen_in_it(edition: str) -> None:
    there = set(entries(edition))
    assert there & JIANGSU_ONLY == (JIANGSU_ONLY if edition == "jiangsu" else set())
    assert ("CQO-EVAL-08" in there) == (edition in ("anhui", "jiangsu"))
    assert {"CQO-DUTY", "CQO-EVAL-01", "CQO-EVAL-02", "CQO-EVAL-03", "CQO-QUAL-01", "CQO-AUTH-01"} <= there


def test_what_is_known_from_one_text_alone_is_said_of_that_text_alone() -> None:
    """A ledger entry without `editions` is said of five texts, so a report of them has to say it, or a row of facts."""
    for entry in load_pack("cqo-2023", every=True).ledger:
        if entry.layer == "R" and entry.standing == "quoted" and not entry.editions:
            assert entry.fact.startswith("RS-"), entry.id


def test_without_an_edition_all_are_there() -> None:
    assert set(entries(None)) >= JIANGSU_ONLY
    assert {e.id for e in load_pack("cqo-2023").ledger} >= JIANGSU_ONLY


def known(entry: LedgerEntry) -> tuple[str, str, str, str]:
    return entry.status, entry.source, entry.fact, entry.standing


def test_an_entry_stands_as_its_clauses_do_in_the_region() -> None:
    hubei = entries("hubei-2022")
    assert known(hubei["CQO-QUAL-01"]) == ("automated", "HB22", "HB-QUAL-2", "reported")
    assert "仅见标题" not in hubei["CQO-QUAL-01"].note.get("zh", "")
    assert hubei["CQO-QUAL-03"].status == "unverified"
    nantong = entries("nantong")
    assert (nantong["CQO-QUAL-03"].status, nantong["CQO-QUAL-03"].source) == ("attested", "NT-MEAS")
    assert entries("xinjiang-2014")["CQO-DUTY-01"].source == "XJ14"


@pytest.mark.parametrize(
    ("edition", "source", "standing"),
    [("anhui", "AH-4543", "quoted"), ("jiangsu", "JS-4570", "quoted"), ("shanghai", "A2023-CCN", "reported")],
)
def test_an_edition_is_known_from_its_own_text(edition: str, source: str, standing: str) -> None:
    found = entries(edition)["CQO-QUAL-01"]
    assert known(found) == ("unverified", source, "RS-STR-1", standing)


@pytest.mark.parametrize(
    ("more", "region", "status"),
    [
        ("", "north", "automated"),
        (", person.years", "north", "partial"),
        ("", None, "unverified"),
    ],
)
def test_only_a_region_says_that_what_was_unverified_is_judged(  # type: ignore[no-untyped-def]
    write_pack, more: str, region: str | None, status: str
) -> None:
    ledger = (ENTRY % (more, "north")).replace("automated", "unverified")
    folder = write_pack({"ledger.yaml": ledger, "regions/north.yaml": REGION % "edition"})
    (entry,) = load_pack(folder, region=region).ledger
    assert entry.status == status


def test_an_edition_that_the_pack_has_not_is_wrong_input(write_pack) -> None:  # type: ignore[no-untyped-def]
    folder = write_pack({"ledger.yaml": ENTRY % ("", "nroth"), "regions/north.yaml": REGION % "edition"})
    with pytest.raises(InputError) as told:
        load_pack(folder)
    assert told.value.code == "unknown-edition" and "did you mean `north`?" in (told.value.help or "")
    assert [(m.code, m.spot.line) for m in lint(folder)] == [("unknown-edition", 8)]


@pytest.mark.parametrize(("kind", "codes"), [("edition", []), ("jurisdiction", ["unknown-edition"])])
def test_a_jurisdiction_is_no_edition(write_pack, kind: str, codes: list[str]) -> None:  # type: ignore[no-untyped-def]
    folder = write_pack({"ledger.yaml": ENTRY % ("", "north"), "regions/north.yaml": REGION % kind})
    assert [m.code for m in lint(folder)] == codes
