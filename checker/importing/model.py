"""What a standard is, once read: cover, clauses with their numbers, tables, and what a person must decide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any, Literal

from checker.dossier.model import Place
from checker.records import record

PassageKind = Literal["text", "item", "note", "example"]
Force = Literal["shall", "should", "may", "can"]


@record(frozen=True, slots=True)
class Passage:
    """A paragraph, list item, note or example below a clause, in the standard's words.

    ``label`` is the marker of an item as shown (``a)``, ``1)``, ``——``) or of a note (``注1``); ``depth`` is 1 for
    an item of the outer list, 0 for what is no item.
    """

    kind: PassageKind
    text: str
    place: Place
    label: str = ""
    depth: int = 0


@record(frozen=True, slots=True)
class Grid:
    """A table with every merged cell written into each place that it covers; ``number`` is as in ``表A.1``."""

    number: str
    title: str
    rows: tuple[tuple[str, ...], ...]
    place: Place
    clause: str = ""


@record(frozen=True, slots=True)
class Clause:
    """A numbered clause, or an annex (``number`` is then its letter).

    ``title`` is empty if the number stands before the text itself; ``annex`` is ``normative``, ``informative`` or
    ``unknown`` for an annex and what stands in it, empty elsewhere.
    """

    number: str
    title: str
    place: Place
    passages: tuple[Passage, ...] = ()
    tables: tuple[Grid, ...] = ()
    children: tuple[Clause, ...] = ()
    title_en: str = ""
    annex: str = ""

    def walk(self) -> Iterator[Clause]:
        """This clause and all below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()


@record(frozen=True, slots=True)
class Cover:
    """What the cover says; None is what it does not. Dates are ISO."""

    number: str | None = None
    title: str | None = None
    title_en: str | None = None
    ics: str | None = None
    ccs: str | None = None
    published: str | None = None
    in_force: str | None = None
    issuer: str | None = None
    replaces: str | None = None


@record(frozen=True, slots=True)
class Decision:
    """Something that a person must decide: where, what is open, and what is proposed.

    ``number`` is the clause or table of the standard, ``clause`` the id of the rule that waits for it.
    """

    code: str
    zh: str
    en: str
    proposal_zh: str
    proposal_en: str
    place: Place | None = None
    number: str = ""
    clause: str = ""

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "code": self.code,
            "number": self.number,
            "clause": self.clause or None,
            "place": self.place.as_dict() if self.place else None,
            "message": {"zh": self.zh, "en": self.en},
            "proposal": {"zh": self.proposal_zh, "en": self.proposal_en},
        }


@record(frozen=True, slots=True)
class Standard:
    """One document that is a standard. ``warnings`` are what its reader said of the file ({zh, en})."""

    path: str
    sha256: str
    cover: Cover
    clauses: tuple[Clause, ...]
    contents: tuple[str, ...] = ()
    foreword: tuple[Passage, ...] = ()
    references: tuple[Passage, ...] = ()
    decisions: tuple[Decision, ...] = ()
    warnings: tuple[Mapping[str, str], ...] = field(default=())

    def walk(self) -> Iterator[Clause]:
        """All clauses and annexes, in the order of the text."""
        for clause in self.clauses:
            yield from clause.walk()

    def tables(self) -> Iterator[Grid]:
        """All tables, in the order of the text."""
        for clause in self.walk():
            yield from clause.tables
