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


_END = r"(?:部门?|中心|科|处|室|所|站|组|课|安全办|食安办|质量办|品质办|质安办|大队|车间|分厂|工厂|条线|板块|系统|团队|班组?|小组)"
# 质量管理、质量检验和质量安全三类部门: the one word for a unit is of all that stands before it.
_LIST = rf"(?P<units>(?!{_END}(?:[、和及与/]|以及))[^,;。:()、][^,;。:()]{{1,60}}?{_END}(?:\([^()]{{1,40}}\))?(?:(?:[、和及与/]|以及)[^,;。:()]{{2,30}}?{_END}(?:\([^()]{{1,40}}\))?)*)"
_LABEL = Pattern(
    r"(?:分管|下属|管辖|所辖|下辖|直管|管理|主管|直属|直接下属|直接管辖|归口)(?:的)?(?:部门|单位|机构|团队|组织)|分管(?:范围|领域|工作|业务)?|管辖范围|手下(?:的)?(?:人|部门|单位|队伍)?|管什么|管哪(?:些|几)个?(?:部门|单位)|直接下级|直接下属|下属岗位|下级岗位|直属下级|直接管理(?:岗位|对象)|departments? (?:led|managed)|direct reports?|units? (?:led|managed)",
    "管下辖直属归手dl",
)
_LED = Pattern(
    rf"(?:直接|统一|全面|具体|垂直|并|同时|兼)*(?:分管|主管|直管|领导|统管|兼管|带领|带着|管辖|下辖|下设(?=[^,;。]{{4,60}}并(?:由其)?(?:直接)?(?:领导|管理))|统辖|归口管理|负责管理|直接管理|(?<![量全系质])管理|(?<![主分直统兼代托协监接共])管(?!理))(?:着)?(?:本|我)?(?:公司|集团|企业|厂)?(?:的)?{_LIST}(?=$|[,;。)]|开展|工作|干活|的(?:日常)?(?:工作|管理|运行|业务)|(?:[二两三四五3-5]个(?:部门|单位))?并(?:由其)?(?:直接)?(?:领导|管理)(?=$|[,;。]))",
    "管领辖带设",
)
_GROUP = r"(?:等?(?:这|上述)?(?:[二两三四五3-5]?(?:个|支|大|类)?(?:部门|队伍|单位|机构|团队|中心|组|摊子|摊|口子)|[二两三四五3-5](?:家|块|摊|处)))?(?:的?(?:负责人|经理|部长))?"
_BY_HIM = Pattern(
    rf"(?:^|(?<=[,;。:])|(?<=[一二三四五六七八九十\d][、.)])|(?<=[一二三四五六七八九十\d][、.)] ))(?:公司|集团)?{_LIST}{_GROUP},?(?:(?:从|自)?(?:今天|即日|今日|(?:20\d\d年)?\d{{1,2}}月(?:\d{{1,2}}日)?|(?:本|该)?(?:通知|文件?|决定|任命|聘任|决议)?(?:发文|印发|发布|下发|公布|任命|聘任|生效|施行)?之?日)起,?)?(?:人和事|业务和人员|人财物|日常工作)?(?:均|都|统一|一并|全部|全)?(?:直接|统一)?(?:由|归|划归|归口|隶属于?|直属于?|受|接受|向|对|跟着|在)$",
    "由归隶直受接向对跟在",
)
_LEAD_AFTER = Pattern(
    r"(?:的)?(?:直接|统一|垂直)*(?:领导|分管|管理|主管|直管|管辖|统管|汇报|报告工作|负责|带|管|走)(?:之?下)?(?:开展)?(?:工作|干活)?(?=$|[,;。)])",
    "领分管主直统汇报负带走",
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
    r"(?:不(?:再|得|能|应|可|宜)?(?:同时)?(?:在|分管|兼管|兼任|兼|主管|负责|担任|插手|管理?)|独立于)(?P<units>[^,;。]{0,24}?(?:生产|制造|排产)(?=$|[、,;。和及与]|部|中心|系统|条线|业务|工作|经营|管理|运营|单位|车间|采购|销售|负责人|经理|总监|副总|厂长|岗位|职务|调度|线|条线)[^,;。]{0,24})",
    "不独 生制排",
)
_MADE = r"(?:生产(?!许可|日期|质量|资料|安全)|制造|排产|车间|工厂|分厂|产、供、销|产供销)"
# 工厂、采购部都不归首席质量官管; 生产由副总分管，首席质量官不兼.
_NOT_UNDER = Pattern(
    rf"{_MADE}(?:进度|系统|管理|调度|计划|组织|部门?|经营)*(?:[、和及与][^,;。、]{{1,10}}){{0,5}}(?:均|都|一律|也|一概)?不(?:归|由|属于?|隶属于?)$",
    "不",
)
# 生产、买料、卖货的事他一概不沾; 不管做货，不管买料，也不管卖货.
_DOES_NOT_TOUCH = Pattern(
    r"(?P<units>(?:生产|制造|做货|造货)(?:[、和及与][^,;。、]{1,6}){0,4})(?:的事情?|的活儿?|那一?摊|这一?摊)?(?:他|她|本人)?(?:一概|一律|都|全|统统)(?:不沾|不碰|不管|不插手|不过问|不掺和)|(?<!得)不(?:管|沾|碰|插手)(?P<made>做货|造货)(?=$|[,;。、])",
    "沾碰管手问和货",
)
_HIS_CARE = Pattern(
    r"(?:分管|兼管|主管|管理|管辖|领导|管|负责|兼)(?=$|[,;。])|(?:的)?(?:职权|职责|分管)范围",
    "分兼主管领负职",
)
_NONE_OF_IT = Pattern(
    r"\s*(?:一样|一概|都|均|也|概|全)*不(?:再|得)?(?:兼管|兼任|兼|分管|管)(?:这[^,;。]{1,6}|上述[^,;。]{0,6}|其中[^,;。]{0,6})?(?=$|[,;。])",
    "不",
)
_MADE_BY_OTHERS = Pattern(rf"{_MADE}[^;。]{{0,24}}?(?:由|归|另有|有)[^;。]{{1,40}}", "由归另有")
_AS_OTHERS = Pattern(rf"(?:与|和|同){_MADE}(?:系统|部门|线|条线|管理)*(?:相互|彼此|保持)*独立", "与和同 独")
_EXCEPTED = Pattern(r"除外|特殊情况|另有(?:规定|约定|要求)|原则上|一般", "除特另原一")
_WISHED = Pattern(r"建议|拟|提议|希望|宜(?!兴|昌|宾|春)|计划|争取", "建拟提希宜计争")
_HOLDS_POST = Pattern(r"兼|任职|担任")
# 不负责安全生产 keeps nobody from heading production.
_NO_PRODUCTION = Pattern(r"安全生产|生产安全|生产许可|生产日期|生产质量|生产资料", "产")
_NOT = Pattern(
    r"不(?!良|合格)|未|非|无须|拟|建议|原(?!则|料|材|辅)|曾|如|若|协助|配合|参与|可以?(?!靠)|(?:检查|监督|指导|考核)(?!(?:管理)?(?:站|室|部|科|处|中心|办|所|组|大队))",
    "不未非无拟建原曾如若协配参可检监指考",
)
_PASSING = Pattern(r"止\)|到期|已撤|撤并|待|拟|业务指导|指导|虚线|暂|代", "止到撤待拟指虚暂代")
# 不分管生产部的安全工作, 独立于生产部门开展抽样: of production itself he may well be the head.
_SOMETHING_OF_IT = Pattern(
    r"(?:生产|制造)[一-鿿]{0,8}?(?:的(?!(?:日常)?(?:工作|管理|业务|运行|经营|运营)(?:$|[、,]))|(?<!力)(?:开展|进行|实施|组织|抽|检|取样)(?!质量工作|工作))",
    "生制",
)
_CUES = Pattern(
    r"分管|主管|直管|领导|统管|兼|管辖|[下所统]辖|管理|归|隶属|直属|下属|下级|汇报|独立于|不管|同时|手下|管什么|管哪|归谁|带|不沾|不碰|不插手|direct report|led|managed"
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
        if _LABEL.fullmatch(label.strip()) is None and (inner := _IN_LINE.search(text)) is not None:
            label, value = inner.group("label", "value")
    if _LABEL.fullmatch(label.strip()) is None or not value.strip() or len(value) > 200:
        return None
    if _NONE.fullmatch(value.strip("。;,. ")):
        return None
    return Led(value.strip("。; "), False, "sure" if _NOT.search(value) is None else "unsure")


# 岗位名称：质量副总　直接上级：总经理　下属部门：品保部、检验部: one of several labels in a line.
_IN_LINE = Pattern(
    r"(?:(?<=[ ,;|])|(?<=[理裁长] )|(?<=经理)|(?<=总裁)|(?<=[事厂]长))(?P<label>(?:分管|下属|管辖|所辖|下辖|直管|直属)(?:部门|单位|机构)|(?:直接|直属)下级|直接下属):"
    r" *(?P<value>[^:。;]{2,120}?)(?= *(?:[一-鿿]{2,4}:|$|[。;]))",
    ":",
)
_NONE = Pattern(r"无|暂无|—|-+|/|none|n/a", "无—-/n")


def units_in(text: str, part: Sequence[Token], governed: bool, letter: bool = False) -> Iterator[Led]:
    """The units that the sentence ``part`` of ``text`` puts under the officer, or keeps from him.

    ``letter``: the paper spoke of the officer before, and of nobody else since.
    """
    listed: tuple[int, Certainty] | None = None
    for clause in clauses_of(part):
        left, right = clause[0].start, clause[-1].end
        kept = _KEPT.search(text, left, right)
        if (
            kept is not None
            and not any(p.search(text, *kept.span()) for p in (_NO_PRODUCTION, _SOMETHING_OF_IT))
            and (
                not kept.group().startswith(("不在", "不得在", "不能在"))
                or _HOLDS_POST.search(text, *kept.span())
            )
        ):
            told = told_of_officer(text, part, kept.start(), governed)
            if told is None and listed is not None and text[listed[0] : kept.start()].strip() in (",", ",并"):
                told = listed[1]  # 分管质量部(qa)、检验科，不分管生产: the units before are no doers
            if told is not None:
                excepted = _EXCEPTED.search(text, part[0].start, part[-1].end) is not None
                excepted = excepted or _WISHED.search(text, left, kept.start()) is not None
                units = kept.group("units")
                units = units if "排产" not in units else f"生产{units}"
                yield Led(units, True, "unsure" if excepted else told)
            continue
        apart = _DOES_NOT_TOUCH.search(text, left, right)
        if apart is not None and _WISHED.search(text, left, apart.start()) is None:
            told = told_of_officer(text, part, apart.start(), governed)
            if told is not None:
                excepted = _EXCEPTED.search(text, part[0].start, part[-1].end) is not None
                yield Led("生产", True, "unsure" if excepted else told)
            continue
        for pattern in (_LED, _ALSO):
            found = pattern.search(text, left, part[-1].end)
            if found is None or found.start() >= right or _NOT.search(text, left, found.start()) is not None:
                continue
            told = told_of_officer(text, part, found.start(), governed)
            if told is not None:
                listed = (found.end(), told)
                less = (
                    is_hedged(text, left, found.start()) or _PASSING.search(found.group("units")) is not None
                )
                yield Led(found.group("units"), False, "unsure" if less else told)
        for led in _around(text, clause, part, governed or letter):
            listed = (right, "sure") if not led.kept else listed
            yield led
        if _kept_from_him(text, part, clause):
            yield Led("生产", True, "unsure" if _EXCEPTED.search(text, part[0].start, right) else "sure")


def _around(text: str, clause: Sequence[Token], part: Sequence[Token], governed: bool) -> Iterator[Led]:
    """质量部、检验中心由首席质量官直接领导; 生产副总经理李四兼任首席质量官.

    Of whom 归他带 speaks is known where the officer was named before.
    """
    start, left, right = part[0].start, clause[0].start, clause[-1].end
    earlier = [t for t in part if t.end <= left]
    if governed and not any(t.cls in ("above", "beside", "below", "person") for t in earlier):
        for units in _under_him(text, clause):
            yield Led(units, False, "unsure" if is_hedged(text, left, right) else "sure")
    for officer in (t for t in clause if t.cls in ("officer", "self")):
        before = _BY_HIM.search(text, left, officer.start) or _BY_HIM.search(text, start, officer.start)
        if (
            before is not None
            and _LEAD_AFTER.match(text, officer.end, right) is not None
            and _NOT.search(text, left, officer.start) is None
            and (officer.cls == "officer" or governed or _named_before(part, officer))
        ):
            yield Led(before.group("units"), False, "unsure" if is_hedged(text, left, right) else "sure")
        other = _BY_OFFICE.search(text, left, officer.start)
        other = other or _AFTER.match(text, officer.end, right)
        if other is not None and _NOT.search(text, left, other.end()) is None:
            yield Led(other.group("units"), False, "sure")


def _under_him(text: str, clause: Sequence[Token]) -> Iterator[str]:
    """质量技术部、检测中心归其直接领导, where he was spoken of before: 其直接领导 is no superior of his."""
    left, right = clause[0].start, clause[-1].end
    for token in clause:
        if not text.startswith("其", token.start):
            continue
        before = _BY_HIM.search(text, left, token.start)
        if (
            before is not None
            and _LEAD_AFTER.match(text, token.start + 1, right) is not None
            and not any(t.cls == "officer" for t in clause)
            and _NOT.search(text, left, token.start) is None
        ):
            yield before.group("units")


def _named_before(part: Sequence[Token], pronoun: Token) -> bool:
    return any(t.cls == "officer" and t.end <= pronoun.start for t in part)


def _kept_from_him(text: str, part: Sequence[Token], clause: Sequence[Token]) -> bool:
    """Whether the clause keeps production from the officer by a word behind his title, or by 归 before it."""
    left, right = clause[0].start, clause[-1].end
    if _NO_PRODUCTION.search(text, part[0].start, right) or _WISHED.search(text, part[0].start, right):
        return False
    for officer in (t for t in clause if t.cls in ("officer", "self")):
        if _NOT_UNDER.search(text, left, officer.start) and _HIS_CARE.match(text, officer.end, right):
            return True
        if _NONE_OF_IT.match(text, officer.end, right) and _MADE_BY_OTHERS.search(
            text, part[0].start, officer.start
        ):
            return True
        if _AS_OTHERS.search(text, officer.end, right) is not None:
            return True
    return False
