"""Papers of another firm in the folder: what 绿源（昆山）有限公司 gives its officer says nothing of the one of 绿源（太仓）有限公司."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.dossier.model import Document
from checker.gathering.model import Paper
from checker.patterns import Pattern

_NAME = Pattern(
    r"(?:中共)?(?P<firm>(?!.*(?:关于|任命|聘任|兹|第[一二三四五六七八九十\d]|甲方|乙方))[\u4e00-\u9fff]{2,20}(?:[（(][\u4e00-\u9fff]{2,6}[）)][\u4e00-\u9fff]{0,14})?"
    r"(?:有限责任公司|股份有限公司|有限公司|股份公司))"
)
_LEGAL = Pattern(r"(?:有限责任公司|股份有限公司|有限公司|股份公司)$")
_GROUPS_OFFICER = Pattern(r"集团(?:公司|总部|本部)?(?:首席质量官|质量总监|品质总监|质量副总)", "团")
_PARTS_OFFICER = Pattern(
    r"(?:任命|聘任|委任|聘请)[^。；;]{2,40}(?:事业部|事业群|分公司|子公司|基地|分厂|有限公司)(?:的)?(?:首席质量官|质量总监|品质总监)",
    "任聘委",
)
_TOP = 3


def papers_of_others(papers: Sequence[Paper], enterprise: str | None) -> frozenset[str]:
    """The paths of papers that a firm issued which is not the one whose officer is judged.

    That is the ``enterprise`` of dossier.yaml, else the only firm whose papers appoint somebody. A paper that names it is not
    of another one alone: a group appoints the officers of its firms.
    """
    firms = {paper.document.path: _firm(paper.document) for paper in papers}
    home = enterprise or _appointing(papers, firms)
    above = _of_the_group(papers, home) | _of_suppliers(papers)
    if home is None:
        return above
    others = (
        paper.document.path
        for paper in papers
        if (firm := firms[paper.document.path]) and not _same(firm, home) and not _names(paper.document, home)
    )
    return above | frozenset(others)


_FOR_SUPPLIERS = Pattern(
    r"(?:供应商|供方|外协厂|承包商|分包商|经销商|代工厂|加盟商)(?:质量|管理|行为|准入)*(?:手册|守则|要求|规范|须知|指南|协议书?)$|^(?i:supplier|vendor|contractor) (?i:quality )?(?i:manual|requirements|handbook|code)",
)
_THEIR_OFFICER = Pattern(
    r"(?:供应商|供方|外协厂|承包商|分包商|经销商|代工厂|加盟商)(?:的|应|须|应当|必须|需)*(?:任命|设立?|配备|指定|聘任)?(?:一名)?(?:首席质量官|质量总监)|(?i:suppliers?(?:'s)? (?:shall|must|should)? ?(?:appoint|have|designate)? ?(?:a|the)? ?(?:chief quality officer|cqo))"
)


def _of_suppliers(papers: Sequence[Paper]) -> frozenset[str]:
    """供应商质量手册, which asks suppliers for an officer of their own, speaks of theirs."""
    return frozenset(
        paper.document.path
        for paper in papers
        if _FOR_SUPPLIERS.search(squeeze(paper.document.title or ""))
        and any(_THEIR_OFFICER.search(squeeze(block.text)) for block in paper.document.blocks)
    )


def _of_the_group(papers: Sequence[Paper], home: str | None) -> frozenset[str]:
    """Papers on 集团首席质量官, where the officer that is appointed is one of a firm or division of the group."""
    titled = [paper for paper in papers if _GROUPS_OFFICER.search(squeeze(paper.document.title or ""))]
    if not titled:
        return frozenset()
    letters = [p.document for p in papers if p.document.kind == "appointment"]
    words = [squeeze(block.text) for document in letters for block in document.blocks]
    if any(_GROUPS_OFFICER.search(text) for text in words):
        return frozenset()
    of_a_part = any(_PARTS_OFFICER.search(text) for text in words)
    if not of_a_part and (home is None or "集团" in home):
        return frozenset()
    return frozenset(paper.document.path for paper in titled)


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
