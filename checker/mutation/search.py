"""Looks for a test that would notice a mutant: few facts around what the conditions ask for, with and without papers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, islice
from typing import Any

from checker.errors import Spot
from checker.facts import KINDS, Value
from checker.judgement.walk import grounds, patterns_of
from checker.mutation.steps import day_steps, number_steps
from checker.rulebook.model import ClauseTest, FieldTest, Pack, Pattern

MOST = 1500
"""So many sets of facts are tried for one mutant, around what the rule asks for and around what the mutant asks for."""
SILENT = "公司将持续改进质量管理。"
_PAPERS: tuple[tuple[tuple[str, ...], str | None], ...] = (
    ((), None),
    ((SILENT,), None),
    ((SILENT,), "notice"),
)
SPOT = Spot("proposed")

Fields = Mapping[str, Any]


def proposals(
    packs: Sequence[Pack], others: Mapping[str, Sequence[str]], region: str | None, as_of: str | None
) -> Iterator[ClauseTest]:
    """Tests of the clause that stands alone in ``packs`` (as it is, and changed), the smallest first.

    ``others`` are ids of the vocabulary, by list, of which some stand in no pattern.
    """
    seen: set[tuple[Any, ...]] = set()
    for asked in (packs[:1], packs):
        told = list(islice(_fact_sets(asked, others, seen), MOST))
        for says, kind in _PAPERS:
            for facts in told:
                if facts or says:
                    yield ClauseTest("", says, (), facts, kind, region, as_of, SPOT)


def _fact_sets(
    packs: Sequence[Pack], others: Mapping[str, Sequence[str]], seen: set[tuple[Any, ...]]
) -> Iterator[tuple[Fields, ...]]:
    patterns = list(dict.fromkeys(p for pack in packs for p in patterns_of(pack) if p.kind != "concept"))
    pools = _pools(patterns, others)
    whole = [_meeting(pattern, pools) for pattern in patterns]
    varied = [fact for pattern, fact in zip(patterns, whole, strict=True) for fact in _varied(fact, pools)]
    merged = list(_merged(whole))
    coverage = _coverage(packs)
    every = [
        (),
        *((fact,) for fact in whole),
        *((fact,) for fact in varied),
        *((fact,) for fact in merged),
        *((other,) for fact in merged for other in _varied(fact, pools)),
        *_beside(whole, varied, pools),
    ]
    for facts in every:
        for looked in ((), coverage) if coverage else ((),):
            chosen = (*facts, *looked)
            key = tuple(sorted(repr(sorted(fact.items())) for fact in chosen))
            if key not in seen:
                seen.add(key)
                yield chosen


def _beside(
    whole: list[dict[str, Any]], varied: list[dict[str, Any]], pools: Mapping[tuple[str, str], list[Value]]
) -> Iterator[tuple[Fields, ...]]:
    """Facts together: two or three, all, all but one, and one of them varied."""
    once = [dict(fact) for fact in {repr(sorted(fact.items())): fact for fact in whole}.values()]
    for size in (2, 3):
        yield from combinations(once, size)
    if len(once) > 3:
        yield tuple(once)
        yield from combinations(once, len(once) - 1)
    for fact in once:
        yield from ((fact, other) for other in varied if other != fact)
        yield (fact, dict(fact))
        yield (fact, dict(fact), dict(fact))
    for first, second in combinations(once, 2):
        for other in _varied(second, pools):
            yield (first, other)
    if len(once) > 2:
        for index, fact in enumerate(once):
            rest = (*once[:index], *once[index + 1 :])
            yield from ((*rest, other) for other in _varied(fact, pools))
    for first, second in islice(combinations(varied, 2), MOST):
        yield (first, second)


def _merged(whole: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What several patterns ask of one kind, in one fact; of two values the first or the second."""
    kinds = list(dict.fromkeys(fact["kind"] for fact in whole))
    for kind in kinds:
        mine = [fact for fact in whole if fact["kind"] == kind]
        for some in (mine, mine[::-1]):
            out: dict[str, Any] = {}
            for fact in some:
                out |= fact
            yield out
        for one, other in combinations(mine, 2):
            yield {**one, **other}
            yield {**other, **one}


