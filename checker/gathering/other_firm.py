"""Papers of another firm in the folder: what 绿源（昆山）有限公司 gives its officer says nothing of the one of 绿源（太仓）有限公司."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Document
from checker.gathering.model import Paper

_NAME = re.compile(
    r"(?:中共)?(?P<firm>(?!.*(?:关于|任命|聘任|兹|第[一二三四五六七八九十\d]|甲方|乙方))[\u4e00-\u9fff]{2,20}(?:[（(][\u4e00-\u9fff]{2,6}[）)][\u4e00-\u9fff]{0,14})?"
    r"(?:有限责任公司|股份有限公司|有限公司|股份公司))"
)
_LEGAL = re.compile(r"(?:有限责任公司|股份有限公司|有限公司|股份公司)$")
_TOP = 3


def papers_of_others(papers: Sequence[Paper], enterprise: str | None) -> frozenset[str]:
    """The paths of papers that a firm issued which is not the one whose officer is judged.

    That is the ``enterprise`` of dossier.yaml, else the only firm whose papers appoint somebody. A paper that names it is not
    of another one alone: a group appoints the officers of its firms.
    """
    firms = {paper.document.path: _firm(paper.document) for paper in papers}
    home = enterprise or _appointing(papers, firms)
    if home is None:
        return frozenset()
    return frozenset(
        paper.document.path
        for paper in papers
        if (firm := firms[paper.document.path]) and not _same(firm, home) and not _names(paper.document, home)
    )


def _appointing(papers: Sequence[Paper], firms: dict[str, str | None]) -> str | None:
    named = {
        firms[paper.document.path]
        for paper in papers
        if any(said.kind == "appointed" and said.certainty == "sure" for said in paper.reading.officer)
    } - {None}
    return named.pop() if len(named) == 1 else None


def _firm(document: Document) -> str | None:
    """The firm that signs, else that opens the title or stands alone in one of the first lines."""
    top = [squeeze(b.text) for b in document.blocks[:_TOP] if len(b.text) <= 40]
    for words, whole in (
        (document.signed_by or "", True),
        (document.title or "", False),
        *((t, True) for t in top),
    ):
        words = (
            re.sub(r"(?:各?部门|文件|各单位|各车间|[:：、，]).*$", "", squeeze(words))
            if whole
            else squeeze(words)
        )
        found = _NAME.fullmatch(words) if whole else _NAME.match(words)
        if found:
            return found["firm"]
    return None


def _same(one: str, other: str) -> bool:
    one, other = (_LEGAL.sub("", name.replace("(", "（").replace(")", "）")) for name in (one, other))
    return one in other or other in one


def _names(document: Document, firm: str) -> bool:
    short = _LEGAL.sub("", firm)
    return any(short in squeeze(block.text) for block in document.blocks)
