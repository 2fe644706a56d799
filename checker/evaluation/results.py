"""What an evaluation yields: scores as intervals, what they come from, what is missing and who has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from fractions import Fraction
from typing import Any, Literal

from checker.dossier.model import Place
from checker.evaluation.model import Indicator, Scheme, Texts
from checker.evaluation.spans import Span
from checker.gathering.model import Notice, Severity
from checker.judgement.model import SEVERITIES, Verdict
from checker.records import record

GroundKind = Literal["fact", "record", "table", "mark"]
State = Literal["scored", "interval", "unknown", "conflicting", "unverified"]


@record(frozen=True, slots=True)
class Ground:
    """What a score comes from: a fact, a record, a row of a table, an assessor's mark; ``said`` are its words."""

    kind: GroundKind
    said: str
    place: Place | None = None
    by: str = ""
    date: str = ""


@record(frozen=True, slots=True)
class Missing:
    """What keeps something from being known: its name, why, and who has it ({zh, en})."""

    name: str
    why: Texts
    ask: Texts = field(default_factory=dict)


def each_once(found: Iterable[Missing]) -> tuple[Missing, ...]:
    """What is missing, each once, in order."""
    out: list[Missing] = []
    for missing in found:
        if missing not in out:
            out.append(missing)
    return tuple(out)


@record(frozen=True, slots=True)
class Leaf:
    """The score of an indicator of the third level, in its own points; ``points`` is None without a scale."""

    points: Span | None
    state: State
    grade: str | None = None
    grounds: tuple[Ground, ...] = ()
    missing: tuple[Missing, ...] = ()


@record(frozen=True, slots=True)
class Scored:
    """An indicator with its score.

    ``worth`` is the part of the full score that it may give, ``score`` the part that it gives; None if the pack lacks
    a share, a scale or an indicator for it. ``leaf`` is there on the third level.
    """

    indicator: Indicator
    worth: Fraction | None
    score: Span | None
    below: tuple[Scored, ...] = ()
    leaf: Leaf | None = None

    def leaves(self) -> tuple[Scored, ...]:
        if self.leaf is not None:
            return (self,)
        return tuple(leaf for each in self.below for leaf in each.leaves())


@record(frozen=True, slots=True)
class Check:
    """Something besides the score that is asked: a step, the order, independence, the certificate, a lowest level."""

    id: str
    title: Texts
    verdict: Verdict
    severity: Severity
    reason: Texts
    cite: Mapping[str, Any] = field(default_factory=dict)
    grounds: tuple[Ground, ...] = ()
    missing: tuple[Missing, ...] = ()


@record(frozen=True, slots=True)
class Evaluation:
    """All of it for one dossier on one day. ``total`` is None where the pack cannot give one.

    ``levels`` are the ids of the levels that are possible, the lowest first; None among them means: below them all.
    """

    dossier: str
    pack: str
    pack_title: Texts
    region: str | None
    as_of: str
    scheme: Scheme
    tree: tuple[Scored, ...]
    total: Span | None
    levels: tuple[str | None, ...]
    checks: tuple[Check, ...]
    notices: tuple[Notice, ...] = ()

    @property
    def level(self) -> str | None:
        """The level, if only one is possible."""
        return self.levels[0] if len(self.levels) == 1 else None

    def leaves(self) -> tuple[Scored, ...]:
        return tuple(leaf for head in self.tree for leaf in head.leaves())

    def worst(self) -> Severity:
        found = [check.severity for check in self.checks] + [notice.severity for notice in self.notices]
        return max(found, key=SEVERITIES.index, default="none")
