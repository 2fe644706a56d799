"""A duty as a sentence says it, and what is known of a text before its clauses are read."""

from __future__ import annotations

from typing import Literal

from checker.dossier.model import Place
from checker.records import record
from checker.statements.model import Certainty

Role = Literal["responsible", "organises", "assists", "entitled", "denied"]
LESS: tuple[Role, ...] = ("assists", "denied", "entitled")
"""The roles in which a matter is less than his duty."""


@record(frozen=True, slots=True)
class Duty:
    """``holder`` has to do with ``topic`` in ``role``; ``text`` are the words at ``place``.

    ``entitled``: may do it, which is a right and no duty; ``denied``: the paper says that it is not his.
    """

    holder: str
    topic: str
    role: Role
    certainty: Certainty
    text: str
    place: Place


@record(frozen=True, slots=True)
class Standing:
    """What governs a clause that names nobody itself.

    ``who`` are the ids of those spoken of (empty: nobody is known); ``listing``: it stands in a list of duties, so
    that a bare verb or noun is one; ``role`` is what a lead-in makes of every item, or, ``carried``, what the clause before was; ``dead``: nothing under it is
    a duty; ``doubted``: nothing under it is sure; ``spoken`` are those whom the last sentence that names any names.
    """

    who: frozenset[str] = frozenset()
    listing: bool = False
    role: Role | None = None
    carried: bool = False
    dead: bool = False
    doubted: bool = False
    spoken: frozenset[str] = frozenset()
