"""A pack of one clause, a derivation, parameters and a region, whose files a test may change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

WritePack = Callable[..., str]

CLAUSE = """\
id: person.fit
title: {zh: 胜任, en: Fit}
cite: {source: A, standing: reported}
modality: shall
expected_in: [data]
"""
FILES: Mapping[str, str] = {
    "pack.yaml": """\
id: tiny
title: {zh: 小包, en: Tiny}
language: 1
sections:
  - id: person
    title: {zh: 人, en: Person}
    order: [person.fit]
""",
    "sources.yaml": """\
sources:
  A: {title: {zh: 甲, en: A}, publisher: P, date: 2023-09-07, url: null, kind: publication, standing: reported}
""",
    "person/fit.yaml": CLAUSE
    + """\
satisfied:
  person: {years_quality: {gte: 5}}
tests:
  - {facts: [{kind: person, years_quality: 5}], verdict: satisfied}
  - {facts: [{kind: person, years_quality: 4}], verdict: unknown}
""",
}


@pytest.fixture
def write_pack(tmp_path: Path) -> WritePack:
    """``write_pack({file: text})`` writes the tiny pack with these files put in."""

    def write(changes: Mapping[str, str] | None = None) -> str:
        for file, text in {**FILES, **(changes or {})}.items():
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).write_text(text, encoding="utf-8")
        return str(tmp_path)

    return write


@pytest.fixture
def fit(write_pack: WritePack) -> WritePack:
    """``fit(rest, file=text…)``: the pack whose clause goes on with ``rest`` after ``expected_in``."""

    def write(rest: str, **more: str) -> str:
        files = {name.replace("__", "/") + ".yaml": text for name, text in more.items()}
        return write_pack({"person/fit.yaml": CLAUSE + rest, **files})

    return write
