"""Headings that are numbered by a figure and a blank, as standards have it: 1 范围, 2 职责, with 2.1 … below."""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.draft import Item, Para, Table
from checker.dossier.heading_words import ends_in_colon, is_sentence, short
from checker.dossier.markers import Marker
from checker.patterns import Pattern

_SPACED = Pattern(r"([1-9]\d?)[ \u3000\t]+(?=[\u4e00-\u9fff])")
_RANK = 4
_LONGEST = 20


def spaced_number(para: Para) -> Marker | None:
    """The number of a line that may be such a heading; 3 台设备 looks like one, too."""
    match = _SPACED.match(para.text)
    if match is None or para.number is not None or para.list_level is not None:
        return None
    words = para.text[match.end() :].strip()
    if (
        not short(words, _LONGEST)
        or is_sentence(words)
        or ends_in_colon(words)
        or "，" in words
        or words[-1] in "、；"
    ):
        return None
    return Marker("spaced", _RANK, int(match[1]), match.end())


def spaced_headings(items: Sequence[Item]) -> dict[int, Marker]:
    """The lines that count on from 1, each with something below it; none if only one does."""
    found: dict[int, Marker] = {}
    for index, item in enumerate(items):
        marker = spaced_number(item) if isinstance(item, Para) and not item.contents else None
        if marker is not None and marker.value == len(found) + 1 and _has_words_below(items, index):
            found[index] = marker
    return found if len(found) > 1 else {}


def _has_words_below(items: Sequence[Item], index: int) -> bool:
    below = items[index + 1] if index + 1 < len(items) else None
    return isinstance(below, Table) or (isinstance(below, Para) and spaced_number(below) is None)
