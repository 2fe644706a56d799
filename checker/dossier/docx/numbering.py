"""Automatic list numbers: Word keeps them out of the text, so they are counted here as Word would show them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from checker.dossier.clean import clean
from checker.dossier.docx.formats import show
from checker.dossier.docx.names import MC, W, find, get, toggle, value, whole
from checker.dossier.docx.styles import Styles
from checker.patterns import Pattern
from checker.records import record

_TOKEN = Pattern(r"%([1-9])", "%")
_LEVELS = range(9)
UNKNOWN = "?"


@record(frozen=True, slots=True)
class Level:
    """One level of a list; ``restart`` is the level (from 1) after which it starts anew, 0 for never."""

    start: int
    format: str
    text: str
    legal: bool
    restart: int | None
    style: str | None


@record(frozen=True, slots=True)
class List:
    """A ``w:num``: its levels, the list it counts with, and the levels whose count its first use begins anew."""

    abstract: str
    levels: Mapping[int, Level]
    anew: tuple[int, ...]


@record(frozen=True, slots=True)
class Shown:
    """A number as shown; ``known`` is False if a format in it is not one that we can show."""

    text: str
    level: int
    known: bool
    bullet: bool


@dataclass(slots=True)
class Counter:
    """Counts through one document; call ``next`` for each shown paragraph in order."""

    lists: Mapping[str, List]
    styles: Styles
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    def next(self, paragraph: Any, style: str | None) -> Shown | None:
        """The number of this paragraph, None if it has none."""
        number, level = self._which(paragraph, style)
        found = self.lists.get(number) if number else None
        if found is None or number is None or level not in found.levels:
            return None
        self._count(number, found, level)
        return self._show(found, level)

    def _which(self, paragraph: Any, style: str | None) -> tuple[str | None, int]:
        said = find(paragraph, "pPr/numPr")
        own, own_level = value(said, "numId"), whole(value(said, "ilvl"))
        if own is not None:
            return (None if own == "0" else own), own_level or 0
        number, level = self.styles.numbering(style)
        if number is None or number == "0":
            return None, 0
        if level is None:
            level = self._level_of_style(number, style)
        return number, own_level if own_level is not None else level

    def _level_of_style(self, number: str, style: str | None) -> int:
        # A list can name the style of each level instead of the style naming its level.
        found = self.lists.get(number)
        for element in self.styles.chain(style):
            for level, spec in found.levels.items() if found else ():
                if spec.style == get(element, "styleId"):
                    return level
        return 0

    def _count(self, number: str, found: List, level: int) -> None:
        counts = self._counts.setdefault(found.abstract, {})
        if number not in self._begun:
            self._begun.add(number)
            for overridden in found.anew:
                counts.pop(overridden, None)
        for shallower in range(level):
            if shallower in found.levels and shallower not in counts:
                counts[shallower] = found.levels[shallower].start
        counts[level] = counts.get(level, found.levels[level].start - 1) + 1
        for deeper in range(level + 1, 9):
            spec = found.levels.get(deeper)
            if spec and (spec.restart is None or (spec.restart and level < spec.restart)):
                counts.pop(deeper, None)

    def _show(self, found: List, level: int) -> Shown:
        spec = found.levels[level]
        counts = self._counts[found.abstract]
        if spec.format == "bullet":
            return Shown("•", level, known=True, bullet=True)
        known = True

        def part(match: re.Match[str]) -> str:
            nonlocal known
            which = int(match[1]) - 1
            other = found.levels.get(which)
            if other is None:
                return ""
            name = "decimal" if spec.legal and other.format != "none" else other.format
            shown = show(counts.get(which, other.start), name)
            known = known and shown is not None
            return UNKNOWN if shown is None else shown

        return Shown(_TOKEN.sub(part, spec.text).strip(), level, known=known, bullet=False)


def read_numbering(root: Any, styles: Styles) -> Counter:
    """From the root of ``word/numbering.xml`` (None: a document without lists)."""
    if root is None:
        return Counter({}, styles)
    abstracts = {get(a, "abstractNumId") or "": a for a in root.iterchildren(W + "abstractNum")}
    numbers = {get(n, "numId") or "": n for n in root.iterchildren(W + "num")}
    lists = {}
    for number, element in numbers.items():
        abstract = _resolve(value(element, "abstractNumId"), abstracts, numbers, styles)
        if abstract is not None:
            lists[number] = _list(element, abstract, abstracts[abstract])
    return Counter(lists, styles)


def _resolve(
    abstract: str | None, abstracts: Mapping[str, Any], numbers: Mapping[str, Any], styles: Styles
) -> str | None:
    """Follows ``numStyleLink`` from list to list style to list; None if it leads nowhere or in a circle."""
    for _ in range(10):
        if abstract is None or abstract not in abstracts:
            return None
        link = value(abstracts[abstract], "numStyleLink")
        if link is None:
            return abstract
        number, _level = styles.numbering(link) if link in styles.by_id else (None, None)
        abstract = value(numbers.get(number or ""), "abstractNumId")
    return None


def _list(number: Any, abstract_id: str, abstract: Any) -> List:
    levels = {i: spec for i, spec in map(_level, abstract.iterchildren(W + "lvl")) if i in _LEVELS}
    anew = []
    for override in number.iterchildren(W + "lvlOverride"):
        index = whole(get(override, "ilvl"))
        if index not in _LEVELS or index is None:
            continue
        own = find(override, "lvl")
        if own is not None:
            levels[index] = _level(own)[1]
        start = whole(value(override, "startOverride"))
        if start is not None and index in levels:
            levels[index] = replace(levels[index], start=start)
            anew.append(index)
    return List(abstract_id, levels, tuple(anew))


def _level(element: Any) -> tuple[int, Level]:
    index = whole(get(element, "ilvl"))
    start = whole(value(element, "start"))
    return index if index is not None else -1, Level(
        start=1 if start is None else start,
        format=_format(element),
        text=clean(value(element, "lvlText") or ""),
        legal=bool(toggle(element, "isLgl")),
        restart=whole(value(element, "lvlRestart")),
        style=value(element, "pStyle"),
    )


def _format(level: Any) -> str:
    wrapped = find(level, "numFmt")
    if wrapped is None:
        # Newer formats come with an older one to fall back to; what Word shows is the newer.
        wrapped = level.find(f"{MC}AlternateContent/{MC}Choice/{W}numFmt")
    if wrapped is None:
        return "decimal"
    name = get(wrapped, "val") or "decimal"
    if name == "custom" and (get(wrapped, "format") or "").startswith("01,"):
        return "decimalZero"
    return name
