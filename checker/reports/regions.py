"""One dossier under several regions in one report: what tells its assessments apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from checker.judgement.model import Assessment


def told_apart(assessments: Sequence[Assessment]) -> tuple[str, ...]:
    """For each assessment the region that must be named with the dossier: empty where the dossier is there once."""
    times = Counter(_what(assessment) for assessment in assessments)
    return tuple((a.region or "") if times[_what(a)] > 1 else "" for a in assessments)


def _what(assessment: Assessment) -> tuple[str, str]:
    return assessment.pack.id, assessment.dossier.name