def _varied(fact: Fields, pools: Mapping[tuple[str, str], list[Value]]) -> Iterator[dict[str, Any]]:
    """The fact with one field changed or lacking, and with a field more; unsure, too."""
    kind = fact["kind"]
    for name in KINDS[kind].fields:
        for value in pools.get((kind, name), []):
            if fact.get(name) != value:
                yield {**fact, name: value}
        if name in fact:
            yield {key: value for key, value in fact.items() if key != name}
    yield {**fact, "sure": False}


def _meeting(pattern: Pattern, pools: Mapping[tuple[str, str], list[Value]]) -> dict[str, Any]:
    fact: dict[str, Any] = {"kind": pattern.kind}
    for test in pattern.tests:
        value = next((v for v in _wanted(pattern.kind, test, pools) if v is not None), None)
        if value is not None and test.field not in fact:
            fact[test.field] = value
    return fact


def _wanted(kind: str, test: FieldTest, pools: Mapping[tuple[str, str], list[Value]]) -> Iterator[Any]:
    if test.op == "in":
        yield test.value[0]
    elif test.op == "exists":
        if test.value:
            yield from pools.get((kind, test.field), [])
            yield from _some(kind, test.field)
    elif test.op in ("gte", "lte"):
        yield test.value
    else:
        up = test.op in ("gt", "after")
        yield from _next_to(kind, test.field, test.value)[:: -1 if up else 1]


def _some(kind: str, name: str) -> list[Any]:
    declared = KINDS[kind].fields[name]
    if declared.type == "flag":
        return [True, False]
    fixed: dict[str, Any] = {"number": 1, "date": "2025-01-01", "text": "其他", "id": "cqo"}
    return list(declared.values) or [fixed.get(declared.type, "其他")]


def _next_to(kind: str, name: str, value: Any) -> list[Any]:
    declared = KINDS[kind].fields[name]
    if declared.type == "number":
        return number_steps(value)
    if declared.type == "date":
        return day_steps(value)
    at = declared.values.index(value) if value in declared.values else 0
    return [
        declared.values[max(at - 1, 0)],
        *([declared.values[at + 1]] if at + 1 < len(declared.values) else []),
    ]


def _pools(
    patterns: list[Pattern], others: Mapping[str, Sequence[str]]
) -> dict[tuple[str, str], list[Value]]:
    """For each field that is asked about, the values on and beside every border."""
    pools: dict[tuple[str, str], dict[Value, None]] = {}
    for pattern in patterns:
        for test in pattern.tests:
            pool = pools.setdefault((pattern.kind, test.field), {})
            declared = KINDS[pattern.kind].fields[test.field]
            values = () if test.op == "exists" else test.value if test.op == "in" else (test.value,)
            for value in values:
                pool[value] = None
                if declared.type in ("number", "date"):
                    pool |= dict.fromkeys(_next_to(pattern.kind, test.field, value))
            if declared.type == "flag":
                pool |= {True: None, False: None}
            elif declared.values:
                pool |= dict.fromkeys(declared.values)
            elif declared.type == "text":
                pool["其他"] = None
            elif declared.source:
                asked = [v for t in pattern.tests if t.field == test.field and t.op == "in" for v in t.value]
                pool |= dict.fromkeys([v for v in others.get(declared.source, ()) if v not in asked][:2])
    return {key: list(values) for key, values in pools.items()}


def _coverage(packs: Sequence[Pack]) -> tuple[Fields, ...]:
    kinds: dict[str, None] = {}
    for pack in packs:
        derivations = {d.name: (d,) for d in pack.derivations}
        for clause in pack.clauses:
            for condition in (clause.satisfied, clause.violated, clause.applies):
                if condition is not None:
                    kinds |= dict.fromkeys(grounds(condition, derivations))
    return tuple({"kind": "coverage", "of": kind, "by": "data.yaml"} for kind in kinds if kind != "coverage")
