"""What may be wrong with clauses that a person attests."""

from __future__ import annotations

from collections.abc import Iterator

from checker.errors import Spot
from checker.rulebook.conditions import leaves
from checker.rulebook.model import Pack

Found = Iterator[tuple[str, Spot, str, str]]


def attested_for_nobody(pack: Pack) -> Found:
    for clause in pack.clauses:
        for leaf in leaves(clause.satisfied):
            if leaf.pattern.kind == "attestation" and not clause.attestable:
                yield (
                    "not-attestable",
                    leaf.spot,
                    f"`{clause.id}` asks for an attestation that nobody may give",
                    "write `attestable: true`",
                )


def attested_over_papers(pack: Pack) -> Found:
    """What papers decide is not for a person to attest: the dear mistake is a false pass."""
    for clause in pack.clauses:
        for leaf in leaves(clause.satisfied) if clause.attestable else ():
            if leaf.pattern.kind not in ("attestation", "concept"):
                yield (
                    "attestable-by-papers",
                    leaf.spot,
                    f"`{clause.id}` may be attested, and papers decide it as well: `{leaf.pattern.kind}`",
                    "make two clauses of it",
                )
