"""Rows and articles that another paper says it changes: 原分级授权表Q-02行相应调整 leaves what stood there in doubt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document, Place
from checker.dossier.numerals import from_chinese
from checker.gathering.called import bare, is_called
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import Statement

_CHANGED = Pattern(
    r"(?:^|(?<=[，,。；;：:\s《将对把及和、]))(?:原|现行|现)?《?(?P<name>[^《》，,。；;：:、\s（(]{3,24}?)》?(?:[（(](?P<number>[^（）()]{4,30})[）)])?》?(?:中的?|的|里的?)?"
    r"(?:(?P<article>第[一二三四五六七八九十百零〇0-9]{1,5}条)(?!第?[（(][一二三四五六七八九十0-9]{1,3}[）)]|第[一二三四五六七八九十0-9]{1,3}[项款])|(?:第|序号|编号)?(?P<row>[A-Za-z]{0,4}[-—]?[0-9]{1,3}(?:\.[0-9]{1,3})*)(?:[行项条款]))"
    r"[^，,。；;]{0,24}?(?:调整|修改|变更|修订|停止执行|不再执行|作废|废止|取消)",
    "调修变停不作废取",
)
_QUOTED = Pattern(r"《([^《》]{2,40})》", "《")
_COMPARED = Pattern(
    r"修[订改]前|变更前|更改前|调整前|修[订改]后|变更后|更改后|调整后|原条文|现条文|原条款|新条款", "前后文款"
)
_PLACE = Pattern(r"第[一二三四五六七八九十百零〇0-9]{1,5}条|[A-Za-z]{0,4}[-—]?[0-9]{1,3}(?:\.[0-9]{1,3})*")
_ARTICLE = Pattern(r"第[一二三四五六七八九十百零〇0-9]{1,5}条")
_ITEM = Pattern(r"(?P<number>\d{1,3})[.．、)）](?!\d)")
_DOTTED = Pattern(r"\d{1,3}(?:\.\d{1,3})+", ".")
_CORRECTS = Pattern(r"更正|勘误|修改|修订|修正|补充|调整|变更", "更勘修补调变")
_MADE_TO_READ = Pattern(
    r"^(?:[一二三四五六七八九十0-9]{1,3}[、.）)])?(?:将|把|原)?(?P<place>第[一二三四五六七八九十百零〇0-9]{1,5}条)[^。；;]{0,40}?(?:应为|应作|改为|改作|更正为|修改为|修正为|修订为|调整为|变更为|漏印|漏|增加|增补|加上|删去|删除|删掉|去掉)",
    "应改更修调变漏增加删去",
)
_KEPT = Pattern(r"(?:不变|不作|不予|无需|无须|不做)", "不无")


def with_adjusted(papers: Sequence[Paper]) -> list[Paper]:
    """The papers; what others changed of one, and did not write before it, is ``unsure`` there."""
    changes = [(paper, *found) for paper in papers for found in _changes(paper.document)]
    return [_with(paper, changes) for paper in papers] if changes else list(papers)


def _changes(document: Document) -> Iterator[tuple[str, str]]:
    """The name or number of a paper, and the article or the row of it, that ``document`` says it changes."""
    for block in document.blocks:
        for found in _CHANGED.finditer(block.text):
            if _KEPT.search(found.group()) is None:
                place = found["article"] or found["row"]
                yield bare(found["name"]), place
                if found["number"]:
                    yield squeeze(found["number"]), place
    yield from _compared(document)
    yield from _corrected(document)


def _corrected(document: Document) -> Iterator[tuple[str, str]]:
    """《…纲要》更正通知: 第十一条“批准”应为“审核后呈总经理批准”; the articles that it makes to read otherwise."""
    title = document.title or ""
    names = _QUOTED.findall(title) if _CORRECTS.search(_QUOTED.sub("", title)) else []
    for block in document.blocks if names else ():
        if (found := _MADE_TO_READ.match(squeeze(block.text))) is not None:
            yield from ((bare(name), found["place"]) for name in names)


def _compared(document: Document) -> Iterator[tuple[str, str]]:
    """第七条 | 修订前 … | 修订后 …: the articles in a table of changes, of each paper that is named before it."""
    names: dict[str, None] = dict.fromkeys(_QUOTED.findall(document.title or ""))
    for block in document.blocks:
        heads = "".join(block.column_heads)
        if block.kind == "cell" and _COMPARED.search(heads):
            for place in (p for p in block.row_heads if _PLACE.fullmatch(squeeze(p))):
                yield from ((bare(name), squeeze(place)) for name in names)
        else:
            names.update(dict.fromkeys(_QUOTED.findall(block.text)))


def _with(paper: Paper, changes: Sequence[tuple[Paper, str, str]]) -> Paper:
    document = paper.document
    title = bare(document.title or "")
    places = {
        place
        for other, name, place in changes
        if other is not paper
        and _is_meant(document, title, name)
        and not _is_before(other.document, document)
    }
    if not places:
        return paper
    rows = [b for b in document.blocks if b.kind == "cell" and squeeze(b.text) in places]
    articles = {block.place for block in (*_articles(document, places), *_sections(document, places))}
    statements = tuple(
        replace(one, certainty="unsure")
        if one.place.without_offsets() in articles or any(_is_in_row(one, number) for number in rows)
        else one
        for one in paper.reading.statements
    )
    return replace(paper, reading=replace(paper.reading, statements=statements))


def _is_meant(document: Document, title: str, name: str) -> bool:
    return is_called(title, name) or (document.number is not None and squeeze(document.number) == name)


def _is_before(one: Document, other: Document) -> bool:
    return one.date is not None and other.date is not None and one.date < other.date


def _articles(document: Document, places: set[str]) -> Iterator[Block]:
    """The blocks of such articles, each down to where the next one begins."""
    articles = {count for place in places if place.endswith("条") and (count := _count(place)) is not None}
    inside: dict[Place, str] = {}
    for block in document.blocks:
        text, cell = squeeze(f"{block.number or ''}{block.text}"), _cell_of(block.place)
        if block.kind == "heading":
            inside.clear()
        if (article := _ARTICLE.match(text)) is not None:
            inside[cell] = "article" if _count(article.group()) in articles else ""
        elif inside.get(cell) != "article" and (item := _ITEM.match(text)) is not None:
            # A letter without articles counts its items as such.
            inside[cell] = "item" if int(item["number"]) in articles else ""
        if inside.get(cell):
            yield block


def _sections(document: Document, places: set[str]) -> Iterator[Block]:
    """The blocks numbered 3.2.5, or under such a number, where the changed place is one with dots."""
    dotted = [place for place in places if "." in place and place.replace(".", "").isdigit()]
    for block in document.blocks if dotted else ():
        numbers = [
            _DOTTED.match(squeeze(each)) for each in (*block.headings, f"{block.number or ''}{block.text}")
        ]
        if any(f"{found.group()}.".startswith(f"{place}.") for place in dotted for found in numbers if found):
            yield block


def _cell_of(place: Place) -> Place:
    """The table's cell, or all that stands outside tables."""
    if place.table is None:
        return Place(place.file, sheet=place.sheet, part=place.part)
    return Place(
        place.file, table=place.table, row=place.row, column=place.column, sheet=place.sheet, part=place.part
    )


def _count(place: str) -> int | None:
    """The number of 第七条 or 第7条."""
    count = place[1:-1]
    return int(count) if count.isdigit() else from_chinese(count)


def _is_in_row(one: Statement, number: Block) -> bool:
    here, there = one.place, number.place
    return (here.table, here.sheet, here.row) == (there.table, there.sheet, there.row)
