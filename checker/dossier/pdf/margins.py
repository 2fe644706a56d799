"""Page headers, footers, page numbers and footnotes: what stands on a page but not in its text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from checker.dossier.clean import squeeze
from checker.dossier.heading_words import is_sentence
from checker.dossier.pdf.rows import Line

# Shares of the height of a page.
_TOP = 0.085
_BOTTOM = 0.12
_SAME_HEIGHT = 4.0
_LARGER = 1.15
_SMALLER = 0.93
_MOST_LINES = 3
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—－·•]?\s*\d{1,4}\s*[-–—－·•]?|[ivxlc]{1,6}|\d{1,4}\s*[/／]\s*\d{1,4}"
    r"|第?\s*[\d一二三四五六七八九十百]+\s*页?(?:\s*[,，/／、]?\s*共\s*[\d一二三四五六七八九十百]+\s*页)?"
    r"|p(?:age|\.)?\s*\d+(?:\s*(?:of|/)\s*\d+)?",
    re.IGNORECASE,
)
_NOTE = re.compile(r"\s*([①-⑳]|\d{1,2}|[\[〔（(]\d{1,2}[)）〕\]]|[*†‡]|注\s*[:：\d])\s*\S")


@dataclass(slots=True)
class Margins:
    """Of one page: what was taken out of its lines. ``marks`` are the numbers of its footnotes."""

    body: list[Line]
    header: list[Line] = field(default_factory=list)
    footer: list[Line] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    marks: frozenset[str] = frozenset()


def margins_of(pages: Sequence[tuple[float, Sequence[Line]]], size: float) -> list[Margins]:
    """``pages`` are their heights with their lines from the top, tables left out; ``size`` is that of most letters.

    What stands near the edge is a header or footer if another page has the same there (but for numbers), or if
    it is a page number; a sentence or large letters are none.
    """
    places: dict[tuple[str, str], list[tuple[int, float]]] = defaultdict(list)
    for number, (height, lines) in enumerate(pages):
        for edge, line in _at_edges(height, lines, size):
            distance = line.box.top if edge == "header" else height - line.box.bottom
            for words in (squeeze(line.text), _but_for_pages(line, number)):
                places[edge, words].append((number, distance))
    return [_margins(number, height, lines, size, places) for number, (height, lines) in enumerate(pages)]


def _at_edges(height: float, lines: Sequence[Line], size: float) -> list[tuple[str, Line]]:
    top = [line for line in lines[:_MOST_LINES] if line.box.down < _TOP * height]
    bottom = [line for line in lines[-_MOST_LINES:] if line.box.down > (1 - _BOTTOM) * height]
    found = [("header", line) for line in top] + [("footer", line) for line in bottom]
    return [(e, line) for e, line in found if line.size <= _LARGER * size and _may_repeat(line)]


def _may_repeat(line: Line) -> bool:
    return is_page_number(line.text) or not is_sentence(line.text)


def _but_for_pages(line: Line, page: int) -> str:
    """The words, with numbers that count on as the pages do replaced by where they began."""
    return _DIGITS.sub(lambda n: f"<{int(n[0][:6]) - page}>", squeeze(line.text))


def _margins(
    number: int,
    height: float,
    lines: Sequence[Line],
    size: float,
    places: Mapping[tuple[str, str], Sequence[tuple[int, float]]],
) -> Margins:
    found = Margins(list(lines))
    for edge, line in _at_edges(height, lines, size):
        distance = line.box.top if edge == "header" else height - line.box.bottom
        again = any(
            other != number and abs(away - distance) <= _SAME_HEIGHT
            for words in (squeeze(line.text), _but_for_pages(line, number))
            for other, away in places[edge, words]
        )
        if again or is_page_number(line.text):
            found.body = [kept for kept in found.body if kept is not line]
            (found.header if edge == "header" else found.footer).append(line)
    _take_notes(found, height, size)
    return found


def is_page_number(text: str) -> bool:
    """Whether a line holds the number of its page and nothing else."""
    return bool(_PAGE_NUMBER.fullmatch(squeeze(text)))


def _take_notes(found: Margins, height: float, size: float) -> None:
    """The smaller letters at the foot of the page, from the first line that begins with a mark."""
    start = len(found.body)
    while (
        start
        and found.body[start - 1].size <= _SMALLER * size
        and found.body[start - 1].box.down > height / 2
    ):
        start -= 1
    while start < len(found.body) and not _NOTE.match(found.body[start].text):
        start += 1
    if start == 0:
        return
    found.notes, found.body = found.body[start:], found.body[:start]
    marks = (_NOTE.match(line.text) for line in found.notes)
    found.marks = frozenset(
        c for mark in marks if mark for c in mark[1].strip("[]〔〕（）()") if c.isalnum() or c in "*†‡"
    )
