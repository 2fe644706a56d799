"""From facts to findings: three-valued conditions, derivations, verdicts, exceptions, waivers, proofs."""

from __future__ import annotations

from checker.judgement.judging import Judged, judge

__all__ = ["Judged", "judge"]
