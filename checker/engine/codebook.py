"""Numbers and short keys in place of values: an engine meets no prose, no fraction, no type of its own.

Only what the patterns name can matter. So a value on a line becomes its position among the values that the
patterns name there (the n-th is 2n+1, what lies between two is even), and a word becomes the key of all words
that just the same tests name, or of those that none does. Nothing is kept of the documents, a long list costs
no more than a short one, and patterns that differ only in their thresholds come out as the same program.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any

from checker.engine.scale import ORDERED_TYPES, on_line
from checker.facts import KINDS, Fact, Value
from checker.records import record
from checker.rulebook.model import FieldTest, Pattern

Code = int | str
Column = tuple[str, str]
OTHER = "other"


@record(frozen=True, slots=True)
class Codebook:
    """What the patterns name, by kind and field: values on a line in order, or words with their keys."""

    lines: Mapping[Column, tuple[float, ...]]
    words: Mapping[Column, Mapping[Value, str]]

    def code(self, kind: str, name: str, value: Value) -> Code:
        """The code of a checked value in a field that some pattern tests."""
        column = (kind, name)
        declared = KINDS[kind].fields[name]
        if declared.type not in ORDERED_TYPES:
            return self.words[column].get(value, OTHER)
        line, here = self.lines[column], on_line(declared, value)
        place = bisect_left(line, here)
        return 2 * place + (place < len(line) and line[place] == here)

    def codes(self, fact: Fact) -> dict[str, Code]:
        """The fields of ``fact`` that some pattern tests, as codes."""
        return {
            name: self.code(fact.kind, name, value)
            for name, value in fact.fields.items()
            if (fact.kind, name) in self.lines or (fact.kind, name) in self.words
        }


def codebook(patterns: Iterable[Pattern]) -> Codebook:
    """The codebook of all values that checked ``patterns`` name."""
    lines: dict[Column, set[float]] = {}
    named_by: dict[Column, dict[Value, list[int]]] = {}
    tests = ((pattern.kind, test) for pattern in patterns for test in pattern.tests)
    for number, (kind, test) in enumerate(tests):
        declared = KINDS[kind].fields[test.field]
        if declared.type in ORDERED_TYPES:
            line = lines.setdefault((kind, test.field), set())
            line.update(on_line(declared, value) for value in named_values(test))
        else:
            column = named_by.setdefault((kind, test.field), {})
            for value in dict.fromkeys(named_values(test)):
                column.setdefault(value, []).append(number)
    return Codebook(
        {column: tuple(sorted(values)) for column, values in lines.items()},
        {column: _keys(values) for column, values in named_by.items()},
    )


def _keys(named_by: Mapping[Value, list[int]]) -> dict[Value, str]:
    """One key for all values that the same tests name."""
    key_of: dict[tuple[int, ...], str] = {}
    return {value: key_of.setdefault(tuple(tests), f"w{len(key_of)}") for value, tests in named_by.items()}


def named_values(test: FieldTest) -> tuple[Any, ...]:
    """The values that ``test`` compares with; none for ``exists``."""
    if test.op == "exists":
        return ()
    return tuple(test.value) if test.op == "in" else (test.value,)
