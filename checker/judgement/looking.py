"""Who was asked: which documents of the kinds that should say it were read, and which could not be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.dossier.model import Document, Place
from checker.judgement.walk import grounds
from checker.judgement.world import World
from checker.records import record
from checker.rulebook.model import Clause

_SHOWN_BY: Mapping[str, frozenset[str]] = {
    "org_chart": frozenset({"post", "leads"}),
    "record": frozenset({"record", "person"}),
    "data": frozenset({"person", "enterprise", "record", "training", "adverse"}),
}
"""Kinds of documents that are data, and the facts they are: who looked at these has read such a document."""


@record(frozen=True, slots=True)
class Looked:
    """``read`` were read wholly, ``hampered`` not or in part; both are in force and of an expected kind.

    ``data`` names data files of an expected kind that were looked at.
    """

    read: tuple[Document, ...] = ()
    hampered: tuple[Document, ...] = ()
    data: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """All that was looked at."""
        return tuple(dict.fromkeys([*(d.path for d in (*self.read, *self.hampered)), *self.data]))

    @property
    def is_whole(self) -> bool:
        """Something was read, and nothing that should have been was not."""
        return bool(self.read or self.data) and not self.hampered


def look(clause: Clause, documents: Sequence[Document], world: World, *, as_of: str) -> Looked:
    """The documents in which ``clause`` expects its words, those of the first expected kind first."""
    expected = [d for kind in clause.expected_in for d in _in_force(documents, as_of) if d.kind == kind]
    shown = {kind for expected_kind in clause.expected_in for kind in _SHOWN_BY.get(expected_kind, ())}
    asked = [kind for kind in grounds(clause.satisfied, world.derivations) if kind in shown]
    return Looked(
        read=tuple(d for d in expected if d.status == "read"),
        hampered=tuple(d for d in expected if d.status != "read"),
        data=tuple(str(fact.fields.get("by", "")) for kind in asked for fact in world.coverage(kind)),
    )


def place_to_write(looked: Looked) -> Place | None:
    """Where what is missing should be written: the first document of the first expected kind."""
    return Place(looked.read[0].path) if looked.read else None


def _in_force(documents: Sequence[Document], as_of: str) -> list[Document]:
    standing = [d for d in documents if d.standing == "in_force" and (d.date is None or d.date <= as_of)]
    return sorted(standing, key=lambda d: d.path)
