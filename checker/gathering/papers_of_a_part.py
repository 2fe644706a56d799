"""出口产品质量管理办法, 四、高端线产品质量管理, 本办法适用于A事业部: what a paper or a chapter on a part gives is given for that part.

The title, the headings and the clause of scope are looked at; what the officer is granted under a part that they name
is then not sure. What another paper, or another chapter, gives for the whole stays what it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.model import Block, Document, Place
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import EFFECTS, Statement

_GOODS = (
    r"(?:出口|外销|外贸|内销|国内销售|军用?品?|军工|民用?品?|(?:中)?高端|中低端|低端|高档|低档|定制|非标|贴牌|代工|oem|odm|试制|样件|样品|外协|委外|委托加工|进口|冷链|车规级?|乘用车|商用车"
    r"|航空|航天|核电|核级|风电|光伏|医用|药用|食品级|工业级|消费类|[a-z\d]{1,6}(?:系列|型号?|类))"
    r"(?:产品线?|系列(?:产品)?|业务|订单|线|项目|板块|客户|品类|件|货物|机型)(?:产品)?"
)
_UNIT = (
    r"(?:(?!各|全|所有|公司(?:$|各|所|及)|集团|下属|所属|生产(?:车间|基地|工厂|线)|制造(?:基地|工厂)|本|该|我|一级|二级|质量|管理|分公司|子公司|相关|有关|驻)[^,，。；;:：、()（）各全及和与对由]{1,8}?)"
    r"(?:事业部|事业群|分公司|子公司|分厂|车间|基地|产品线|生产线|产线|号线|厂区|院区|园区|片区|大区|项目部|门店)"
)
_NUMBER = r"^(?:第[一二三四五六七八九十\d]+[章节条部分编]+|[一二三四五六七八九十]+[、.．]|[\d.]+[、.．]?|[（(][一二三四五六七八九十\d]+[)）])?"
_OF_WHAT = r"(?:的)?(?:质量|品质|授权|权限|职权|审批|管理|分级)[^,，。；;:：]{0,20}"
_HEAD = Pattern(
    rf"{_NUMBER}(?:[^,，。；;:：、()（）]{{2,12}}公司)?(?:(?P<goods>{_GOODS})|(?P<unit>{_UNIT}))(?:{_OF_WHAT})?$"
)
_TITLE_TAIL = Pattern(r"[（(](?:试行|暂行|修订版?|20\d\d版?|[a-zA-Z]?[/\d.]+版?)[)）]$", "（(")
_SCOPE = Pattern(
    r"(?:^|[。；;])(?:第[一二三四五六七八九十\d]+条)?(?:[\d.]+)?(?:本(?:办法|制度|规定|规则|细则|程序|手册|说明书|规范|文件|授权书?|权限表|清单|准则|标准|通知)|适用范围[:：]|范围[:：])(?:仅|只|主要)?(?:适用于|适用|用于|限于)?(?P<over>[^。；;]{2,60})",
    "本范",
)
_UNDER_SCOPE = Pattern(
    r"^(?:第[一二三四五六七八九十\d]+[章节条]|[一二三四五六七八九十]+、|[\d.]+)?\s*(?:适用)?范围$", "围"
)
_PART = Pattern(rf"^(?:仅|只|主要)?(?:适用于|适用|用于|限于)?(?:(?:我|本)?公司的?)?(?:{_GOODS}|{_UNIT})")
_WIDE = Pattern(
    r"各|全(?:部|体|公司|厂|集团|过程)|所有|一切|集团|及其|包括|以及|和(?!售后)|与(?!之)|、|不限|公司(?:及|和|内|范围|总部|质量|全)|本部|总部",
    "各全所一集及包以和与、不公本总",
)
_OF_UNIT = Pattern(_UNIT)
_STRONG = EFFECTS.index("conditional")


def with_parts(papers: Sequence[Paper], officer: str) -> list[Paper]:
    """The papers; what ``officer`` is granted under the name of a part is not sure."""
    return [_with(paper, officer) for paper in papers]


def is_of_a_unit(document: Document) -> bool:
    """Whether the title of the whole paper, or its clause of scope, names a unit of the firm: 江北分公司质量管理办法."""
    named = _HEAD.search(_bare(document.title or ""))
    if named is not None and named["unit"]:
        return True
    return (scope := _scope_of(document.blocks)) is not None and _OF_UNIT.search(scope) is not None


def _with(paper: Paper, officer: str) -> Paper:
    if not any(_is_given(one, officer) for one in paper.reading.statements):
        return paper
    whole = _scope_of(paper.document.blocks)
    heads: dict[Place, tuple[str, ...]] = {b.place: b.headings for b in paper.document.blocks}
    said = tuple(
        replace(one, certainty="unsure", notes=(*one.notes, f"for a part: {part}"))
        if _is_given(one, officer)
        and (part := whole or _part_of(heads.get(one.place.without_offsets(), ()))) is not None
        else one
        for one in paper.reading.statements
    )
    return replace(paper, reading=replace(paper.reading, statements=said))


def _is_given(one: Statement, officer: str) -> bool:
    return (
        one.holder == officer
        and one.authority != "none"
        and one.certainty == "sure"
        and EFFECTS.index(one.effect) > _STRONG
    )


def _part_of(headings: Sequence[str]) -> str | None:
    return next((h for h in headings if _HEAD.search(_bare(h)) is not None), None)


def _bare(heading: str) -> str:
    return _TITLE_TAIL.sub("", squeeze(heading).lower())


def _scope_of(blocks: Sequence[Block]) -> str | None:
    """The clause by which the whole paper is for a part."""
    for block in blocks:
        text = squeeze(block.text).lower()
        if block.kind != "heading" and block.headings and _UNDER_SCOPE.search(squeeze(block.headings[-1])):
            text = f"适用范围:{text}"
        for found in _SCOPE.finditer(text):
            over = found["over"]
            if (
                ("适用" in found.group() or "范围" in found.group() or "用于" in found.group())
                and _PART.search(over) is not None
                and _WIDE.search(over) is None
            ):
                return found.group()
    return None
