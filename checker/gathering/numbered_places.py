"""第三条第（六）项, 第四项, 5.7, P1: numbered places as papers name them, and the blocks that stand there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document
from checker.dossier.numerals import from_chinese
from checker.patterns import Pattern

_N = r"[一二三四五六七八九十百零〇\d]{1,4}"
_SPOT = Pattern(
    rf"(?<![\dA-Za-z.])(?P<section>\d{{1,3}}(?:\.\d{{1,3}}){{1,3}})\s?[（(]?(?P<letter>[a-z])[)）]|第(?P<article>{_N})条|第?[（(](?P<round>{_N})[)）](?:项|款|目|点)?|第(?P<item>{_N})[项款点目]"
    r"|(?<![\dA-Za-z.])(?P<dotted>\d{1,3}(?:\.\d{1,3}){1,3})(?![\d%％元万])|(?<![A-Za-z\d-])(?P<code>[A-Z]{1,3}-?\d{1,3})(?![\dA-Za-z-])",
    "条（()）项款点目.ABCDEFGHIJKLMNOPQRSTUVWXYZ",
)
_ARTICLE = Pattern(rf"第(?P<n>{_N})条", "条")
_ITEM = Pattern(rf"[（(]?(?P<n>{_N})(?:[)）]|[、.．](?!\d))")
_OPENS = Pattern(r"(?P<n>[一二三四五六七八九十]{1,3})、", "、")
_DOTTED = Pattern(r"\d{1,3}(?:\.\d{1,3})+", ".")
_LETTER = Pattern(r"[（(]?(?P<letter>[a-z])[)）.、]", ")）.、")


class Spot(NamedTuple):
    """A place that is named: an article, an item of one or of the paper, a section with dots or the letter in it, or the code of a row."""

    article: int | None = None
    item: int | None = None
    dotted: str | None = None
    code: str | None = None
    letter: str | None = None


def spots_in(text: str, lead: Spot | None) -> list[Spot]:
    """The places that ``text`` names; an item without its article belongs to the article before it, or to that of ``lead``."""
    out: list[Spot] = []
    article = lead.article if lead is not None else None
    for found in _SPOT.finditer(text):
        if found["section"]:
            out.append(Spot(dotted=found["section"], letter=found["letter"]))
        elif found["article"]:
            article = _count(found["article"])
            out.append(Spot(article=article))
        elif number := found["round"] or found["item"]:
            whole = Spot(article=article)
            if out and out[-1] == whole and article is not None:
                out.pop()
            out.append(Spot(article=article, item=_count(number)))
        elif found["dotted"]:
            out.append(Spot(dotted=found["dotted"]))
        else:
            out.append(Spot(code=found["code"]))
    return out


def within(document: Document, spots: Sequence[Spot]) -> list[Block]:
    """The blocks of ``document`` that stand at one of ``spots``; all cells of a row that its code names.

    Where an article has no such item, it is the whole article that is meant.
    """
    placed = list(_placed(document))
    out: dict[Block, None] = {}
    for spot in spots:
        there = [block for block, here in placed if _is_at(spot, here)]
        if not there and spot.item is not None and spot.article is not None:
            there = [block for block, here in placed if here.article == spot.article]
        out.update(dict.fromkeys(there))
    return list(out)


def _is_at(spot: Spot, here: Spot) -> bool:
    if spot.letter is not None:
        return (here.dotted, here.letter) == (spot.dotted, spot.letter)
    if spot.dotted is not None and here.letter is None:
        return here.dotted is not None and f"{here.dotted}.".startswith(f"{spot.dotted}.")
    if spot.code is not None:
        return here.code == spot.code
    if spot.item is None:
        return spot.article is not None and here.article == spot.article
    return here.item == spot.item and spot.article in (None, here.article)


def _placed(document: Document) -> Iterator[tuple[Block, Spot]]:
    article: int | None = None
    section: str | None = None
    has_articles = any(_ARTICLE.match(squeeze(f"{b.number or ''}{b.text}")) for b in document.blocks)
    codes = {
        _row(block): squeeze(block.text)
        for block in document.blocks
        if block.kind == "cell" and _SPOT.fullmatch(squeeze(block.text)) is not None
    }
    for block in document.blocks:
        text = squeeze(f"{block.number or ''}{block.text}").lstrip("•·●○-–—*")
        if (found := _ARTICLE.match(text)) is not None:
            article = _count(found["n"])
        elif not has_articles and (opens := _OPENS.match(text)) is not None:
            # A letter without articles has its 三、 called 第三条.
            article = _count(opens["n"])
        dotted = _DOTTED.match(squeeze(block.text)) or _DOTTED.match(text)
        item = _ITEM.match(text) if dotted is None else None
        if block.kind == "heading":
            section = dotted.group() if dotted is not None else None
        elif section is not None and (letter := _LETTER.match(text)) is not None:
            yield block, Spot(dotted=section, letter=letter["letter"])
            continue
        code = codes.get(_row(block)) if block.kind == "cell" else None
        if code is not None and _DOTTED.fullmatch(code):
            yield block, Spot(dotted=code)
        else:
            yield (
                block,
                Spot(article, _count(item["n"]) if item else None, dotted.group() if dotted else None, code),
            )


def _row(block: Block) -> tuple[object, ...]:
    return block.place.table, block.place.sheet, block.place.row


def _count(text: str) -> int | None:
    return int(text) if text.isdigit() else from_chinese(text)
