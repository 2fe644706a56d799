"""Which blocks a note speaks of: footnotes, comments, 注：须经总经理批准, and ① at the foot of a page for ① in its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.dossier.legends import is_legend
from checker.dossier.model import COMMENT, Block
from checker.patterns import Pattern
from checker.statements.cell_comments import Cells
from checker.statements.foot_lines import foot_lines
from checker.statements.slide_notes import taking

Notes = dict[int, list[Block]]
"""For the number of a block, the notes on it, each with the words of the note alone."""

_PARTS = ("footnote", "endnote")
_FOOT_MARK = Pattern(r"\s*[\[(（〔]?([0-9]{1,2}|[①-⑳*†‡])[\])）〕]?[.、]?\s*(?=\S)")
_LEVEL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_NUMBER = r"[⁰¹²³⁴-⁹]{1,2}|\[\^?[0-9]{1,2}\]|〔[0-9]{1,2}〕|【[0-9]{1,2}】|[（(]?注\s?[0-9]{1,2}[)）]?"
_MARK = rf"(?P<number>{_NUMBER})|(?P<sign>[①-⑳]|[*＊※†‡#＃]{{1,3}})"
_NOTE = Pattern(rf"\s*(?:{_MARK}|(?P<word>(?:附|备)?注|特别说明))\s*(?P<stop>[:：.、]?)\s*(?=\S)")
# Those of units (m²) call nothing.
_UNANSWERED = Pattern(r"(?<![A-Za-z0-9⁻])[⁰¹²³⁴-⁹]{1,2}|(?<=\S)\[\^?[0-9]{1,2}\]", "⁰¹²³⁴⁵⁶⁷⁸⁹[")
# A sign that opens an item of a list stands before words, one that calls a note before a stop.
_CALLS = Pattern(
    rf"(?:{_NUMBER})|(?<=[\u3400-\u9fff”』」》）)\]A-Za-z0-9。，；])(?:[①-⑳]|[*＊※†‡#＃]{{1,3}})(?=\s*(?:[，。；、：,.;:|]|$))",
    "⁰¹²³⁴⁵⁶⁷⁸⁹[〔【注①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳*＊※†‡#＃",
)
_SURELY_NOTES = Pattern(r"注|[①-⑳⁰¹²³⁴-⁹*＊※†‡#＃\[〔【]", "注①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⁰¹²³⁴⁵⁶⁷⁸⁹*＊※†‡#＃[〔【")


def notes_of(blocks: Sequence[Block]) -> Notes:
    """The notes on each block that has some; one without words where it calls one that is not there.

    A footnote of Word is on what stands before it, one of a page on what calls it there. A mark joins a note to each
    block that holds it; 注 without a number, or with one that nothing calls, is on what it stands under.
    """
    found: Notes = {}
    if not any(b.place.part in _PARTS or b.flags or _SURELY_NOTES.search(b.text) for b in blocks):
        return found
    answered: set[str] = set()
    legends = {b.legend for b in blocks if b.legend}
    called = _called(blocks)
    cells: Cells | None = None
    pages: dict[int | None, list[int]] = {}
    for number, block in enumerate(blocks):
        if block.place.part is None:
            pages.setdefault(block.place.page, []).append(number)
    for index, block in enumerate(blocks):
        if block.place.part == "notes":
            words = taking(block.text)
            for number in pages.get(block.place.page, ()) if words else ():
                found.setdefault(number, []).append(replace(block, text=words))
            continue
        opening = (_FOOT_MARK if block.place.part in _PARTS else _NOTE).match(block.text)
        if block.place.part in _PARTS:
            on = _of_the_page(blocks, index, pages) if block.place.page is not None else _above(blocks, index)
        elif block.place.part == COMMENT and block.place.cell is None:
            on = _above(blocks, index)
        elif block.place.part == COMMENT:
            cells = cells or Cells(blocks)
            on = cells.commented(index)
        elif any(flag.startswith("note:") for flag in block.flags):
            on = _linked(blocks, index)
        elif opening is None or block.kind == "heading" or block.text in legends or is_legend(block.text):
            continue
        else:
            key = _key(opening)
            answered.add(key or "")
            on = [n for n in called.get(key, ()) if n != index] if key else []
            if not on and opening.group("word", "number") != (None, None) and _says_note(opening):
                on = _above(blocks, index)
        words = block.text[opening.end() :] if opening else block.text
        for number in on:
            at = block.place.within(len(block.text) - len(words), len(block.text))
            found.setdefault(number, []).append(replace(block, text=words, place=at))
    answered |= _at_the_foot(blocks, answered, found)
    for index, block in enumerate(blocks):
        calls = {_digits(call.group()) for call in _UNANSWERED.finditer(block.text)}
        if calls - answered and index not in found and block.kind not in ("cell", "heading"):
            found[index] = [replace(block, text="")]
    return found


def _at_the_foot(blocks: Sequence[Block], answered: set[str], found: Notes) -> set[str]:
    """Adds to ``found`` the notes of lines at the foot; the numbers that these answer."""
    raised = [_raised(block.text) for block in blocks]
    out: set[str] = set()
    for foot, number, start in foot_lines(blocks, frozenset().union(*raised) - answered):
        line = blocks[foot]
        note = replace(line, text=line.text[start:], place=line.place.within(start, len(line.text)))
        out.add(number)
        for index, numbers in enumerate(raised):
            if number in numbers and index != foot:
                found.setdefault(index, []).append(note)
    return out


def _raised(text: str) -> frozenset[str]:
    """The numbers that are raised in it."""
    calls = (call.group() for call in _UNANSWERED.finditer(text))
    return frozenset(_digits(call) for call in calls if call[0] != "[")


def _says_note(opening: re.Match[str]) -> bool:
    return "注" in opening.group() and (opening["word"] is None or bool(opening["stop"]))


def _key(mark: re.Match[str]) -> str | None:
    if mark["number"]:
        return _digits(mark["number"])
    return mark["sign"]


def _digits(mark: str) -> str:
    return "".join(c for c in mark.translate(_LEVEL) if c.isdigit())


def _called(blocks: Sequence[Block]) -> dict[str, list[int]]:
    out: dict[str, list[int]] = {}
    for index, block in enumerate(blocks):
        if block.place.part in _PARTS or block.kind == "heading":
            continue
        opening = _NOTE.match(block.text)
        for call in _CALLS.finditer(block.text, opening.end() if opening else 0):
            mark = call.group()
            out.setdefault(_digits(mark) or mark, []).append(index)
    return out


def _linked(blocks: Sequence[Block], note: int) -> list[int]:
    """What leads to a note by a link."""
    calls = {f"noted:{flag[5:]}" for flag in blocks[note].flags if flag.startswith("note:")}
    return [n for n, block in enumerate(blocks) if n != note and calls & block.flags]


def _of_the_page(blocks: Sequence[Block], note: int, pages: Mapping[int | None, list[int]]) -> list[int]:
    """What calls a note on its page, by its mark if that is known; all of the page where no call was found."""
    page = [n for n in pages.get(blocks[note].place.page, ()) if blocks[n].kind != "heading"]
    mark = _FOOT_MARK.match(blocks[note].text)
    own = [n for n in page if mark and f"noted:{mark[1]}" in blocks[n].flags]
    return own or [n for n in page if any(f.startswith("noted:") for f in blocks[n].flags)] or page


def _above(blocks: Sequence[Block], note: int) -> list[int]:
    """What stands before a note: a paragraph, the whole list that ends there, or the table."""
    before = (n for n in range(note - 1, -1, -1) if not _is_note(blocks[n]))
    last = next(before, None)
    if last is None or blocks[last].kind == "heading":
        return []
    if blocks[note].place.part in (*_PARTS, COMMENT) or blocks[last].kind == "paragraph":
        return [last]
    return list(_together(blocks, last))


def _is_note(block: Block) -> bool:
    opening = _NOTE.match(block.text)
    return block.place.part in (*_PARTS, COMMENT) or (opening is not None and _says_note(opening))


def _together(blocks: Sequence[Block], last: int) -> Iterator[int]:
    end = blocks[last]
    for n in range(last, -1, -1):
        block = blocks[n]
        if block.kind != end.kind or (block.place.table, block.place.sheet) != (
            end.place.table,
            end.place.sheet,
        ):
            return
        yield n
