"""Compiles patterns to rulesets for durable-rules: one rule, one pattern over one fact, never a join."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

from checker.engine.codebook import Codebook, codebook, named_values
from checker.errors import InputError
from checker.records import record
from checker.rulebook.model import FieldTest, Pattern

MAX_RULES = 200
"""Of a ruleset; some 256 rules that begin alike crash the engine."""
MAX_RULES_ON_A_KIND = 59
"""Of a ruleset; a fact that meets more than 64 patterns is an error, and every fact meets EVERY_FACT."""
MAX_CHOICES = 12
"""Of a pattern: so many tests may have alternatives (a lacking field is one); the engine refuses 15."""
MAX_ALTERNATIVES = 200
"""Of a test; a thousand hang the engine."""
EVERY_FACT = "every"
"""The rule that all facts meet: without it one unmatched fact would spoil a whole batch."""

Sense = Literal["definite", "possible"]
Target = tuple[Sense, Pattern]
Literal_ = dict[str, Any]


@record(frozen=True, slots=True)
class Program:
    """One ruleset as text, the fact kinds that it is about, and what each rule of it finds."""

    text: str
    kinds: frozenset[str]
    targets: Mapping[str, Target]


@record(frozen=True, slots=True)
class Compiled:
    """All programs of a tuple of patterns, and the codebook that their facts must be written in."""

    programs: tuple[Program, ...]
    book: Codebook


@lru_cache(maxsize=64)
def compile_patterns(patterns: tuple[Pattern, ...]) -> Compiled:
    """Compiles checked patterns, split so that no ruleset and no fact meets the engine's limits.

    Raises InputError for one pattern that is too large by itself.
    """
    distinct = tuple(dict.fromkeys(patterns))
    book = codebook(distinct)
    return Compiled(tuple(_program(chunk, book) for chunk in _split(_targets(distinct))), book)


def _targets(patterns: Iterable[Pattern]) -> list[Target]:
    senses: tuple[Sense, ...] = ("definite", "possible")
    return [(sense, pattern) for pattern in patterns for sense in senses]


def _split(targets: Sequence[Target]) -> list[list[Target]]:
    chunks: list[list[Target]] = []
    load: Counter[str] = Counter()
    for target in targets:
        kind = target[1].kind
        full = load[kind] == MAX_RULES_ON_A_KIND or load.total() == MAX_RULES - 1
        if not chunks or full:
            chunks.append([])
            load.clear()
        chunks[-1].append(target)
        load[kind] += 1
    return chunks


def _program(chunk: Sequence[Target], book: Codebook) -> Program:
    targets = {f"r{number}": target for number, target in enumerate(chunk)}
    rules = {name: _rule([{"kind": p.kind}, *_tests(sense, p, book)]) for name, (sense, p) in targets.items()}
    rules[EVERY_FACT] = _rule([{"$ex": {"kind": 1}}])
    return Program(json.dumps(rules), frozenset(p.kind for _, p in chunk), targets)


def _rule(literals: list[Literal_]) -> Literal_:
    return {"all": [{"m": {"$and": literals}}]}


def _tests(sense: Sense, pattern: Pattern, book: Codebook) -> list[Literal_]:
    tests = dict.fromkeys(pattern.tests)
    literals = [_test(pattern.kind, test, book, or_lacking=sense == "possible") for test in tests]
    choices = [literal["$or"] for literal in literals if "$or" in literal]
    if len(choices) > MAX_CHOICES or any(len(ways) > MAX_ALTERNATIVES for ways in choices):
        raise InputError(
            "pattern-too-large",
            f"a pattern over `{pattern.kind}` has more tests or values than the engine `durable` can take",
            help=f"at most {MAX_CHOICES} tests of {MAX_ALTERNATIVES} values each; or pass `--engine plain`",
        )
    return literals


def _test(kind: str, test: FieldTest, book: Codebook, *, or_lacking: bool) -> Literal_:
    lacking = {"$nex": {test.field: 1}}
    if test.op == "exists":
        return {"$ex": {test.field: 1}} if test.value else lacking
    codes = list(dict.fromkeys(book.code(kind, test.field, value) for value in named_values(test)))
    ways = [_comparison(test, code) for code in codes] + ([lacking] if or_lacking else [])
    return ways[0] if len(ways) == 1 else {"$or": ways}


def _comparison(test: FieldTest, code: int | str) -> Literal_:
    if test.op == "in":
        return {test.field: code}
    word = {"before": "$lt", "after": "$gt"}.get(test.op, f"${test.op}")
    return {word: {test.field: code}}
