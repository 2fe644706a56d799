"""Automatic numbers of lists and headings: they are not in the text, so they are counted as they would be shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.docx.formats import show
from checker.dossier.docx.numbering import UNKNOWN, Shown
from checker.dossier.odf.names import get, name, whole
from checker.patterns import Pattern
from checker.records import record

_TOKEN = Pattern(r"%([0-9]{1,2})%", "%")
_DEEPEST = 10
_PLAIN = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none"}  # fmt: skip
# Others are named by how they begin.
_BY_START = {
    "一": "chineseCountingThousand", "壹, 贰": "chineseLegalSimplified", "壹, 貳": "ideographLegalTraditional",
    "甲": "ideographTraditional", "子": "ideographZodiac", "①": "decimalEnclosedCircle", "１": "decimalFullWidth",
    "⑴": "decimalEnclosedParen", "⒈": "decimalEnclosedFullstop", "㊀": "ideographEnclosedCircle", "01, 02": "decimalZero",
}  # fmt: skip


@record(frozen=True, slots=True)
class Level:
    """One level of a list: ``shows`` is how many levels its number names, ``text`` their order if that is told."""

    start: int
    format: str
    before: str
    after: str
    shows: int
    text: str | None
    bullet: bool


@dataclass(slots=True)
class Run:
    """A list that is being counted, over all the pieces that it is written in."""

    levels: Mapping[int, Level]
    counts: dict[int, int] = field(default_factory=dict)

    def next(self, level: int, start: int | None = None) -> Shown | None:
        """The number of the next item on ``level`` (from 1), ``start`` if it is told to begin anew."""
        spec = self.levels.get(level)
        if spec is None:
            return None
        for shallower in range(1, level):
            if shallower in self.levels:
                self.counts.setdefault(shallower, self.levels[shallower].start)
        self.counts[level] = self.counts.get(level, spec.start - 1) + 1 if start is None else start
        for deeper in [found for found in self.counts if found > level]:
            del self.counts[deeper]
        return self._shown(spec, level)

    def _shown(self, spec: Level, level: int) -> Shown:
        if spec.bullet:
            return Shown("•", level - 1, known=True, bullet=True)
        known = True

        def part(which: int) -> str:
            nonlocal known
            other = self.levels.get(which)
            if other is None or other.bullet:
                return ""
            words = show(self.counts.get(which, other.start), other.format)
            known = known and words is not None
            return UNKNOWN if words is None else words

        if spec.text is not None:
            words = _TOKEN.sub(lambda match: part(int(match[1])), spec.text)
        else:
            named = [part(which) for which in range(max(1, level - spec.shows + 1), level + 1)]
            words = spec.before + ".".join(filter(None, named)) + spec.after
        return Shown(clean(words).strip(), level - 1, known=known, bullet=False)


def levels_of(style: Any) -> dict[int, Level]:
    """The levels of a list or outline style, None for one that is not there."""
    out: dict[int, Level] = {}
    for element in () if style is None else style:
        kind = name(element)
        level = whole(get(element, "text:level"), 0)
        if not 1 <= level <= _DEEPEST or not kind.startswith("text:"):
            continue
        out[level] = Level(
            start=whole(get(element, "text:start-value"), 1),
            format=_format(get(element, "style:num-format") or ""),
            before=get(element, "style:num-prefix") or "",
            after=get(element, "style:num-suffix") or "",
            shows=min(whole(get(element, "text:display-levels"), 1), _DEEPEST),
            text=get(element, "loext:num-list-format"),
            bullet=kind in ("text:list-level-style-bullet", "text:list-level-style-image"),
        )
    return out


def _format(code: str) -> str:
    known = _PLAIN.get(code)
    if known is None:
        known = next((found for start, found in _BY_START.items() if code.startswith(start)), None)
    return re.sub(r"\s", " ", code) if known is None else known
