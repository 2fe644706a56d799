"""4.5.4所列工作委托运营总监代管; 6.2.5 | 批准 | 审核后报总经理批准: items of a list of rights that other words name by their number alone.

What such words hand on, end, bound or make to read otherwise is not sure where it is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document, Place
from checker.dossier.numerals import from_chinese
from checker.gathering.beside_words import sentences
from checker.gathering.his_names import HisNames
from checker.gathering.model import Paper
from checker.gathering.told_words import past
from checker.patterns import Pattern
from checker.statements.model import Statement

_DOTS = r"(?<![\d.])\d{1,2}(?:\.\d{1,2}){1,3}(?![\d.%％])"
_DOTTED = Pattern(_DOTS, ".")
_FULL = Pattern(
    rf"(?P<many>{_DOTS}(?:[、和及与至]{_DOTS})*)(?:款|项|条|[一二两三四五六\d]项|所[列述称规赋授]|规定|中的?|的|授权|职权|权限)",
    ".",
)
_ARTICLE = Pattern(
    r"第(?P<article>[一二三四五六七八九十百零\d]{1,5})条(?:第[一二三四五六七八九十]{1,2}款)?第?(?P<items>[（(]?[一二三四五六七八九十\d]{1,3}[)）]?(?:[、和及至][（(]?[一二三四五六七八九十\d]{1,3}[)）]?)*)项",
    "第 条 项",
)
_NUMBER = Pattern(r"[一二三四五六七八九十]{1,3}|\d{1,3}")
_ITEM = Pattern(r"^[（(]?(?P<n>[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)）]|[、.．](?!\d))")
_OPENS_ARTICLE = Pattern(r"^第(?P<n>[一二三四五六七八九十百零\d]{1,5})条", "条")
_OTHER = r"(?!首席质量官|质量总监|本人|其本人|各|有关|相关)"
_TOUCHED = Pattern(
    r"不再|暂停|停止|中止|终止|失效|取消|收回|上收|移交|代管|代行|代为|改为|调整为|变更为|修改为|限缩|不包括|不包含|不含|不及于|不适用|除外|删除|保留给|划归|划转"
    r"|(?:须|应|需|必须|均)[^,，。；;]{0,14}(?:批准|同意|会签|审批|加签|认可|复核)|(?:批准|同意|会签|加签|审批|认可)(?:之)?后(?:方|才|再|始)?"
    r"|仅限|限于|只适用|仅适用|只对|仅对|只及于"
    rf"|(?:由|归|交|委托|转){_OTHER}[^,，。；;]{{2,16}}?(?:负责|行使|承担|决定|批准|审批|办理|掌握|主持|统筹|牵头|分管)(?!执行|落实|通知|送达|传达|记录|归档|跟踪|解释|整理|存档|备案)"
)
_FREE = Pattern(
    r"无须|无需|不必|不需|不受|任何人|不得(?:限制|要求|以|收回|取消|停止|改变)|不(?:予)?调整|不变|照旧|照常|继续有效|仍(?:由|归)(?:首席质量官|其)(?:行使|负责)|依照|解释权|拟|建议|讨论|征求意见",
    "无不任变照继仍依解拟建讨征",
)
_AND_THEN = Pattern(r"(?:期满|届满|到期|此后|其后|之后)[^。；;]{0,6}(?:由|归|交)(?!首席质量官|其)", "由归交")
_OLD = Pattern(
    r"^(?:原|修[订改]前|变更前|更改前|调整前|修正前|旧)(?:来)?(?:内容|条文|条款|文|规定|表述|文字)?$",
    "原前旧",
)
_NEW = Pattern(
    r"^(?:现|新|修[订改]后|变更后|更改后|调整后|修正后|改为)(?:在)?(?:的)?(?:内容|条文|条款|文|规定|表述|文字)?$",
    "现新后改",
)
_MARKS = Pattern(r"[\s,，。；;:：、“”\"（）()]")

_Key = tuple[int | None, str]


def with_items_touched(papers: Sequence[Paper], officer: str, names: HisNames, as_of: str) -> list[Paper]:
    """The papers; what ``officer`` is given in an item that other words touch by its number is not sure.

    ``names`` are what he is called. A number of two parts, or of an article, means the paper's own items; one of three
    parts those of any paper that has them.
    """
    everywhere = {
        number for paper in papers for number in _dotted_touched(paper, names, as_of) if number.count(".") > 1
    }
    return [_with(paper, officer, everywhere, names, as_of) for paper in papers]


def _with(paper: Paper, officer: str, everywhere: set[str], names: HisNames, as_of: str) -> Paper:
    if not any(one.holder == officer and one.certainty == "sure" for one in paper.reading.statements):
        return paper
    own = set(_dotted_touched(paper, names, as_of)) | everywhere
    places = {
        *_places_of(paper.document, own),
        *_articles(paper.document, set(_items_touched(paper, names, as_of))),
        *_made_otherwise(paper.document),
    }
    if not places:
        return paper
    said = tuple(
        _doubted(one) if one.holder == officer and one.place.without_offsets() in places else one
        for one in paper.reading.statements
    )
    return replace(paper, reading=replace(paper.reading, statements=said))


def _doubted(one: Statement) -> Statement:
    return replace(one, certainty="unsure", notes=(*one.notes, "named by its number elsewhere"))


def _touching(paper: Paper, names: HisNames, as_of: str) -> Iterator[str]:
    """The sentences that take, bound or hand on, and do not say that they do not."""
    for _, sentence, _ in sentences(paper, names):
        touched = _TOUCHED.search(sentence) is not None and _FREE.search(sentence) is None
        if touched and (not past(sentence, as_of) or _AND_THEN.search(sentence)):
            yield sentence


def _dotted_touched(paper: Paper, names: HisNames, as_of: str) -> Iterator[str]:
    for sentence in _touching(paper, names, as_of):
        for found in _FULL.finditer(sentence):
            yield from _DOTTED.findall(found["many"])


def _items_touched(paper: Paper, names: HisNames, as_of: str) -> Iterator[_Key]:
    """第四条第（五）项所称各厂质量计划不包括二厂: article and item."""
    for sentence in _touching(paper, names, as_of):
        for found in _ARTICLE.finditer(sentence):
            article = _count(found["article"])
            numbers = [_count(n) for n in _NUMBER.findall(found["items"])]
            if "至" in found["items"] and len(numbers) == 2 and None not in numbers:
                numbers = list(range(numbers[0] or 0, (numbers[1] or 0) + 1))
            yield from ((article, str(number)) for number in numbers if number is not None)


def _places_of(document: Document, numbers: set[str]) -> Iterator[Place]:
    """The blocks that bear one of the dotted numbers."""
    for block in document.blocks if numbers else ():
        if (number := _own_number(block)) is not None and number in numbers:
            yield block.place


def _own_number(block: Block) -> str | None:
    if block.kind in ("cell", "heading"):
        return None
    found = _DOTTED.match(squeeze(f"{block.number or ''}{block.text}"))
    return found.group() if found else None


def _articles(document: Document, touched: set[_Key]) -> Iterator[Place]:
    """The blocks of the items, each under the article whose number stands last before it."""
    article: int | None = None
    for block in document.blocks if touched else ():
        text = squeeze(block.text)
        if (opens := _OPENS_ARTICLE.match(text)) is not None:
            article = _count(opens["n"])
        elif block.kind not in ("cell", "heading") and (item := _ITEM.match(text)) is not None:
            number = _count(item["n"])
            if number is not None and (article, str(number)) in touched:
                yield block.place


def _made_otherwise(document: Document) -> Iterator[Place]:
    """Items whose old words a table of changes gives beside the new ones, where the old ones still stand."""
    rows: dict[object, dict[str, str]] = {}
    for block in document.blocks:
        if block.kind == "cell" and block.place.row is not None:
            row = rows.setdefault((block.place.table, block.place.sheet, block.place.row), {})
            head, text = squeeze("".join(block.column_heads)), squeeze(block.text)
            if _OLD.search(head):
                row["old"] = _plain(text)
            elif _NEW.search(head):
                row["new"] = _plain(text)
            elif _DOTTED.fullmatch(text.removeprefix("第").removesuffix("条").removesuffix("款")):
                row["number"] = text.removeprefix("第").removesuffix("条").removesuffix("款")
    changed = [row for row in rows.values() if len(row) == 3 and row["old"] and row["new"]]
    for block in document.blocks if changed else ():
        number, text = _own_number(block), _plain(squeeze(block.text))
        for row in changed:
            if row["number"] == number and row["old"] in text and row["new"] not in text:
                yield block.place


def _plain(text: str) -> str:
    return _MARKS.sub("", text)


def _count(number: str) -> int | None:
    return int(number) if number.isdigit() else from_chinese(number)
