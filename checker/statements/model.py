"""A statement: one deontic reading of a clause – holder, power, matter, effect, limits, place."""

from __future__ import annotations

from typing import Any, Literal

from checker.dossier.model import Place
from checker.records import record

Effect = Literal[
    "none", "denied", "execute_only", "recommend_only", "conditional", "joint", "limited", "grant"
]
Certainty = Literal["sure", "unsure"]

EFFECTS: tuple[Effect, ...] = (
    "none",
    "denied",
    "execute_only",
    "recommend_only",
    "conditional",
    "joint",
    "limited",
    "grant",
)
"""The lattice, weakest first; modifiers only ever lower."""


def meet(*effects: Effect) -> Effect:
    """The weakest of the effects (``grant`` for none given)."""
    return min(effects, key=EFFECTS.index, default="grant")


@record(frozen=True, slots=True)
class Limit:
    """One thing that weakens a power. ``by`` is a holder id, ``amount`` is in CNY."""

    kind: str
    text: str
    place: Place
    by: str | None = None
    amount: float | None = None
    effect: Effect = "limited"

    def as_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind,
            "by": self.by,
            "amount": self.amount,
            "effect": self.effect,
            "text": self.text,
            "place": self.place.as_dict(),
        }


@record(frozen=True, slots=True)
class Span:
    """A part of a clause and what it was read as: ``role`` is ``holder``, ``power``, ``matter``,
    ``limit``, ``negation``, ``harmless``, ``residue`` …; ``meaning`` the id it stands for."""

    role: str
    text: str
    place: Place
    meaning: str | None = None

    def as_dict(self) -> dict[str, Any]:
        return {"role": self.role, "meaning": self.meaning, "text": self.text, "place": self.place.as_dict()}


@record(frozen=True, slots=True)
class Statement:
    """What one clause says of one holder, power and matter.

    ``authority`` is the pack's id or ``none``; ``rank_source`` is ``ladder`` or ``legend``; a ``grant`` is
    ``sure`` only if every character was accounted for (``residue`` is empty).
    """

    id: str
    holder: str
    authority: str
    power: str
    matter: str
    effect: Effect
    certainty: Certainty
    frame: str
    text: str
    place: Place
    limits: tuple[Limit, ...] = ()
    residue: tuple[Span, ...] = ()
    rank_source: Literal["ladder", "legend"] = "ladder"
    parts: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()
    of_a_part: bool = False
    """Limited because it names a part (检测费用): beside words on the whole it takes nothing from them."""

    def as_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "holder": self.holder,
            "authority": self.authority,
            "power": self.power,
            "matter": self.matter,
            "effect": self.effect,
            "limits": [x.as_dict() for x in self.limits],
            "certainty": self.certainty,
            "residue": [{"text": r.text, "place": r.place.as_dict()} for r in self.residue],
            "frame": self.frame,
            "rank_source": self.rank_source,
            "text": self.text,
            "place": self.place.as_dict(),
            "parts": [p.as_dict() for p in self.parts],
            "notes": list(self.notes),
        }


@record(frozen=True, slots=True)
class Unread:
    """A clause with a power word and a matter word that no frame read: please look."""

    text: str
    place: Place
    power: str
    matter: str

    def as_dict(self) -> dict[str, Any]:
        return {"text": self.text, "power": self.power, "matter": self.matter, "place": self.place.as_dict()}


@record(frozen=True, slots=True)
class OfficerFact:
    """What a document says of the post or its holder rather than of a power.

    ``kind``: ``appointed``, ``removed``, ``authorised``, ``announced``, ``filed``, ``alias``, ``reports_to``,
    ``level`` (``value`` then ``senior`` or ``middle``), ``charter`` (``value`` then ``quality_safety`` or ``quality_development``), ``term``, ``overruled``
    (others may undo what the officer decides; ``value`` then the authorities meant, all of them if None), ``upheld``
    (they may not: ``by`` is then who, None if nobody may), ``leads`` (``value`` then the units as written, ``by``
    ``kept`` where the paper keeps them from him), ``decides`` (he sits in a body that decides the business),
    ``house_rule`` (``value`` then the topic) or ``from_quality_post``. Of ``reports_to`` ``by`` is ``top_manager``,
    ``board`` or ``other`` and ``value`` the superior's title.
    ``holder`` is a holder id; ``by`` the appointing holder's id; ``value`` the person, title or date; ``id`` is
    unique for the whole dossier, as that of a statement is.
    """

    kind: str
    holder: str
    text: str
    place: Place
    by: str | None = None
    value: str | None = None
    certainty: Certainty = "sure"
    id: str = ""

    def as_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "kind": self.kind,
            "holder": self.holder,
            "by": self.by,
            "value": self.value,
            "certainty": self.certainty,
            "text": self.text,
            "place": self.place.as_dict(),
        }


@record(frozen=True, slots=True)
class Reading:
    """All that was read from a list of blocks, in document order."""

    statements: tuple[Statement, ...] = ()
    unread: tuple[Unread, ...] = ()
    officer: tuple[OfficerFact, ...] = ()
