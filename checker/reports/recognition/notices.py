"""What to know before the verdicts: each notice once, with the editions that it is about."""

from __future__ import annotations

from checker.gathering.model import Notice
from checker.judgement.recognition import Recognition
from checker.reports.plain import plain
from checker.reports.recognition.table import names_of


def notices_of(recognition: Recognition, lang: str) -> tuple[tuple[Notice, tuple[str, ...]], ...]:
    """The notices, the run's own first; those that hold for some editions only come with the editions' names."""
    told: list[tuple[Notice, list[str]]] = []
    for name, edition in zip(names_of(recognition.editions, lang), recognition.editions, strict=True):
        for notice in edition.assessment.notices if edition.assessment else ():
            whose = next((found for known, found in told if known == notice), None)
            if whose is None:
                told.append((notice, whose := []))
            if name not in whose:
                whose.append(name)
    every = len(recognition.judged)
    own = [(notice, ()) for notice in recognition.notices]
    return (*own, *((notice, () if len(whose) == every else tuple(whose)) for notice, whose in told))


def unread_of(recognition: Recognition) -> tuple[str, ...]:
    """Paths of the documents that were not read, or not wholly."""
    return tuple(plain(d.path) for d in recognition.dossier.documents if d.status != "read")
