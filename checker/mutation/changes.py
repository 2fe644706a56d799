"""Every small change of a condition, of a pattern in it, and of a value: what, where, and what would stand there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from checker.facts import KINDS
from checker.mutation.steps import choices, shown, steps
from checker.records import record
from checker.yamltree import Path

DROP: Any = object()
"""In place of a value: its key, or its place in a list, goes."""

COMPARISONS: Mapping[str, tuple[str, ...]] = {
    "gte": ("gt", "lte"),
    "gt": ("gte", "lt"),
    "lte": ("lt", "gte"),
    "lt": ("lte", "gt"),
    "before": ("after",),
    "after": ("before",),
}


@record(frozen=True, slots=True)
class Change:
    """At ``path`` (of a file's data) ``put`` takes the place of what is there; ``what`` says so."""

    path: Path
    what: str
    put: Any


def of_condition(data: Any, path: Path) -> Iterator[Change]:
    """The changes of a condition as written; a ``$parameter`` has its own where it is declared."""
    if not isinstance(data, dict) or len(data) != 1:
        return
    word, body = next(iter(data.items()))
    at = (*path, word)
    if word in ("any", "all", "none"):
        yield from _of_parts(word, body, path)
    elif word == "count":
        least = body["at_least"]
        yield from (Change((*at, "at_least"), f"{least} → {n}", n) for n in (least - 1, least + 1) if n >= 1)
        yield from of_condition(body["of"], (*at, "of"))
    elif word in KINDS:
        for name, value in body.items():
            yield Change((*at, name), "dropped", DROP)
            yield from of_field(word, name, value, (*at, name))


def _of_parts(word: str, parts: list[Any], path: Path) -> Iterator[Change]:
    other = {"any": "all", "all": "any", "none": "any"}[word]
    if len(parts) > 1 or word == "none":
        yield Change(path, f"{word} → {other}", {other: parts})
    for index, part in enumerate(parts):
        at = (*path, word, index)
        if len(parts) > 1:
            yield Change(at, "dropped", DROP)
        yield from of_condition(part, at)


def of_field(kind: str, name: str, value: Any, path: Path) -> Iterator[Change]:
    """The changes of what a pattern asks of one field: a value, a list of values, or comparisons."""
    if isinstance(value, dict):
        for op, operand in value.items():
            if len(value) > 1:
                yield Change((*path, op), "dropped", DROP)
            yield from _of_comparison((kind, name), op, operand, path, value)
    else:
        yield from of_values(value, [(kind, name)], path)


def _of_comparison(
    field: tuple[str, str], op: str, operand: Any, path: Path, whole: Mapping[str, Any]
) -> Iterator[Change]:
    if op == "exists":
        yield Change((*path, op), f"{shown(operand)} → {shown(not operand)}", not operand)
        return
    for other in COMPARISONS[op]:
        rest = {key: value for key, value in whole.items() if key != op}
        yield Change(path, f"{op} → {other}", {**rest, other: operand})
    for value in steps(operand, field):
        yield Change((*path, op), f"{shown(operand)} → {shown(value)}", value)


def of_values(value: Any, fields: list[tuple[str, str]], path: Path) -> Iterator[Change]:
    """The changes of a value or a list of values that ``fields`` are held against: one less, one more, one step."""
    listed = value if isinstance(value, list) else [value]
    for index, element in enumerate(listed):
        at = (*path, index) if isinstance(value, list) else path
        if len(listed) > 1:
            yield Change(at, f"without {shown(element)}", DROP)
        for stepped in _moved(element, fields):
            yield Change(at, f"{shown(element)} → {shown(stepped)}", stepped)
    if any(isinstance(element, str) and element.startswith("$") for element in listed):
        return
    for more in choices(fields):
        if more not in listed:
            yield Change(path, f"with {shown(more)}", [*listed, more])


def _moved(element: Any, fields: list[tuple[str, str]]) -> list[Any]:
    """Numbers and dates have neighbours; what is chosen out of a list is widened instead."""
    kinds = {KINDS[kind].fields[name].type for kind, name in fields}
    return steps(element, fields[0]) if kinds and kinds <= {"number", "date"} else []
