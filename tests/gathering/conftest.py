"""Small dossiers for tests: documents, what was read from them, and the facts gathered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from checker.dossier.model import Document, Dossier, Place
from checker.gathering import Gathered, gather, gathering
from checker.statements import as_page, reading
from checker.statements.model import Limit, OfficerFact, Reading, Span, Statement

RANKS = (
    "board_resolution",
    "appointment",
    "authority_matrix",
    "policy",
    "quality_manual",
    "job_description",
    "notice",
)


@pytest.fixture(autouse=True)
def rooms_alone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each room is tested by what it knows; what was learned besides has tests of its own."""
    if "learned" not in request.path.parts:
        monkeypatch.setattr(gathering, "with_learned_doubts", lambda papers, *_: list(papers))
        for module in (as_page, reading):
            monkeypatch.setattr(module, "doubt_unlike", lambda statements, *_: tuple(statements))


POWERS = {"veto": ("veto", "quality_safety"), "plan_approval": ("approve", "quality_plan")}


def say(
    effect: str,
    authority: str = "veto",
    *,
    id: str = "s1",
    holder: str = "cqo",
    sure: bool = True,
    power: str | None = None,
    act: str | None = None,
    by: str | None = None,
    amount: float | None = None,
) -> Statement:
    default_power, matter = POWERS[authority]
    place = Place("", paragraph=1)
    weakens = effect in ("limited", "joint", "conditional")
    limit = Limit("prior_approval", f"limit of {id}", place, by=by, amount=amount, effect=effect)  # type: ignore[arg-type]
    span = Span("power", "…", place, act) if act else None
    return Statement(
        id=id,
        holder=holder,
        authority=authority,
        power=power or default_power,
        matter=matter,
        effect=effect,  # type: ignore[arg-type]
        certainty="sure" if sure else "unsure",
        frame="F1",
        text=f"words of {id}",
        place=place,
        limits=(limit,) if weakens or by else (),
        parts=(span,) if span else (),
    )


def officer(kind: str, value: str | None = None, *, by: str | None = None, sure: bool = True, text: str = "", holder: str = "cqo") -> OfficerFact:  # fmt: skip
    certainty = "sure" if sure else "unsure"
    return OfficerFact(kind, holder, text or f"{kind} {value}", Place(""), by, value, certainty)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Page:
    """A document and what it says."""

    document: Document
    reading: Reading


def page(path: str, kind: str, *said: Statement | OfficerFact, date: str | None = None, **more: Any) -> Page:
    document = Document(path, kind, date=date, **more)
    statements = tuple(s for s in said if isinstance(s, Statement))
    facts = tuple(s for s in said if isinstance(s, OfficerFact))
    return Page(document, Reading(statements=statements, officer=facts))


def gathered(*pages: Page, as_of: str = "2025-06-30", charts: Any = (), **dossier: Any) -> Gathered:
    found = Dossier("case", tuple(one.document for one in pages), **dossier)
    readings = {one.document.path: one.reading for one in pages}
    return gather(
        found, readings, charts, document_ranks=RANKS, authorities=("veto", "plan_approval"), as_of=as_of
    )


def held(result: Gathered, holder: str = "cqo", power: str = "veto") -> list[tuple[Any, bool]]:
    """(held, sure) of each authority fact."""
    return [
        (fact.fields["held"], fact.sure)
        for fact in result.facts
        if fact.kind == "authority" and (fact.fields["holder"], fact.fields["power"]) == (holder, power)
    ]


@dataclass(frozen=True)
class Desk:
    """What a test needs to lay papers out."""

    say: Callable[..., Statement]
    officer: Callable[..., OfficerFact]
    page: Callable[..., Page]
    gathered: Callable[..., Gathered]
    held: Callable[..., list[tuple[Any, bool]]]


@pytest.fixture(scope="session")
def desk() -> Desk:
    return Desk(say, officer, page, gathered, held)
