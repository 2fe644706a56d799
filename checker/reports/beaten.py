"""The words that lost to a paper of higher rank or later date."""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts import Evidence
from checker.judgement.model import Finding, Proof


def overruled(finding: Finding) -> tuple[Evidence, ...]:
    """The words that lost to a document of higher rank or later date, each once; not those that say the same."""
    heard = [evidence.quote for evidence in (*finding.evidence, *finding.counter_evidence) if evidence.quote]
    return tuple(
        evidence
        for evidence in dict.fromkeys(_beaten(finding.proof))
        if not any(evidence.quote in quote or quote in evidence.quote for quote in heard)
    )


def _beaten(root: Proof) -> Iterator[Evidence]:
    stack = [root]
    while stack:
        node = stack.pop()
        if node.step == "overruled":
            yield from node.evidence
        stack.extend(reversed(node.children))
