"""Trainings that a person took: for what, held by whom, with what success, when, and how long."""

from __future__ import annotations

import re

from checker.patterns import Pattern
from checker.statements.person.lengths import number
from checker.statements.person.model import Said
from checker.statements.person.validity import without_validity

TRAINING = Pattern(r"培训|研修|继续教育|进修班|轮训|复训|内训|外训", "培研继进训")
_TOOK = Pattern(
    r"参加|完成|取得|获|经|通过|接受|修完|修满|结业|合格|赴|参训|受训|脱产", "参完取获经通接修结合赴训脱"
)
_NOT_YET = Pattern(
    r"拟|将(?:于|参)|计划(?:于|参|安)|报名|尚未|未(?:参加(?!考|测|结)|完成|取得|培训)|应(?:当)?参|须|要求|待(?:参加|培训|定)|取消|缺席|请假|未到|未参(?!加)|缺课|延期|组织(?:员工|全员|开展)|负责(?!人)|授课|主讲|讲师|补记|填写|登记|请|通知|选派|安排|定于|加强学习|希望|积极参加(?!了)|争取|鼓励|支持|每年|定期|按(?:规定|要求)|确保|努力",
    "拟将计报尚未应须要待取缺请延组负授主讲补填登请通选安定加希积争鼓支每按确努",
)
_CONTINUES = Pattern(
    r"继续教育|复训|年度(?:培训|教育|轮训)|再(?:培训|教育)|知识更新|轮训|年审培训", "继复年再知轮"
)
_INDUCTS = Pattern(
    r"首席质量官[^,;。]{0,16}?(?:培训|研修|任职|岗前|资格|证书|班)|质量官(?:任职|岗前|上岗)(?:资格)?培训|(?:任职|岗前|上岗)[^,;。]{0,4}培训[^,;。]{0,8}首席质量官",
    "质",
)
_FAILED = Pattern(r"不合格|未通过|未合格|缺考|不及格|补考|未达", "不未缺补")
_PASSED = Pattern(
    r"合格|通过|及格|准予结业|结业|优秀|良好|达标|取得证书|获(?:得)?证书|颁发证书|证书在档|持证|发证(?!日|机|单|时)|考过了|有证(?!明|据|券)|成绩(?:为)?:?(?:[6-9]\d|100)(?:\.\d)?分?",
    "合通及结优良达成证过",
)
_AT_LAST = Pattern(r"补考[)）,，]*(?:后)?(?:,)?(?:考核|考试|成绩)*(?:合格|通过|及格)", "补")
_RESIT = Pattern(r"[,;(]?(?:待)?补考[^,;。|)]{0,8}", "补")
_OPEN = Pattern(r"待(?:考核|定|出|评|公布)|考核中|未公布", "待考未")
_HOURS = Pattern(r"(?P<n>\d{1,4}(?:\.\d)?)(?:个)?(?:学时|课时|小时)", "时")
_HOURS_LABELLED = Pattern(
    r"(?:学时|课时)(?:数)?(?:为|共|合计|共计|:)*(?P<n>\d{1,4}(?:\.\d)?)(?!\d*[年.月])", "时"
)
_DATE = Pattern(
    r"(?P<y>(?:19|20)\d{2})[年./-](?P<m>\d{1,2})[月./-](?P<d>\d{1,2})日?"
    r"(?:\s*(?:-+|~+|至|到)\s*(?:(?:(?P<y2>(?:19|20)\d{2})[年./-])?(?P<m2>\d{1,2})[月./-])?(?P<d2>\d{1,2})日?(?!\d|学|个|课|年))?"
)
_HOST = Pattern(
    r"(?P<who>[^,;。:\n]{2,44}?)(?P<how>主办|举办|组织|开办|开设|开展|承办|办(?<=局办)(?=[,;。]|$)|办(?<=协会办)(?=[,;。]|$))(?:的)?",
    "办组开",
)
_HOST_LABEL = Pattern(
    r"(?:组织|主办|举办|培训|发证|颁发|颁证)(?:单位|机构|机关|方|部门)(?:\(盖章\))?:?\s*(?P<who>[^,;。:\n]{2,40})",
    "组主举培发颁",
)
_REGULATOR = Pattern(
    r"市场监督管理(?:总)?局|市场监管(?:总)?局|质量技术监督局|质监局|市监局|质(?:量监督)?检(?:验检疫)?总局|药品监督管理(?:总)?局|药监局|市场监督管理厅|监督管理局",
    "局厅",
)
_ASSOCIATION = Pattern(r"协会|质协|学会|促进会|研究会|联合会|商会", "会协")
_ENTERPRISE = Pattern(
    r"本公司|我公司|公司[一-鿿]{0,3}(?:学院|学堂|讲堂)|公司(?:内部|内训|自行|人力|质量|品质|培训|统一|商学院|学院|大学)|企业内部|内部|内训|人力资源|人事|质量部|品质部|质量管理部|^公司$|^本单位$|综合部|行政部|办公室",
    "公企内人质品本综行办",
)
_ENDS_AS_BODY = Pattern(
    r"(?:公司|中心|学院|协会|学会|促进会|局|大学|研究院|人力资源部)(?:\([^()]{1,12}\))?$", "司心院会局学部"
)
_ELSEWHERE = Pattern(
    r"学院|大学|中心|研究院|认证|咨询|公司|研究所|学校|机构|检测院|质检院", "学中研认咨公机检质"
)


def type_of(text: str) -> str:
    """
    >>> type_of("首席质量官任职培训"), type_of("首席质量官年度继续教育"), type_of("内审员培训")
    ('induction', 'continuing', 'other')
    """
    if _CONTINUES.search(text):
        return "continuing"
    return "induction" if _INDUCTS.search(text) else "other"


