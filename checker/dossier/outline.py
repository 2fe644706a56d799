"""Which paragraphs are headings: by style, or – most Chinese papers have no styles – by number and shape.

A numbered line is a heading if it is short, has no sentence in it, counts on from the one before, and has
something below it. A run of short numbered lines with nothing below them is a list, not headings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from checker.dossier.clean import squeeze, tidy
from checker.dossier.dates import is_date_line
from checker.dossier.draft import Item, Para, Table
from checker.dossier.heading_words import (
    ends_in_colon,
    is_label,
    is_sentence,
    is_title,
    names_post_and_holder,
    names_posts,
    post_line,
    short,
)
from checker.dossier.markers import Marker, marker_of, words_after
from checker.dossier.spaced_numbers import spaced_headings
from checker.patterns import Pattern
from checker.records import record

Why = Literal["title", "post", "style", "number", "label", "annex"]
_LONGEST = 30
_ANNEX = Pattern(r"附\s*[件录表]\s*[0-9０-９一二三四五六七八九十]*\s*[:：.、]?\s*\S{0,40}", "附")
_PERSONAL_PAPER = Pattern(
    r"(?:说明书|(?<!^)岗位职责|任命书|聘任书|聘书|授权书|委任书)\s*(?:[（(].{1,20}[)）])?$", "书命岗明聘"
)
_LETTERHEAD = Pattern(r".{2,40}(?:公司|集团|厂|院|会)文件", "文 件")
_CLOSING = Pattern(
    r".{2,30}(?:公司|集团|厂|董事会|股东会|委员会|人事部|办公室)(?:[（(]盖?章[)）])?", "人厂司团委室股董"
)


@record(frozen=True, slots=True)
class Rank:
    """Why a paragraph is a heading and where it stands: ``level`` for styles, ``marker`` for numbers."""

    why: Why
    level: int = 0
    marker: Marker | None = None


def marker_for(para: Para) -> Marker | None:
    """The number of a paragraph, automatic or written."""
    return marker_of(f"{para.number} ") if para.number else marker_of(para.text)


def shown_text(para: Para) -> str:
    """The paragraph on one line, with its automatic number before it."""
    text = tidy(para.text)
    if not para.number or para.number == "•":
        return text
    return f"{para.number} {text}" if para.number[-1].isalnum() else para.number + text


def headings_in(items: Sequence[Item], *, title: Para | None = None) -> dict[int, Rank]:
    """The index of each item that is a heading, and its rank; ``title`` is known to be the title."""
    ranks: dict[int, Rank] = {}
    for index, item in enumerate(items):
        if isinstance(item, Para) and not item.contents:
            found = Rank("title") if item is title else _by_itself(item, first=index == 0)
            if found is not None and (found.why != "label" or _has_words_below(items, index)):
                ranks[index] = found
    if len(items) == 1:
        # Of what is counted, a heading has something below it.
        return ranks
    for index, marker in spaced_headings(items).items():
        if index not in ranks or ranks[index].why == "label":
            ranks[index] = Rank("number", marker=marker)
    for series in _series(items, ranks):
        for index in _headings_of(series, items):
            ranks[index] = Rank("number", marker=series.marker)
    return ranks


def _by_itself(para: Para, *, first: bool) -> Rank | None:
    """Headings that need no look at their neighbours."""
    if para.heading == 0:
        return Rank("title")
    if para.heading is not None and short(para.text, 80) and "\n" not in para.text.strip():
        return Rank("style", level=para.heading)
    if post_line(para.text):
        return Rank("post")
    if para.list_level is not None or marker_for(para):
        return None
    if is_label(para.text):
        return Rank("label")
    if _LETTERHEAD.fullmatch(squeeze(para.text)):
        return None
    if is_title(para.text) and (_PERSONAL_PAPER.search(squeeze(para.text)) or (para.centred and not first)):
        return Rank("title")
    if _ANNEX.fullmatch(para.text) and not is_sentence(para.text):
        return Rank("annex")
    if _bold_label(para):
        return Rank("label")
    return None


def _bold_label(para: Para) -> bool:
    plain = not ends_in_colon(para.text) and "，" not in para.text and not is_date_line(para.text)
    return para.bold and plain and short(para.text, 20) and not is_sentence(para.text)


def _has_words_below(items: Sequence[Item], index: int) -> bool:
    return any(isinstance(item, Para | Table) for item in items[index + 1 : index + 2])


@dataclass(slots=True)
class _Series:
    """Numbered lines that count on from one another."""

    style: str
    marker: Marker
    last: int | None
    begins_well: bool
    members: list[int] = field(default_factory=list)


def _series(items: Sequence[Item], ranks: dict[int, Rank]) -> list[_Series]:
    found: list[_Series] = []
    open_: list[_Series] = []
    # Articles count on through the chapters: 第八条 may be the first of the second chapter.
    last: dict[str, int | None] = {}
    for index, item in enumerate(items):
        if index in ranks and ranks[index].why != "post":
            open_ = []
        marker = marker_for(item) if isinstance(item, Para) and not item.contents else None
        if marker is None or index in ranks:
            continue
        place = next((i for i, s in enumerate(open_) if s.style == marker.style), None)
        if place is not None and _counts_on(open_[place], marker):
            del open_[place + 1 :]
        else:
            # A number that begins anew is a child of what is open, or takes its elder's place.
            del open_[place if place is not None else len(open_) :]
            begins_well = marker.value in (1, None) or last.get(marker.style) == (marker.value or 0) - 1
            open_.append(_Series(marker.style, marker, None, begins_well))
            found.append(open_[-1])
        open_[-1].members.append(index)
        open_[-1].last = last[marker.style] = marker.value
    return found


def _counts_on(series: _Series, marker: Marker) -> bool:
    if marker.value is None or series.last is None:
        return marker.value is None and series.last is None
    return marker.value == series.last + 1


def _headings_of(series: _Series, items: Sequence[Item]) -> list[int]:
    candidates = [i for i in series.members if _could_head(items[i])]
    parents = [i for i in candidates if _is_counted_under(items, i)]
    if not series.begins_well and len(series.members) == 1:
        # Out of turn: 四、权限 at the top of an extract is one all the same, by its word.
        candidates = [
            i for i in candidates if isinstance(p := items[i], Para) and is_label(words_after(p.text))
        ]
    if not candidates:
        return []
    with_words = {i for i in series.members if _heads_something(series, items, i)}
    before_last = series.members[:-1] or series.members
    if sum(i in with_words for i in before_last) * 2 >= len(before_last):
        return candidates
    bold = [i for i in candidates if i in with_words and isinstance(p := items[i], Para) and p.bold]
    return sorted({*parents, *bold})


def _is_counted_under(items: Sequence[Item], index: int) -> bool:
    """3.3 质量副总经理 right above 3.3.1, 第四条 品质副总 right above （一）: a deeper count begins under the line."""
    pair = items[index : index + 2]
    numbers = [_number_of(item) for item in pair]
    if len(numbers) == 2 and "." in numbers[0] and numbers[1] == f"{numbers[0]}.1":
        return True
    first, below = (marker_for(item) if isinstance(item, Para) else None for item in (*pair, None, None)[:2])
    if first is None or below is None or not isinstance(pair[0], Para):
        return False
    deeper = below.rank > first.rank and below.style != first.style and below.value == 1
    words = words_after(pair[0].text)
    return deeper and (names_posts(words) or names_post_and_holder(words))


def _number_of(item: Item) -> str:
    marker = marker_for(item) if isinstance(item, Para) else None
    if marker is None or not marker.style.startswith("nested") or not isinstance(item, Para):
        return ""
    return squeeze((f"{item.number} " if item.number else item.text)[: marker.end]).rstrip(".．、:：")


def _could_head(item: Item) -> bool:
    if not isinstance(item, Para):
        return False
    marker = marker_for(item)
    words = squeeze(item.text if item.number or marker is None else item.text[marker.end :])
    if (
        not words
        or not short(words, _LONGEST)
        or is_sentence(words)
        or words.endswith(("，", ",", "；", "、"))
    ):
        return False
    return not ends_in_colon(words) or is_label(words)


def _heads_something(series: _Series, items: Sequence[Item], index: int) -> bool:
    """Whether what follows stands below this line: a table, unnumbered words, or a deeper number."""
    after = (items[i] for i in range(index + 1, len(items)))
    below = next((item for item in after if isinstance(item, Para | Table)), None)
    if below is None or isinstance(below, Table):
        return below is not None
    marker = marker_for(below)
    if marker is not None:
        begins = marker.style != series.style and marker.value in (1, None) and marker.rank > 3
        return begins or marker.rank > series.marker.rank
    return not (
        is_date_line(below.text) or _CLOSING.fullmatch(squeeze(below.text)) or below.heading is not None
    )
