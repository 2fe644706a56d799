"""Which units papers put under the officer: 分管质量部、检验中心, 下属部门：…, 兼任生产总监; and which they keep from him."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.normalise import normalise
from checker.statements.whose_clause import clauses_of, is_hedged, told_of_officer


class Led(NamedTuple):
    """``units`` as the paper lists them; ``kept``: the paper keeps them from the officer."""

    units: str
    kept: bool
    certainty: Certainty


_END = r"(?:部门?|中心|科|处|室|所|站|组|车间|分厂|工厂|条线|板块|系统|团队|班组?|小组)"
# 质量管理、质量检验和质量安全三类部门: the one word for a unit is of all that stands before it.
_LIST = rf"(?P<units>(?!{_END}(?:[、和及与/]|以及))[^,;。:()、][^,;。:()]{{1,60}}?{_END}(?:\([^()]{{1,40}}\))?(?:(?:[、和及与/]|以及)[^,;。:()]{{2,30}}?{_END}(?:\([^()]{{1,40}}\))?)*)"
_LABEL = Pattern(
    r"(?:分管|下属|管辖|所辖|下辖|直管|管理|主管|直属|直接下属|直接管辖|归口)(?:的)?(?:部门|单位|机构|团队|组织)|分管(?:范围|领域|工作|业务)|管辖范围|直接下级|直接下属|下属岗位|下级岗位|直属下级|直接管理(?:岗位|对象)|departments? (?:led|managed)|direct reports?|units? (?:led|managed)",
    "管下辖直属归dl",
)
_LED = Pattern(
    rf"(?:直接|统一|全面|具体|垂直|并|同时|兼)*(?:分管|主管|直管|领导|统管|兼管|带领|带着|管辖|下辖|统辖|归口管理|负责管理|直接管理|(?<![量全系质])管理|(?<![主分直统兼代托协监接共])管(?!理))(?:着)?(?:本|我)?(?:公司|集团|企业|厂)?(?:的)?{_LIST}(?=$|[,;。)]|开展|工作|的(?:日常)?(?:工作|管理|运行|业务))",
    "管领辖带",
)
_BY_HIM = Pattern(
    rf"(?:^|(?<=[,;。:]))(?:公司|集团)?{_LIST}(?:均|都|统一|一并|全部)?(?:由|归|划归|归口|隶属于?|直属于?|受|接受|向|对)$",
    "由归隶直受接向对",
)
_LEAD_AFTER = Pattern(
    r"(?:的)?(?:直接|统一|垂直)*(?:领导|分管|管理|主管|直管|管辖|统管|汇报|报告工作|负责)(?:工作)?(?=$|[,;。)])",
    "领分管主直统汇报负",
)
_OFFICE = r"(?P<units>(?:分管)?(?:生产|制造|采购|供应链|销售|营销|研发|技术|工艺)[一-鿿]{0,6}?(?:副总经理|副总裁|副总|副厂长|总监|经理|部长|主任|负责人|厂长)|生产厂长)"
_ALSO = Pattern(
    rf"(?:兼任?|同时(?:兼任|担任|任)|并(?:兼任|担任)|亦任|还担任|仍(?:担任|兼任))(?:本|我)?(?:公司|集团)?(?:的)?{_OFFICE}",
    "兼时并亦还仍",
)
_BY_OFFICE = Pattern(
    rf"(?:^|由|(?<=[,;。:])|聘任|任命){_OFFICE}(?:\([^()]{{1,12}}\)|[一-鿿]{{2,3}}(?:同志|先生|女士)?)?(?:为|兼任?|同时兼?任|担任|并兼任)(?:本|我)?(?:公司|集团)?(?:的)?$",
    "生制采供销营研技工",
)
_AFTER = Pattern(
    rf"(?:由|聘|任命)(?:公司|集团)?{_OFFICE}(?:\([^()]{{1,12}}\)|[一-鿿]{{2,3}}(?:同志|先生|女士)?)?(?:兼任|兼|同时担任|担任)(?=$|[,;。])",
    "由聘任 兼担",
)
_KEPT = Pattern(
    r"(?:不(?:再|得|能|应|可)?(?:同时)?(?:分管|兼管|兼任|兼|主管|负责|担任|管理?)|独立于)(?P<units>[^,;。]{0,24}?(?:生产|制造)(?=$|[、,;。和及与]|部|中心|系统|条线|业务|工作|经营|管理|运营|单位|车间|采购|销售|负责人|经理|总监|副总|厂长|岗位|职务)[^,;。]{0,24})",
    "不独 生制",
)
_EXCEPTED = Pattern(r"除外|特殊情况|另有|原则上|一般", "除特另原一")
# 不负责安全生产 keeps nobody from heading production.
_NO_PRODUCTION = Pattern(r"安全生产|生产安全|生产许可|生产日期|生产质量|生产资料", "产")
_NOT = Pattern(
    r"不|未|非|无须|拟|建议|原(?!则)|曾|如|若|协助|配合|参与|可以?|检查|监督|指导|考核",
    "不未非无拟建原曾如若协配参可检监指考",
)
_PASSING = Pattern(r"止\)|到期|已撤|撤并|待|拟|业务指导|指导|虚线|暂|代", "止到撤待拟指虚暂代")
# 不分管生产部的安全工作, 独立于生产部门开展抽样: of production itself he may well be the head.
_SOMETHING_OF_IT = Pattern(
    r"(?:生产|制造)[一-鿿]{0,8}?(?:的(?!(?:日常)?(?:工作|管理|业务|运行|经营|运营)(?:$|[、,]))|(?<!力)(?:开展|进行|实施|组织|抽|检|取样)(?!质量工作|工作))",
    "生制",
)
_CUES = Pattern(
    r"分管|主管|直管|领导|统管|兼|管辖|[下所统]辖|管理|归|隶属|直属|下属|下级|汇报|独立于|同时|direct report|led|managed"
)


def may_tell_units(text: str) -> bool:
    """Whether ``text`` (normalised) has a word for having units under one at all."""
    return _CUES.search(text) is not None


def labelled_units(block: Block, text: str) -> Led | None:
    """The units that a form or a line gives under a label: 分管部门 | 质量部、检验中心."""
    if block.kind == "cell":
        governing = block.governed_by()
        label, value = (normalise(governing[-1]).text if governing else ""), text
    else:
        label, _, value = text.partition(":")
    if _LABEL.fullmatch(label.strip()) is None or not value.strip() or len(value) > 200:
        return None
    if _NONE.fullmatch(value.strip("。;,. ")):
        return None
    return Led(value.strip("。; "), False, "sure" if _NOT.search(value) is None else "unsure")


_NONE = Pattern(r"无|暂无|—|-+|/|none|n/a", "无—-/n")


def units_in(text: str, part: Sequence[Token], governed: bool) -> Iterator[Led]:
    """The units that the sentence ``part`` of ``text`` puts under the officer, or keeps from him."""
    for clause in clauses_of(part):
        left, right = clause[0].start, clause[-1].end
        kept = _KEPT.search(text, left, right)
        if kept is not None and not any(
            p.search(text, *kept.span()) for p in (_NO_PRODUCTION, _SOMETHING_OF_IT)
        ):
            told = told_of_officer(text, part, kept.start(), governed)
            if told is not None:
                excepted = _EXCEPTED.search(text, part[0].start, part[-1].end) is not None
                yield Led(kept.group("units"), True, "unsure" if excepted else told)
            continue
        for pattern in (_LED, _ALSO):
            found = pattern.search(text, left, right)
            if found is None or _NOT.search(text, left, found.start()) is not None:
                continue
            told = told_of_officer(text, part, found.start(), governed)
            if told is not None:
                less = (
                    is_hedged(text, left, found.start()) or _PASSING.search(found.group("units")) is not None
                )
                yield Led(found.group("units"), False, "unsure" if less else told)
        yield from _around(text, clause)


def _around(text: str, clause: Sequence[Token]) -> Iterator[Led]:
    """质量部、检验中心由首席质量官直接领导; 生产副总经理李四兼任首席质量官."""
    left, right = clause[0].start, clause[-1].end
    for officer in (t for t in clause if t.cls in ("officer", "self")):
        before = _BY_HIM.search(text, left, officer.start)
        if (
            before is not None
            and _LEAD_AFTER.match(text, officer.end, right) is not None
            and _NOT.search(text, left, officer.start) is None
        ):
            yield Led(before.group("units"), False, "unsure" if is_hedged(text, left, right) else "sure")
        other = _BY_OFFICE.search(text, left, officer.start)
        other = other or _AFTER.match(text, officer.end, right)
        if other is not None and _NOT.search(text, left, other.end()) is None:
            yield Led(other.group("units"), False, "sure")
