"""What rests on an attestation: told apart from what the papers prove."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from checker.facts import Fact
from checker.judgement.attestations import topics_of
from checker.judgement.looking import Looked
from checker.judgement.ruling import Ruling
from checker.judgement.verdicts import Case, rule_on
from checker.judgement.words import both
from checker.judgement.world import World
from checker.rulebook.model import All, Any_, Clause, Condition, NoneOf, Unverified

SHOWN = ("by", "role", "on", "basis", "until")


def told_apart(
    clause: Clause, ruling: Ruling, case: Case, looked: Looked
) -> tuple[Ruling, Mapping[str, Any] | None]:
    """``ruling``, and who attests the clause: nobody if the papers alone satisfy it.

    Where the text of the clause was never seen the attestation is shown and decides nothing, and the reason says so.
    """
    about = _about(clause, ruling, case.world)
    if not about:
        return ruling, None
    if ruling.verdict == "satisfied":
        proven = rule_on(clause, replace(case, world=without(case.world)), looked)
        if proven.verdict == "satisfied":
            return proven, None
    fact = max(about, key=lambda f: (str(f.fields.get("on", "")), str(f.fields.get("until", "")), f.id))
    shown = {name: str(fact.fields[name]) for name in SHOWN if name in fact.fields}
    if ruling.verdict == "unknown" and _unseen(clause.satisfied):
        ruling = replace(ruling, reason=_to_a_heading(ruling.reason))
    elif clause.unverified:
        ruling = replace(ruling, reason=_to_unverified_words(ruling.reason))
    return ruling, shown


def without(world: World) -> World:
    """The world in which nobody attested anything: no attestation, and nothing that was drawn from one."""
    kept = {name: fact for name, fact in world.facts.items() if not _rests(fact, world.facts)}
    return replace(world, facts=kept)


def _about(clause: Clause, ruling: Ruling, world: World) -> Sequence[Fact]:
    if not any(fact.kind == "attestation" for fact in world.facts.values()):
        return ()
    topics = topics_of(clause)
    named = [f for f in world.facts.values() if f.kind == "attestation" and _names(f, clause.id, topics)]
    drawn = ruling.facts if ruling.verdict == "satisfied" else ()
    return named or [f for f in drawn if f.kind == "attestation"]


def _names(fact: Fact, clause: str, topics: Sequence[str]) -> bool:
    return fact.fields["clause"] == clause if "clause" in fact.fields else fact.fields.get("topic") in topics


def _rests(fact: Fact, facts: Mapping[str, Fact]) -> bool:
    return fact.kind == "attestation" or any(_rests(facts[i], facts) for i in fact.because if i in facts)


def _unseen(condition: Condition) -> bool:
    if isinstance(condition, All | Any_ | NoneOf):
        return any(_unseen(part) for part in condition.parts)
    return isinstance(condition, Unverified)


def _to_a_heading(reason: Mapping[str, str]) -> Mapping[str, str]:
    return both(
        f"{reason.get('zh', '')}已有声明，但所声明的只是标题，其内容未见，不作为符合。",
        f"{reason.get('en', '')} It is attested, but to a heading whose text was not seen; that satisfies nothing.",
    )


def _to_unverified_words(reason: Mapping[str, str]) -> Mapping[str, str]:
    return both(
        f"{reason.get('zh', '')}已有声明；本条的文字核实以前，不作为符合。",
        f"{reason.get('en', '')} It is attested; until the words of the clause are verified that satisfies nothing.",
    )
