"""From which day and until when a sentence says that it holds: 自2030年1月1日起, 本条自2030年起执行, 有效期至…."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.dossier.model import Block, Document, Place
from checker.dossier.numerals import from_chinese
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import OfficerFact

_N = "[〇○零一二三四五六七八九十0-9]"
_DAY = rf"{_N}{{4}}年(?:度)?(?:{_N}{{1,3}}月(?:份|{_N}{{1,3}}[日号])?)?[初底末]?|20\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}日?"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_M = rf"(?:{'|'.join(_MONTHS)})[a-z]*\.?"
_DAY_EN = rf"20\d\d-\d\d-\d\d|\d{{1,2}}(?:st|nd|rd|th)? {_M},? 20\d\d|{_M} \d{{1,2}}(?:st|nd|rd|th)?,? 20\d\d|{_M} 20\d\d|20\d\d"
_STARTS = (
    Pattern(rf"(?:自|从|^到)\s*(?P<day>{_DAY})", "从到自 0年"),
    Pattern(
        rf"(?P<day>{_DAY})\s*(?:之日)?(?:起|开始|始|以后|之后|后|(?:正式|方可?|才)*(?:施行|实施|执行|生效|启用|行使))",
        "0年 之以使后启始执效施起",
    ),
    Pattern(rf"(?:施行|实施|执行|生效|启用)(?:日期|时间|日)?[:为是于]?\s*(?P<day>{_DAY})", "0年 启执效施"),
    Pattern(
        r"\b(?:from|effective(?: as of| on)?|as (?:of|from)|since|starting(?: on)?|beginning(?: on)?|commencing(?: on)?"
        rf"|after) (?P<day>{_DAY_EN})\b",
        "-0 bfgsv",
    ),
)
_ENDS = (
    Pattern(rf"(?:至|(?<!^)到|截止)\s*(?P<day>{_DAY})", "至到截"),
    Pattern(rf"(?P<day>{_DAY})\s*(?:为止|止|以前|之前|前|到期|届满)", "到前届止 0年"),
    Pattern(
        rf"\b(?:until|till|through|up to|before|expir(?:es|ing) on|ends on) (?P<day>{_DAY_EN})\b",
        "-0 bdglpux",
    ),
)
_SOME_DAY = Pattern(
    r"(?:明年|来年|后年|次年|下个?月|下个?季度|下半年|下一?年度?)[^,。;]{0,6}?(?:起|开始|后|施行|实施|执行|生效|启用)"
    r"|\b(?:from|as of|starting) next (?:year|month|quarter)\b",
    "明来后次下n",
)
_TITLE = Pattern(r"《[^《》]{2,60}》", "《")
# 试用期自…至…, 上一聘期于…届满: days of something else than what the sentence gives.
_OTHER_DAYS = Pattern(
    rf"试用期[^,;。()]{{0,8}},?(?:自|从)?(?:{_DAY})起?(?:至|到|-|—|~)+(?:{_DAY})止?|(?:聘期|任期)[^,;。()]{{0,6}}(?:{_DAY})(?:届满|期满|到期|已满)(?=[^。;]{{0,40}}(?:续聘|连任|续任|再次聘任|重新聘任|继续聘任|继续担任))",
    "试届期到已",
)
_BESIDE_DAYS = Pattern(
    r"本任命|本决定|本通知|任命|聘任|一任|[干做]|生效|施行|执行|有效|[起至到止,，、。.;；()（）\s-]"
)
_SENTENCE = Pattern(r"[^。；;\n]+")
_OF_THE_ABOVE = Pattern(
    r"^[\s(]*(?:(?:自|从)|(?:本|该|此)(?:条|款|项|节|章|职责|职权|权限)|(?:上述|以上|前述|前款|上列)|其自)",
    "上从列本款此自该述",
)
_CLOSES = Pattern(
    r"^[\s(]*(?:\d+[.、]\s*)?(?:(?:本)(?:条|款|节|章|授权书?|委托书?|次?授权)|(?:上述|以上|前述|前款|上列))",
    "上列条款章节述授委",
)
# 上述人员应于…前办妥交接, 上述人选已于…至…公示: by when something is done, or when it was; neither bounds what is given above.
_ERRANDS = Pattern(
    rf"(?:于|在)?(?:{_DAY})(?:之|以)?前[^,，。;；]{{0,14}}?(?:完成|办理|办妥|办结|办好|交接|移交|提交|报送|上报|报到|到岗|到任|签订|签署|签收|反馈|递交|备案|组织学习|传达)"
    rf"|(?:已|均已)?(?:于|在|自)(?:{_DAY})起?(?:至|到|-|—|~)[^,，。;；]{{2,12}}[日号止]?[^。;；]{{0,40}}?(?:公示|公告|张贴)",
    "0年 前公告张",
)


def holds_on(text: str, as_of: str) -> bool:
    """Whether ``text`` names no first day after ``as_of`` (ISO), no last day before it, and no day yet to be told.

    >>> holds_on("自2030年1月1日起，首席质量官负责质量培训", "2029-12-31")
    False
    >>> holds_on("自2030年1月1日起，首席质量官负责质量培训", "2030-01-01")
    True
    """
    plain = _OTHER_DAYS.sub("", _TITLE.sub("", unicodedata.normalize("NFKC", text)).casefold())
    return (
        _SOME_DAY.search(plain) is None
        and all(day <= as_of for day in _days(plain, _STARTS, last=False))
        and all(as_of <= day for day in _days(plain, _ENDS, last=True))
    )


def spell_of(text: str) -> tuple[str | None, str | None]:
    """The first and the last day (ISO, both inclusive) that ``text`` names for itself; None for one that it does not.

    >>> spell_of("自2030年1月1日起至2032年12月31日止")
    ('2030-01-01', '2032-12-31')
    """
    plain = _OTHER_DAYS.sub("", _TITLE.sub("", unicodedata.normalize("NFKC", text)).casefold())
    return (
        max(_days(plain, _STARTS, last=False), default=None),
        min(_days(plain, _ENDS, last=True), default=None),
    )


def is_spell_alone(text: str) -> bool:
    """Whether ``text`` tells days and nothing else: 自2030年1月1日起生效, 至2030年底止."""
    rest = unicodedata.normalize("NFKC", text).casefold()
    for pattern in (*_STARTS, *_ENDS):
        rest = pattern.sub("", rest)
    return not _BESIDE_DAYS.sub("", rest)


def without_other_days(text: str) -> str:
    """``text`` in plain writing without the days of a trial, or of a term that ran out."""
    return _OTHER_DAYS.sub("", unicodedata.normalize("NFKC", text))


class OwnDays:
    """Which sentences of a document hold on a day, by their own words and those that govern them or close a list."""

    def __init__(self, document: Document, as_of: str) -> None:
        self._as_of = as_of
        self._blocks = {_bare(block.place): n for n, block in enumerate(document.blocks)}
        self._all = document.blocks
        self._closed = [
            (n, block.headings)
            for n, block in enumerate(document.blocks)
            if _CLOSES.search(_fold(block.text)) and not holds_on(_without_errands(block.text), as_of)
        ]

    def holds_at(self, place: Place, words: str) -> bool:
        """Whether ``words``, which stand at ``place``, hold; a place that no block has is judged by its words."""
        number = self._blocks.get(_bare(place))
        if number is None:
            return holds_on(words, self._as_of)
        block = self._all[number]
        if any(number < later and headings == block.headings for later, headings in self._closed):
            return False
        return all(holds_on(text, self._as_of) for text in (words, *_governing(block, place.start or 0)))


def _without_errands(text: str) -> str:
    return _ERRANDS.sub("", unicodedata.normalize("NFKC", text))


# Who is appointed for how long, and what a post is called, has a term of its own.
_WITH_A_TERM = ("appointed", "term", "alias")


def as_dated(papers: Sequence[Paper], as_of: str) -> list[Paper]:
    """``papers`` in which what a sentence gives outside its own days is not sure; what it takes away stays as it is.

    A removal is no more sure than an appointment: before its day, and after it, the officer may be in office.
    """
    return [_dated(paper, as_of) for paper in papers]


def _dated(paper: Paper, as_of: str) -> Paper:
    if not paper.reading.statements and not paper.reading.officer:
        return paper
    days = OwnDays(paper.document, as_of)
    statements = tuple(
        s
        if s.certainty == "unsure" or s.effect in ("denied", "none") or days.holds_at(s.place, s.text)
        else replace(s, certainty="unsure")
        for s in paper.reading.statements
    )
    officer = tuple(
        replace(said, certainty="unsure")
        if _is_given(said) and not _is_done(said, as_of) and not days.holds_at(said.place, said.text)
        else said
        for said in paper.reading.officer
    )
    return replace(paper, reading=replace(paper.reading, statements=statements, officer=officer))


_ANY_DAY = Pattern(r"(20\d{2})[年./-](\d{1,2})[月./-](\d{1,2})", "-./月 -./年")


def _is_done(said: OfficerFact, as_of: str) -> bool:
    """已备案 in a ledger as of a day gone by stays done, unless its own day is still to come."""
    if said.kind not in ("filed", "announced"):
        return False
    days = [f"{y}-{int(m):02d}-{int(d):02d}" for y, m, d in _ANY_DAY.findall(said.text)]
    return bool(days) and max(days) <= as_of


def _is_given(said: OfficerFact) -> bool:
    takes_away = said.kind == "provision" and said.by != "given"
    return said.certainty == "sure" and said.kind not in _WITH_A_TERM and not takes_away


def _governing(block: Block, start: int) -> Iterator[str]:
    yield from block.governed_by()
    after = False
    for sentence in _SENTENCE.finditer(block.text):
        if sentence.start() <= start < sentence.end():
            yield sentence.group()
            after = True
        elif after and _OF_THE_ABOVE.search(_fold(sentence.group())):
            yield sentence.group()


def _bare(place: Place) -> Place:
    return replace(place, start=None, end=None, box=None)


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:40])


def _days(text: str, patterns: Sequence[Pattern], *, last: bool) -> Iterator[str]:
    for pattern in patterns:
        for found in pattern.finditer(text):
            day = _iso(found["day"], last=last)
            if day is not None:
                yield day


def _iso(written: str, *, last: bool) -> str | None:
    """The first day of what is written, or its last one; None for no day of a calendar."""
    year: int
    month: int | None
    day: int | None
    month_name = re.search("[a-z]{3}", written)
    if month_name:
        numbers = [int(n) for n in re.findall(r"\d+", written)]
        year, month = numbers[-1], _MONTHS.index(month_name.group()) + 1
        day = numbers[0] if len(numbers) > 1 else None
    else:
        parts = [from_chinese(part) for part in re.findall(rf"{_N}+", written)]
        if not parts or parts[0] is None:
            return None
        year, month, day = parts[0], *(*parts[1:3], None, None)[:2]
        if month is None and written.endswith("初"):
            month = 1
    if not 1900 <= year <= 2199 or not 1 <= (month or 1) <= 12:
        return None
    month = month or (12 if last else 1)
    length = monthrange(year, month)[1]
    return f"{year:04}-{month:02}-{min(day or (length if last else 1), length):02}"
