"""Matching: which fact meets which pattern. No verdicts here."""

from __future__ import annotations

from checker.engine.matches import Matcher, Matches
from checker.errors import InputError, did_you_mean

__all__ = ["ENGINES", "Matcher", "Matches", "by_name"]

ENGINES = ("durable", "plain")


def by_name(name: str) -> Matcher:
    """The engine called ``name``, one of ENGINES.

    Raises InputError for another name, and for ``durable`` where durable-rules is not installed.
    """
    if name == "durable":
        from checker.engine.durable import DurableMatcher

        return DurableMatcher()
    if name == "plain":
        from checker.engine.plain import PlainMatcher

        return PlainMatcher()
    raise InputError("unknown-engine", f"there is no engine `{name}`", help=did_you_mean(name, ENGINES))
