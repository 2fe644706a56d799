"""What a pack knows of the evaluation only from sources that nobody can vouch for: it decides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checker.evaluation.model import Indicator, Scheme
from checker.evaluation.results import Check, Missing
from checker.rulebook.unverified import Sources, doubt_of


def held_back(scheme: Scheme) -> Scheme:
    """The scheme without what rests on such a source.

    An indicator of the third level keeps its place and says why its points are open, one above it has no share, and
    no level is given by cut-offs of which nobody knows whether they are the standard's.
    """
    heads = tuple(_held(head, scheme.sources) for head in scheme.heads)
    if not doubt_of(scheme.levels_cite, scheme.sources):
        return replace(scheme, heads=heads)
    return replace(scheme, heads=heads, levels=(), lowest=())


def _held(one: Indicator, sources: Sources) -> Indicator:
    doubt = doubt_of(one.cite, sources)
    if not one.below:
        return replace(one, doubt=doubt) if doubt else one
    below = tuple(_held(each, sources) for each in one.below)
    return replace(one, below=below, doubt=doubt, share=None if doubt else one.share)


def undecided(checks: Iterable[Check], sources: Sources) -> tuple[Check, ...]:
    """``checks``, each that rests on such a source unknown."""
    return tuple(_undecided(check, sources) for check in checks)


def _undecided(check: Check, sources: Sources) -> Check:
    doubt = doubt_of(check.cite, sources) if check.cite else {}
    if not doubt or check.verdict not in ("satisfied", "violated", "missing", "conflicting"):
        return check
    return Check(check.id, check.title, "unknown", "note", doubt, check.cite, (), (Missing(check.id, doubt),))
