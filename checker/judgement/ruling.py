"""What judging one clause comes to, before it is dressed as a finding."""

from __future__ import annotations

from collections.abc import Mapping

from checker.facts import Fact
from checker.judgement.model import Proof, Verdict, Wait
from checker.records import record


@record(frozen=True, slots=True)
class Ruling:
    """A verdict, why ({zh, en}), the facts for it and against it, and what an unknown waits for."""

    verdict: Verdict
    reason: Mapping[str, str]
    facts: tuple[Fact, ...] = ()
    against: tuple[Fact, ...] = ()
    waits: tuple[Wait, ...] = ()
    proof: tuple[Proof, ...] = ()
