"""Dated posts in a life, and the whole years of those that plainly are of quality; what overlaps counts once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.patterns import Pattern
from checker.records import record

_POINT = r"(?P<{0}y>(?:19|20)\d{{2}})(?:[年./-](?P<{0}m>\d{{1,2}})(?!\d))?(?:[月./-](?P<{0}d>\d{{1,2}})(?!\d))?[月日年]{{0,2}}"
_SPAN = Pattern(
    rf"(?:自|从)?{_POINT.format('a')}(?:起)?\s*(?:-+|~+|至|到|起至|→)\s*(?:{_POINT.format('b')}|(?P<now>至?今|现在|目前|迄今|现职|(?<=-)(?=[ |]|$)))(?:止|期间|:|,)?",
    "12",
)
_BEGUN = Pattern(
    rf"{_POINT.format('a')}(?:(?P<lasts>起)(?![^,;。]{{0,4}}从事)(?:在|于|,)?|(?:入职|进入|进(?=[^,;。]{{0,6}}(?:部|科|室|中心))|调入|调任|升任|转任|聘任为|出任|担任|任)(?!职))",
    "起入进调升转聘出担任",
)
_FIRM = Pattern(
    r"[^,;。、\s()|]{0,40}?(?:公司|集团|厂(?!长)|研究所|研究院|监督局|管理局|大学|学院|协会|事业部)(?:\([^()]{0,16}\))?(?:下属|所属|总部)?",
    "司团厂所院局学会部",
)
_QUALITY = Pattern(
    r"质量|品质|质检|质管|质控|质保|品管|品控|检验|检测|化验|探伤|(?<![a-z])(?:qa|qc|qe|sqe|qms|tqm|cqo)(?![a-z])|首席质量官|管理者代表",
    "质品检化q管探",
)
_MIXED = Pattern(
    r"(?:技术|生产|工艺|安全|环保|设备|研发|采购|计划|技|安)(?:与|和|及|、)?(?:质量|品质|质检|质)|(?:质量|品质|质)(?:与|和|及|、)(?:技术|生产|工艺|安全|环保|设备|研发|采购|计划)|技质|安质",
    "质品",
)
_OTHER = Pattern(
    r"生产|销售|采购|技术|研发|车间|工艺|设备|财务|行政|人事|人力|仓|物流|市场|办公室|项目|文员|秘书|操作工|学徒|教师|设计|工程部|安全|环保|班组长|计划|客服|业务",
)
_HISTORY = Pattern(r"历任|先后|曾任|历经|后任|升任|转任|→", "历先曾后升转→")
_LEADS = Pattern(
    r"(?:部|科|处|室|课|中心)长|(?:质管|质量|质量管理|品管|品质|品质管理)组[,]?组长|总质量师|经理|主任|总监|负责人|主管|副总|总经理|质量官|管理者代表|厂长|课长|部长|cqo",
    "长理任监人管总官代q",
)
_NOT_LEADING = Pattern(
    r"(?:部长|经理|总监|主任|科长|处长|主管)助理|助理(?:经理|主管)|主任(?:科员|工程师|检验员|技师|药师)|主管(?:检验|工程师|技师|药师|护师|中药师)",
    "助主",
)
_MANAGES = Pattern(r"质量管理|品质管理|质量体系|体系", "质品体")
_IN_TURN = Pattern(r"[、,;/→]")
_STILL = Pattern(r"至今[)]?$", "至")
_A_ROLE = Pattern(r"(?:员|师|工|组长|班长)(?:岗)?$", "员师工长")
_STUDY = Pattern(
    r"学习|就读|毕业|学生|本科|大专|研究生|进修|读书|硕士|博士(?!后)|学士|学位", "学读毕本大研进硕博士位"
)
# 2025年10月16日通过首席质量官任职培训考核: a day of his life, and no post.
_AN_EVENT = Pattern(
    r"培训(?!主管|专员|经理|科|部|岗|中心|负责|管理|师|室|与|及|和|、)|(?:考核|考试)(?:通过|合格|成绩)|通过[^,;。]{0,24}(?:考核|考试|评审)|证书(?!管理)|学时|已?报名|取得|获(?:得|评|奖|聘|省|市|国)|荣获|评为|被评|论文|专利|通报|处分|表彰|奖(?!惩)",
    "培考通证学报取获评论专表处奖荣",
)
# 挂任首席质量官: he bears the title; what he did nobody can say.
_IN_NAME = Pattern(r"挂任|挂名|挂职|挂着|名义上?(?:任|担任|为|的|兼)|仅(?:挂|任)名", "挂名")
_LINE_END = Pattern(r"[\n;。]")
# 质量部,副部长: the unit and what somebody is in it.
_UNIT_ALONE = Pattern(
    r"((?:^|(?<=[,;、]))[^,;、/]{1,12}(?:部|科|处|室|课|股|中心)),(?=(?:常务|副|代理?)?(?:部长|科长|处长|室主任|主任|经理|课长|股长|主管|负责人|总监)(?:助理)?(?:[,;、(]|$))",
    "部科处室课股心",
)


@record(frozen=True, slots=True)
class Post:
    """A post from ``begins`` to ``ends`` (year, month or None; None: to this day), at ``start`` to ``end`` of a text."""

    begins: tuple[int, int | None]
    ends: tuple[int, int | None] | None
    said: str
    start: int
    end: int


def posts_in(text: str) -> Iterator[Post]:
    """The dated rows of ``text`` (normalised); a post that is only begun (2019年5月起任…) ends where the next begins."""
    spans = list(_SPAN.finditer(text))
    begun = [s for s in _BEGUN.finditer(text) if not any(o.start() <= s.start() < o.end() for o in spans)]
    rows = sorted([*spans, *begun], key=lambda s: s.start())
    within = {s: o for s in begun for o in spans if _encloses(text, o, s)}
    for i, span in enumerate(rows):
        upper = rows[i + 1].start() if i + 1 < len(rows) else len(text)
        line = _LINE_END.search(text, span.end(), upper)
        end = line.start() if line and line.start() > span.end() + 1 else upper
        begins, ends = _point(span["ay"], span["am"]), None
        outer = within.get(span)
        goes_on = span in begun and (i + 1 == len(rows)) and outer is None
        if outer is not None:
            ends = None if outer["now"] is not None else _point(outer["by"], outer["bm"])
        elif span in begun and not goes_on:
            ends = _point(rows[i + 1]["ay"], rows[i + 1]["am"])
        elif span not in begun and span["now"] is None:
            ends = _point(span["by"], span["bm"])
        still = span in begun and i + 1 == len(rows) and _STILL.search(text, span.end(), end) is not None
        lasting = (
            still
            or (outer is not None and outer["now"] is not None)
            or (goes_on and span["lasts"])
            or (span not in begun and span["now"] is not None)
        )
        if begins is not None and (ends is not None or lasting):
            yield Post(begins, ends, _within(text, outer, span, end), span.start(), end)


def _encloses(text: str, outer: re.Match[str], inner: re.Match[str]) -> bool:
    """2006.02—2012.05 检验员、检验主管(2010.03任检验主管): what a bracket tells lasts no longer than the row."""
    between = text[outer.end() : inner.start()]
    return outer.end() <= inner.start() and between.count("(") > between.count(")") and "\n" not in between


def _within(text: str, outer: re.Match[str] | None, span: re.Match[str], end: int) -> str:
    """The words of a post; those in a bracket tell the rank alone (2012年7月起任主管), the row what it is in."""
    said = text[span.end() : end]
    if outer is None or _QUALITY.search(said) is not None:
        return said
    unit = _QUALITY.search(_FIRM.sub("", text[outer.end() : span.start()]))
    return f"{unit.group()}{said.partition('任')[2] or said}" if unit is not None else said


def _point(year: str, month: str | None) -> tuple[int, int | None] | None:
    if month is not None and not 1 <= int(month) <= 12:
        return None
    return int(year), int(month) if month else None


def kind_of_post(said: str) -> tuple[bool | None, bool | None]:
    """Whether the post is one of quality, and one of leading it; None where that is not plain.

    >>> kind_of_post("恒信机械有限公司质量部部长"), kind_of_post("销售经理"), kind_of_post("生产部长兼质量部长")
    ((True, True), (False, False), (None, None))
    """
    rest = _FIRM.sub("", said).replace(" ", "")
    if in_name_only(rest):
        return None, None
    if _STUDY.search(rest) or not _QUALITY.search(rest) or is_event(rest):
        return False, False
    if _MIXED.search(rest):
        return None, None if _LEADS.search(rest) else False
    parts = [p for p in Pattern(r"[、,;/兼及和→]").split(_UNIT_ALONE.sub(r"\1", rest)) if p.strip()]
    named = [p for p in parts if _QUALITY.search(p)]
    others = [p for p in parts if p not in named and _OTHER.search(p)]
    if others or (_HISTORY.search(rest) and len(named) < len([p for p in parts if len(p) > 1])):
        return None, None if any(_LEADS.search(p) for p in named) else False
    led = [bool(_LEADS.search(_NOT_LEADING.sub("", p))) for p in named]
    # 品控员、品控主管 in one row: from when on he led nobody can say.
    first = next((p for p in _IN_TURN.split(rest) if _QUALITY.search(p)), "")
    if any(led) and _A_ROLE.search(first) and not _LEADS.search(_NOT_LEADING.sub("", first)):
        return True, None
    if _HISTORY.search(rest) and not all(led):
        return True, None if any(led) else False
    if any(led):
        return True, True
    return True, None if _MANAGES.search(rest) else False


def rose_to_lead(said: str) -> bool:
    """Whether the last of the posts that a row tells in turn is one of leading quality work.

    >>> rose_to_lead("先后任质量部检验员、质检科科长、质量部经理"), rose_to_lead("历任质量部经理、生产部部长")
    (True, False)
    """
    parts = [p for p in _IN_TURN.split(_FIRM.sub("", said)) if _LEADS.search(p) or _A_ROLE.search(p)]
    return bool(parts) and kind_of_post(parts[-1])[1] is True


def is_event(said: str) -> bool:
    """Whether ``said`` tells of something that befell him on a day (a training, a certificate, a prize) rather than of a post."""
    return _AN_EVENT.search(said) is not None


def in_name_only(said: str) -> bool:
    """Whether ``said`` tells that he only bears the title of the officer, or of a post."""
    return _IN_NAME.search(said) is not None


def months_of(posts: Iterable[Post], today: tuple[int, int, int]) -> tuple[int, int]:
    """The least and the most whole months that ``posts`` come to up to ``today``, each month once."""
    now = today[0] * 12 + today[1] - 1
    joined: list[list[int]] = []
    for post in sorted(posts, key=_begin):
        first, latest_first = _bounds(post.begins)
        earliest_last, last = (now, now) if post.ends is None else _bounds(post.ends)
        earliest_last, last = min(earliest_last, now), min(last, now)
        if joined and (first <= joined[-1][3] + 1):
            # The next post takes up where this one ends: of the days between nobody need know.
            joined[-1][2] = max(joined[-1][2], earliest_last)
            joined[-1][3] = max(joined[-1][3], last)
        else:
            joined.append([first, latest_first, earliest_last, last])
    least = sum(max(0, end - begin) for _, begin, end, _ in joined)
    most = sum(max(0, end - begin) for begin, _, _, end in joined)
    return least, most


def _bounds(point: tuple[int, int | None]) -> tuple[int, int]:
    """The months between which a day of ``point`` lies."""
    year, month = point
    return (year * 12, year * 12 + 12) if month is None else (year * 12 + month - 1, year * 12 + month)


def _begin(post: Post) -> tuple[int, int]:
    return _bounds(post.begins)


def years_of(posts: Sequence[Post], today: tuple[int, int, int]) -> dict[str, tuple[int, int]]:
    """Least and most whole years of quality work, and of leading it."""
    kinds = [(post, *kind_of_post(post.said)) for post in posts]
    found = {}
    for field, place in (("years_quality", 1), ("years_management", 2)):
        plain = [kind[0] for kind in kinds if kind[place] is True]
        maybe = [kind[0] for kind in kinds if kind[place] is not False]
        if plain:
            found[field] = (months_of(plain, today)[0] // 12, months_of(maybe, today)[1] // 12)
    return found
