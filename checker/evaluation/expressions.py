"""The language of formulas: data, never code. Parsed once, its units checked before anything is counted.

``5``, ``"95 %"``        a number, with a unit if it has one
``passed``               an input by its name
``{add: [A, B, …]}``     also ``multiply``, ``min``, ``max``
``{subtract: [A, B]}``   also ``divide``, and ``ratio``, a quotient of two things of one unit
``{cap: {of: A, at: B}}``         at most B; ``floor``: at least B
``{interpolate: {of: A, points: [[x, y], …]}}``   straight lines between points, level beyond them
``{steps: {of: A, from: [[x, y], …], below: y}}`` the y of the last x that is reached
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from checker.errors import did_you_mean
from checker.evaluation.quantity import BARE, Dims, exact, joined, quantity_in, show_dims, unit_of
from checker.records import record
from checker.rulebook.node import Node

Pairs = tuple[tuple[Fraction, Fraction], ...]
Word = Literal["add", "subtract", "multiply", "divide", "min", "max"]

_MANY = ("add", "multiply", "min", "max")
_TWO = ("subtract", "divide", "ratio")
_BOUNDED = {"cap": "min", "floor": "max"}
WORDS = (*_MANY, *_TWO, *_BOUNDED, "interpolate", "steps")


@record(frozen=True, slots=True)
class Number:
    """An exact number in base units."""

    value: Fraction
    dims: Dims


@record(frozen=True, slots=True)
class Named:
    """The value of an input."""

    name: str
    dims: Dims


@record(frozen=True, slots=True)
class Combined:
    """``word`` over parts; a cap is a ``min``, a floor a ``max``, a ratio a ``divide``."""

    word: Word
    parts: tuple[Expression, ...]
    dims: Dims


@record(frozen=True, slots=True)
class Drawn:
    """A curve over ``of``: straight lines between ``points``, or steps with ``below`` under the first."""

    of: Expression
    points: Pairs
    below: Fraction | None
    dims: Dims


Expression = Number | Named | Combined | Drawn


def parse(node: Node, inputs: Mapping[str, Dims]) -> Expression:
    """The formula at ``node`` over ``inputs`` with their units.

    Raises InputError at the very part for an unknown word or input, a wrong shape, and units that do not agree.
    """
    value = node.value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Number(exact(value), BARE)
    if isinstance(value, str):
        return _words(node, inputs)
    if not isinstance(value, dict) or len(value) != 1:
        raise node.wrong(
            "wrong-formula",
            "a formula is a number, the name of an input, or a mapping with one word",
            help=f"words: {', '.join(WORDS)}",
        )
    ((word, body),) = node.items()
    if word not in WORDS:
        raise body.wrong_key(
            "unknown-word", f"formulas have no word `{word}`", help=did_you_mean(word, WORDS)
        )
    if word in _BOUNDED:
        return _bounded(word, body, inputs)
    if word in ("interpolate", "steps"):
        return _drawn(word, body, inputs)
    return _combined(word, body, inputs)


def names_in(expression: Expression) -> tuple[str, ...]:
    """The inputs that a formula needs, each once, in order."""
    match expression:
        case Named(name=name):
            return (name,)
        case Combined(parts=parts):
            return tuple(dict.fromkeys(name for part in parts for name in names_in(part)))
        case Drawn(of=of):
            return names_in(of)
        case _:
            return ()


def _words(node: Node, inputs: Mapping[str, Dims]) -> Expression:
    if node.value in inputs:
        return Named(node.value, inputs[node.value])
    found = quantity_in(node.value)
    if found is None:
        raise node.wrong(
            "unknown-input",
            f"there is no input `{node.value}`",
            help=did_you_mean(node.value, inputs) or "declare it under `inputs`",
        )
    unit = unit_of(found[1])
    return Number(found[0] * unit.factor, unit.dims)


def _combined(word: str, body: Node, inputs: Mapping[str, Dims]) -> Expression:
    nodes = body.elements()
    if len(nodes) < 2 or (word in _TWO and len(nodes) != 2):
        wanted = "two formulas" if word in _TWO else "two formulas or more"
        raise body.wrong("wrong-formula", f"`{word}` needs a list of {wanted}")
    parts = tuple(parse(each, inputs) for each in nodes)
    if word in ("multiply", "divide"):
        dims = parts[0].dims
        for part in parts[1:]:
            dims = joined(dims, part.dims, 1 if word == "multiply" else -1)
        return Combined(word, parts, dims)  # type: ignore[arg-type]
    for at, part in zip(nodes[1:], parts[1:], strict=True):
        _agree(word, nodes[0], parts[0].dims, at, part.dims)
    if word == "ratio":
        return Combined("divide", parts, BARE)
    return Combined(word, parts, parts[0].dims)  # type: ignore[arg-type]


def _bounded(word: str, body: Node, inputs: Mapping[str, Dims]) -> Expression:
    of, at = _keys(word, body, ("of", "at"))
    inner, bound = parse(of, inputs), parse(at, inputs)
    _agree(word, of, inner.dims, at, bound.dims)
    return Combined(_BOUNDED[word], (inner, bound), inner.dims)  # type: ignore[arg-type]


def _drawn(word: str, body: Node, inputs: Mapping[str, Dims]) -> Expression:
    wanted = ("of", "points") if word == "interpolate" else ("of", "from", "below")
    of, listed, *rest = _keys(word, body, wanted)
    inner = parse(of, inputs)
    pairs: list[tuple[Fraction, Fraction]] = []
    dims: Dims | None = None
    below: Fraction | None = None
    for each in listed.elements():
        x, y = _pair(each)
        _agree(word, of, inner.dims, each, x.dims)
        dims = y.dims if dims is None else dims
        _agree(word, listed, dims, each, y.dims)
        pairs.append((x.value, y.value))
    if dims is None or (word == "interpolate" and len(pairs) < 2):
        raise listed.wrong("wrong-formula", f"`{word}` needs pairs `[x, y]`, an interpolation at least two")
    for number, (one, two) in enumerate(pairwise(pairs), 1):
        if one[0] >= two[0]:
            raise listed.elements()[number].wrong(
                "wrong-order", "the x of the pairs must rise", listed.elements()[number - 1].spot
            )
    if rest:
        least = _number(rest[0])
        _agree(word, listed, dims, rest[0], least.dims)
        below = least.value
    return Drawn(inner, tuple(pairs), below, dims)


def _keys(word: str, body: Node, wanted: tuple[str, ...]) -> list[Node]:
    given = dict(body.items())
    for key, child in given.items():
        if key not in wanted:
            raise child.wrong_key("unknown-key", f"unknown key `{key}`", help=did_you_mean(key, wanted))
    if missing := next((key for key in wanted if key not in given), None):
        raise body.wrong(
            "wrong-formula",
            f"`{word}` lacks `{missing}`",
            help=f"it has the keys {', '.join(f'`{key}`' for key in wanted)}",
        )
    return [given[key] for key in wanted]


def _pair(node: Node) -> tuple[Number, Number]:
    both = node.elements()
    if len(both) != 2:
        raise node.wrong("wrong-formula", "a pair is written `[x, y]`")
    return _number(both[0]), _number(both[1])


def _number(node: Node) -> Number:
    found = parse(node, {}) if isinstance(node.value, int | float | str) else None
    if not isinstance(found, Number):
        raise node.wrong("wrong-formula", "a number is wanted here, with a unit if it has one")
    return found


def _agree(word: str, one: Node, first: Dims, other: Node, second: Dims) -> None:
    if first != second:
        raise other.wrong(
            "units-disagree",
            f"`{word}` of {show_dims(first)} and {show_dims(second)}",
            one.spot,
            help="give both the same unit",
        )