def was_taken(text: str, *, told: bool = False) -> bool:
    """Whether ``text`` says that a training was taken; ``told``: it stands in a list of trainings that were."""
    if not TRAINING.search(text) or _NOT_YET.search(_RESIT.sub("", text)):
        return False
    return told or (_TOOK.search(text) is not None and _PAPERS_ABOUT.search(text) is None)


# 经查验学历、培训证书原件, 3.培训合格证书复印件: the papers were looked at, or lie with the form.
_PAPERS_ABOUT = Pattern(r"复印件|原件|查验|核验|附件", "复原查核附")


def passed(text: str) -> bool | None:
    """
    >>> passed("考核合格"), passed("不合格,待补考"), passed("补考合格"), passed("考核中")
    (True, False, True, None)
    """
    if _AT_LAST.search(text):
        return True
    if _FAILED.search(text):
        return False
    return True if _PASSED.search(text) and not _OPEN.search(text) else None


_WANTED = Pattern(r"应|须|需|不少于|不低于|规定(?!的)|要求(?!的)|计划", "应须需不规要计")


def hours(text: str) -> float | None:
    """
    >>> hours("共40学时"), hours("应完成24学时,实际完成16学时"), hours("每年不少于24学时")
    (40.0, 16.0, None)
    """
    for found in (*_HOURS.finditer(text), *_HOURS_LABELLED.finditer(text)):
        if not _WANTED.search(text, max(0, found.start() - 6), found.start()):
            return float(found["n"])
    return None


_HAN_DATE = Pattern(
    r"(?:(?P<y>[一二][〇零一二三四五六七八九]{3})年)?(?P<m>[一二三四五六七八九十]{1,2})月(?P<d>[一二三四五六七八九十]{1,3})日",
    "月 日",
)
_DIGITS = "〇一二三四五六七八九"


def _in_digits(found: re.Match[str]) -> str:
    year = "".join(str(_DIGITS.index(c)) for c in (found["y"] or "").replace("零", "〇"))
    return f"{year}{'年' if year else ''}{number(found['m'])}月{number(found['d'])}日"


# 2025年5月参加…培训,5月23日考核合格
_SAME_YEAR = Pattern(
    r"(?P<y>(?:19|20)\d{2})年(?P<m>\d{1,2})月(?!\d)(?P<between>[^;。\n\d]{1,60}[,(、])(?P<m2>\d{1,2})月(?P<d>\d{1,2})日",
    "月",
)


def _with_year(found: re.Match[str]) -> str:
    if int(found["m2"]) < int(found["m"]):
        return found.group()
    return f"{found['y']}年{found['m']}月{found['between']}{found['y']}年{found['m2']}月{found['d']}日"


def last_day(text: str) -> str | None:
    """The last day of the first stretch of days in ``text``, ISO.

    >>> last_day("2025年5月参加培训,5月23日考核合格"), last_day("2024年12月参加培训,1月5日考核合格")
    ('2025-05-23', None)
    >>> last_day("2023年5月8日至5月12日"), last_day("二〇二三年九月十一日至九月十五日"), last_day("2023年5月")
    ('2023-05-12', '2023-09-15', None)
    """
    for found in _DATE.finditer(_SAME_YEAR.sub(_with_year, _HAN_DATE.sub(_in_digits, text))):
        year = int(found["y2"] or found["y"])
        month = int(found["m2"] or found["m"])
        day = int(found["d2"] or found["d"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            return f"{year:04d}-{month:02d}-{day:02d}"
    return None


def body(text: str, own: str) -> str | None:
    """What kind of body ``text`` names; of several the last, which stands nearest to what it does."""
    kinds = [
        (found.end(), kind)
        for kind, pattern in (
            ("regulator", _REGULATOR),
            ("association", _ASSOCIATION),
            ("enterprise", _ENTERPRISE),
            ("other", _ELSEWHERE),
        )
        for found in pattern.finditer(text)
    ]
    if own and own in text:
        kinds.append((text.rindex(own) + len(own), "enterprise"))
    return max(kinds, default=(0, None), key=lambda one: one[0])[1]


def held_by(text: str, own: str) -> str | None:
    """Who plainly held it, by what ``text`` says: before 主办 rather than 举办 or 组织, else under a label."""
    hosts = list(_HOST.finditer(text))
    for how in ("主办", "举办", "开办", "组织", "开设", "开展", "承办"):
        for host in hosts:
            if host["how"] == how and (kind := body(host["who"], own)) is not None:
                return kind
    labelled = _HOST_LABEL.search(text)
    return body(labelled["who"], own) if labelled is not None else None


def organiser(text: str, own: str) -> str | None:
    """Who held it: who is said to, else the body that is named with it."""
    held = held_by(text, own)
    if held is not None or _HOST_LABEL.search(text) is not None:
        return held
    for clause in Pattern(r"[^,;。|\n]+").finditer(text):
        about = TRAINING.search(clause.group())
        told = (
            clause.group()[: about.end()]
            if about
            else clause.group()
            if _ENDS_AS_BODY.search(clause.group())
            else ""
        )
        if (kind := body(told, own)) is not None:
            return kind
        if about and clause.group().startswith("(", about.end()):
            kind = body(clause.group()[about.end() :], own)
            if kind is not None:
                return kind
    return None


def fields_of(text: str, own: str, *, about: str = "") -> dict[str, Said]:
    """The fields of a training by all that is said of it; ``about`` is its name, where a column tells it."""
    known: dict[str, Said | None] = {
        "type": type_of(about or text),
        "organiser": organiser(text, own),
        "passed": passed(text),
        "date": last_day(without_validity(text)),
        "hours": hours(text),
    }
    return {field: value for field, value in known.items() if value is not None}
