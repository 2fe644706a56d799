"""The small pattern language of ``modifiers.yaml`` and its linear-time matcher over token classes.

A sentence becomes a string of one byte a token; a pattern such as ``must? report ORGS DECIDE after?`` becomes a
regular expression over those bytes, run by RE2. An item is a class, a macro in capitals, a quoted word (one
lexicon word), ``a|b`` or a group; ``? * +`` as usual; what stands after ``>`` must follow but is not consumed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import re2

from checker.errors import InputError, Spot, did_you_mean
from checker.statements.vocabulary import Rule

MASK = 1
_FIRST = 0x80
_ITEM = re.compile(r'\s*(\(|\)|\||\?|\*|\+|>|"[^"]+"|[A-Za-z_]+)')


@dataclass(frozen=True, slots=True)
class Codes:
    """One byte for each token class, and for each word that a pattern quotes."""

    by_class: Mapping[str, int]

    def of(self, cls: str) -> int:
        return self.by_class[cls]


def assign_codes(classes: Sequence[str]) -> Codes:
    """Bytes 2 … 255, leaving out those that mean something in a regular expression."""
    free = [b for b in range(2, 256) if chr(b).isalnum() or b >= _FIRST or 2 <= b < 9]
    if len(classes) > len(free):
        raise InputError(
            "too-many-classes", f"{len(classes)} token classes, at most {len(free)} fit", Spot("vocabulary")
        )
    return Codes(dict(zip(classes, free, strict=False)))


@dataclass(frozen=True, slots=True)
class Found:
    """A rule that fits tokens ``start`` to ``end`` (exclusive)."""

    rule: Rule
    start: int
    end: int


class Phrases:
    """All rules of one role, compiled to one expression."""

    def __init__(self, rules: Sequence[Rule], codes: Codes, macros: Mapping[str, str]) -> None:
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.max_mem = 64 << 20
        options.log_errors = False
        parts = []
        self._groups: list[Rule] = []
        for rule in rules:
            for form in rule.forms:
                body, tail = _compile(form, codes, macros, rule.id)
                parts.append(b"(%s)%s" % (body, tail))
                self._groups.append(rule)
        self._expression: Any = re2.compile(b"|".join(parts), options) if parts else None

    def find(self, coded: bytes) -> Iterator[Found]:
        """All places, from left to right, where a rule fits; earlier rules win at one place."""
        if self._expression is None:
            return
        for match in self._expression.finditer(coded):
            group = match.lastindex
            start, end = match.span(group)
            if start < end:
                yield Found(self._groups[group - 1], start, end)


def _compile(form: str, codes: Codes, macros: Mapping[str, str], rule: str) -> tuple[bytes, bytes]:
    body, _, tail = form.partition(">")
    return (
        _expression(body, codes, macros, rule, ()),
        _expression(tail, codes, macros, rule, ()) if tail else b"",
    )


def _expression(
    form: str, codes: Codes, macros: Mapping[str, str], rule: str, inside: tuple[str, ...]
) -> bytes:
    out = bytearray()
    position = 0
    form = form.strip()
    while position < len(form):
        found = _ITEM.match(form, position)
        if found is None:
            raise InputError(
                "bad-pattern",
                f"cannot read `{form[position:][:20]}` in rule `{rule}`",
                Spot("vocabulary/modifiers.yaml"),
            )
        position = found.end()
        out += _piece(found.group(1), codes, macros, rule, inside)
    return bytes(out)


def _piece(item: str, codes: Codes, macros: Mapping[str, str], rule: str, inside: tuple[str, ...]) -> bytes:
    if item == "(":
        return b"(?:"
    if item in (")", "|", "?", "*", "+"):
        return item.encode()
    if item in macros:
        if item in inside:
            raise InputError("bad-pattern", f"macro `{item}` uses itself", Spot("vocabulary/modifiers.yaml"))
        return b"(?:" + _expression(macros[item], codes, macros, rule, (*inside, item)) + b")"
    name = item.strip('"')
    if name not in codes.by_class:
        raise InputError(
            "unknown-class",
            f"unknown token class `{name}` in rule `{rule}`",
            Spot("vocabulary/modifiers.yaml"),
            help=did_you_mean(name, [*codes.by_class, *macros]),
        )
    return re.escape(bytes([codes.of(name)]))
