"""From documents, statements, charts and data files to the facts that rules are held against."""

from __future__ import annotations

from checker.gathering.gathering import gather
from checker.gathering.model import Gathered, Notice

__all__ = ["Gathered", "Notice", "gather"]
