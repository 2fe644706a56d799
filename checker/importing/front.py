"""Parts what stands before chapter 1: cover, contents, foreword. The contents are never taken as clauses."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.dossier.draft import Table
from checker.importing.lines import PAGE_AT_END, Line
from checker.importing.numbers import annex_head, nature

_CONTENTS = frozenset(("目次", "目录", "目錄", "CONTENTS", "Contents"))
_FOREWORD = frozenset(("前言", "引言"))
_NUMBERED = re.compile(r"\d|附录[A-Z]|[A-Z]\.\d")
_ENDED = re.compile(r"[。：；]$")
_SHORTEST = 2
Parted = tuple[list[Line], list[Line], list[Line], Sequence[Line | Table]]


def parted(flow: Sequence[Line | Table], begins: Callable[[Line], bool]) -> Parted:
    """Cover, contents, foreword, and the rest from chapter 1 on (nothing if there is no chapter 1)."""
    cover: list[Line] = []
    contents: list[Line] = []
    foreword: list[Line] = []
    part = cover
    for at, item in enumerate(flow):
        if isinstance(item, Table):
            continue
        if item.closed in _CONTENTS:
            part = contents
            continue
        if part is contents and _is_entry(item, contents):
            contents.append(item)
            continue
        if item.leads_to_page:
            contents.append(item)
            continue
        if item.closed in _FOREWORD:
            part = foreword
            continue
        if begins(item):
            return cover, contents, foreword, flow[at:]
        (cover if part is contents else part).append(item)
    return cover, contents, foreword, ()


def told_apart(flow: Sequence[Line | Table], contents: Sequence[Line]) -> list[Line | Table]:
    """``flow`` with a heading and the text that a reader of pages took to go on in the same line as two lines.

    Where a page has short lines alone nothing shows where a line ends; the contents tell how the heading reads.
    """
    headings = sorted({_closed(entry(line.text)) for line in contents}, key=len, reverse=True)
    headings = [each for each in headings if _NUMBERED.match(each) and len(each) > _SHORTEST]
    titles = [title for each in headings if (head := annex_head(each)) and (title := head[2])]
    out: list[Line | Table] = []
    for item in flow:
        whole = item.closed if isinstance(item, Line) and not item.leads_to_page else ""
        awaited = titles if out and _heads_annex(out[-1]) else headings
        heading = next((each for each in awaited if whole.startswith(each)), None)
        if (
            heading is None
            or whole == heading
            or not isinstance(item, Line)
            or not _begins_anew(whole[len(heading) :])
        ):
            out.append(item)
            continue
        at = _place_after(item.text, len(heading))
        out += [replace(item, text=item.text[:at].strip()), replace(item, text=item.text[at:].strip())]
    return out


def _begins_anew(rest: str) -> bool:
    """Whether what stands behind a heading is a text of its own: a sentence, or the next number."""
    return bool(_ENDED.search(rest) or _NUMBERED.match(rest))


def _heads_annex(item: Line | Table) -> bool:
    """Whether the title of an annex is to come: below 附录A, or （规范性）."""
    if isinstance(item, Table):
        return False
    head, below = annex_head(item.closed), nature(item.closed)
    return (head is not None and not head[2]) or (below is not None and not below[1])


def _place_after(text: str, letters: int) -> int:
    """Where in ``text`` so many letters that are no blanks have been."""
    for at, letter in enumerate(text):
        if letters == 0:
            return at
        letters -= not letter.isspace()
    return len(text)


def _closed(text: str) -> str:
    return "".join(text.split())


def _is_entry(line: Line, before: Sequence[Line]) -> bool:
    """A line below 目次: it leads to a page, or, where none does, the first entry has not come again yet."""
    if line.ends_in_page or not before:
        return True
    return not before[0].ends_in_page and line.closed != before[0].closed


def entry(text: str) -> str:
    """A line of the contents without the number of its page."""
    return PAGE_AT_END.sub("", text).strip()
