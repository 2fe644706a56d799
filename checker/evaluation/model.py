"""How an officer is evaluated, as a pack says it: indicators, scales, levels, certificates, process. Texts are {zh, en}."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction
from typing import Any, Literal

from checker.errors import Spot
from checker.evaluation.counting import Counts
from checker.evaluation.expressions import Expression
from checker.evaluation.quantity import Unit
from checker.evaluation.spans import Span
from checker.records import record
from checker.rulebook.model import Condition, Pattern

Texts = Mapping[str, str]
Take = Literal["count", "sum", "latest", "mean", "least", "greatest"]
Party = Literal["enterprise", "subsidiary", "officer"]


@record(frozen=True, slots=True)
class FromRecords:
    """The records of a topic, and what of them is taken."""

    topic: str
    take: Take


@record(frozen=True, slots=True)
class FromFacts:
    """The facts that match a pattern, and what of their ``field`` is taken."""

    pattern: Pattern
    take: Take
    field: str | None


@record(frozen=True, slots=True)
class Input:
    """A quantity that a formula needs; a table of the dossier may always give it. ``range`` is in base units."""

    name: str
    title: Texts
    unit: Unit
    unit_text: str
    range: Span
    records: FromRecords | None
    facts: FromFacts | None
    ask: Texts


@record(frozen=True, slots=True)
class Grade:
    """One level of a qualitative scale; without ``when`` it is given if no better one is.

    ``points`` may be a range, in which the assessor chooses; ``above`` and ``below`` say that its lower or upper end
    is not in it.
    """

    id: str
    title: Texts
    points: Span
    when: Condition | None
    above: bool = False
    below: bool = False

    def holds(self, points: Fraction) -> bool:
        low, high = self.points.lo, self.points.hi
        return (low < points if self.above else low <= points) and (
            points < high if self.below else points <= high
        )


@record(frozen=True, slots=True)
class Qualitative:
    """``grades`` by the order of the file, the best first; ``by_facts`` if some of them have a condition."""

    grades: tuple[Grade, ...]

    @property
    def by_facts(self) -> bool:
        return any(grade.when is not None for grade in self.grades)


@record(frozen=True, slots=True)
class Quantitative:
    """A formula over inputs; what it gives below zero or above the most points is cut."""

    inputs: Mapping[str, Input]
    formula: Expression


Scale = Qualitative | Quantitative


@record(frozen=True, slots=True)
class Indicator:
    """``share`` is its part of the parent (of the total, for a head), None if it is not known.

    ``level`` is 1, 2 or 3; ``out_of`` are the most points of a leaf; ``cite`` is its own or its parent's; ``doubt`` says
    why nobody can vouch for it, and is empty where somebody can.
    """

    id: str
    title: Texts
    level: int
    share: Fraction | None
    out_of: Fraction | None
    cite: Mapping[str, Any]
    scale: Scale | None
    below: tuple[Indicator, ...]
    spot: Spot
    doubt: Texts = field(default_factory=dict)

    @property
    def known(self) -> bool:
        """Whether all is there that a score of it needs."""
        if self.level == 3:
            return self.scale is not None and self.out_of is not None
        return bool(self.below) and all(each.known and each.share is not None for each in self.below)

    def leaves(self) -> tuple[Indicator, ...]:
        """The indicators of the third level that it holds, or itself."""
        if self.level == 3:
            return (self,)
        return tuple(leaf for each in self.below for leaf in each.leaves())


@record(frozen=True, slots=True)
class Rounding:
    """Of the total, once, at the end."""

    places: int
    mode: str


@record(frozen=True, slots=True)
class Level:
    """From ``start`` to where the next higher begins; ``start`` itself is in it unless it begins ``above`` it.

    ``through`` is the last score that is in it for sure (89 of 80～89, below 90～100): what lies between that and
    ``end`` may belong to either level.
    """

    id: str
    title: Texts
    start: Fraction
    end: Fraction
    above: bool = False
    through: Fraction | None = None


@record(frozen=True, slots=True)
class Lowest:
    """The least level for a kind of organisation; ids of levels, None if it is not known."""

    id: str
    title: Texts
    when: Condition
    appointment: str | None
    reappointment: str | None


@record(frozen=True, slots=True)
class Spell:
    """A time of the calendar."""

    years: int = 0
    months: int = 0
    days: int = 0


@record(frozen=True, slots=True)
class Certificates:
    """``last_day``: ``day_before`` the same day of the last month, or the ``same_day``."""

    valid_for: Spell | None
    last_day: str | None
    renew_within: Spell | None
    cite: Mapping[str, Any]


@record(frozen=True, slots=True)
class Step:
    """One step of the process; ``topics`` are the topics of records that tell of it."""

    id: str
    title: Texts
    topics: tuple[str, ...]


@record(frozen=True, slots=True)
class Named:
    """Something of which the pack holds the heading: an aspect, a principle, an annex."""

    id: str
    title: Texts
    cite: Mapping[str, Any]
    modality: str = ""
    unverified: bool = False


@record(frozen=True, slots=True)
class Scheme:
    """All that a pack says of the evaluation, for one region. A ``cite`` is empty where nothing is said.

    ``full`` is the full score; ``levels`` are in rising order.
    """

    counts: Counts
    counts_cite: Mapping[str, Any]
    heads: tuple[Indicator, ...]
    by: str | None
    full: Fraction | None
    rounding: Rounding | None
    levels: tuple[Level, ...]
    levels_cite: Mapping[str, Any]
    lowest: tuple[Lowest, ...]
    lowest_cite: Mapping[str, Any]
    lowest_modality: str
    certificates: Certificates | None
    steps: tuple[Step, ...]
    steps_cite: Mapping[str, Any]
    independent_of: tuple[Party, ...]
    evaluator_cite: Mapping[str, Any]
    aspects: tuple[Named, ...] = ()
    principles: tuple[Named, ...] = ()
    annexes: tuple[Named, ...] = ()
    sources: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether a total can be given: as many indicators as are declared, each with its share and scale."""
        heads = all(head.known and head.share is not None for head in self.heads)
        return bool(self.heads) and self.full is not None and heads and self.counts.complete

    def leaves(self) -> tuple[Indicator, ...]:
        return tuple(leaf for head in self.heads for leaf in head.leaves() if leaf.level == 3)
