"""The history that a paper tells of itself: its version, and what was changed when – told, and not said.

A row 「2024-05-01 首席质量官享有一票否决权」 says that a clause was written; whether it stands is for the clause to show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.dates import dates_in
from checker.dossier.heading_words import without_colon
from checker.dossier.markers import words_after
from checker.dossier.model import Block, Revision
from checker.patterns import Pattern

FLAG = "revision"
LATEST = "revision_latest"
_CHANGED = r"(?:修订|修改|变更|更改|更新|改版|换版|版本|版次|升版)"
_VERSION = Pattern(
    r"(?i)(?:文件|制度|现行|修订)?(?:版本|版次|版号|版本号|版本版次|版本/修订)|(?:修订|修改|更改)(?:号|次数|次|状态)"
    r"|version(?: no\.?| number)?|rev(?:ision)?\.?(?: no\.?| number)?|ver\.?|issue(?: no\.?)?",
)
_CHANGE = Pattern(
    rf"(?i)(?:主要)?{_CHANGED}(?:的|主要)?(?:内容|说明|摘要|情况|描述|概述|概要|要点|简述|原因|理由|事项|条款|章节|部位)(?:(?:及|与|和|、|/).{{1,6}})?"
    r"|(?:description|summary|details|reason)(?: of| for)?(?: the)?(?: change| revision| amendment)s?|changes?|amendments?",
)
# When it is to be looked at again is no day of its history.
_DATE = Pattern(
    r"(?i)(?!.*(?:下次|下一次|计划|预计|拟|评审|复审|到期|截止)).{0,6}(?:日期|时间)"
    r"|date(?: of (?!(?:the )?(?:next|review)).{2,12})?|(?:effective|revision|issue) date",
)
# Beside a version and a day, and nothing else but who did it, a mere note is what was changed.
_NOTE = Pattern(r"(?:简要|主要|备注)?(?:说明|摘要|概要|变化|变动|备注|内容)")
_WHO = Pattern(r"(?:修订|修改|编制|编写|拟制|审核|批准|签发|更改|起草|核准)(?:人|者)?|页[码次]|序号|备注")
# 修订内容 or 变更说明 may head what is ordered now.
_HISTORY = Pattern(
    rf"(?i)(?:文件|制度)?{_CHANGED}(?:的)?(?:记录|履历|历史|沿革|一览|情况)(?:表|一览表|页|栏)?|(?:文件|制度)?(?:修订|版本|改版|换版)(?:页|表|栏)"
    r"|(?:revision|change|version|document|amendment)s? (?:history|record|log|control)|record of (?:changes|revisions)",
)
_A_VERSION = r"(?:[Vv]\d{1,3}(?:\.\d{1,3})*|[A-Z](?:[/.\-]?\d{1,3}){0,2}|\d{1,3}(?:\.\d{1,3}){1,3}|第[一二三四五六七八九十\d]{1,3}[版次])"
_NAMED = Pattern(
    rf"(?:版本号?|版次|版号|(?i:\bversion|\brev(?:ision)?\.?))\s*[:：]\s*({_A_VERSION}|\d{{1,4}}版?)(?!\w)"
)
_OPENS_WITH = Pattern(rf"{_A_VERSION}(?=[\s:：,，、（(]|\d{{4}}|$)")
# 1.0（2023年5月）：…
_IN_A_MONTH = Pattern(r"版?\s*[（(,，:：]?\s*(?:19|20)\d\d\s*[年.\-/]\s*\d{1,2}")
_MONTH = Pattern(r"^((?:19|20)\d\d)[年.\-/](\d{1,2})月?$")
_SHORT = 60
_TOP = 25


def marked(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """``blocks``, those of the paper's history with the flag ``revision``, and its last or undated rows with
    ``revision_latest``."""
    tables = _tables(blocks)
    told = [_table_of(b) in tables or _is_line(b) for b in blocks]
    if not any(told):
        return tuple(blocks)
    rows = _rows([b for b, is_one in zip(blocks, told, strict=True) if is_one])
    days = {key: _row(cells).date or _month(cells) for key, cells in rows.items()}
    last = max((day for day in days.values() if day), default=None)
    flags = {True: frozenset((FLAG, LATEST)), False: frozenset((FLAG,))}
    return tuple(
        replace(b, flags=b.flags | flags[days[_row_of(b)] in (None, last)]) if is_one else b
        for b, is_one in zip(blocks, told, strict=True)
    )


def is_told(block: Block) -> bool:
    """Whether the block tells of the paper's history."""
    return FLAG in block.flags


def revisions_of(blocks: Sequence[Block]) -> tuple[Revision, ...]:
    """What was changed when, in the order of the paper; ``blocks`` are marked."""
    rows = _rows([block for block in blocks if is_told(block)])
    return tuple(r for r in map(_row, rows.values()) if r.version or r.date)


