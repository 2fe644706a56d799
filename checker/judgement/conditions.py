"""Judges a condition of the rule language in three-valued logic, with proof."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from checker.judgement.kleene import Truth, all_of, any_of
from checker.judgement.leaf import judge_pattern, once, wait_for
from checker.judgement.model import Proof
from checker.judgement.walk import grounds
from checker.judgement.world import CONCEPT, Outcome, World
from checker.rulebook.model import All, Any_, Condition, Count, Match, NoneOf, Pattern, Unverified


def judge_condition(condition: Condition, world: World, *, dark_is_unknown: bool = False) -> Outcome:
    """What ``condition`` comes to in ``world``.

    A pattern that no fact may meet is false. With ``dark_is_unknown`` it is unknown where nobody looked: so
    a clause is never let off for want of the fact that would tell whether it applies.
    """

    def judge(part: Condition) -> Outcome:
        return judge_condition(part, world, dark_is_unknown=dark_is_unknown)

    match condition:
        case Match(pattern=pattern):
            outcome = judge_pattern(pattern, world)
            return _in_the_dark(outcome, pattern, world) if dark_is_unknown else outcome
        case Count(pattern=pattern, at_least=wanted):
            outcome = judge_pattern(pattern, world, wanted=wanted)
            return _in_the_dark(outcome, pattern, world) if dark_is_unknown else outcome
        case Any_(parts=parts):
            return _joined("any", any_of, [judge(part) for part in parts])
        case All(parts=parts):
            return _joined("all", all_of, [judge(part) for part in parts])
        case NoneOf(parts=parts):
            return _none(condition, [judge(part) for part in parts], world)
        case Unverified(why=why):
            label = why.get("en") or why.get("zh", "")
            return Outcome(None, Proof("condition", f"unverified: {label}"), unverified=(why,))


def _joined(word: str, join: Callable[[Iterable[Truth]], Truth], parts: Sequence[Outcome]) -> Outcome:
    truth = join([part.truth for part in parts])
    deciding = [part for part in parts if part.truth is truth]
    return Outcome(
        truth,
        Proof("condition", word, truth, children=tuple(part.proof for part in parts)),
        facts=tuple({fact.id: fact for part in deciding for fact in part.facts}.values()),
        waits=once(wait for part in deciding for wait in part.waits),
        contested=any(part.contested for part in deciding),
        unverified=tuple(why for part in deciding for why in part.unverified),
    )


def _none(condition: NoneOf, parts: Sequence[Outcome], world: World) -> Outcome:
    """True only where somebody looked for every kind of fact that the parts rest on."""
    some = _joined("none", any_of, parts)
    if some.truth is not False:
        truth = None if some.truth is None else False
        return replace(some, truth=truth, proof=replace(some.proof, truth=truth))
    kinds = grounds(condition, world.derivations)
    dark = [kind for kind in kinds if not world.coverage(kind)]
    truth = None if dark else True
    looked = tuple(fact for kind in kinds for fact in world.coverage(kind))
    seen = tuple(
        Proof("looked_at", f"{fact.fields['of']}: {fact.fields.get('by', '')}", True, fact.evidence)
        for fact in looked
    )
    unseen = tuple(Proof("looked_at", f"{kind}: nobody looked") for kind in dark)
    proof = replace(some.proof, truth=truth, children=(*some.proof.children, *seen, *unseen))
    return Outcome(truth, proof, facts=() if dark else looked, waits=once(wait_for(kind) for kind in dark))


def _in_the_dark(outcome: Outcome, pattern: Pattern, world: World) -> Outcome:
    """A false outcome is unknown if nobody looked for what the pattern, or its concept, rests on."""
    if outcome.truth is not False:
        return outcome
    if pattern.kind != "concept":
        if not world.is_dark(pattern.kind):
            return outcome
        return replace(
            outcome,
            truth=None,
            proof=replace(outcome.proof, truth=None),
            waits=(wait_for(pattern.kind),),
        )
    meant = [fact_id for fact_id in world.matches.possible[pattern] if fact_id.startswith(CONCEPT)]
    below = [
        judge_condition(derivation.when, world, dark_is_unknown=True)
        for fact_id in sorted(meant)
        for derivation in world.derivations.get(fact_id.removeprefix(CONCEPT), ())
    ]
    if any_of([each.truth for each in below]) is False:
        return outcome
    return replace(_joined("any", any_of, below), truth=None, proof=replace(outcome.proof, truth=None))
