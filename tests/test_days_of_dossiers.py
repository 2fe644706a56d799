"""The day before, the day itself and the day after, of every date that a dossier may give.

Every field of a date in the schemas and in the fact vocabulary is in the table: a new one without a line fails.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from checker import check
from checker.facts import KINDS
from checker.judgement.model import Assessment

ROOT = Path(__file__).resolve().parents[1]
DAY = "2025-03-01"
GRANT = "首席质量官对质量安全事项行使一票否决权。\n"
LETTER = "# 任命书\n\n兹聘任张伟同志为公司首席质量官，并授权其开展质量工作。{term}\n\n" + GRANT


def around(day: str = DAY) -> tuple[str, str, str]:
    middle = date.fromisoformat(day)
    return tuple((middle + timedelta(days=n)).isoformat() for n in (-1, 0, 1))  # type: ignore[return-value]


def verdict(clause: str) -> Callable[[Assessment], object]:
    return lambda assessment: next(f.verdict for f in assessment.findings if f.clause == clause)


def is_satisfied(clause: str) -> Callable[[Assessment], object]:
    return lambda assessment: verdict(clause)(assessment) == "satisfied"


def waived(assessment: Assessment) -> object:
    return next(f.waived is not None for f in assessment.findings if f.clause == "authority.veto")


def fact(kind: str, field: str) -> Callable[[Assessment], object]:
    return lambda assessment: [f.fields.get(field) for f in assessment.facts if f.kind == kind]


def manifest(**more: str) -> str:
    told = "".join(f", {key}: {value}" for key, value in more.items())
    return f"documents:\n  - {{path: 任命书.md, kind: appointment{told}}}\n"


POLICY = "# 质量管理办法\n\n{sentence}\n\n" + GRANT
WAIVERS = (
    "waivers:\n  - {clause: authority.veto, reason: 修订中, owner: 王, approver: 李, until: " + DAY + "}\n"
)

# What lies in the folder, what is looked at, and what it is the day before, on the day, and the day after.
CASES: dict[str, tuple[dict[str, str], Callable[[Assessment], object], tuple[object, object, object]]] = {
    "a waiver holds on its last day": (
        {
            "任命书.md": "# 任命书\n\n首席质量官可提出质量否决建议，报总经理批准后执行。\n",
            "waivers.yaml": WAIVERS,
        },
        waived,
        (True, True, False),
    ),
    "a letter speaks from its date on": (
        {"任命书.md": LETTER.format(term=""), "dossier.yaml": manifest(date=DAY)},
        is_satisfied("authority.veto"),
        (False, True, True),
    ),
    "an appointment begins on the day of its letter": (
        {"任命书.md": LETTER.format(term=""), "dossier.yaml": manifest(date=DAY)},
        is_satisfied("appointment.appointed"),
        (False, True, True),
    ),
    "a term of office ends with its last day": (
        {
            "任命书.md": LETTER.format(term="任期自2023年1月1日至2025年3月1日。"),
            "dossier.yaml": manifest(date="2023-01-01"),
        },
        is_satisfied("appointment.appointed"),
        (True, True, False),
    ),
    "what a letter grants ends with the term": (
        {
            "任命书.md": LETTER.format(term="任期自2023年1月1日至2025年3月1日。"),
            "dossier.yaml": manifest(date="2023-01-01"),
        },
        is_satisfied("authority.veto"),
        (True, True, False),
    ),
    "a paper applies from the day that it names": (
        {"办法.md": POLICY.format(sentence="本办法自2025年3月1日起施行。")},
        is_satisfied("authority.veto"),
        (False, True, True),
    ),
    "a paper is valid to the day that it names": (
        {"办法.md": POLICY.format(sentence="本办法有效期至2025年3月1日。")},
        is_satisfied("authority.veto"),
        (True, True, False),
    ),
    "a paper that ends on a day is out of force on it": (
        {"办法.md": POLICY.format(sentence="本办法自2025年3月1日起废止。")},
        is_satisfied("authority.veto"),
        (True, False, False),
    ),
    "a term of years ends the day before its birthday": (
        {"办法.md": POLICY.format(sentence="本办法自2022年3月2日起施行，有效期三年。")},
        is_satisfied("authority.veto"),
        (True, True, False),
    ),
    "a training counts from the day that it was passed": (
        {"person.yaml": f"name: 张伟\ntraining_passed_on: {DAY}\n", "任命书.md": LETTER.format(term="")},
        fact("person", "training_passed_on"),
        ([None], [DAY], [DAY]),
    ),
    # A rule that reckons with it compares the day by itself.
    "the last day of the certificate is told as it is": (
        {"person.yaml": f"name: 张伟\ncertificate_valid_until: {DAY}\n", "任命书.md": LETTER.format(term="")},
        fact("person", "certificate_valid_until"),
        ([DAY], [DAY], [DAY]),
    ),
    "a record counts from its day on": (
        {
            "records.yaml": f"records:\n  - {{topic: 审核, date: {DAY}}}\n",
            "任命书.md": LETTER.format(term=""),
        },
        fact("record", "date"),
        ([], [DAY], [DAY]),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_day_before_the_day_and_the_day_after(name: str, tmp_path: Path) -> None:
    files, look, expected = CASES[name]
    for file, text in files.items():
        (tmp_path / file).write_text(text, "utf-8")
    got = tuple(look(check(tmp_path, as_of=day, engine="plain")) for day in around())
    assert got == expected


# Every field of a date, and the cases (or the test elsewhere) that hold it. A field that is only shown says so.
SHOWN = "only shown"
PACK = "tests/rulebook/test_days_of_packs.py"
ATTESTED = "tests/judgement/test_attestations.py"
EVALUATED = "tests/evaluation/test_days.py"
RECORDED = "tests/gathering/test_person_records.py"
FIELDS: dict[str, str] = {
    "attestations: attestations[].date": ATTESTED,
    "attestations: attestations[].until": ATTESTED,
    "fact attestation.on": ATTESTED,
    "fact attestation.until": ATTESTED,
    "assessment: attestation.on": SHOWN,
    "assessment: attestation.until": SHOWN,
    "recognition: as_of": SHOWN,
    "recognition: attestation.on": SHOWN,
    "recognition: attestation.until": SHOWN,
    "recognition: edition.in_force.from": SHOWN,
    "recognition: edition.in_force.to": SHOWN,
    "recognition: edition.published": SHOWN,
    "recognition: waiver.until": SHOWN,
    "indicators: certificate.issued": EVALUATED,
    "indicators: certificate.valid_until": EVALUATED,
    "indicators: marks[].date": EVALUATED,
    "indicators: values[].date": EVALUATED,
    "person: trainings[].date": RECORDED,
    "person: adverse_records[].date": RECORDED,
    "records: checked[].on": RECORDED,
    "records: checked[].from": RECORDED,
    "records: checked[].to": RECORDED,
    "person: adverse_records_checked_on": RECORDED,
    "fact training.date": RECORDED,
    "fact adverse.date": RECORDED,
    "waivers: waivers[].until": "a waiver holds on its last day",
    "assessment: waiver.until": SHOWN,
    "assessment: assessment.as_of": SHOWN,
    "facts: as_of": SHOWN,
    "document: day_or_null": SHOWN,
    "dossier: documents[].date": "a letter speaks from its date on",
    "person: training_passed_on": "a training counts from the day that it was passed",
    "person: certificate_valid_until": "the last day of the certificate is told as it is",
    "records: records[].date": "a record counts from its day on",
    "pack: in_force.from": PACK,
    "pack: in_force.to": PACK,
    "clause: in_force.from": PACK,
    "clause: in_force.to": PACK,
    "clause: tests[].as_of": PACK,
    "regions: in_force.from": PACK,
    "regions: in_force.to": PACK,
    "regions: published": SHOWN,
    "regions: parameters.*.values[].from": PACK,
    "regions: parameters.*.values[].to": PACK,
    "parameters: parameters.*.values[].from": PACK,
    "parameters: parameters.*.values[].to": PACK,
    "fact authority.document_date": "a letter speaks from its date on",
    "fact person.training_passed_on": "a training counts from the day that it was passed",
    "fact person.certificate_valid_until": "the last day of the certificate is told as it is",
    "fact appointment.date": "an appointment begins on the day of its letter",
    "fact appointment.valid_until": "a term of office ends with its last day",
    "fact record.date": "a record counts from its day on",
    "fact document.date": "a letter speaks from its date on",
    "fact document.revised_on": SHOWN,
    "fact document.applies_from": "a paper applies from the day that it names",
    "fact document.applies_until": "a paper is valid to the day that it names",
}


def date_fields() -> Iterator[str]:
    for file in sorted((ROOT / "schemas").glob("*.schema.json")):
        name = file.name.removesuffix(".schema.json")
        for path in _dates_in(json.loads(file.read_text("utf-8"))):
            # Facts are told below, by the vocabulary that their schema is made from.
            if name != "facts" or path == "as_of":
                yield f"{name}: {path}"
    for kind, declared in KINDS.items():
        yield from (f"fact {kind}.{n}" for n, field in declared.fields.items() if field.type == "date")


def _dates_in(schema: Any, path: str = "") -> Iterator[str]:
    if isinstance(schema, list):
        for inner in schema:
            yield from _dates_in(inner, path)
    if not isinstance(schema, dict):
        return
    is_day = str(schema.get("$ref", "")).endswith("/day") or schema.get("format") == "date"
    if is_day or "[0-9]{4}-[0-9]{2}-[0-9]{2}" in str(schema.get("pattern", "")):
        yield path
    for key, inner in schema.items():
        if key in ("properties", "$defs", "patternProperties"):
            for name, field in inner.items():
                if name != "day":
                    yield from _dates_in(field, f"{path}.{name}".removeprefix("."))
        elif key == "items":
            yield from _dates_in(inner, f"{path}[]")
        elif key == "additionalProperties":
            yield from _dates_in(inner, f"{path}.*".removeprefix("."))
        elif key in ("anyOf", "oneOf", "allOf", "prefixItems"):
            yield from _dates_in(inner, path)


def test_every_field_of_a_date_has_somebody_who_looks_after_it() -> None:
    assert sorted(set(date_fields())) == sorted(FIELDS)
    elsewhere = {PACK, ATTESTED, EVALUATED, RECORDED}
    assert {case for case in FIELDS.values() if case not in {SHOWN, *elsewhere}} <= set(CASES)
    assert all((ROOT / file).is_file() for file in elsewhere)
