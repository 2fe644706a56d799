"""The comparison as rows and columns: what every format shows of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from checker.facts import Evidence
from checker.judgement.model import Finding
from checker.judgement.recognition import Edition, Recognition, attested
from checker.records import record
from checker.reports.citing import say_source_words, standing_of
from checker.reports.plain import plain
from checker.reports.recognition.words import so_far, word
from checker.reports.words import name_of, said

_SHORT = re.compile(r"[^\W\d_]+")
_LONGEST_NAME = 12

ANSWERS: Mapping[bool | None, str] = {True: "satisfied", False: "violated", None: "unknown"}
"""The mark of an answer is that of a verdict."""


@record(frozen=True, slots=True)
class Shared:
    """A text with the editions that it is true of; empty ``editions`` are all of them."""

    text: str
    editions: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Row:
    """One clause: its finding in each edition, and where each knows it from. A finding is None where the clause is not
    there, and where ``judged`` says that the edition is not in force."""

    clause: str
    section: str
    modality: str
    titles: tuple[Shared, ...]
    cites: tuple[Shared, ...]
    findings: tuple[Finding | None, ...]
    judged: tuple[bool, ...]
    reasons: tuple[Shared, ...]
    evidence: tuple[Evidence, ...]
    differs: bool

    @property
    def gap(self) -> bool:
        """Whether it is a gap somewhere."""
        return any(f is not None and f.is_gap for f in self.findings)


def names_of(editions: Iterable[Edition], lang: str) -> tuple[str, ...]:
    """A short name for each column: the place that the edition's title begins with, else the edition's id."""
    whole = tuple(editions)
    short = []
    for edition in whole:
        found = _SHORT.match(said(edition.title, lang))
        short.append(found.group().removesuffix("版") if found else edition.id)
    good = len(set(short)) == len(short) and all(0 < len(name) <= _LONGEST_NAME for name in short)
    return tuple(plain(name) for name in (short if good else [edition.id for edition in whole]))


def rows_of(recognition: Recognition, lang: str) -> tuple[Row, ...]:
    """The clauses in the order of the standard, each once."""
    tables = [
        {f.clause: f for f in edition.assessment.findings} if edition.assessment else {}
        for edition in recognition.editions
    ]
    clauses = dict.fromkeys(name for table in tables for name in table)
    return tuple(_row(name, [table.get(name) for table in tables], recognition, lang) for name in clauses)


def _row(clause: str, findings: list[Finding | None], recognition: Recognition, lang: str) -> Row:
    first = next(f for f in findings if f is not None)
    names = names_of(recognition.editions, lang)
    told = [(name, f) for name, f in zip(names, findings, strict=True) if f is not None]
    evidence = dict.fromkeys(e for _, f in told for e in (*f.evidence, *f.counter_evidence))
    return Row(
        clause=clause,
        section=first.section,
        modality=first.modality,
        titles=shared([(name, plain(said(f.title, lang))) for name, f in told]),
        cites=shared([(name, say_row(f.cite, lang)) for name, f in told]),
        findings=tuple(findings),
        judged=tuple(edition.assessment is not None for edition in recognition.editions),
        reasons=shared([(name, plain(said(f.reason, lang))) for name, f in told]),
        evidence=tuple(evidence),
        differs=clause in recognition.differs_at,
    )


def shared(told: Sequence[tuple[str, str]]) -> tuple[Shared, ...]:
    """Each text once, with the columns that say so; ``told`` are pairs of column and text."""
    by_text: dict[str, list[str]] = {}
    for name, text in told:
        by_text.setdefault(text, []).append(name)
    return tuple(
        Shared(text, () if len(names) == len(told) else tuple(names)) for text, names in by_text.items()
    )


def say_row(cite: Mapping[str, Any], lang: str) -> str:
    """A citation that can be looked up: source id, row of facts, heading, the source's words, standing, note."""
    heading = plain(str(cite.get("clause") or ""))
    parts = [
        plain(str(cite.get("source") or "–")),
        plain(str(cite.get("fact") or "")),
        f"“{heading}”" if heading else "",
        say_source_words(cite, lang),
        f"[{name_of('standing', standing_of(cite), lang)}]",
        plain(said(cite.get("note"), lang)),
    ]
    return " ".join(part for part in parts if part)


def flag_of(finding: Finding) -> str:
    """``waived`` or ``attested`` (on somebody's word, not proven by a paper), or empty."""
    if finding.waived is not None:
        return "waived"
    return "attested" if attested(finding) else ""


def said_of(shared: Shared, lang: str) -> str:
    """The text, behind the names of the editions if it is not true of all."""
    if not shared.editions:
        return shared.text
    comma, colon = ("、", "：") if lang == "zh" else (", ", ": ")
    return f"{comma.join(shared.editions)}{colon}{shared.text}"


def facts_of(edition: Edition, lang: str) -> tuple[tuple[str, str], ...]:
    """What an edition comes with beside its answer, each as (name of it in words, text)."""
    comma = "；" if lang == "zh" else "; "
    in_part = edition.assessment is not None and not edition.can_hold
    told = [
        ("so_far", so_far(edition.so_far, lang) if in_part else ""),
        ("seen", comma.join(_seen(edition, lang)) or "–"),
        ("about", plain(said(edition.head.get("about"), lang))),
    ]
    return tuple((word(name, lang), text) for name, text in told if text)


def _seen(edition: Edition, lang: str) -> list[str]:
    told = []
    for cite in edition.head.get("provenance") or ():
        note = plain(said(cite.get("note"), lang))
        standing = name_of("standing", standing_of(cite), lang)
        told.append(f"{plain(str(cite['source']))} [{standing}]" + (f" {note}" if note else ""))
    return told
