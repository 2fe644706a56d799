"""Three-valued logic: True, False, and None for unknown. An unknown never turns into either by itself."""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def negation(truth: Truth) -> Truth:
    return None if truth is None else not truth


def any_of(truths: Iterable[Truth]) -> Truth:
    """True if one is true, False if all are false (so of none), else unknown."""
    found = list(truths)
    if True in found:
        return True
    return None if None in found else False


def all_of(truths: Iterable[Truth]) -> Truth:
    """False if one is false, True if all are true (so of none), else unknown."""
    found = list(truths)
    if False in found:
        return False
    return None if None in found else True


def at_least(wanted: int, *, certain: int, possible: int) -> Truth:
    """Whether there are ``wanted`` of something of which ``certain`` are known and ``possible`` may be."""
    if certain >= wanted:
        return True
    return False if possible < wanted else None