def version_of(blocks: Sequence[Block], revisions: Sequence[Revision]) -> str | None:
    """The version that stands on the paper (版本：B/1), else that of the latest revision, if that is clear."""
    named = {
        found[1]
        for b in (*blocks[:_TOP], *(b for b in blocks if b.place.part in ("header", "footer")))
        if not is_told(b) and len(b.text) <= _SHORT and (found := _NAMED.search(squeeze(b.text)))
    }
    named |= {
        squeeze(b.text)
        for b in blocks[:_TOP]
        if not is_told(b) and any(_is(_VERSION, head) for head in b.row_heads[-1:]) and len(b.text) <= 12
    }
    if named:
        return named.pop() if len(named) == 1 else None
    latest = revised_on(revisions)
    last = [r.version for r in revisions if r.version and (latest is None or r.date == latest)]
    return last[0] if len(set(last)) == 1 else None


def revised_on(revisions: Sequence[Revision]) -> str | None:
    """The day of the latest revision, ISO."""
    return max((r.date for r in revisions if r.date), default=None)


def _rows(told: Sequence[Block]) -> dict[object, list[Block]]:
    rows: dict[object, list[Block]] = {}
    for block in told:
        rows.setdefault(_row_of(block), []).append(block)
    return rows


def _row_of(block: Block) -> object:
    table = _table_of(block)
    return block.place if table is None else (table, block.place.row)


def _table_of(block: Block) -> tuple[str | None, int, str | None] | None:
    place = block.place
    return (
        None if place.table is None and place.sheet is None else (place.sheet, place.table or 0, place.part)
    )


def _tables(blocks: Sequence[Block]) -> set[tuple[str | None, int, str | None]]:
    """The tables whose columns are version and change, or that stand right below a line that names the history."""
    heads: dict[tuple[str | None, int, str | None], set[str]] = {}
    below: set[tuple[str | None, int, str | None]] = set()
    before: Block | None = None
    for block in blocks:
        table = _table_of(block)
        if table is not None:
            if table not in heads and before is not None and _names_history(before):
                below.add(table)
            heads.setdefault(table, set()).update(block.column_heads)
        before = block
    return {table for table, named in heads.items() if _is_history(named, table in below)}


def _is_history(heads: set[str], below: bool) -> bool:
    version, change, day = (any(_is(p, h) for h in heads) for p in (_VERSION, _CHANGE, _DATE))
    if version and day and all(any(_is(p, h) for p in (_VERSION, _DATE, _NOTE, _WHO)) for h in heads):
        return True
    # 变更内容 beside 生效日期 may be what a notice orders.
    return (version and change) or (below and (version or day or not heads))


def _names_history(block: Block) -> bool:
    return block.place.table is None and _is(_HISTORY, block.text)


def _is_line(block: Block) -> bool:
    """V2.0 2025-03-01 增加一票否决权, below 修订记录; 3.1 alone numbers a clause."""
    if block.kind == "heading" or _table_of(block) is not None or not block.headings:
        return False
    if not _is(_HISTORY, block.headings[-1]):
        return False
    opening = _opening(block.text)
    if opening is not None and _IN_A_MONTH.match(squeeze(block.text), len(opening)):
        return True
    return bool(dates_in(block.text[:_SHORT])) or (opening is not None and not opening[0].isdigit())


def _opening(text: str) -> str | None:
    """The version with which a line opens, behind a number of its own or at once."""
    line = squeeze(text)
    found = _OPENS_WITH.match(line) or _OPENS_WITH.match(words_after(line))
    return found.group() if found else None


def _row(cells: Sequence[Block]) -> Revision:
    first = cells[0]
    if _table_of(first) is None:
        return Revision(
            first.place, _opening(first.text), _first(dates_in(first.text[:_SHORT])), squeeze(first.text)
        )
    under = [(b.column_heads, squeeze(b.text)) for b in cells if b.column_heads]
    return Revision(
        first.place,
        _first([t for heads, t in under if any(_is(_VERSION, h) for h in heads)]),
        _first([d for heads, t in under if any(_is(_DATE, h) for h in heads) for d in dates_in(t)]),
        _first([t for heads, t in under if any(_is(_CHANGE, h) for h in heads)]),
    )


def _month(cells: Sequence[Block]) -> str | None:
    """2024-05: enough to tell which of the rows is the last, and no day."""
    told = [m for b in cells if b.column_heads for m in _MONTH.findall(squeeze(b.text)) if _is_dated(b)]
    return f"{told[0][0]}-{int(told[0][1]):02d}" if told else None


def _is_dated(block: Block) -> bool:
    return any(_is(_DATE, head) for head in block.column_heads)


def _first(found: Sequence[str]) -> str | None:
    return found[0] if found else None


def _is(pattern: Pattern, text: str) -> bool:
    return len(text) <= 40 and bool(pattern.fullmatch(without_colon(words_after(squeeze(text)))))
