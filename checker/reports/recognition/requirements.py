"""The requirements of a standard that no clause judges, each with what is known of it in every edition."""

from __future__ import annotations

from checker.judgement.recognition import Edition, Recognition
from checker.records import record
from checker.reports.plain import plain
from checker.reports.recognition.known import both_titles, tag
from checker.reports.recognition.words import word
from checker.reports.words import said
from checker.rulebook.model import LedgerEntry

MARKS = {
    "unverified": "?",
    "not_applicable": "–",
    "attested": "^",
    "judged": "→",
    "not_seen": "·",
    "not_in_force": "/",
}
"""How a terminal shows what stands in a cell."""


@record(frozen=True, slots=True)
class Requirement:
    """An entry of the ledger: its title in Chinese and English, where it is known from, and a key of ``MARKS`` for each
    edition."""

    id: str
    title: str
    known_from: str
    note: str
    cells: tuple[str, ...]


def requirements_of(recognition: Recognition, lang: str) -> tuple[Requirement, ...]:
    """What some edition is known to ask and no clause of it looks at, in the order of the ledger."""
    found: list[LedgerEntry] = []
    for edition in recognition.editions:
        at = 0
        for entry in edition.ledger:
            if _judged(edition, entry):
                continue
            ids = [known.id for known in found]
            if entry.id not in ids:
                found.insert(at, entry)
            at = ids.index(entry.id) + 1 if entry.id in ids else at + 1
    return tuple(_requirement(entry, recognition, lang) for entry in found)


def cell_words(cell: str, lang: str) -> str:
    """What a cell says, in words."""
    return word(cell if cell in ("not_seen", "not_in_force") else f"requirement_{cell}", lang)


def _requirement(entry: LedgerEntry, recognition: Recognition, lang: str) -> Requirement:
    return Requirement(
        id=plain(entry.id),
        title=both_titles(entry.title, lang),
        known_from=tag([{"source": entry.source, "fact": entry.fact, "standing": entry.standing}], lang),
        note=plain(said(entry.note, lang)),
        cells=tuple(_cell(edition, entry.id) for edition in recognition.editions),
    )


def _cell(edition: Edition, name: str) -> str:
    if edition.assessment is None:
        return "not_in_force"
    entry = next((entry for entry in edition.ledger if entry.id == name), None)
    if entry is None:
        return "not_seen"
    if _judged(edition, entry):
        return "judged"
    return entry.status if entry.status in MARKS else "unverified"


def _judged(edition: Edition, entry: LedgerEntry) -> bool:
    findings = edition.assessment.findings if edition.assessment else ()
    return any(finding.clause in entry.clauses for finding in findings)
