"""Mutation of rules: every small change of a clause that its tests would have to notice, and those that none does."""

from __future__ import annotations

from checker.mutation.model import Mutant, Report, Survivor
from checker.mutation.running import mutate
from checker.mutation.stale import stale_justifications

__all__ = ["Mutant", "Report", "Survivor", "mutate", "stale_justifications"]
