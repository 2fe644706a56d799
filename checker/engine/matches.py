"""What a matcher is: facts and patterns in, matches out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from checker.facts import Fact
from checker.records import record
from checker.rulebook.model import Pattern

Ids = frozenset[str]


@record(frozen=True, slots=True)
class Matches:
    """For each pattern the ids of the facts that meet it.

    ``definite``: every test is true. ``possible``: no test is false, though a field that a test compares may
    be lacking; so definite ⊆ possible. ``exists`` is never unknown: that a field is lacking is known.
    """

    definite: Mapping[Pattern, Ids]
    possible: Mapping[Pattern, Ids]


class Matcher(Protocol):
    """Any engine; all give the same answer to the same question."""

    def match(self, facts: Sequence[Fact], patterns: Sequence[Pattern]) -> Matches:
        """Which fact meets which pattern.

        Raises InputError for a fact or pattern that the fact vocabulary does not allow, EngineFault if the
        engine breaks its promise.
        """
        ...
