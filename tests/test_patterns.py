"""The cues of a pattern are letters that each of its matches needs: else a turn of phrase would be overlooked."""

from __future__ import annotations

import importlib
import pkgutil
import re
import re._constants as codes  # the parse tree of the standard library: cues are proved on it, not guessed
import re._parser as parser
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker.patterns import Pattern


def _patterns() -> Iterator[tuple[str, Pattern]]:
    for module in pkgutil.walk_packages(checker.__path__, "checker."):
        if module.name == "checker.__main__":
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for pattern in _within(value):
                yield f"{module.name}.{name}", pattern


def _within(value: Any) -> Iterator[Pattern]:
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from _within(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _within(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            yield from _within(getattr(value, part.name))


PATTERNS = list(_patterns())


def _needed(tree: Any, cues: frozenset[str]) -> bool:
    """Whether every match of the tree holds one of the cues."""
    return any(_needs(op, value, cues) for op, value in tree)


def _needs(op: Any, value: Any, cues: frozenset[str]) -> bool:
    if op is codes.LITERAL:
        return chr(value) in cues
    if op is codes.IN:
        return all(_letters(kind, what) <= cues for kind, what in value)
    if op is codes.BRANCH:
        return all(_needed(branch, cues) for branch in value[1])
    if op is codes.SUBPATTERN:
        return _needed(value[3], cues)
    if op in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        return value[0] >= 1 and _needed(value[2], cues)
    return False


def _letters(kind: Any, what: Any) -> frozenset[str]:
    if kind is codes.LITERAL:
        return frozenset(chr(what))
    if kind is codes.RANGE and what[1] - what[0] < 100:
        return frozenset(chr(code) for code in range(what[0], what[1] + 1))
    return frozenset("\0")  # a category, or all letters but some: no cue covers it


@pytest.mark.filterwarnings("error")
def test_each_can_be_compiled_without_a_warning() -> None:
    for name, pattern in PATTERNS:
        try:
            re.compile(pattern.source)
        except (re.error, FutureWarning, DeprecationWarning) as error:
            pytest.fail(f"{name}: {error} in {pattern.source}")


def test_there_are_many_patterns_and_most_have_cues() -> None:
    assert len(PATTERNS) > 250
    assert sum(bool(pattern.needs) for _, pattern in PATTERNS) > 200


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[name for name, _ in PATTERNS])
def test_no_match_without_its_cues(name: str, pattern: Pattern) -> None:
    tree = parser.parse(pattern.source)
    for cues in pattern.needs:
        assert _needed(tree, cues), (
            f"{name}: a match of {pattern.source} needs none of {''.join(sorted(cues))}"
        )


@given(st.text(alphabet="须应报批准,甲乙。", max_size=20), st.integers(0, 5), st.integers(0, 20))
def test_a_pattern_with_cues_finds_what_the_expression_finds(text: str, start: int, end: int) -> None:
    source = "(?:须|应)报[^,。]{0,4}批准?"
    ours, plain = Pattern(source, "须应 批"), re.compile(source)
    for name in ("search", "match", "fullmatch"):
        mine, theirs = getattr(ours, name)(text, start, end), getattr(plain, name)(text, start, end)
        assert (mine and mine.span()) == (theirs and theirs.span())
    assert [m.span() for m in ours.finditer(text, start, end)] == [
        m.span() for m in plain.finditer(text, start, end)
    ]
    assert ours.findall(text) == plain.findall(text)
    assert ours.split(text) == plain.split(text)
    assert ours.subn("*", text) == plain.subn("*", text) == (ours.sub("*", text), plain.subn("*", text)[1])


def test_a_pattern_whose_cues_are_absent_is_not_compiled() -> None:
    pattern = Pattern("[须应]报", "须应 报")
    assert pattern.search("总经理批准质量计划") is None
    assert pattern._compiled is None
    assert pattern.search("应报总经理") is not None
    assert pattern._compiled is not None
