"""How an officer is evaluated: the tree of indicators, scores, levels, certificates and the process.

What the rules of it are is data of a pack (``indicators/``); this room reads it, finds the evidence, and counts.
"""

from __future__ import annotations

from checker.evaluation.counting import Counts, counts

__all__ = ["Counts", "counts"]
