"""Small facts, clauses and packs, built by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.dossier.model import Document, Place
from checker.engine import by_name
from checker.errors import Spot
from checker.facts import Evidence, Fact
from checker.judgement import Judged, judge
from checker.judgement.model import Finding
from checker.rulebook.model import (
    All,
    Any_,
    Clause,
    Condition,
    Count,
    Derivation,
    Exception_,
    FieldTest,
    InForce,
    Match,
    NoneOf,
    Pack,
    Pattern,
    Unverified,
)
from checker.statements.vocabulary import Vocabulary

SPOT = Spot("clause.yaml", 7, 3)
AS_OF = "2025-06-30"
COMPARING = ("gte", "gt", "lte", "lt", "before", "after", "exists")


def fact(id: str, kind: str, *, sure: bool = True, file: str = "letter.docx", **fields: Any) -> Fact:
    quote = f"words of {id}"
    return Fact(id, kind, fields, because=(f"s-{id}",), evidence=(Evidence(quote, Place(file)),), sure=sure)


def veto(id: str, held: str = "full", *, sure: bool = True, file: str = "letter.docx", **more: Any) -> Fact:
    fields = {"holder": "cqo", "matter": "quality_safety", "power": "veto", "held": held, **more}
    return fact(id, "authority", sure=sure, file=file, **fields)


def coverage(of: str, id: str | None = None) -> Fact:
    return Fact(id or f"cov-{of}", "coverage", {"of": of, "by": f"{of}.yaml"})


def pattern(kind: str, **tests: Any) -> Pattern:
    """``education={"gte": "本科"}``, ``held="full"`` or ``held=["full", "joint"]``."""
    made: list[FieldTest] = []
    for name, value in tests.items():
        if isinstance(value, dict):
            made += [FieldTest(name, op, operand) for op, operand in value.items()]
        else:
            made.append(FieldTest(name, "in", tuple(value) if isinstance(value, list) else (value,)))
    return Pattern(kind, tuple(made))


def some(kind: str, **tests: Any) -> Match:
    return Match(pattern(kind, **tests), SPOT)


def any_(*parts: Condition) -> Any_:
    return Any_(parts)


def all_(*parts: Condition) -> All:
    return All(parts)


def none(*parts: Condition) -> NoneOf:
    return NoneOf(parts)


def count(at_least: int, kind: str, **tests: Any) -> Count:
    return Count(pattern(kind, **tests), at_least, SPOT)


UNSEEN = Unverified({"zh": "原文未见", "en": "the text was not seen"})
GRANTED = some("authority", holder="cqo", matter="quality_safety", power="veto", held="full")
LIMITED = some(
    "authority",
    holder="cqo",
    matter="quality_safety",
    power="veto",
    held=["denied", "executing", "advisory", "conditional", "joint", "capped"],
)


def clause(
    id: str = "authority.veto",
    *,
    satisfied: Condition = GRANTED,
    violated: Condition | None = LIMITED,
    applies: Condition | None = None,
    exceptions: Sequence[Exception_] = (),
    modality: Any = "shall",
    expected_in: Sequence[str] = ("appointment", "job_description"),
) -> Clause:
    return Clause(
        id=id,
        title={"zh": "一票否决权", "en": "veto"},
        cite={"source": "S1", "standing": "reported"},
        modality=modality,
        expected_in=tuple(expected_in),
        satisfied=satisfied,
        violated=violated,
        applies=applies,
        exceptions=tuple(exceptions),
        remedy={"zh": "写明一票否决权。", "en": "grant the veto."},
        about={"zh": "", "en": ""},
        in_force=InForce(),
        tests=(),
        spot=SPOT,
        section="authority",
    )


def exception(label: str, when: Condition, verdict: str = "not_applicable", line: int = 9) -> Exception_:
    return Exception_(label, when, verdict, {"source": "S1"}, Spot("clause.yaml", line, 5))


def derivation(name: str, when: Condition) -> Derivation:
    return Derivation(name, when, {"source": "S1"}, SPOT)


def pack(*clauses: Clause, derivations: Sequence[Derivation] = ()) -> Pack:
    return Pack(
        id="tiny",
        title={"zh": "小", "en": "tiny"},
        language=1,
        region=None,
        regions={},
        clauses=clauses,
        derivations=tuple(derivations),
        vocabulary=Vocabulary(),
        document_ranks=(),
        sources={},
        ledger=(),
    )


LETTER = Document("letter.docx", "appointment", date="2025-01-01")
MANUAL = Document("manual.md", "quality_manual")


def judged(
    one: Clause | Pack,
    facts: Sequence[Fact] = (),
    documents: Sequence[Document] = (LETTER,),
    *,
    engine: str = "plain",
    as_of: str = AS_OF,
    **more: Any,
) -> Judged:
    whole = one if isinstance(one, Pack) else pack(one)
    return judge(whole, facts, documents, by_name(engine), as_of=as_of, **more)


def finding(
    one: Clause | Pack, facts: Sequence[Fact] = (), documents: Sequence[Document] = (LETTER,), **more: Any
) -> Finding:
    return judged(one, facts, documents, **more).findings[0]
