"""Authority facts: claims of all documents, settled by precedence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from checker.facts import Evidence, Fact, Value
from checker.gathering.claims import Power, beaten_evidence, claims_of, evidence_of, limits_of
from checker.gathering.model import Claim, Paper
from checker.gathering.overruled import TakenBack
from checker.gathering.precedence import settle
from checker.gathering.prevailing import agreed, order_of
from checker.gathering.resolved_minutes import rules
from checker.gathering.weak_acts import held_of

LetterState = Literal["ended", "future", "doubtful"]
# A record tells what was done, and does not say that it was rightly done; what it takes back counts all the same.
_TOLD = ("grant", "recommend_only", "execute_only")


def authority_facts(
    papers: Sequence[Paper],
    letters: Mapping[str, LetterState],
    officer: str,
    enterprise: str | None = None,
    taken_back: TakenBack | None = None,
) -> list[Fact]:
    """Facts of the papers that have a say.

    ``letters`` says by path of the officer's letters whether what they grant to ``officer`` has ended, is still
    to come, or cannot be dated against a removal (then it is not sure). Other letters are not in it. What
    a record gives is not sure, but for what a meeting resolved. ``taken_back`` are words that no longer weaken the officer's powers.
    """
    by_power: dict[Power, list[Claim]] = {}
    order = order_of(papers, enterprise)
    for paper in papers:
        state = letters.get(paper.document.path)
        for power, claims in claims_of(paper).items():
            if power[0] == officer and state in ("ended", "future"):
                continue
            if power[0] == officer and state == "doubtful":
                claims = [replace(claim, sure=False) for claim in claims]
            if paper.document.kind == "record":
                claims = [replace(c, sure=c.sure and not _only_told(c)) for c in claims]
            by_power.setdefault(power, []).extend(claims)
    back = taken_back or {}
    return [
        _fact(power, claim, beaten, back.get(power[1:], ()) if power[0] == officer else ())
        for power, claims in sorted(by_power.items())
        # What somebody else loses could only be the officer's gain.
        for claim, beaten in (agreed(settle(claims), order) if power[0] == officer else settle(claims))
    ]


def _only_told(claim: Claim) -> bool:
    """Whether a record only tells of it, and no meeting is said to have resolved it."""
    return claim.effect in _TOLD and not any(rules(claim.paper.document, one) for one in claim.deciding)


def _fact(power: Power, claim: Claim, beaten: Iterable[Claim], taken_back: Iterable[Evidence]) -> Fact:
    document = claim.paper.document
    fields: dict[str, Value] = {
        "holder": power[0],
        "matter": claim.deciding[0].matter,
        "power": power[2],
        "held": held_of(claim, power[2]),
        "document_kind": document.kind,
        **_limit_fields(claim),
    }
    if document.date is not None:
        fields["document_date"] = document.date
    overruled: list[Evidence] = list(beaten_evidence(claim.paper, claim.lowered))
    for other in beaten:
        overruled += beaten_evidence(other.paper, (*other.deciding, *other.lowered))
    overruled += taken_back
    said = {one.id: Evidence(one.text, one.place) for one in reversed((*claim.deciding, *claim.lowered))}
    return Fact(
        id="",
        kind="authority",
        fields=fields,
        because=tuple(reversed(said)),
        evidence=evidence_of(claim),
        sure=claim.sure,
        overruled=tuple(dict.fromkeys(overruled)),
        sources=tuple(reversed(said.values())),
    )


def _limit_fields(claim: Claim) -> dict[str, Value]:
    limits = limits_of(claim)
    if not limits:
        return {}
    fields: dict[str, Value] = {"limit_kind": limits[0].kind}
    if limits[0].by is not None:
        fields["limit_by"] = limits[0].by
    amounts = [limit.amount for limit in limits if limit.amount is not None and abs(limit.amount) < 1e15]
    if amounts:
        fields["limit_amount"] = min(amounts)
    return fields
