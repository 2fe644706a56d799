"""The table of verdicts: from what satisfies and what violates to one word."""

from __future__ import annotations

from checker.gathering.model import Severity
from checker.judgement.kleene import Truth
from checker.judgement.model import Verdict

_BY_MODALITY: dict[str, Severity] = {"shall": "error", "should": "warning", "may": "note"}


def verdict_of(satisfied: Truth, violated: Truth, *, contested: bool, silent: bool) -> Verdict:
    """The verdict of a clause that applies.

    ``contested``: words that were read without certainty may violate it, or what violates it was never seen;
    then nothing is satisfied, for the dear mistake is a false pass. ``silent``: documents that should say it were read, wholly, and say nothing.
    """
    if violated is True:
        return "conflicting" if satisfied is True else "violated"
    if satisfied is True:
        return "unknown" if violated is None and contested else "satisfied"
    return "missing" if satisfied is False and silent else "unknown"


def severity_of(verdict: Verdict, modality: str, *, strict: bool = False) -> Severity:
    """How grave a verdict is; ``strict`` makes every unknown an error."""
    if verdict in ("satisfied", "not_applicable"):
        return "none"
    if verdict == "unknown":
        return "error" if strict else "warning" if modality == "shall" else "note"
    return _BY_MODALITY[modality]
