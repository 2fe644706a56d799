"""A duty that papers lay on the officer only as a right goes with that right: 决定质量考核和奖惩, which a later paper takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.facts import Fact

_RIGHTS = {"internal_assessment": ("quality_work", "assess")}
"""Topic of duty → matter and power of the right that the same words give."""


def with_rights_alone(duties: Sequence[Fact], authorities: Sequence[Fact], officer: str) -> list[Fact]:
    """``duties``; of those that the ``officer`` only may do, one is not sure where another paper lessens the right itself."""
    return [_lessened(duty, authorities, officer) for duty in duties]


def _lessened(duty: Fact, authorities: Sequence[Fact], officer: str) -> Fact:
    right = _RIGHTS.get(str(duty.fields["topic"]))
    mine = duty.fields["role"] == "entitled" and duty.fields["holder"] == officer
    if right is None or not mine or not duty.sure:
        return duty
    files = {e.place.file for e in duty.evidence}
    less = any(
        (fact.fields["matter"], fact.fields["power"]) == right
        and fact.fields["holder"] == officer
        and fact.fields["held"] not in ("full", "capped")
        and not files & {e.place.file for e in fact.evidence}
        for fact in authorities
    )
    return replace(duty, sure=False) if less else duty
