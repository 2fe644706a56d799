"""What a clause is judged against: the facts, what matches what, and where somebody looked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.engine import Matches
from checker.facts import Evidence, Fact
from checker.judgement.kleene import Truth
from checker.judgement.model import Proof, Wait
from checker.records import record
from checker.rulebook.model import Derivation, Pattern

CONCEPT = "concept."
"""How the id of a derived fact begins; the name of the concept follows."""


@record(frozen=True, slots=True)
class Outcome:
    """What a condition came to, and why.

    ``facts`` decided it (or, while it is unknown, might); ``waits`` is what an unknown waits for;
    ``contested`` says that it is unknown because of words that were read without certainty, not for want of
    words; ``unverified`` holds why a requirement itself is not known.
    """

    truth: Truth
    proof: Proof
    facts: tuple[Fact, ...] = ()
    waits: tuple[Wait, ...] = ()
    contested: bool = False
    unverified: tuple[Mapping[str, str], ...] = ()


@record(frozen=True, slots=True)
class World:
    """``facts`` by id, in an order of their own; ``doubts`` says why a concept is unsure, by the fact's id."""

    facts: Mapping[str, Fact]
    matches: Matches
    derivations: Mapping[str, tuple[Derivation, ...]] = field(default_factory=dict)
    doubts: Mapping[str, Outcome] = field(default_factory=dict)

    def definite(self, pattern: Pattern) -> tuple[Fact, ...]:
        """The facts that meet ``pattern``, sure or not."""
        return self._among(self.matches.definite[pattern])

    def possible(self, pattern: Pattern) -> tuple[Fact, ...]:
        """The facts that meet ``pattern`` or may, for want of a field."""
        return self._among(self.matches.possible[pattern])

    def _among(self, ids: frozenset[str]) -> tuple[Fact, ...]:
        return tuple(self.facts[i] for i in sorted(ids & self.facts.keys(), key=in_order))

    def coverage(self, kind: str) -> tuple[Fact, ...]:
        """The facts that say that somebody looked for facts of ``kind``."""
        looked = (f for f in self.facts.values() if f.kind == "coverage" and f.fields.get("of") == kind)
        return tuple(fact for fact in looked if fact.sure)

    def is_dark(self, kind: str) -> bool:
        """Nobody looked for facts of ``kind``, and none turned up."""
        return not self.coverage(kind) and all(fact.kind != kind for fact in self.facts.values())


def in_order(fact_id: str) -> tuple[int, str]:
    """Sorts ``a2`` before ``a10``."""
    return len(fact_id), fact_id


def evidence_of(facts: tuple[Fact, ...]) -> tuple[Evidence, ...]:
    """The words behind ``facts``, each once."""
    return tuple(dict.fromkeys(evidence for fact in facts for evidence in fact.evidence))
