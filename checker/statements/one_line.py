"""A matrix that is told in one line: 质量计划 D | 质量预算 J under a post, 质量目标 | 质量部 ▲ | 首席质量官 ★."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.letters import HAN
from checker.patterns import Pattern
from checker.statements.cell import Cell
from checker.statements.cells import cell_pieces
from checker.statements.context import Context, extend
from checker.statements.draft import Piece
from checker.statements.lexicon import Lexicon
from checker.statements.marked_rows import rows_in
from checker.statements.matrix import read_cell
from checker.statements.model import meet
from checker.statements.naming import Token
from checker.statements.normalise import Normal
from checker.statements.sentence import analyse
from checker.statements.tokens import SYMBOLS

_ROW = Pattern(r"[^;\n]+")
_BAR = Pattern(r"\||(?<=[ \t])/(?=[ \t])", "|/")
_DASH = r"-+|—+|–+"
_MARKED = Pattern(
    rf"\s*(?P<what>[^|;:\n]*{HAN}[^|;:\n]*?)(?:\s*:\s*|\s+|(?=[{SYMBOLS}]))"
    rf"(?P<mark>(?P<sign>[{SYMBOLS}]|[a-zA-Z]\d?|{_DASH})[*※#†]?\s*(?:\([^()]{{1,24}}\))?)\s*。?\s*"
)
"""质量计划 D, 产品放行 ◎(与营运副总): a matter, and its mark behind it."""
_LABEL = Pattern(
    r"\s*(?:表头|栏目|栏头|列头|表列|各列|各栏|列名|栏名|列)(?:为|依次为|如下)?\s*[:：]\s*", ":："
)
_TICKS = frozenset("√✓✔☑×✗✘☒")
_PARTS = Pattern(r"[^|;\n、,]+(?:\([^()]*\)[^|;\n、,]*)*")


def head_row(headings: tuple[str, ...]) -> tuple[str, str] | None:
    """The heading that is the first row of a table, as it is written and with bars between its cells."""
    for heading in reversed(headings):
        labelled = _LABEL.match(heading)
        row = heading[labelled.end() :] if labelled else heading
        if "|" in row or "｜" in row:
            return heading, row
        if labelled and _BAR.search(row):
            return heading, _BAR.sub("|", row)
    return None


def with_bars(text: str) -> str:
    """The text with a bar for each stroke that stands alone; as long as before."""
    return _BAR.sub("|", text)


def under_repeated_heads(text: str, top: str) -> str:
    """首席质量官：否决 √|经费 √ under 岗位|否决|经费: the row without its own names of the columns; as long as before."""
    heads = [h.strip() for h in top.split("|")]
    first, colon, rest = text.partition(":")
    cells = rest.split("|")
    if not colon or "|" in first or len(cells) != len(heads) - 1 or len(cells) < 2:
        return text
    if not all(len(h) > 1 and c.strip().startswith(h) for c, h in zip(cells, heads[1:], strict=True)):
        return text
    blank = [c.replace(h, " " * len(h), 1) for c, h in zip(cells, heads[1:], strict=True)]
    return first + "|" + "|".join(blank)


def in_one_line(normal: Normal, tokens: list[Token], context: Context, lexicon: Lexicon) -> list[Piece]:
    """The pieces of a row, or of some, that stand in a line; none if ``normal`` is something else."""
    if not (context.legend or context.raci) or "|" not in (text := with_bars(normal.text)):
        text = normal.text
    if context.holder is not None and context.legend:
        return _of_one_post(text, normal, tokens, context, lexicon)
    if "|" in text and (context.legend or context.raci):
        return _of_several_posts(text, normal, tokens, context, lexicon)
    return []


def _of_one_post(
    text: str, normal: Normal, tokens: list[Token], context: Context, lexicon: Lexicon
) -> list[Piece]:
    """质量计划 D | 质量预算 J: what the post of the heading may do over each matter."""
    signs = {*dict(context.legend), *_TICKS}
    entries = [(m, _MARKED.fullmatch(m.group())) for m in _PARTS.finditer(text)]
    if len(entries) < 2 or any(found is None or not _is_mark(found["sign"], signs) for _, found in entries):
        return []
    read: list[tuple[list[Token], Context, list[Cell]]] = []
    for place, found in entries:
        assert found is not None
        mark = found["mark"].strip()
        first, middle = place.start() + found.start("what"), place.start() + found.start("mark")
        last = place.start() + found.end("mark")
        under = extend(replace(context, matters=(), power=None), found["what"], lexicon)
        if under.holder != context.holder:
            return []
        what = [t for t in tokens if first <= t.start and t.end <= middle]
        beside = [t for t in tokens if middle <= t.start and t.end <= last]
        blank = found["sign"] not in signs
        cells = [] if blank else read_cell(mark, beside, under, lexicon, mark)
        if cells is None:
            return []
        if what and any(m.rule == "narrow" for m in analyse(normal.text, what, "stop", lexicon).modifiers):
            cells = [replace(c, ceiling="limited", why=_PART) for c in cells]
        read.append(([*what, *beside], under, cells))
    said: dict[str, set[str]] = {}
    for _, under, cells in read:
        for matter in under.matters:
            said.setdefault(matter, set()).add(cells[0].power if cells else "none")
    out: list[Piece] = []
    for inside, under, cells in read:
        # 供应商质量计划 D | 工程质量计划 —: of the plans, these
        parted = any(len(said[matter]) > 1 for matter in under.matters)
        own = [replace(c, ceiling=meet(c.ceiling, "limited"), why=c.why or _PART) for c in cells]
        if inside:
            out += cell_pieces(own if parted else cells, normal, inside, under, lexicon)
    return out


_PART = "one part of the matter"


def _is_mark(sign: str, signs: set[str]) -> bool:
    return sign in signs or re.fullmatch(_DASH, sign) is not None


def _of_several_posts(
    text: str, normal: Normal, tokens: list[Token], context: Context, lexicon: Lexicon
) -> list[Piece]:
    """质量目标 | 质量部 ▲ | 首席质量官 ★: each row by itself, its first cell the matter."""
    out: list[Piece] = []
    for start, row in _rows(text):
        cells = rows_in(row, context, lexicon)
        if cells is None:
            return []
        inside = [t for t in tokens if start <= t.start and t.end <= start + len(row)]
        if inside:
            out += cell_pieces([c for c, _ in cells], normal, inside, context, lexicon, [start] * len(cells))
    return out


def _rows(text: str) -> Iterator[tuple[int, str]]:
    """Each row with a colon for its first bar, and without the posts that have no mark; as long as before."""
    for row in _ROW.finditer(text):
        first, bar, rest = row.group().partition("|")
        cells = rest.split("|")
        kept = [c for c in cells if not re.fullmatch(rf".*?(?:{_DASH})\s*", c)]
        if not bar or not kept:
            continue
        yield row.start(), first + ":" + "|".join(kept)
