"""What was seen of an edition's contents beyond the post itself: first-level indicators, annexes, principles, steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from checker.records import record

AnnexKind = Literal["", "normative", "informative"]


@record(frozen=True, slots=True)
class Heading:
    """One heading with where it is known from; ``kind`` is said of annexes alone."""

    id: str
    title: Mapping[str, str]
    cite: Mapping[str, Any]
    kind: AnnexKind = ""


@record(frozen=True, slots=True)
class Contents:
    """Headings in the order of the pack's files; ``lacking`` are first-level indicators that others have and that do
    not stand in this one. What was only concluded from another edition is not here."""

    indicators: tuple[Heading, ...] = ()
    lacking: tuple[Heading, ...] = ()
    annexes: tuple[Heading, ...] = ()
    principles: tuple[Heading, ...] = ()
    steps: tuple[Heading, ...] = ()
