"""Labelled exceptions: each switches a clause off or sets its verdict; two that disagree are an error."""

from __future__ import annotations

from itertools import combinations

from checker.errors import InputError
from checker.judgement.conditions import judge_condition
from checker.judgement.model import Proof, Verdict
from checker.judgement.world import Outcome, World
from checker.records import record
from checker.rulebook.model import Clause, Exception_

PASSING = frozenset({"satisfied", "not_applicable"})


@record(frozen=True, slots=True)
class Excepted:
    """The verdict after exceptions; ``by`` is the one that applies, ``open`` those that may and would matter."""

    verdict: Verdict
    by: Exception_ | None = None
    applied: Outcome | None = None
    open: tuple[tuple[Exception_, Outcome], ...] = ()
    proof: tuple[Proof, ...] = ()


def except_from(clause: Clause, verdict: Verdict, world: World) -> Excepted:
    """Applies the exceptions of ``clause`` to ``verdict``.

    One that may apply, and would turn a gap into a pass or the other way, makes the verdict unknown. Raises
    InputError, with both places, for two that apply and disagree.
    """
    judged = [(exception, judge_condition(exception.when, world)) for exception in clause.exceptions]
    proof = tuple(Proof("exception", e.label, o.truth, children=(o.proof,)) for e, o in judged)
    holding = [(e, o) for e, o in judged if o.truth is True]
    _refuse_disagreement(clause, [e for e, _ in holding])
    if holding:
        exception, outcome = holding[0]
        return Excepted(_as_verdict(exception), exception, outcome, proof=proof)
    open_ = tuple((e, o) for e, o in judged if o.truth is None and _would_matter(verdict, _as_verdict(e)))
    return Excepted("unknown" if open_ else verdict, open=open_, proof=proof)


def _refuse_disagreement(clause: Clause, holding: list[Exception_]) -> None:
    for one, other in combinations(holding, 2):
        if one.verdict != other.verdict:
            raise InputError(
                "exceptions-disagree",
                f"two exceptions of `{clause.id}` apply at once and disagree: "
                f"`{one.label}` says {one.verdict}, `{other.label}` says {other.verdict}",
                one.spot,
                other.spot,
                help="narrow one of the two conditions so that only one can apply",
            )


def _would_matter(now: Verdict, then: Verdict) -> bool:
    return now != then and not (now in PASSING and then in PASSING)


def _as_verdict(exception: Exception_) -> Verdict:
    verdict: Verdict = exception.verdict  # type: ignore[assignment]
    return verdict
