"""《质量责任制》5.7所列权力…由人力资源总监行使; 某发〔2026〕5号第三条第（六）项…由制造副总办理: a paper points into another and changes what stands there.

Where the place is found, what the officer is given there is not sure any more, and the paper that points has a doubt of its own
beside it. So it is with a table of a paper's own changes, whose new words are not in its text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document
from checker.gathering.bygone_grants import is_bygone
from checker.gathering.called import bare, called, is_called
from checker.gathering.doubting import doubt
from checker.gathering.his_names import HisNames
from checker.gathering.model import Paper
from checker.gathering.numbered_places import Spot, spots_in, within
from checker.gathering.revised_pages import revised_rows
from checker.gathering.told_words import past
from checker.gathering.words_of_change import changes, is_meant_only, is_yet_to_come, narrows
from checker.patterns import Pattern
from checker.statements.model import Statement

_NAME = Pattern(
    r"《(?P<title>[^《》]{3,40})》(?:[（(][^（）()]{2,30}[)）])?|(?P<number>[一-龥A-Za-z]{1,14}〔20\d\d〕\d{1,4}号)|(?P<code>[A-Z]{1,6}(?:[-/][A-Z0-9]{1,8}){1,4})",
    "《〔-/",
)
_CODE = Pattern(r"^[A-Za-z0-9][A-Za-z0-9./_ -]*")
_OWN = Pattern(r"本(?:办法|制度|规定|规则|细则|决定|通知|文件|程序|手册|说明书|责任制|章程)(?=第|\d)", "本")
_SHORT = Pattern(
    r"(?:^|[,，、：:（(]|原|现行|对|将|其中|同时)(?P<name>[一-鿿]{0,8}(?:责任制|办法|制度|规定|规则|细则|手册|章程|权限表|授权书|授权表))(?=第|\d)",
    "制法度定则册程表书",
)
"""责任制5.3停止适用: a paper by the end of its title, where no other of the dossier ends so."""
_OWN_POWER = Pattern(
    r"(?:所列|规定的?|所述|中的?|授予的?|赋予的?)(?:[^,，。；;]{0,12})(?:权|审批|否决|签批|决定|奖惩|用款)",
    "权审否签决奖用",
)
_OWN_NUMBER = Pattern(r"^\d{1,3}(?:\.\d{1,3})+\s*(?=第|将|对|《|原|删)", ".")
_BREACH = Pattern(r"违反|不符合|未按", "违不未")
_NEW = Pattern(r"(?:修[订改]|变更|更改|调整)后|现(?:行)?(?:内容|条文|条款)|新(?:内容|条文|条款)", "后现新")
_AT = Pattern(r"条款|条目|条文号?|章节|条号|编号|位置|条次", "条章编位")


def with_pointed_into(
    papers: Sequence[Paper], officer: str, names: HisNames, as_of: str, gone: Sequence[str] = ()
) -> list[Paper]:
    """The papers; what is the officer's at a place that another, not older paper changes, is in doubt in both.

    ``names`` are what he is called, ``gone`` who held the post before; a change that is over on ``as_of``, or is still to come, changes nothing.
    """
    documents = [paper.document for paper in papers]
    touched: dict[str, set[str]] = {}
    more: dict[str, list[Statement]] = {}
    for paper in papers:
        for block, sentence, target, spots in _pointers(paper.document, documents, names, as_of, gone):
            there = [one for one in within(target, spots) if one is not block]
            pointed = next((p for p in papers if p.document is target), None)
            his = (
                [one for one in pointed.reading.statements if _is_his(one, officer, there)] if pointed else ()
            )
            his = [one for one in his if not _says_it_is_his(paper, block, one)]
            if not his or _is_before(paper.document, target):
                continue
            touched.setdefault(target.path, set()).update(one.id for one in his)
            more.setdefault(paper.document.path, []).extend(doubt(one, block, sentence) for one in his)
    if not more:
        return list(papers)
    return [
        _with(paper, touched.get(paper.document.path, ()), more.get(paper.document.path, ()))
        for paper in papers
    ]


def _with(paper: Paper, touched: Sequence[str] | set[str], more: Sequence[Statement]) -> Paper:
    if not touched and not more:
        return paper
    said = tuple(
        replace(one, certainty="unsure") if one.id in touched else one for one in paper.reading.statements
    )
    once = {(one.authority, one.power): one for one in more}
    return replace(paper, reading=replace(paper.reading, statements=(*said, *once.values())))


def _is_his(one: Statement, officer: str, blocks: Sequence[Block]) -> bool:
    place = one.place.without_offsets()
    return one.holder == officer and one.authority != "none" and any(block.place == place for block in blocks)


def _says_it_is_his(paper: Paper, block: Block, given: Statement) -> bool:
    """首席质量官负责质量战略的组织实施。第三条第（5）项与此不一致的部分停止执行: what does not agree with it ends, and not it."""
    return any(
        one.holder == given.holder
        and (one.authority, one.power) == (given.authority, given.power)
        and one.certainty == "sure"
        and one.effect in ("grant", "execute_only")
        and not one.limits
        and one.place.without_offsets() == block.place
        for one in paper.reading.statements
    )


def _is_before(one: Document, other: Document) -> bool:
    return one is not other and one.date is not None and other.date is not None and one.date < other.date


def _pointers(
    document: Document, documents: Sequence[Document], names: HisNames, as_of: str, gone: Sequence[str]
) -> Iterator[tuple[Block, str, Document, Sequence[Spot]]]:
    """Each sentence of ``document`` that changes something at a numbered place, the paper, and the places."""
    yield from _in_tables(document, documents)
    yield from revised_rows(document, documents)
    lead: tuple[Document | None, Spot | None] = (None, None)
    headed = lead
    for block in document.blocks:
        if block.kind == "heading":
            lead = headed = _headed(block, document, documents)
            continue
        if block.kind == "cell" and (new := _own_change(document, block)) is not None:
            yield block, squeeze(block.text), document, new
        if not block.lead_in and block.kind != "list_item":
            lead = headed
        for sentence in squeeze(block.text).replace("；", "。").replace(";", "。").split("。"):
            target, rest = _target(_OWN_NUMBER.sub("", sentence), document, documents)
            if is_bygone(names.titled(sentence, document, block), gone):
                bygone = spots_in(sentence if target is None else rest, None)
                yield block, sentence, target or document, bygone
                continue
            if target is not None:
                spots = spots_in(rest, None)
                lead = target, (spots[-1] if spots else None)
            elif lead[0] is not None:
                target, spots = lead[0], spots_in(rest, lead[1])
            else:
                continue
            if (
                not spots
                or past(sentence, as_of)
                or is_yet_to_come(sentence, as_of)
                or is_meant_only(sentence)
            ):
                continue
            if changes(names.titled(rest, document, block), names.everywhere) and (
                target is not document or _is_on_own_power(sentence)
            ):
                yield block, sentence, target, spots


def _headed(
    heading: Block, document: Document, documents: Sequence[Document]
) -> tuple[Document | None, Spot | None]:
    """2. 某发〔2024〕17号, and what of it is changed stands below."""
    text = squeeze(heading.text)
    target, rest = _target(text, document, documents)
    if target is None or target is document or len(rest) > 16:
        return None, None
    spots = spots_in(rest, None)
    return target, (spots[-1] if spots else None)


_CHANGED = Pattern(
    r"(?:修[订改]|变更|更改|调整|处理|改动)(?:的)?(?:后)?(?:主要)?(?:内容|意见|说明|方式|结果|情况|条文)",
    "内意说方结情条",
)
_KEPT = Pattern(r"(?:保持|维持)?不变|不[作做予]|无需|继续有效|文字|错别字|标点|格式", "变不无续字标格")


def _in_tables(
    document: Document, documents: Sequence[Document]
) -> Iterator[tuple[Block, str, Document, Sequence[Spot]]]:
    """制度编号 | 修订条款 | 修订内容: each row of a table of changes that names another paper and a place in it."""
    rows: dict[object, list[Block]] = {}
    for block in document.blocks:
        if block.kind == "cell":
            rows.setdefault((block.place.table, block.place.sheet, block.place.row), []).append(block)
    for cells in rows.values():
        for block in cells:
            if not any(_CHANGED.fullmatch(squeeze(head)) for head in block.column_heads) or _KEPT.search(
                block.text
            ):
                continue
            others = [squeeze(one.text) for one in cells if one is not block]
            target, _ = _target(" ".join(others), document, documents)
            spots = [spot for text in others for spot in spots_in(text, None)]
            if target is not None and target is not document and spots:
                yield block, squeeze(block.text), target, spots


def _target(sentence: str, document: Document, documents: Sequence[Document]) -> tuple[Document | None, str]:
    for found in _NAME.finditer(sentence):
        name = found["title"] or found["number"] or found["code"]
        others = [one for one in documents if one is not document]
        meant = _titled(name, others) if found["title"] else _numbered(name, others)
        if meant:
            return meant[0], sentence[found.end() :]
    if (own := _OWN.search(sentence)) is not None:
        return document, sentence[own.end() :]
    for found in _SHORT.finditer(sentence):
        meant = tuple(
            one for one in documents if one is not document and bare(one.title or "").endswith(found["name"])
        )
        if len(meant) == 1:
            return meant[0], sentence[found.end() :]
    return None, sentence


def _titled(name: str, documents: Sequence[Document]) -> tuple[Document, ...]:
    """The papers of that title, which may have its code before it: GL-001 质量责任制（2025）."""
    return called(name, documents) or tuple(
        one for one in documents if is_called(bare(_CODE.sub("", squeeze(one.title or ""))), bare(name))
    )


def _numbered(name: str, documents: Sequence[Document]) -> tuple[Document, ...]:
    """The papers whose number or code ``name`` is, which may stand behind some word: 对某发〔2026〕5号."""
    return tuple(
        one
        for one in documents
        if (one.number is not None and name.endswith(squeeze(one.number)))
        or (name.isascii() and name in squeeze(f"{one.title or ''}|{one.path}|{_first_words(one)}"))
    )


def _first_words(document: Document) -> str:
    return "|".join(squeeze(block.text)[:60] for block in document.blocks[:12])


def _is_on_own_power(sentence: str) -> bool:
    return _OWN_POWER.search(sentence) is not None and _BREACH.search(sentence) is None


def _own_change(document: Document, cell: Block) -> Sequence[Spot] | None:
    """条款 3.2 | 修订后内容 …方可施行: the place that a row changes, where the text of the paper does not have the new words."""
    if not any(_NEW.search(squeeze(head)) for head in cell.column_heads) or not narrows(squeeze(cell.text)):
        return None
    new = squeeze(cell.text)
    row = cell.place.table, cell.place.sheet, cell.place.row
    if any(block is not cell and new in squeeze(block.text) for block in document.blocks):
        return None
    for other in document.blocks:
        if other.kind != "cell" or (other.place.table, other.place.sheet, other.place.row) != row:
            continue
        if any(_AT.search(squeeze(head)) for head in other.column_heads):
            return spots_in(squeeze(other.text), None) or None
    return None
