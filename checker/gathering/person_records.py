"""What person.yaml tells beside the person: trainings that were taken, and what stands against the officer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from checker.dossier.model import DataFile, Place
from checker.facts import KINDS, Evidence, Fact, Value
from checker.gathering.records import records_of


def training_facts(
    data: Sequence[DataFile], *, officer: Sequence[str], appointed_on: str | None, as_of: str
) -> list[Fact]:
    """Each training up to ``as_of``; ``training_passed_on`` is an induction that was passed.

    ``appointed_on`` is the day from which the officer is in office, if it is known. One of a record that is not
    known to be the officer's is not sure.
    """
    known = records_of(data, officer)
    return [
        _fact("training", file, row, path, more=told_by_date(row, appointed_on, as_of), sure=file in known)
        for file, row, path in _trainings(data)
        if str(row.get("date") or "") <= as_of
    ]


def adverse_facts(data: Sequence[DataFile], *, officer: Sequence[str], as_of: str) -> list[Fact]:
    """What is on record up to ``as_of``."""
    known = records_of(data, officer)
    return [
        _fact("adverse", file, row, f"adverse_records.{index}", more={}, sure=file in known)
        for file in _persons(data)
        for index, row in enumerate(file.data.get("adverse_records") or ())
        if str(row.get("date") or "") <= as_of
    ]


def looked_up(data: Sequence[DataFile], *, officer: Sequence[str], as_of: str) -> list[tuple[str, list[str]]]:
    """For which of these kinds somebody looked, and in which files: silence counts only there."""
    known = records_of(data, officer)
    taken = [file.path for file in known if "trainings" in file.data]
    checked = [f.path for f in known if "" < str(f.data.get("adverse_records_checked_on") or "") <= as_of]
    return [("training", taken), ("adverse", checked)]


def _persons(data: Sequence[DataFile]) -> list[DataFile]:
    return [file for file in data if file.kind == "person" and file.data]


def _trainings(data: Sequence[DataFile]) -> Iterator[tuple[DataFile, Mapping[str, Any], str]]:
    for file in _persons(data):
        rows = file.data.get("trainings") or ()
        for index, row in enumerate(rows):
            yield file, row, f"trainings.{index}"
        passed = file.data.get("training_passed_on")
        if passed and not any(row["type"] == "induction" and row.get("date") == passed for row in rows):
            yield file, {"type": "induction", "date": passed, "passed": True}, "training_passed_on"


def told_by_date(row: Mapping[str, Any], appointed_on: str | None, as_of: str) -> dict[str, Value]:
    date = row.get("date")
    if date is None:
        return {}
    told: dict[str, Value] = {"years_back": int(as_of[:4]) - int(date[:4])}
    return told if appointed_on is None else {**told, "before_appointment": date <= appointed_on}


def _fact(
    kind: str, file: DataFile, row: Mapping[str, Any], path: str, *, more: Mapping[str, Value], sure: bool
) -> Fact:
    written = {name: row[name] for name in KINDS[kind].fields if row.get(name) is not None}
    evidence = tuple(
        Evidence(
            f"{name}: {str(value).lower() if isinstance(value, bool) else value}",
            Place(file.path, line=file.lines.get(f"{path}.{name}", file.lines.get(path))),
        )
        for name, value in written.items()
    )
    return Fact("", kind, {**written, **more}, evidence=evidence, sure=sure)
