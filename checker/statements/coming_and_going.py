"""How papers let the officer come and go: by competition, from quality management; for what he is relieved of the post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern
from checker.statements.deputies import lays_down_for_deputies, told_under_deputies
from checker.statements.leaving import CAUSE, GOES
from checker.statements.model import Certainty
from checker.statements.naming import Token
from checker.statements.normalise import normalise
from checker.statements.whose_clause import is_hedged, told_of_officer

Come = tuple[str, str | None, Certainty]
"""``house_rule`` with its topic, or ``from_quality_post``."""

_CONTEST = r"(?:竞聘|竞争(?:上岗|聘任|聘用|选拔|性选拔)|公开(?:招聘|选聘|选拔|遴选|竞聘)|市场化选聘)"
_BY_CONTEST = Pattern(
    rf"(?:通过|经过?|实行|采取|采用|以|按|面向社会|面向全社会|面向[^,。;]{{0,4}}内外|面向(?:公司|企业|集团)?(?:内部|外部|社会)[^,。;]{{0,8}}|面向(?:全体?|各|本)?(?:公司|集团|企业|系统|行业|厂|院|员工|职工|干部)[^,。;]{{0,6}}|走|在)[^,;。]{{0,14}}?{_CONTEST}|{_CONTEST}(?:方式)?(?:中)?[^,。;]{{0,6}}?(?:产生|选出|胜出|择优|上岗|出来|入选|录用|第一)",
    "竞公市",
)
_NOT_HIS_CONTEST = Pattern(
    r"不|未|无须|无人|将(?=[^,。;]{0,6}(?:公开|面向|组织|开展|通过|进行))|计划|准备|停止|取消|终止|废止|失败|流标|拟(?!(?:任|聘任?)(?:人选|人员)[为是:])|建议|可以?(?=[^,。;]{0,3}(?:通过|经|采))|如|若|其他|各岗位|员工|部门负责人|中层|二级",
    "不未无将计准停取终废失流拟建可如若其各员部中二",
)
# 首席质量官通过公开招聘选拔检验员: it is he who chooses.
_OF_OTHER_PEOPLE = Pattern(
    r"[^,。;]{0,6}?(?:选拔|招聘|选聘|聘任|录用|配备|产生)[^,。;]{1,12}?(?:(?<!人)员|师|人员|经理|主管|部长|助理|干部|团队)(?!中|内|里|当中)",
    "选招聘录配产",
)
_HOW = Pattern(r"(?:任职|选聘|产生|聘任|聘用|任用|选拔|上岗)(?:方式|途径|形式)", "任选产聘上")
_WAY = Pattern(rf"(?:内部|公开|社会|全员|集团内)*{_CONTEST}(?:上岗)?")
_EXIT = Pattern(
    rf"{CAUSE}[^。;]{{0,90}}?{GOES}|{GOES}[^。;]{{0,12}}?(?:情形|条件|包括)[^。;]{{0,120}}?{CAUSE}",
    "聘职免撤罢解换另退请拿rd",
)
_NO_RULE = Pattern(r"不得(?:随意|无故|擅自)?(?:解聘|免职|免去|撤换|解除)|可参照|详见|另行规定", "不可详另")
# 鉴于张三连续两年考核不合格，董事会决定免去其职务 is done once.
_AN_ACT = Pattern(r"鉴于|因(?!质量|违|失|工作失)|经研究|研究决定|会议决定", "鉴因研会")
_SOMEBODY = Pattern(r"同志|先生|女士", "同先女")
_QUALITY = r"(?:质量|质检|品质|品管|品控|质控|质保|qa|qc|化验|检验|检测)"
_POST = r"(?:部长|经理|科长|主任|处长|主管|总监|工程师|副部长|副经理|副科长|班长|员|岗位|工作|任职)"
_CAME = Pattern(
    rf"(?:此前|之前|以前|从前|历任|曾任|曾|先后|原任|原系|任职前岗位|现任|(?:任命|聘任)原|[她他](?:以前|原来|之前)(?:是|任|在))[^,;。《》]{{0,16}}?{_QUALITY}[^,;。的]{{0,10}}?{_POST}(?!一职|由|的)"
    rf"|(?:在[^,;。]{{0,12}}?|从事[^,;。]{{0,6}}?){_QUALITY}[^,;。]{{0,6}}?(?:任职|工作|岗位)[^,;。\d]{{0,3}}[\d一二三四五六七八九十多]{{1,3}}余?年|由{_QUALITY}[^,;。]{{0,8}}(?:部长|经理|科长|主任|处长|主管|总监)[^,;。]{{0,8}}(?:升任|提任|转任|晋升)|(?:从|在)质量管理岗位(?:的)?(?:人员|员工|干部)?中?(?:聘任|选聘|任命|产生)",
    "质品化检q",
)
# 聘任张三（质量管理部部长）为公司首席质量官.
_CAME_IN_BRACKETS = Pattern(
    rf"(?:聘任|任命|聘请|聘)[^,;。()]{{2,8}}\((?:现任|原任|原|时任)?[^,;。()]{{0,10}}?{_QUALITY}[^,;。()]{{0,8}}?{_POST}\)(?:同志|先生|女士)?(?:为|担任|任)",
    "聘任 (",
)
_CAME_UNDER = Pattern(
    r"(?:任职前|聘任前|任命前|受聘前|原任?|历任|曾任|前任?)(?:工作)?(?:(?:单位|部门)[及和、与/]?)?(?:所任)?(?:岗位|职务|职位)|工作(?:经历|履历)|来源",
    "任聘受原历曾前工来",
)
_WAS_THERE = Pattern(rf"[^,;。]{{0,10}}{_QUALITY}[^,;。]{{0,10}}")


# 质量检验部部长（2016年5月—2025年9月）
_WHEN = Pattern(r"\([^()]{0,4}\d{4}[^()]{0,30}\)$", "(")


def came_since(post: str) -> str:
    """``post`` (normalised) without the bracket that tells since when and until when it was held."""
    return _WHEN.sub("", post).strip()


def may_tell_coming(block: Block, text: str) -> bool:
    """Whether ``text`` (normalised) has a word for any of it, or stands in a paper on deputies."""
    return _CUES.search(text) is not None or told_under_deputies(block)


_CUES = Pattern(
    r"竞聘|竞争|公开[招选遴竞]|市场化选聘|以前|质量管理岗位|解聘|免职|免去|撤换|罢免|解除|撤职|免掉|换掉|拿掉|撤下|换人|请其离|让位|下来|聘书|另行[聘选]|退出|历任|曾|此前|之前|先后|原|升任|转任|提任|任职|质量官|remov|dismiss"
)


def comes_and_goes(
    block: Block, text: str, part: Sequence[Token], governed: bool, letter: bool
) -> Iterator[Come]:
    """What the sentence ``part`` of ``text`` says of it.

    ``letter``: the paper spoke of the officer before, so that a sentence that names no post is about him.
    """
    left, right = part[0].start, part[-1].end
    his = governed or letter
    contest = _BY_CONTEST.search(text, left, right)
    if contest is not None and not (
        _NOT_HIS_CONTEST.search(text, left, right) or _OF_OTHER_PEOPLE.match(text, contest.end(), right)
    ):
        told = told_of_officer(text, part, contest.start(), his)
        if told is not None:
            yield "house_rule", "competition", told
    gone = _EXIT.search(text, left, right)
    if (
        gone is not None
        and ("," in gone.group() or "者" in gone.group())
        and not any(p.search(text, left, gone.end()) for p in (_NO_RULE, _AN_ACT))
        and _SOMEBODY.search(text, left, right) is None
    ):
        told = told_of_officer(text, part, gone.start(), his)
        by_him = any(t.cls == "officer" and text.endswith("由", left, t.start) for t in part)
        if not by_him and (told is not None or _named_after(text, part, gone.start())):
            yield "house_rule", "exit", "unsure" if is_hedged(text, left, gone.start()) else told or "sure"
    came = _CAME.search(text, left, right)
    inside = _CAME_IN_BRACKETS.search(text, left, right)
    until = text.find(",", inside.end(), right) if inside else -1
    if (
        inside is not None
        and any(
            t.cls == "officer" and inside.end() <= t.start < (until if until >= 0 else right) for t in part
        )
    ) or (came is not None and told_of_officer(text, part, came.start(), his) == "sure" and letter):
        yield "from_quality_post", None, "sure"
    if lays_down_for_deputies(block, text, left, right):
        yield "house_rule", "deputy_duties", "sure"


def labelled_coming(block: Block, text: str) -> Come | None:
    """What a form gives under a label: 任职方式 | 内部竞聘, 任职前岗位 | QA经理."""
    if block.kind == "cell":
        governing = block.governed_by()
        label, value = (normalise(governing[-1]).text if governing else ""), text
    else:
        label, _, value = text.partition(":")
    label, value = label.strip(), value.strip("。; ")
    if _HOW.fullmatch(label) is not None and _WAY.fullmatch(value) is not None:
        return "house_rule", "competition", "sure"
    value = came_since(value)
    if _CAME_UNDER.fullmatch(label) is not None and _WAS_THERE.search(value) is not None:
        return "from_quality_post", None, "sure"
    return None


def came_by_contest(sentence: str) -> bool:
    """Whether ``sentence`` (normalised) says that whoever it speaks of was found by a contest."""
    found = _BY_CONTEST.search(sentence)
    return (
        found is not None
        and _NOT_HIS_CONTEST.search(sentence) is None
        and _OF_OTHER_PEOPLE.match(sentence, found.end()) is None
    )


def comes_from_quality(post: str) -> bool:
    """Whether ``post`` (normalised) is one of quality: 质量安全科科长."""
    return _WAS_THERE.fullmatch(post) is not None


def _named_after(text: str, part: Sequence[Token], at: int) -> bool:
    """年度考核不合格的，董事会解聘首席质量官; where he himself relieves somebody (由首席质量官免去其职务), nothing is said of him."""
    return any(
        t.cls == "officer"
        and t.start >= at
        and not text.endswith(_BY, 0, t.start)
        and not _ACTS.match(text, t.end)
        for t in part
    )


_BY = ("由", "经", "报", "请", "向", "按照", "根据")
_ACTS = Pattern(
    r"(?:有权|可以?|应当?|须|负责|决定|提出)?(?:将其|对其|把其|免去其|解除其|解聘其|撤换其|建议|提议)|有权(?:解聘|撤换|免去|罢免)",
    "将对把其建提解撤免罢",
)
