"""The durable-rules matcher: a Rete network in C, used in the one way that random testing found sound.

The C module is driven directly. The host of the Python package keeps threads that look for due actions of
their own accord; one that comes between our assertion and our collection takes matches away without a word.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from threading import Lock
from typing import Any

from checker.engine.checks import check_facts, check_patterns
from checker.engine.codebook import Code
from checker.engine.matches import Matches
from checker.engine.programs import EVERY_FACT, Program, Target, compile_patterns
from checker.errors import EngineFault, InputError
from checker.facts import Fact
from checker.rulebook.model import Pattern

MAX_RULESETS = 64
"""Kept at once; a ruleset holds about a megabyte."""

_lock = Lock()
_rulesets: OrderedDict[str, int] = OrderedDict()

Flat = dict[str, Code]


class DurableMatcher:
    """Rulesets are kept by their text for the life of the process; facts are asserted, then retracted.

    Making one raises InputError if durable-rules is not there.
    """

    def __init__(self) -> None:
        _engine()

    def match(self, facts: Sequence[Fact], patterns: Sequence[Pattern]) -> Matches:
        """See Matcher."""
        check_patterns(patterns)
        check_facts(facts)
        compiled = compile_patterns(tuple(patterns))
        found: dict[Target, set[str]] = {}
        flat = {
            str(number): {"id": str(number), "kind": fact.kind, **compiled.book.codes(fact)}
            for number, fact in enumerate(facts)
        }
        with _lock:
            for program in compiled.programs:
                for rule, number in _run(program, [f for f in flat.values() if f["kind"] in program.kinds]):
                    found.setdefault(program.targets[rule], set()).add(facts[int(number)].id)
        return Matches(
            definite={p: frozenset(found.get(("definite", p), ())) for p in patterns},
            possible={p: frozenset(found.get(("possible", p), ())) for p in patterns},
        )


def _run(program: Program, facts: list[Flat]) -> list[tuple[str, str]]:
    """Pairs of rule and fact; a ruleset that breaks its promise is never used again."""
    if not facts:
        return []  # an empty batch is a segmentation fault
    handle = _ruleset(program.text)
    try:
        pairs = _matched(handle, facts)
    except BaseException:
        _rulesets.pop(program.text, None)
        raise
    return [pair for pair in pairs if pair[0] != EVERY_FACT]


def _matched(handle: int, facts: list[Flat]) -> list[tuple[str, str]]:
    engine, batch = _engine(), json.dumps(facts)
    try:
        code, state = engine.assert_facts(handle, batch)
        _promise(code == 0, f"facts were refused with code {code}")
        _promise(_held(handle) == len(facts), "facts were dropped without a word")
        pairs = [(rule, fact) for message in _due(handle, state) for rule, fact in _pairs(message)]
        code, _ = engine.retract_facts(handle, batch)
        _promise(code == 0 and _held(handle) == 0, "facts of one dossier stayed behind for the next")
    except engine.error as error:
        raise EngineFault(f"durable-rules: {error}") from None
    met = {fact for rule, fact in pairs if rule == EVERY_FACT}
    _promise(met == {str(f["id"]) for f in facts}, "facts were taken in but not looked at")
    return pairs


def _due(handle: int, state: int) -> Iterator[str]:
    engine = _engine()
    first = engine.start_action_for_state(handle, state)
    message = first[1] if first else None
    while message:
        yield message
        message = engine.complete_and_start_action(handle, state)


def _pairs(message: str) -> list[tuple[str, str]]:
    return [(rule, str(matched["m"]["id"])) for rule, matched in json.loads(message).items()]


def _held(handle: int) -> int:
    return len(json.loads(_engine().get_facts(handle, None)))


def _ruleset(text: str) -> int:
    if text in _rulesets:
        _rulesets.move_to_end(text)
        return _rulesets[text]
    engine = _engine()
    try:
        if len(_rulesets) >= MAX_RULESETS:
            _dispose(_rulesets.popitem(last=False)[1])
        _rulesets[text] = int(engine.create_ruleset("clauses", text))
    except engine.error as error:
        raise EngineFault(f"durable-rules cannot take the patterns: {error}") from None
    return _rulesets[text]


def _dispose(handle: int) -> None:
    """Gives a ruleset's memory back.

    Deleting a state that is used again corrupts memory. This one is empty, and its ruleset goes with it at
    once; without the first call most of the memory would stay.
    """
    engine = _engine()
    engine.delete_state(handle, None)
    engine.delete_ruleset(handle)


def _promise(kept: bool, otherwise: str) -> None:
    if not kept:
        raise EngineFault(f"durable-rules: {otherwise}")


@cache
def _engine() -> Any:
    try:
        return import_module("durable_rules_engine")
    except ImportError:
        raise InputError(
            "no-engine",
            "the engine `durable` is not installed here",
            help="install durable-rules (it needs Python 3.11 or 3.12 and a C compiler), "
            "or pass `--engine plain`: it is slower and gives the same verdicts",
        ) from None
