"""Which claim holds when documents speak of the same power: rank first, then date, but a limit is kept.

So is what others may do with all that the officer decides (总经理可以推翻首席质量官的决定): it is their power, and a later
grant to him does not speak of it. Nor does a paper that has him only draw up or carry out (组织拟定年度质量计划) speak of
what another one gives him to decide, unless it is that paper's newer edition or names who decides instead.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from checker.gathering.called import bare
from checker.gathering.claims import Acts, acts_in, only_draws_up, same_act
from checker.gathering.model import Claim
from checker.gathering.weak_acts import held_of
from checker.statements.model import EFFECTS, Effect

LASTING = "overruled"
"""The frame of a statement on what others may do with what the officer decides, not taken back by any paper."""


class Weight(NamedTuple):
    """All of a claim that precedence looks at; claims of one weight stand or fall together."""

    rank: int
    date: str | None
    sure: bool
    effect: Effect
    only_carries_out: bool
    acts: Acts
    bounded: bool = False
    edition: tuple[str, str] = ("", "")
    names_another: bool = False
    lasting: bool = False


def settle(claims: Sequence[Claim]) -> list[tuple[Claim, tuple[Claim, ...]]]:
    """The claims that hold, each with the ones that it beats (also over others that it beats)."""
    groups = _grouped(claims)
    beaten_by = {own: [other for other in groups if beats(other, own)] for own in groups}
    losers: dict[Weight, list[Claim]] = {own: [] for own in _standing(beaten_by)}
    lasting: list[Claim] = []
    for own in beaten_by:
        if own not in losers:
            beaten = []
            for claim in groups[own]:
                kept = _lasting(claim, groups)
                lasting += [kept] if kept else []
                beaten.append(_without_lasting(claim) if kept else claim)
            for winner in _winners(own, beaten_by, losers):
                losers[winner] += beaten
    for own in [one for one in losers if any(_beside(one, other) for other in losers)]:
        beaten = [*groups[own], *losers.pop(own)]
        for winner in losers:
            if _beside(own, winner):
                losers[winner] += beaten
    return [
        *((claim, tuple(losers[own])) for own in losers for claim in groups[own]),
        *((claim, ()) for claim in lasting),
    ]


def _beside(one: Weight, other: Weight) -> bool:
    """Whether ``one`` is a lesser act of another kind than the sure grant ``other``, and leaves it as it is."""
    return other.effect == "grant" and other.sure and _is_another_act(one, other)


def _is_another_act(one: Weight, other: Weight) -> bool:
    return (
        one.only_carries_out
        and not one.names_another
        and one.edition != other.edition
        and EFFECTS.index(one.effect) < EFFECTS.index(other.effect)
        and not same_act(one.acts, other.acts)
    )


def _grouped(claims: Sequence[Claim]) -> dict[Weight, list[Claim]]:
    groups: dict[Weight, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(weight_of(claim), []).append(claim)
    return groups


def _lasting(claim: Claim, groups: dict[Weight, list[Claim]]) -> Claim | None:
    """What is left of a beaten claim: the power of others over it, if nothing beats that too."""
    said = tuple(one for one in (*claim.deciding, *claim.lowered) if one.frame == LASTING)
    if not said:
        return None
    left = Claim(claim.paper, said[0].effect, claim.sure, said)
    own = weight_of(left)._replace(lasting=True)
    return None if any(beats(other, own) for other in groups) else left


def _without_lasting(claim: Claim) -> Claim:
    deciding, lowered = (
        tuple(one for one in said if one.frame != LASTING) for said in (claim.deciding, claim.lowered)
    )
    return replace(claim, deciding=deciding, lowered=lowered)


def weight_of(claim: Claim) -> Weight:
    waits = any(limit.kind != "half" for statement in claim.deciding for limit in statement.limits)
    return Weight(
        rank=claim.paper.rank,
        date=claim.paper.document.date,
        sure=claim.sure,
        effect=claim.effect,
        only_carries_out=(claim.effect == "execute_only" and not waits)
        or all(only_draws_up(statement) for statement in claim.deciding),
        acts=acts_in(claim.deciding),
        bounded=held_of(claim, claim.deciding[0].power) in ("joint", "capped"),
        edition=(claim.paper.document.kind, _title(claim)),
        names_another=_names_another(claim),
    )


def _title(claim: Claim) -> str:
    return "" if claim.paper.document.kind == "appointment" else bare(claim.paper.document.title or "")


def _names_another(claim: Claim) -> bool:
    """Whether the paper also says who else has the power: 总经理批准年度质量计划，首席质量官组织实施."""
    own = claim.deciding[0]
    return any(
        (one.authority, one.power) == (own.authority, own.power)
        and one.holder not in (own.holder, "none")
        and EFFECTS.index(one.effect) > EFFECTS.index("recommend_only")
        for one in claim.paper.reading.statements
    )


def _standing(beaten_by: Mapping[Weight, Sequence[Weight]]) -> set[Weight]:
    """Those that nothing beats which stands itself: what a beaten paper would beat is not beaten by that.

    As the grounded extension of an argument graph (Dung 1995). Higher ranks and later dates come before lower and earlier
    ones, so there are no circles; what stood in one would stay.
    """
    standing: set[Weight] = set()
    fallen: set[Weight] = set()
    while len(standing) + len(fallen) < len(beaten_by):
        for own, others in beaten_by.items():
            if own not in standing and fallen.issuperset(others):
                standing.add(own)
        settled = len(fallen)
        fallen |= {own for own, others in beaten_by.items() if not standing.isdisjoint(others)}
        if len(fallen) == settled and len(standing) + len(fallen) < len(beaten_by):
            break
    return {own for own in beaten_by if own not in fallen}


def _winners(
    own: Weight, beaten_by: Mapping[Weight, Sequence[Weight]], standing: Container[Weight]
) -> list[Weight]:
    seen, waiting = {own}, [own]
    while waiting:
        for other in beaten_by[waiting.pop()]:
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return [one for one in beaten_by if one in seen and one in standing]


def beats(one: Weight, other: Weight) -> bool:
    """Whether ``one`` silences ``other``.

    A higher rank does, except against a limit in a lower document, which people follow in practice; at one
    rank a later date does, except against what others may still do. What is unsure never beats what is sure.
    """
    if (other.sure and not one.sure) or _is_another_act(one, other):
        return False
    if one.rank != other.rank:
        return one.rank > other.rank and not lowers(other, one)
    later = one.date is not None and other.date is not None and one.date > other.date
    return later and not (other.lasting and lowers(other, one))


def lowers(one: Weight, other: Weight) -> bool:
    """Whether ``one`` says less than ``other`` of the same act; bare 执行 of what another decides does not.

    What is carried out in one unit, or beside an equal, is less than what is carried out.
    """
    if one.effect == other.effect == "execute_only":
        return one.bounded and not other.bounded
    if EFFECTS.index(one.effect) >= EFFECTS.index(other.effect):
        return False
    return not one.only_carries_out or same_act(one.acts, other.acts)
