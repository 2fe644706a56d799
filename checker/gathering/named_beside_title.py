"""Whom papers name beside his title where no act appoints anybody: 授权首席质量官卞若川行使, 翟明珂（首席质量官）, 任职人：邵启明.

A word that only looks like a name (首席质量官单独行使) is none: papers go on to say 由卞若川 of a person.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.dossier.clean import squeeze
from checker.gathering.his_names import TITLE, HisNames
from checker.gathering.model import Paper
from checker.gathering.papers_of_a_part import is_of_a_unit
from checker.patterns import Pattern
from checker.statements.named_beside_title import ANOTHERS
from checker.statements.person.named import SURNAMES

_NO_NAME = "总监长管理部官师员经任职责主独权面程体当予排阅除可日会务副全会班组局处科室应须必由及与和"
_NAME = rf"[{SURNAMES}](?:(?![{_NO_NAME}])[一-鿿]){{1,2}}"
_GOES_ON = r"(?=行使|的|享有|为|对|负责|同志|先生|女士|有权|可|在|因|出|主持|组织|审批|批准|签|决定|任|是|按|以|统|管|本人|及|与|和|直接|全权|之|[（(,，。:：、；;|\n]|$)"
_BESIDE = Pattern(
    rf"{ANOTHERS}(?<!公司)(?<!方){TITLE}(?P<a>{_NAME}){_GOES_ON}"
    rf"|(?<![一-鿿])(?P<b>{_NAME})[（(]{TITLE}[)）]"
    rf"|{TITLE}[（(](?P<d>{_NAME})[)）]"
    rf"|{TITLE}[^,，。；;\n]{{0,4}}(?:现)?(?:任职人|任职者|任职人员|在任人|在岗人|现任者?)(?:员|姓名)?[:：](?P<c>{_NAME})(?=上级|直接|汇报|部门|所属|编制|所在|职级|[,，。；;、|\n]|$)",
    "首",
)
_AGAIN = ("由", "经", "归", "凭", "受", "请", "听", "报", "给", "聘任", "任命", "授权", "先生", "女士")


def named_in_papers(papers: Sequence[Paper], titles: Sequence[str]) -> list[str]:
    """The one name that ``papers`` set beside one of ``titles`` and go on to use; none where they set several beside it."""
    called = HisNames(tuple(titles))
    whole = "\n".join(_text(paper, called) for paper in papers)
    found = {
        name
        for paper in papers
        if not is_of_a_unit(paper.document)
        for each in _BESIDE.finditer(_text(paper, called))
        if (name := each["a"] or each["b"] or each["c"] or each["d"]) and _is_used(name, whole)
    }
    return sorted(found) if len(found) == 1 else []


def _text(paper: Paper, called: HisNames) -> str:
    blocks = paper.document.blocks
    return called.titled("\n".join(squeeze(block.text) for block in blocks), paper.document)


def _is_used(name: str, whole: str) -> bool:
    return whole.count(name) > 1 and any(f"{word}{name}" in whole for word in _AGAIN)
