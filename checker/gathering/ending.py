"""Papers that other papers of the dossier put out of force: 原《质量否决办法》同时废止."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from checker.dossier.clean import squeeze
from checker.dossier.model import Document
from checker.gathering.called import bare, is_called
from checker.patterns import Pattern

_EDITION = re.compile(r"(?P<edition>[^《》]{3,5})版《(?P<name>[^《》]+)》")
_ISSUES = Pattern(r"(?:印发|发布|颁布|下发|修订)", "下印布订颁")


def ended_by_others(documents: Sequence[Document]) -> list[Document]:
    """The documents in their order, each with the last day that the others leave it."""
    enders = [d for d in documents if d.ends and d.standing not in ("draft", "void")]
    return [_ended(document, enders) for document in documents]


def _ended(document: Document, enders: Sequence[Document]) -> Document:
    if document.declared:
        return document
    for ender in enders:
        if ender.path == document.path or not _names(ender, document):
            continue
        day = ender.applies_from or ender.date
        if day is None:
            document = replace(document, standing="void")
        else:
            last = (date.fromisoformat(day) - timedelta(1)).isoformat()
            document = replace(document, applies_until=min(last, document.applies_until or last))
    return document


def _names(ender: Document, document: Document) -> bool:
    """Whether ``ender`` means this document, and not its own new edition, which may bear the same name."""
    if document.number is not None and squeeze(document.number) in ender.ends:
        return True
    title = bare(document.title or "")
    if any(_is_edition(old, title, document) for old in map(_EDITION.fullmatch, ender.ends) if old):
        return True
    if not any(is_called(title, bare(name)) for name in ender.ends):
        return False
    if document.date is not None and ender.date is not None:
        return document.date < ender.date
    return not (_ISSUES.search(ender.title or "") and f"《{title}》" in squeeze(ender.title or ""))


def _is_edition(old: re.Match[str], title: str, document: Document) -> bool:
    """2021版同时废止: the paper of the same name that bears that edition, or is of that year."""
    edition = old["edition"]
    if len(title) < 4 or title != bare(old["name"]):
        return False
    return edition in f"{document.title} {document.path}" or (document.date or "").startswith(f"{edition}-")
