"""To whom papers let the officer report: 直接上级：总经理, 对总工程师负责, 向运营副总裁汇报工作."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.normalise import normalise
from checker.statements.whose_clause import clauses_of, is_hedged, told_of_officer


class Superior(NamedTuple):
    """``by`` is ``top_manager``, ``board`` or ``other``; ``title`` as written.

    It is sure only where the words leave nobody between the two.
    """

    by: str
    title: str
    certainty: Certainty


_NOT_HE = r"(?!(?:的)?(?:助理|秘书|代表|代理人)|助理|秘书|办公|授权|指定|委托|室|会|专题|碰头|级)"
_FIRM = r"(?:[本该我]?(?:公司|集团|企业|工厂|单位|院|厂|社|总部)(?:公司)?的?)?"
_TOP = rf"{_FIRM}(?:总经理|总裁|首席执行官|(?<![a-z])ceo(?![a-z])|厂长|院长|社长|理事长|法定代表人|法人代表|企业负责人|公司负责人|主要负责人|一把手|最高(?:管理者|领导者?|负责人)|(?:the )?(?:general manager|managing director|president|chief executive(?: officer)?)){_NOT_HE}"
_BOARD = rf"{_FIRM}(?:董事长|执行董事|董事局主席|董事会|(?:the )?(?:board(?: of directors)?|chairman|chair)){_NOT_HE}"
_OTHER = (
    rf"[一-鿿]{{0,10}}?(?:副总经理|副总裁|副总|副厂长|副院长|副社长|总工程师|总工|总监|经理|部长|主任|处长|科长|厂长|首席[一-鿿]{{2,4}}官){_NOT_HE}|(?:(?<![a-z])c[otf]o(?![a-z]))"
    r"|(?:the )?(?:vice president|vp|head|director)(?: (?:of|for))? ?[a-z& ]{2,24}|(?:the )?(?:[a-z]+ ){1,3}(?:director|manager|officer)|(?:the )?(?<![a-z])c[otf]o(?![a-z])"
)
_NAME = r"\s*(?:\([^()]{1,16}\)|[一-鿿]{2,3}(?:同志|先生|女士))?"
_WHO = rf"(?P<top>{_TOP})|(?P<board>{_BOARD})|(?P<other>{_OTHER})"
_WHOM = Pattern(rf"(?:{_WHO}){_NAME}(?:\s*[a-z]?\d{{0,3}})")
_LABEL = Pattern(
    r"(?:直接|直属|行政)?(?:上级|上司|主管领导|领导)(?:岗位|职位|职务|主管)?|上级主管|(?:汇报|报告|请示)(?:对象|上级|关系|给|人)|(?:工作)?汇报对象|(?:向谁|对谁|给谁)(?:汇报|负责|报告)|上头(?:是谁)?|(?:听|归)谁(?:的|管|领导)?|(?:直接)?汇报上级|(?:工作)?汇报|reports? to|reporting (?:line|to)|line manager|(?:direct )?superior",
    "上领汇报请向对给听归rls",
)
_PAIR = Pattern(
    rf"(?:^|(?<=[\s,;。(|])|(?<=经营层)|(?<=决策层)|(?<=高管)|(?<=[领管][导理]层))(?:{_LABEL.source})\s*:\s*(?:{_WHO}){_NAME}(?=$|[,;。|)\s]|[一-鿿]{{2,6}}:)",
    ":",
)
# 向总经理报告并建议封存: who tells him of a matter may well report to somebody else.
_REPORTS = Pattern(
    rf"(?P<lead>直接|行政上)?[向对]\s*(?:(?:董事长|执行董事)[和与及或、/])?(?:{_WHO}){_NAME}(?:(?!直接|全面)[一-鿿]{{2,3}}?(?=报告|汇报|述职|负责))?(?P<way>直接)?(?:全面)?"
    r"(?:(?P<how>(?:报告|汇报)工作|汇报|述职|负责|交账|交代|交差)|报告)(?:并(?:对[^,;。]{1,8}负责|(?:定期|直接|按月|按季)?(?:报告|汇报)工作))?(?P<more>并)?(?=$|[,;。、.)]|并)",
    "向对 报汇述负交",
)
_UNDER = Pattern(
    rf"(?:(?P<lead>直接|行政上)?(?:受|由|接受|隶属于?|直属于?|归|在)|(?<=行政关系)(?:隶属于?))(?:{_WHO}){_NAME}的?(?P<way>直接|垂直)?(?:领导|管理|分管|主管|直管|管辖)?(?:之?下)?(?=开展|,|$|。|;|并|全面|负责|主持|统管|统筹|组织|履行|行使)",
    "受由接隶直归在",
)
# 与总经理直接联系工作并向其述职.
_LINKED = Pattern(
    rf"(?:与|同|跟)(?:{_WHO}){_NAME}(?P<way>直接|单线)(?:联系|对接)(?:工作)?,?(?:并|且)?(?:向|对)(?:其|他|她)(?:本人)?(?:述职|负责|汇报(?:工作)?|报告(?:工作)?)(?=$|[,;。])",
    "与同跟 直单",
)
# 有事直接找总经理说，中间不隔人.
_NOBODY_BETWEEN = Pattern(
    rf"(?P<lead>直接|只)(?:找|向|跟|对)(?:{_WHO}){_NAME}(?:说|讲|谈|汇报|报告|商量|负责)?(?:工作)?,(?:中间|当中)(?:不隔(?:人|着人|别人|着谁|谁)|没有(?:别人|旁人|其他人)|不经(?:过)?(?:他人|别人|任何人))(?=$|[,;。])",
    "中当",
)
_ENGLISH = Pattern(
    rf"\breport(?:s|ing)? (?P<way>directly |straight )?to (?:{_WHO})(?=$|[,;。.()]| (?:and|of|on|for|who|but)\b)",
    "r",
)
# 首席质量官的直接上级是总经理; 只对总经理一人负责.
_ABOVE_HIM = Pattern(
    rf"(?:(?<=官)|(?<=的)|(?<=岗位)|(?<=[,;。])|^)(?:(?:直接|直属|行政)(?:上级|上司|领导)(?:岗位)?|(?:唯一|直接)?的?(?:汇报|报告|请示)对象)(?:是|为|系)(?:{_WHO}){_NAME}(?=$|[,;。])",
    "上领汇报请",
)
_STRAIGHT_TO = Pattern(
    rf"(?P<lead>直接|单线|只|仅)(?:向|对|找|跟|听命于)(?:{_WHO}){_NAME}(?:一人)?(?:负责|汇报|报告工作|说话|请示)?(?=$|[,;。、])",
    "直单只仅",
)
_OF_THE_POST = Pattern(
    r"高级管理|高管|副总|级领导|班子|全面负责|统管|分管|任期|聘期|职级|全权", "高副级班全统分任聘职"
)
"""向总经理报告 at the end of a sentence that is about the post itself tells to whom it reports."""
# 业务上向集团首席质量官汇报: a dotted line is no line of command.
_DOTTED = Pattern(r"业务上|职能上|专业上|技术上|虚线|间接|同时|dotted|functional|indirect")
# 发现事故，直接向总经理报告: who tells of one thing may well be under somebody else.
_EVENT = Pattern(
    r"发现|发生|出现|遇|情况|事故|问题|异常|重大|事项|紧急|特殊|必要|时,|的,|越级",
    "发出遇情事问异时的重紧特必越",
)
# 每季度向总经理汇报工作，行政隶属生产部: somebody else is above him.
_ELSEWHERE = Pattern(r"隶属(?!于?(?:公司|集团)?(?:总经理|总裁|董事|领导|经营|高))|编制在|归口", "隶编归")
# 每年向总经理述职一次, 直接向总经理汇报工作（仅限质量事故）
_SELDOM = Pattern(r"每年|年终|年度|每半年|一次|仅|只(?!有)", "年次仅只")
_ONLY = Pattern(r"[(,][^(),。;]{0,4}(?:仅|只限|限于|限质|除外|另有|但)", "(, 仅只限除另但")
_NOT = Pattern(r"不|未|非|无须|拟|建议|原(?!则)|曾|如|若|可以?", "不未非无拟建原曾如若可")
_STRAIGHT = ("lead", "way", "how")
"""What leaves nobody between him and the top; whoever is under somebody else is not under the top at once."""
_CUES = Pattern(
    r"上级|上司|领导|汇报|报告|述职|负责|隶属|直属|分管|主管|直管|请示|上头|向谁|听谁|归谁|交账|联系工作|直接找|report|superior|manager"
)


def may_tell_superior(text: str) -> bool:
    """Whether ``text`` (normalised) has a word for being under somebody at all."""
    return _CUES.search(text) is not None


def labelled_superior(block: Block, text: str) -> Superior | None:
    """The superior whom a form or a line gives under a label: 直接上级 | 总经理."""
    if block.kind == "cell":
        governing = block.governed_by()
        label = normalise(governing[-1]).text if governing else ""
        found = _WHOM.fullmatch(text) if _LABEL.fullmatch(label) is not None else None
    else:
        found = _PAIR.search(text)
    if found is None:
        return None
    by, title = _who(found.groupdict())
    return Superior(by, title, "sure")


def whom_named(text: str) -> tuple[str, str] | None:
    """Who ``text``, the whole of a cell, names as a superior, and by what title."""
    found = _WHOM.fullmatch(text)
    return None if found is None else _who(found.groupdict())


_BY_ANOTHER = Pattern(r"由[^,。;:]{1,8}$", "由")


def _told_of_another(text: str, clause: Sequence[Token], end: int) -> bool:
    """由钱卫东对董事长负责: who reports there is named, and is not he."""
    named = any(t.cls in ("officer", "self") and t.start < end for t in clause)
    return not named and _BY_ANOTHER.search(text, clause[0].start, end) is not None


def superiors_in(text: str, part: Sequence[Token], governed: bool) -> Iterator[Superior]:
    """The superiors whom the sentence ``part`` of ``text`` gives the officer."""
    linked = _LINKED.search(text, part[0].start, part[-1].end)
    linked = linked or _NOBODY_BETWEEN.search(text, part[0].start, part[-1].end)
    begun = max(part[0].start, text.rfind(",", 0, linked.start()) + 1) if linked is not None else 0
    if linked is not None and _NOT.search(text, begun, linked.start()) is None:
        told = told_of_officer(text, part, linked.start(), governed)
        if told is not None and _DOTTED.search(text, begun, linked.start()) is None:
            by, title = _who(linked.groupdict())
            event = _EVENT.search(text, part[0].start, linked.start()) is not None
            yield Superior(by, title, "unsure" if event else told)
            return
    for clause in clauses_of(part):
        left, right = clause[0].start, clause[-1].end
        for pattern in (_ABOVE_HIM, _REPORTS, _STRAIGHT_TO, _UNDER, _ENGLISH):
            found = pattern.search(text, left, right)
            if found is None or _NOT.search(text, left, found.start()) is not None:
                continue
            if _DOTTED.search(text, left, found.start()) is not None:
                break
            if any(t.cls in ("officer", "self") and found.start() < t.start < found.end() for t in clause):
                continue  # 由首席质量官全面负责
            if pattern is _REPORTS and _told_of_another(text, clause, found.start()):
                continue
            if pattern is _UNDER and _is_a_matter(text, part, clause, found.start()):
                continue
            told = told_of_officer(text, part, found.start(), governed)
            if told is None:
                break
            groups = found.groupdict()
            by, title = _who(groups)
            straight = (
                by == "other"
                or pattern in (_ENGLISH, _ABOVE_HIM)
                or any(groups.get(g) for g in _STRAIGHT)
                or (
                    found.end() == part[-1].end
                    and _OF_THE_POST.search(text, part[0].start, found.start()) is not None
                )
            )
            told_of_event = bool(groups.get("more")) or _EVENT.search(text, part[0].start, found.start())
            elsewhere = by != "other" and _ELSEWHERE.search(text, part[0].start, part[-1].end)
            less = (
                told_of_event
                or elsewhere
                or (by == "board" and "会" in title)
                or is_hedged(text, left, found.start())
                or (by != "other" and _SELDOM.search(text, left, found.start()) is not None)
                or (by != "other" and _ONLY.search(text, found.end(), part[-1].end) is not None)
            )
            yield Superior(by, title, told if straight and not less else "unsure")
            break


# 质量安全监督室仍设在安全环保部，由安全环保部部长管理
_OF_A_UNIT = Pattern(
    r"(?:^|(?<=[。;])|(?<=[。;] ))[^,。;由]{2,14}(?:部门?|科|处|室|中心|站|所|组|办)(?:仍|均|都|设|划|隶|暂|现|归|作为|原|的)[^。;]*$",
    "部科处室中站所组办",
)


def _is_a_matter(text: str, part: Sequence[Token], clause: Sequence[Token], at: int) -> bool:
    """生产由生产副总分管: what stands before 由 is no post of his."""
    said_before = [t for t in part if t.end <= at]
    if (
        said_before
        and not any(t.cls in ("officer", "self") for t in said_before)
        and _OF_A_UNIT.search(text, part[0].start, at) is not None
    ):
        return True
    before = [t for t in clause if t.end <= at]
    said = text[before[0].start : before[-1].end] if before else ""
    return bool(said) and not any(t.cls in ("officer", "self") for t in before) and "岗位" not in said


def _who(groups: dict[str, str | None]) -> tuple[str, str]:
    for group, by in (("top", "top_manager"), ("board", "board"), ("other", "other")):
        title = groups.get(group)
        if title:
            return by, title
    raise AssertionError("a superior is one of the three")
