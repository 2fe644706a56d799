"""What one sheet of a workbook says of the others: the title of the book, of whose post it is, the key to its signs.

A firm gives each table of a paper a sheet of its own: 首页 | 权限 | 任职资格 | 图例. In doubt – two posts, two keys, a
sheet named for somebody – nothing governs another sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze, tidy
from checker.dossier.draft import Item, Para, Table
from checker.dossier.heading_words import is_label, is_sentence, is_title, post_line, short
from checker.dossier.key_tables import key_in_form, key_of
from checker.dossier.legends import is_legend
from checker.dossier.metadata import find_title
from checker.dossier.table_heads import TableHeads, table_heads
from checker.patterns import Pattern
from checker.records import record

_KEYS = re.compile(
    r"(?:图例|符号|标识|标记|代号|代码|填表|填写|编制|使用|权限|字母)*(?:图例|说明|释义|含义|须知|对照表?)|(?:legend|keys?|notes?|read ?me)",
    re.IGNORECASE,
)
_OF_A_POST = Pattern(
    r"(?:岗位|职位|职务)(?:工作)?(?:说明书|职责书|责任书|描述|规范|手册|职责)|job description|position description",
)
_SOMEBODY = re.compile(
    r"首席|总监|总经理|副总|总裁|董事|厂长|[部科处]长|主任|经理|主管|书记|主席|代表|负责人|委员会|车间|中心|[部科室处]$"
    r"|\b(?:C[A-Z]O|officer|director|manager|head of)\b",
    re.IGNORECASE,
)
_MARK = Pattern(r"[★☆▲△▼▽●○◎⊙□■◇◆√✓×☑＃①-⑳A-Z编审批备定办核准知提拟议报会签供阅参决]")
_MOST_MARKS = 3
_SHORT = 20
_WIDTH = 40


@record(frozen=True, slots=True)
class Over:
    """What governs a sheet beside its own words: the title of the book and its post; the key to its signs."""

    headings: tuple[str, ...] = ()
    legend: str | None = None


@record(frozen=True, slots=True)
class _Sheet:
    """What a sheet says of itself: its name, the papers that it names at its top, posts, keys and signs."""

    name: str
    title: str | None
    posts: frozenset[str]
    keys: tuple[str, ...]
    marks: frozenset[str]
    names_another: bool


def overs(sheets: Sequence[tuple[str, Sequence[Item]]]) -> tuple[Over, ...]:
    """For each sheet, given by its name and its items, what the others say over it."""
    told = [_sheet(squeeze(name), items, first=not at) for at, (name, items) in enumerate(sheets)]
    title, post, key = _title(told), _post(told), _key(told)
    return tuple(
        Over(
            tuple(_headings(one, title, post)),
            key if key and not one.keys and all(mark in key for mark in one.marks) else None,
        )
        for one in told
    )


def _headings(one: _Sheet, title: str | None, post: str | None) -> Iterator[str]:
    if one.names_another or one.posts or one.title not in (None, title):
        return
    if title and one.title is None:
        yield title
    if post:
        yield post


def _title(told: Sequence[_Sheet]) -> str | None:
    """The paper that the book is, if no two sheets name different ones and none is named for somebody."""
    titles = {one.title for one in told if one.title}
    return titles.pop() if len(titles) == 1 and told[0].title in titles and _is_one(told) else None


def _post(told: Sequence[_Sheet]) -> str | None:
    """The post of the book, told on its first sheet or anywhere in a book that is a page on a post."""
    posts = {post for one in told for post in one.posts}
    if len(posts) != 1 or not _is_one(told):
        return None
    title = _title(told)
    return posts.pop() if told[0].posts or (title is not None and _is_of_a_post(title)) else None


def _is_one(told: Sequence[_Sheet]) -> bool:
    return not any(_SOMEBODY.search(one.name) for one in told)


def _key(told: Sequence[_Sheet]) -> str | None:
    """The key of the book: the only one on sheets that are named for it, else the only one of all."""
    for some in ([one for one in told if _KEYS.fullmatch(one.name)], told):
        keys = {squeeze(key) for one in some for key in one.keys}
        if keys:
            return next(key for one in some for key in one.keys) if len(keys) == 1 else None
    return None


def _sheet(name: str, items: Sequence[Item], *, first: bool) -> _Sheet:
    tables = [(item, table_heads(item)) for item in items if isinstance(item, Table)]
    paras = [item for item in items if isinstance(item, Para)]
    own = find_title(items).text
    title = next((text for text in (own, name) if text and _names_a_paper(text)), None)
    if title is None and first and own and _could_be_title(own):
        title = own
    posts = [post_line(para.text) for para in paras] + [heads.last_post for _, heads in tables]
    top = [para.text for para in paras[:2] if title is None or tidy(para.text) != title]
    return _Sheet(
        name,
        title,
        frozenset(squeeze(post) for post in posts if post),
        tuple(_keys(paras, tables)),
        frozenset(mark for table, _ in tables for mark in _marks(table)),
        any(len(line) <= _SHORT and _SOMEBODY.search(line) for line in (name, *top)),
    )


def _names_a_paper(text: str) -> bool:
    return not is_label(text) and (is_title(text) or (short(text, _WIDTH) and _is_of_a_post(text)))


def _is_of_a_post(title: str) -> bool:
    return _OF_A_POST.search(squeeze(title).lower()) is not None


def _could_be_title(text: str) -> bool:
    line = squeeze(text)
    return (
        short(line, _WIDTH) and not is_label(line) and not is_sentence(line) and not set(line) & set(":：，")
    )


def _keys(paras: Sequence[Para], tables: Sequence[tuple[Table, TableHeads]]) -> Iterator[str]:
    yield from (tidy(para.text) for para in paras if is_legend(para.text))
    for table, heads in tables:
        found = key_of(table) or key_in_form(table) or heads.legend
        if found is not None:
            yield found


def _marks(table: Table) -> Iterator[str]:
    for cell in table.cells:
        text = squeeze(cell.text)
        yield from (mark for mark in text if _MARK.fullmatch(mark)) if len(text) <= _MOST_MARKS else ()
