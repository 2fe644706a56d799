"""What a pack asks: the patterns of its conditions, and the fact kinds that a condition rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.facts import KINDS
from checker.rulebook.model import (
    All,
    Any_,
    Clause,
    Condition,
    Count,
    Derivation,
    Match,
    NoneOf,
    Pack,
    Pattern,
)


def patterns_in(condition: Condition | None) -> Iterator[Pattern]:
    """All patterns of a condition, in order, those under ``none`` too."""
    if isinstance(condition, Match | Count):
        yield condition.pattern
    elif isinstance(condition, Any_ | All | NoneOf):
        for part in condition.parts:
            yield from patterns_in(part)


def patterns_of(pack: Pack) -> tuple[Pattern, ...]:
    """Every different pattern of a pack, in pack order."""
    conditions = [d.when for d in pack.derivations]
    conditions += [condition for clause in pack.clauses for condition in conditions_of(clause)]
    return tuple(dict.fromkeys(p for condition in conditions for p in patterns_in(condition)))


def conditions_of(clause: Clause) -> list[Condition]:
    """The conditions of a clause, those of its exceptions too."""
    own = (clause.applies, clause.satisfied, clause.violated, *(e.when for e in clause.exceptions))
    return [condition for condition in own if condition is not None]


def grounds(condition: Condition, derivations: Mapping[str, tuple[Derivation, ...]]) -> tuple[str, ...]:
    """The fact kinds that ``condition`` rests on, with each concept unfolded into what it is derived from."""
    found: dict[str, None] = {}
    _ground(condition, derivations, found, set())
    return tuple(kind for kind in KINDS if kind in found)


def _ground(
    condition: Condition,
    derivations: Mapping[str, tuple[Derivation, ...]],
    found: dict[str, None],
    unfolded: set[str],
) -> None:
    for pattern in patterns_in(condition):
        if pattern.kind != "concept":
            found[pattern.kind] = None
            continue
        for name in _concepts(pattern, derivations):
            if name not in unfolded:
                unfolded.add(name)
                for derivation in derivations[name]:
                    _ground(derivation.when, derivations, found, unfolded)


def _concepts(pattern: Pattern, derivations: Mapping[str, tuple[Derivation, ...]]) -> list[str]:
    """The derivable concepts that ``pattern`` may mean; all, unless it names some."""
    named = [set(test.value) for test in pattern.tests if test.field == "name" and test.op == "in"]
    return [name for name in derivations if all(name in names for names in named)]
