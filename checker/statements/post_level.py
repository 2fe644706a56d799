"""At what level papers put the officer's post: 公司经营班子成员, 职级：副总经理级, 按中层正职管理."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.normalise import normalise
from checker.statements.whose_clause import clauses_of, is_hedged, told_of_officer

Level = tuple[str, Certainty]

_LABEL = (
    r"(?:所属|所在|岗位|职位|职务|管理|行政|人员)?(?:层级|职级|级别|职等|等级|序列|职层|岗级|族|类别|职族)|(?:所属|所在|归属)(?:部门|单位|机构)|部门|所属"
    r"|(?:job |management |position )?(?:level|grade|rank)|department"
)
_LABELS = Pattern(_LABEL)
_DEPUTY = r"(?:集团|公司|执行|常务|高级|质量|品质|品控)*(?:副(?:总经理|总裁|总|厂长|院长|社长|理事长)|(?:executive |senior )?vice[ -]president|(?<![a-z])vp(?![a-z])|deputy general manager)"
_SENIOR = rf"{_DEPUTY}(?:职?级|级别)?|公司级?领导|(?:公司|集团)?高管(?:层|团队|序列|族)?|高级管理(?:人员|层|序列|类|岗位?)?|高层(?:管理(?:人员|者)?)?|高管级|决策层|核心(?:管理|决策)层|(?:公司|集团|企业|单位)?(?:总裁|经营|领导|管理|行政|党政)?(?:领导)?班子|经营(?:管理|决策)?层|senior management|executive(?: management| committee| team| leadership)?|top management|c-level|c-suite"
_MIDDLE = r"(?:公司|集团)?中层(?:正职|副职|干部|管理(?:人员|者|层)?|管理岗)?(?:级|类)?|部门(?:负责人|经理|正职|副职|主管)级?|(?:部长|科长|主管|主任|经理|科|部门|股|班组)级|基层(?:管理(?:人员|者)?)?|middle management|department head level"
_VALUE = Pattern(rf"(?:(?P<senior>{_SENIOR})|(?P<middle>{_MIDDLE}))(?:成员)?(?:\([^()]{{0,16}}\))?")
_MAYBE = Pattern(r"(?:公司|集团)?(?:管理|领导)层|总裁室|总经理室|总经办|公司总部", "层室办部")
# Blanks between the labels of a line are gone in the normal writing.
_PAIR = Pattern(
    rf"(?:^|(?<=[\s,;。(|]))(?:{_LABEL})\s*:\s*(?P<value>(?:{_SENIOR}|{_MIDDLE})(?:成员)?(?:\([^()]{{0,16}}\))?)(?=$|[,;。|)\s]|[一-鿿]{{2,6}}:)",
    ":",
)
_BE = r"(?:为|是|系|属于?|算是?|作为|列(?:入|为)?|定为|确定为|明确为|任|担任|兼任|成为|增补为|聘为|任命为|is|as|be|becomes?|serves? as|belongs? to|ranks? as|sits? on)"
_BETWEEN = r"(?:(?:本|我)?(?:公司|集团|企业)?(?:《[^《》]{0,12}章程》|章程)(?:第[^条,;。]{1,6}条)?(?:所称|所列|规定|界定|中)?的?|(?:本|我)?(?:公司|集团|企业|单位|院|厂|社|司)|the company(?:'s)?|a|an|the|one of|of|member|its|的| )*"
_CLOSED = r"(?=$|之一|一员|并|且|,|;|。|、|出席|参加|参与|列席|享有|享受|负责|分管|主管|\)|\(| (?:and|who|with|of the company)|\.)"
_MEMBER = r"(?:总裁|经营|领导|管理|行政|党政|决策|核心|高级|高层)*(?:管理|经营|领导|决策)?(?:班子|高管团队|管理团队|管理层|决策层|经营层|经营委员会|执行委员会)(?:会议?)?(?:的)?(?:正式|核心|当然|常务)*(?:成员|一员|组成人员)(?:之一)?"
_LEVELS = Pattern(
    rf"{_BE}\s*{_BETWEEN}(?:(?P<member>{_MEMBER}|公司高管|(?<=公司)高层(?=$|[,;。])|高管(?:人员)?|高层管理(?:人员|者)|高级管理人员|高[级层]管理层|副总职|senior manager|(?:senior|top|executive) management(?: team)?|(?:the )?executive (?:committee|board|team)|executive officer)"
    rf"|(?P<deputy>{_DEPUTY}(?:职?级|级别)(?:领导|干部|高管)?|副职级|班子副职)|(?P<middle>{_MIDDLE}))(?P<pay>(?:的)?(?:薪酬|工资|薪资|待遇|标准|津贴)?)(?:管理|岗位|职务|干部|序列)*{_CLOSED}",
    "为是系属算作列定明任成增聘担兼sab",
)
_ENTERS = Pattern(
    r"(?:进入|加入|列入|纳入|增补进|跻身|进|入)(?:本|我)?(?:公司|集团|企业|院|厂|社)?(?:级)?(?:的)?(?:总裁|经营|领导|管理|行政|党政|决策|核心|高级|高层)*(?:班子|高管团队|管理团队|管理层|决策层|经营层|高管序列|高管层|(?:高级管理人员|高层管理人员|高管(?:人员)?)(?=名册|名单|序列|范围|之列)|(?:公司|集团|企业)?领导(?:副职|正职)?(?=序列))(?:成员)?(?:序列|管理|名单|名册|范围|之列)*"
    + _CLOSED,
    "进入跻 班团层序领高",
)
_AS_PAID = Pattern(
    rf"(?:享受|按照?|参照|比照|相当于|执行)\s*{_BETWEEN}(?:(?P<senior>{_DEPUTY}|班子副职|副总职|公司副职|公司领导|高管|高级管理人员)|(?P<middle>{_MIDDLE}))(?:职?级|级别)?(?:的)?(?:薪酬|工资|薪资|待遇|标准|管理|岗位|津贴)*(?:执行|管理|发放)?{_CLOSED}",
    "享按参比相执",
)
# 对质量安全和质量发展全面负责的高层管理人员: what the sentence says that he is.
_IS = Pattern(
    r"(?:负责|负总责|责任|工作|授权|任命|聘任)的(?:公司|企业|组织|集团)?(?:高层|高级)管理(?:人员|者)$", "的"
)
_ALSO = Pattern(
    rf"(?:为|任|担任)\s*{_BETWEEN}{_DEPUTY}(?:\([^()]{{0,16}}\))?[、,]?(?:兼|并兼|同时兼?|并)?(?:任|担任)?(?:本|我)?(?:公司|集团|企业|院|厂|社)?(?:的)?$",
    "为任",
)
_TITLE = Pattern(rf"(?:公司|集团)?{_DEPUTY}(?:兼[^助秘]*)?")
_OF_A_UNIT = Pattern(
    r"(?:事业部|事业群|分公司|子公司|分厂|车间|基地|项目部|部门|大区|片区|工区|分院|门店)的?(?:副总经理)?(?:兼)?$",
    "部群司厂间地门区院店",
)
_OF_A_DEPUTY = Pattern(r"助理|秘书|assistant|secretary")
_PEERS = Pattern(
    rf"[与同和跟]\s*(?:其他|其余|另外|那)?(?:公司|各|各位|[两二三四几]位|[两二三四]名)?(?:[^,;。、]{{1,6}}、)*(?:生产|销售|经营|技术|采购|行政|营销)?(?P<peer>{_DEPUTY}|cto|coo|cfo|cio|财务总监|总工程师)(?!经理|裁|级|的?(?:助理|秘书))[^,;。]{{0,20}}?(?:平级|同级|同一?层级|级别相同|同等级别|同职级|平起平坐|坐(?:在)?(?:同)?一排|同坐一排|一般高)",
    "与同和跟 平级坐一",
)
# 设总经理一名、首席质量官一名，均为公司高级管理人员; 与总经理、副总经理组成经营班子.
_ALL = Pattern(
    r"(?:^|,)(?:均|都|皆|以上人员均)(?:为|是|属于?|系)(?:本|我)?(?:公司|企业|集团)?的?(?:高级管理人员|高管(?:人员)?|高层管理人员|(?:经营|领导|管理)?班子成员)(?=$|[,;。])",
    "均都皆",
)
_TOGETHER = Pattern(
    r"(?:与|同|和)[^,;。]{2,30}?(?:共同)?(?:组成|构成)(?:本|我)?(?:公司|企业|集团)?的?(?:经营|领导|管理)?班子(?=$|[,;。])",
    "与同和 组构",
)
_ASIDE_OF_ALL = Pattern(r"助理|由[^,;。]{0,12}(?:聘任|提名)的|不|非|除|以外|之外", "助由不非除外")
_NOT = Pattern(r"不|未|非|无|拟|建议|原|曾|将|争取|如|若|协助|列席|联系", "不未非无拟建原曾将争如若协列联")
_CUES = Pattern(
    r"班子|高管|高层|高级管理|决策层|管理层|领导层|经营层|副总|副[厂院社职]|中层|基层|公司领导|部门(?:负责人|经理|正职|副职|主管)|[职岗科股组]级|[长管任理]级|级别|同级|平级|同一?层级|委员会|总[裁经]\S?[室办]|公司总部"
    r"|领导(?:副职)?序列|\bvice|(?<![a-z])vp(?![a-z])|deputy|executive|(?:senior|top|middle) manage|c-level|c-suite|department head"
)


def may_tell_level(text: str) -> bool:
    """Whether ``text`` (normalised) has a word for a level at all."""
    return _CUES.search(text) is not None


def labelled(block: Block, text: str) -> Level | None:
    """The level that a form or a line gives under a label: 所属层级 | 经营班子, 职级：VP."""
    if block.kind == "cell":
        governing = block.governed_by()
        label = normalise(governing[-1]).text if governing else ""
        return _level(text) if _LABELS.fullmatch(label) is not None else None
    levels = [level for found in _PAIR.finditer(text) if (level := _level(found.group("value"))) is not None]
    return levels[0] if levels else None


# 公司级领导，职等 M8
_GRADE = Pattern(r"[,;、]\s*(?:职等|职级|级别|薪级|岗级)?\s*[a-z]?\d{1,2}(?:级|档)?$", ",;、")


def _level(value: str) -> Level | None:
    found = _VALUE.fullmatch(_GRADE.sub("", value.strip()))
    if found is not None:
        return str(found.lastgroup), "sure"
    return ("senior", "unsure") if _MAYBE.fullmatch(value.strip()) is not None else None


def levels_in(text: str, part: Sequence[Token], governed: bool) -> Iterator[Level]:
    """The levels at which the sentence ``part`` of ``text`` puts the officer, and how surely."""
    for clause in clauses_of(part):
        left, right = clause[0].start, clause[-1].end
        for pattern in (_LEVELS, _ENTERS, _TOGETHER, _AS_PAID, _PEERS, _IS):
            found = pattern.search(text, left, right)
            if found is None or _NOT.search(text, left, found.end()) is not None:
                continue
            told = told_of_officer(text, part, found.start(), governed)
            if told is None:
                continue
            groups = found.groupdict()
            level = "middle" if groups.get("middle") else "senior"
            less = pattern is _AS_PAID or bool(groups.get("pay")) or is_hedged(text, left, found.end())
            yield level, "unsure" if less else told
            break
    every = _ALL.search(text, part[0].start, part[-1].end)
    if (
        every is not None
        and any(t.cls == "officer" and t.start < every.start() for t in part)
        and _ASIDE_OF_ALL.search(text, part[0].start, every.start()) is None
    ):
        yield "senior", "sure"
    if any(t.cls == "officer" and _by_title(text, part, t) for t in part):
        yield "senior", "sure"


def _by_title(text: str, part: Sequence[Token], officer: Token) -> bool:
    """品质副总 as the officer's own title, 公司副总经理兼首席质量官: a deputy of the manager by 《公司法》 is senior.

    The Company Law (2023), Art. 265, counts the deputy managers of a company among its senior management.
    """
    if _OF_A_UNIT.search(text, part[0].start, officer.start) is not None:
        return False
    if _TITLE.fullmatch(text, officer.start, officer.end) is not None:
        return True
    if _OF_A_DEPUTY.match(text, officer.start) is not None:
        return False
    return _ALSO.search(text, part[0].start, officer.start) is not None
