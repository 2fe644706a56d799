"""Lint of clauses that a person attests."""

from __future__ import annotations

from pathlib import Path

from checker.rulebook.lint import lint

HEAD = """\
id: tiny
title: {zh: 小包, en: Tiny}
language: 1
document_ranks: [appointment]
sections:
  - id: authority
    title: {zh: 权限, en: Authorities}
"""
SOURCES = """\
sources:
  A: {title: {zh: 甲, en: A}, publisher: P, date: 2023-09-07, url: null, kind: publication, standing: reported}
"""
CLAUSE = """\
id: authority.veto
title: {{zh: 否决权, en: Veto}}
cite: {{source: A, standing: reported}}
modality: shall
{attestable}satisfied:
  all:
    - attestation: {{topic: fairness}}
{more}"""


def codes(folder: Path, *, attestable: bool, more: str = "") -> set[str]:
    (folder / "authority").mkdir()
    (folder / "pack.yaml").write_text(HEAD, "utf-8")
    (folder / "sources.yaml").write_text(SOURCES, "utf-8")
    said = "attestable: true\n" if attestable else ""
    (folder / "authority" / "veto.yaml").write_text(CLAUSE.format(attestable=said, more=more), "utf-8")
    return {message.code for message in lint(str(folder))}


def test_an_attestation_that_nobody_may_give(tmp_path: Path) -> None:
    assert "not-attestable" in codes(tmp_path, attestable=False)


def test_one_that_somebody_may_give_needs_no_document(tmp_path: Path) -> None:
    assert not codes(tmp_path, attestable=True) & {"not-attestable", "attestable-by-papers", "no-expected-in"}


def test_what_papers_decide_is_not_for_a_person(tmp_path: Path) -> None:
    more = "    - post: {holder: cqo, level: senior}\n"
    assert "attestable-by-papers" in codes(tmp_path, attestable=True, more=more)
