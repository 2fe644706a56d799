"""What may be wrong with single clauses that load all the same."""

from __future__ import annotations

from collections.abc import Iterator

from checker.errors import Spot
from checker.rulebook.conditions import leaves
from checker.rulebook.model import All, Any_, Clause, Condition, Count, Match, NoneOf, Pack, Pattern

COVERED = ("post", "leads", "authority", "person", "appointment", "training", "adverse", "duty")
"""Fact kinds that somebody is known to have looked for; ``none`` over another never comes true."""

Found = Iterator[tuple[str, Spot, str, str]]


def without_tests(pack: Pack) -> Found:
    for clause in pack.clauses:
        if not clause.tests:
            yield (
                "no-tests",
                clause.spot,
                f"`{clause.id}` has no tests",
                "write one for each verdict it can have",
            )


def untested_verdicts(pack: Pack) -> Found:
    """Each verdict that a clause can have wants a test: what is silent ends as missing or as unknown."""
    for clause in pack.clauses:
        tested = {test.verdict for test in clause.tests}
        for verdicts in _possible(clause) if clause.tests else ():
            if not tested & set(verdicts):
                yield (
                    "untested-verdict",
                    clause.spot,
                    f"no test of `{clause.id}` expects {' or '.join(f'`{verdict}`' for verdict in verdicts)}",
                    "add one",
                )


def _possible(clause: Clause) -> Iterator[tuple[str, ...]]:
    if True in truths(clause.satisfied):
        yield ("satisfied",)
    if clause.violated and True in truths(clause.violated):
        yield ("violated",)
    yield ("missing", "unknown")
    applies = clause.applies and False in truths(clause.applies)
    excepted = any(e.verdict == "not_applicable" and True in truths(e.when) for e in clause.exceptions)
    if applies or excepted:
        yield ("not_applicable",)


def truths(condition: Condition) -> frozenset[bool | None]:
    """What a condition can come to; what is unverified is never more than unknown."""
    match condition:
        case Match() | Count():
            return frozenset({True, False, None})
        case Any_(parts=parts) | All(parts=parts) | NoneOf(parts=parts):
            ways = [truths(part) for part in parts]
            decided = not isinstance(condition, All)
            deciding = decided if not isinstance(condition, NoneOf) else False
            out: set[bool | None] = {None}
            if any(decided in way for way in ways):
                out.add(deciding)
            if all((not decided) in way for way in ways):
                out.add(not deciding)
            return frozenset(out)
    return frozenset({None})


def without_violated(pack: Pack) -> Found:
    for clause in pack.clauses:
        kinds = {leaf.pattern.kind for leaf in leaves(clause.satisfied)}
        if "authority" in kinds and clause.violated is None:
            yield (
                "no-violated",
                clause.spot,
                f"`{clause.id}` asks for an authority and never says what takes it away",
                "write `violated` with the weaker ways in which it may be held",
            )


def without_remedy(pack: Pack) -> Found:
    for clause in pack.clauses:
        for lang in ("zh", "en"):
            if not clause.remedy.get(lang):
                yield (
                    "no-remedy",
                    clause.spot,
                    f"`{clause.id}` has no remedy in `{lang}`",
                    f"write `remedy.{lang}`",
                )


def without_expected_in(pack: Pack) -> Found:
    for clause in pack.clauses:
        if not clause.expected_in and not clause.attestable:
            yield (
                "no-expected-in",
                clause.spot,
                f"`{clause.id}` expects its words in no document, so it can never be `missing`",
                "list the kinds of document under `expected_in`",
            )


def none_without_coverage(pack: Pack) -> Found:
    conditions = [c for clause in pack.clauses for c in (clause.satisfied, clause.violated, clause.applies)]
    for condition in (*conditions, *(d.when for d in pack.derivations)):
        for leaf in _under_none(condition, inside=False):
            if leaf.pattern.kind not in COVERED:
                yield (
                    "none-without-coverage",
                    leaf.spot,
                    f"`none` over `{leaf.pattern.kind}` never comes true: no coverage is given for that kind",
                    f"coverage is given for {', '.join(COVERED)}",
                )


def both_ways(pack: Pack) -> Found:
    for clause in pack.clauses:
        for good in _positive(clause.satisfied):
            for bad in _positive(clause.violated):
                if _overlap(good.pattern, bad.pattern):
                    yield (
                        "satisfied-and-violated",
                        bad.spot,
                        f"one fact can both satisfy and violate `{clause.id}`: {bad.pattern}",
                        "let no value stand on both sides",
                    )


def _under_none(condition: Condition | None, *, inside: bool) -> Iterator[Match | Count]:
    if isinstance(condition, Match | Count):
        if inside:
            yield condition
    elif isinstance(condition, Any_ | All | NoneOf):
        for part in condition.parts:
            yield from _under_none(part, inside=inside or isinstance(condition, NoneOf))


def _positive(condition: Condition | None) -> Iterator[Match]:
    """Patterns that alone make the condition true."""
    if isinstance(condition, Match):
        yield condition
    elif isinstance(condition, Any_) or (isinstance(condition, All) and len(condition.parts) == 1):
        for part in condition.parts:
            yield from _positive(part)


def _overlap(good: Pattern, bad: Pattern) -> bool:
    """Whether both ask for the same, save for lists of values that share one."""
    if good.kind != bad.kind or len(good.tests) != len(bad.tests):
        return False
    return all(
        one.field == other.field
        and one.op == other.op
        and (set(one.value) & set(other.value) if one.op == "in" else one.value == other.value)
        for one, other in zip(good.tests, bad.tests, strict=True)
    )
