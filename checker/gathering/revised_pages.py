"""质量手册第5章修订页: 原条号 5.3.2 b) | C0版条文 …经其同意后列入董事会材料: a paper that is nothing but the new words of another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document
from checker.gathering.numbered_places import Spot, spots_in
from checker.gathering.words_of_change import narrows
from checker.patterns import Pattern

_PAGE = Pattern(
    r"(?:的)?(?:修[订改]|更改|变更|换|替换|勘误)(?:页|单|表|条文|清单|对照表|通知单|说明)", "修更变换勘"
)
_BARE = Pattern(r"[《》\s（(][^（()）]*[)）]?$|[《》\s—–_:：·]", "")
_AT = Pattern(r"条号|条款号?|条目|条文号|章节(?:号)?|编号|位置|条次|款项", "条章编位款")
_NEW = Pattern(
    r"^(?:现|新|修[订改]后|更改后|变更后|替换后|改为|[A-Z]?\d{0,4}版?[A-Z]?\d{0,3}版?)(?:行|版|的)?(?:条文|内容|条款|表述|文本|文字|规定)$",
    "条内表文规",
)
_OLD = Pattern(r"原|旧|前|要点", "原旧前要")


def revised_rows(
    document: Document, documents: Sequence[Document]
) -> Iterator[tuple[Block, str, Document, Sequence[Spot]]]:
    """Each row of such a page whose new words bind, bound or hand on what they are about; the words, the paper, its places."""
    target = _revised(document, documents)
    rows: dict[object, list[Block]] = {}
    for block in document.blocks if target is not None else ():
        if block.kind in ("cell", "heading") and block.place.row is not None:
            rows.setdefault((block.place.table, block.place.sheet, block.place.row), []).append(block)
    for cells in rows.values():
        spots = [s for cell in cells if _AT.search(_head(cell)) for s in spots_in(squeeze(cell.text), None)]
        for cell in cells:
            head = _head(cell)
            is_new = _NEW.match(head) is not None and _OLD.search(head) is None
            if target is not None and spots and is_new and narrows(squeeze(cell.text)):
                yield cell, squeeze(cell.text), target, spots


def _revised(document: Document, documents: Sequence[Document]) -> Document | None:
    """The paper whose title begins as that of the page does."""
    title = squeeze(document.title or "")
    page = _PAGE.search(title)
    stem = _plain(title[: page.start()]) if page is not None else ""
    if len(stem) < 4:
        return None
    meant = [one for one in documents if one is not document and _plain(_named(one)).startswith(stem)]
    return meant[0] if len(meant) == 1 else None


def _named(document: Document) -> str:
    return squeeze(document.title or "")


def _plain(title: str) -> str:
    return _BARE.sub("", title)


def _head(cell: Block) -> str:
    return squeeze(cell.column_heads[-1]) if cell.column_heads else ""
