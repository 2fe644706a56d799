"""The numbers by which places of a paper are called: 第三条、第四条, 第1至3项, 第二部分, 事项二, sections 1 and 2 – and their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern

_N = r"(?:\d{1,3}|[一二三四五六七八九十百]{1,4})"
_DIGITS = {c: n for n, c in enumerate("一二三四五六七八九", 1)}
_CALLED = Pattern(
    rf"(?P<but>除(?:了)?[^,。;:]{{0,6}})?第(?P<all>{_N}(?:[条款项]?(?:[、,和及与]|以及|至|到|-|—|~){{1,2}}第?{_N})*)(?P<unit>[条款项部章节])(?!分?的?第)",
    "第",
)
_NAMED = Pattern(
    rf"(?:事项|权限|职权|授权事项|编号)(?P<all>{_N}(?:[、和及与]{_N})*)(?=[限须需由仅只待经报暂为的,])",
    "项限权号",
)
_CALLED_EN = Pattern(
    r"\b(?P<but>except )?(?:sections?|items?|clauses?|points?|paragraphs?|articles?|powers?|numbers?|nos?\.?|(?:matters?|powers?|rights?|cases?|those) (?:in|under|of|listed in|named in|set out in)) (?P<all>\d{1,2}(?:(?:,| and| or| to|-|–)+ ?\d{1,2})*)\b",
    "sicparno",
)
_BRACKETED = Pattern(
    rf"(?P<but>除(?:了)?)?(?P<all>\(({_N})\)(?:[、,和及与至到-]*\({_N}\))*)(?:项|款|所列|中的?|的?权[力限])",
    "( 项款列中权",
)
_LETTERED_EN = Pattern(
    r"\b(?P<but>except )?(?:items?|points?|powers?|letters?|sections?|paragraphs?|clauses?|rights?|in|under) (?P<all>\([a-z]\)(?:(?:,| and| or| to)+ ?\([a-z]\))*)",
    "(",
)
_BARE_EN = Pattern(
    r"(?:^|(?<=[.;:\n] ))(?:\d{1,2}\.)+(?P<all>\d{1,2}) (?=is |are |does |shall |may |will |has |applies|takes|comes)",
    ".",
)
_IS_SUBJECT = Pattern(r"\"|[、和及与至的所中里规项权事暂不自停废仅只尚未待删另均各]")
_PARTS = Pattern(rf"{_N}|至|到|-|—|–|~|to")
_LABEL = Pattern(
    rf"\s*(?:第(?P<clause>{_N})条|[(](?P<a>{_N})[)]|(?P<b>\d{{1,2}})[.、)](?!\d)|(?P<c>[一二三四五六七八九十]{{1,2}})、|(?P<d>[①-⑳])|(?:\d+\.)+(?P<e>\d{{1,2}})(?!\d)|[a-z]{{1,2}}[-]?(?P<f>\d{{1,2}})(?!\d)|(?:事项|授权事项|权限)(?P<g>{_N}):|\((?P<h>[a-z])\))"
)
_SECTION = Pattern(rf"\s*(?:第(?P<a>{_N})[章节条部篇]|(?P<b>{_N})[、.)]|[(](?P<c>{_N})[)])")


def number_of(words: str) -> int:
    """三十一 as 31.

    >>> [number_of(w) for w in ("7", "十", "十二", "三十一", "二十", "九")]
    [7, 10, 12, 31, 20, 9]
    """
    if words.isdecimal():
        return int(words)
    tens, ten, ones = words.rpartition("十")
    return (_DIGITS.get(tens[-1:], 1) * 10 if ten else 0) + _DIGITS.get(ones[-1:], 0)


def numbers_in(words: str) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    """The places that ``words`` call: clause, item or part; their numbers; whether they are what is left out."""
    for found in _CALLED.finditer(words):
        if words[: found.start()].endswith("》"):
            continue  # 《公司章程》第五条 is of another paper
        if not found.start() and not _IS_SUBJECT.match(words, found.end()):
            continue  # 第三条 考核坚持数据说话: the number of the sentence itself
        unit = {"条": "clause", "款": "item", "项": "item"}.get(found.group("unit"), "part")
        yield unit, _all(found.group("all")), found.group("but") is not None
    for found in _NAMED.finditer(words):
        yield "item", _all(found.group("all")), False
    for found in _BRACKETED.finditer(words):
        yield "item", _all(found.group("all")), found.group("but") is not None
    for found in _LETTERED_EN.finditer(words):
        yield (
            "item",
            tuple(_letter(c) for c in re.findall("[a-z](?=[)])", found.group("all"))),
            found.group("but") is not None,
        )
    for found in _BARE_EN.finditer(words):
        yield "item", _all(found.group("all")), False
    for found in _CALLED_EN.finditer(words):
        yield "item", _all(found.group("all")), found.group("but") is not None


def _all(words: str) -> tuple[int, ...]:
    out: list[int] = []
    through = False
    for part in _PARTS.findall(words):
        if part in ("至", "到", "-", "—", "–", "~", "to"):
            through = True
            continue
        number = number_of(part)
        if through and out and out[-1] < number <= out[-1] + 40:
            out.extend(range(out[-1] + 1, number + 1))
        else:
            out.append(number)
        through = False
    return tuple(out)


def _letter(letter: str) -> int:
    return ord(letter) - ord("a") + 1


def label_of(block: Block, text: str) -> tuple[str, int] | None:
    """What a block is called by: a clause or an item, and its number."""
    for words in (block.number or "", text):
        found = _LABEL.match(words)
        if found is None:
            continue
        if found["clause"]:
            return "clause", number_of(found["clause"])
        if found["d"]:
            return "item", ord(found["d"]) - ord("①") + 1
        if found["h"]:
            return "item", _letter(found["h"])
        number = next(n for n in found.groups()[1:] if n)
        return "item", number_of(number)
    return None


def section_numbers(block: Block) -> Iterator[int]:
    """The numbers of the sections that a block stands in."""
    for heading in block.headings:
        found = _SECTION.match(heading)
        if found is not None:
            yield number_of(next(n for n in found.groups() if n))


_ROW = Pattern(r"\s*(?:[A-Za-z]{1,2}-?)?(\d{1,3})[.、]?\s*")


def row_numbers(blocks: Sequence[Block]) -> list[int | None]:
    """Which row of its table each cell stands in: by the number in its first cell, else counted below the head."""
    first: dict[tuple[int | None, str | None, int], str] = {}
    for block in blocks:
        if block.kind == "cell" and block.place.column == 1 and block.place.row is not None:
            first.setdefault((block.place.table, block.place.sheet, block.place.row), block.text)
    out: list[int | None] = []
    for block in blocks:
        row = block.place.row if block.kind == "cell" else None
        if row is None:
            out.append(None)
            continue
        label = _ROW.fullmatch(first.get((block.place.table, block.place.sheet, row), ""))
        out.append(int(label[1]) if label else row - 1)
    return out


def places_in_lists(blocks: Sequence[Block]) -> list[int | None]:
    """Which item of its list each block is, where lists have no numbers; None for what is no item."""
    out: list[int | None] = []
    before: Block | None = None
    for block in blocks:
        goes_on = before is not None and before.kind == "list_item" and before.headings == block.headings
        last = out[-1] if goes_on else None
        out.append((last or 0) + 1 if block.kind == "list_item" else None)
        before = block
    return out
