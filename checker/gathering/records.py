"""Facts from data files: the person, the enterprise, records; and one fact for each document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from checker.dossier.model import DataFile, Dossier, Place
from checker.errors import InputError, Spot
from checker.facts import KINDS, Evidence, Fact, Value, check_value
from checker.gathering.model import Paper


def person_facts(data: Sequence[DataFile], *, officer: Sequence[str], as_of: str) -> list[Fact]:
    """The officer's record, without a training that is still to come; one that is not known to be his is not sure."""
    known = records_of(data, officer)
    return [
        _fact("person", file, _with_hours(_until(file.data, as_of), as_of), "", sure=file in known)
        for file in data
        if file.kind == "person" and file.data
    ]


def records_of(data: Sequence[DataFile], officer: Sequence[str]) -> list[DataFile]:
    """The person record that is the officer's; none where several may be."""
    found = [file for file in data if file.kind == "person" and file.data and is_about(file, officer)]
    return found if len(found) == 1 else []


def is_about(file: DataFile, officer: Sequence[str]) -> bool:
    """Whether a person record can be the officer's: under his name, or without one to compare."""
    name = file.data.get("name")
    return name is None or not officer or str(name).strip() in officer


def trains_later(file: DataFile, as_of: str) -> bool:
    return str(file.data.get("training_passed_on") or "") > as_of


def _until(person: Mapping[str, Any], as_of: str) -> Mapping[str, Any]:
    if str(person.get("training_passed_on") or "") <= as_of:
        return person
    return {name: value for name, value in person.items() if name != "training_passed_on"}


def _with_hours(person: Mapping[str, Any], as_of: str) -> Mapping[str, Any]:
    """The person with the hours of his induction; they are not told where a record of it does not tell its own."""
    rows = [
        row
        for row in person.get("trainings") or ()
        if row["type"] == "induction" and str(row.get("date") or "") <= as_of
    ]
    hours = [row.get("hours") for row in rows]
    return {**person, "training_hours": sum(hours)} if hours and None not in hours else person


def enterprise_facts(dossier: Dossier) -> list[Fact]:
    """One fact of what the dossier's head and enterprise.yaml say; the head comes first."""
    head: dict[str, Value | None] = {
        "name": dossier.enterprise,
        "region": dossier.region,
        "size": dossier.size,
        "industry": dossier.industry,
    }
    fields = {name: value for name, value in head.items() if value is not None}
    evidence: list[Evidence] = []
    for file in dossier.data:
        if file.kind == "enterprise" and file.data:
            fact = _fact("enterprise", file, file.data, "")
            fields = {**fact.fields, **fields}
            evidence += fact.evidence
    if not fields:
        return []
    _hold_to_vocabulary("enterprise", fields)
    return [Fact("", "enterprise", fields, evidence=tuple(evidence))]


def record_facts(data: Iterable[DataFile], as_of: str) -> list[Fact]:
    """What was done or measured up to ``as_of``."""
    facts = [
        _fact("record", file, row, f"records.{index}")
        for file in data
        if file.kind == "records"
        for index, row in enumerate(file.data.get("records") or ())
    ]
    return [fact for fact in facts if str(fact.fields.get("date", "")) <= as_of]


def document_facts(papers: Iterable[Paper]) -> list[Fact]:
    """One fact for each document that has a say."""
    facts = []
    for paper in papers:
        document = paper.document
        known: dict[str, Value | None] = {
            "document_kind": document.kind,
            "date": document.date,
            "rank": document.rank,
            "signed_by": document.signed_by,
            "number": document.number,
            "version": document.version,
            "revised_on": document.revised_on,
            "applies_from": document.applies_from,
            "applies_until": document.applies_until,
            "signature": document.signature,
            "seal": document.seal,
            "status": document.status,
        }
        fields = {name: value for name, value in known.items() if value is not None}
        facts.append(Fact("", "document", fields, evidence=(Evidence("", Place(document.path)),)))
    return facts


def _fact(kind: str, file: DataFile, row: Mapping[str, Any], path: str, *, sure: bool = True) -> Fact:
    """The declared fields of ``row``; raises InputError at the line of a value that does not fit."""
    fields: dict[str, Value] = {}
    evidence: list[Evidence] = []
    for name in KINDS[kind].fields:
        value = row.get(name)
        if value is None:
            continue
        line = file.lines.get(f"{path}.{name}" if path else name, file.lines.get(path))
        _hold_to_vocabulary(kind, {name: value}, Spot(file.path, line))
        fields[name] = value
        evidence.append(Evidence(f"{name}: {value}", Place(file.path, line=line)))
    return Fact("", kind, fields, evidence=tuple(evidence), sure=sure)


def _hold_to_vocabulary(kind: str, fields: Mapping[str, Value], spot: Spot | None = None) -> None:
    for name, value in fields.items():
        wrong = check_value(kind, name, value)
        if wrong is not None:
            spots = (spot,) if spot else ()
            raise InputError("bad-value", f"`{name}` is `{value}`", *spots, help=f"it {wrong}")
