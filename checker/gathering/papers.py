"""Which documents have a say on the day, and how high each stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from checker.dossier.model import Document
from checker.gathering.ending import ended_by_others
from checker.gathering.model import Paper
from checker.statements.model import Reading

RULING_KINDS = (
    "board_resolution",
    "appointment",
    "job_description",
    "authority_matrix",
    "policy",
    "quality_manual",
    "notice",
)
_SPEAK_FOR_OTHERS = ("standard", "training_material")


def papers_of(
    documents: Iterable[Document], readings: Mapping[str, Reading], document_ranks: Sequence[str]
) -> tuple[Paper, ...]:
    """The documents by path, each with its reading and rank."""
    return tuple(
        Paper(document, readings.get(document.path, Reading()), _rank(document, document_ranks))
        for document in ended_by_others(sorted(documents, key=lambda document: document.path))
    )


def _rank(document: Document, document_ranks: Sequence[str]) -> int:
    """A declared rank, else the place of the kind in the pack's order counted from its end; others 0."""
    if document.rank is not None:
        return document.rank
    kinds = list(document_ranks)
    return len(kinds) - kinds.index(document.kind) if document.kind in kinds else 0


def silenced(document: Document, as_of: str) -> str | None:
    """Why the document has no say on ``as_of``: its standing, its kind, ``later``, ``expired``; None if it has."""
    if document.standing != "in_force":
        return document.standing
    if document.kind in _SPEAK_FOR_OTHERS:
        return document.kind
    if document.date is not None and document.date > as_of:
        return "later"
    if document.applies_from is not None and document.applies_from > as_of:
        return "not_yet"
    return "expired" if document.applies_until is not None and document.applies_until < as_of else None


def rules_wholly_read(paper: Paper, as_of: str) -> bool:
    document = paper.document
    return document.kind in RULING_KINDS and document.status == "read" and silenced(document, as_of) is None
