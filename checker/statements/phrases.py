"""The small pattern language of ``modifiers.yaml`` and its linear-time matcher over token classes.

A sentence becomes a string of one byte a token; a pattern such as ``must? report ORGS DECIDE after?`` becomes a
regular expression over those bytes, run by RE2. An item is a class, a macro in capitals, a quoted word (one
lexicon word), ``a|b`` or a group; ``? * +`` as usual; what stands after ``>`` must follow but is not consumed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import re2

from checker.errors import InputError, Spot, did_you_mean
from checker.patterns import Pattern
from checker.records import record
from checker.statements.cues import COMMON, Cues, cues_of
from checker.statements.vocabulary import Rule

MASK = 1
_FIRST = 0x80
_ITEM = Pattern(r'\s*(\(|\)|\||\?|\*|\+|>|"[^"]+"|[A-Za-z_]+)')


@record(frozen=True, slots=True)
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


@record(frozen=True, slots=True)
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
        self._cues: dict[int, list[tuple[int, list[frozenset[int]]]]] = {}
        self._uncued: list[int] = []
        self._coded: dict[frozenset[str], frozenset[int]] = {}
        expanded: dict[str, bytes] = {}
        known: dict[str, Cues] = {}
        for rule in rules:
            for form in rule.forms:
                body, _, tail = form.partition(">")
                parts.append(
                    b"(%s)%s"
                    % (
                        _expression(body, codes, macros, rule.id, (), expanded),
                        _expression(tail, codes, macros, rule.id, (), expanded),
                    )
                )
                self._groups.append(rule)
                self._expect(cues_of(body, macros, known), codes)
        self._expression: Any = re2.compile(b"|".join(parts), options) if parts else None

    def _expect(self, cues: Cues, codes: Codes) -> None:
        """Keeps the cues of one form under the classes of the one that is rarest in papers."""
        group = len(self._groups)
        if not cues:
            self._uncued.append(group)
            return
        first, *rest = sorted(cues, key=lambda c: (not COMMON.isdisjoint(c), len(c)))
        for cue in rest:
            if cue not in self._coded:
                self._coded[cue] = frozenset(map(codes.of, cue))
        needed = [self._coded[cue] for cue in rest]
        for cls in first:
            self._cues.setdefault(codes.of(cls), []).append((group, needed))

    def fitting(self, classes: frozenset[int]) -> list[int]:
        """Numbers of the forms for which what they cannot do without stands among ``classes``."""
        out = self._uncued.copy()
        for code in self._cues.keys() & classes:
            for group, needed in self._cues[code]:
                for cue in needed:
                    if cue.isdisjoint(classes):
                        break
                else:
                    out.append(group)
        return out

    def find(self, coded: bytes, among: Sequence[int] = ()) -> Iterator[Found]:
        """All places, from left to right, where a rule fits; earlier rules win at one place.

        ``among`` are the forms that may fit, all if there are none: which one did is then found sooner."""
        if self._expression is None:
            return
        for match in self._expression.finditer(coded):
            group = next((g for g in among if match.end(g) >= 0), 0) or match.lastindex
            start, end = match.span(group)
            if start < end:
                yield Found(self._groups[group - 1], start, end)


def _expression(
    form: str,
    codes: Codes,
    macros: Mapping[str, str],
    rule: str,
    inside: tuple[str, ...],
    expanded: dict[str, bytes],
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
        out += _piece(found.group(1), codes, macros, rule, inside, expanded)
    return bytes(out)


def _piece(
    item: str,
    codes: Codes,
    macros: Mapping[str, str],
    rule: str,
    inside: tuple[str, ...],
    expanded: dict[str, bytes],
) -> bytes:
    if item == "(":
        return b"(?:"
    if item in (")", "|", "?", "*", "+"):
        return item.encode()
    if item in macros:
        if item in inside:
            raise InputError("bad-pattern", f"macro `{item}` uses itself", Spot("vocabulary/modifiers.yaml"))
        if item not in expanded:
            body = _expression(macros[item], codes, macros, rule, (*inside, item), expanded)
            expanded[item] = b"(?:" + body + b")"
        return expanded[item]
    name = item.strip('"')
    if name not in codes.by_class:
        raise InputError(
            "unknown-class",
            f"unknown token class `{name}` in rule `{rule}`",
            Spot("vocabulary/modifiers.yaml"),
            help=did_you_mean(name, [*codes.by_class, *macros]),
        )
    return re.escape(bytes([codes.of(name)]))
