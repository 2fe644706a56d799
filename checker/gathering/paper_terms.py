"""本办法有效期两年，期满自动失效; 试行一年; 授权书一年一签: a paper that tells for how long it holds, counted from its own day.

Once that time is over, what the paper gives the officer is not sure; a paper without a day, or one that is said to go on
(期满自动延续), is left as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.dossier.clean import squeeze
from checker.dossier.dates import dates_in
from checker.dossier.numerals import from_chinese
from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import Statement

_N = r"[一二两三四五六七八九十半]{1,2}|\d{1,2}"
_TERM = Pattern(
    rf"(?:本(?:办法|制度|规定|规则|细则|授权书?|权限书|决定|通知|文件|规范|程序|方案|委托书?|权限表|清单))[^。；;]{{0,16}}?(?:有效期|试行期?|施行期|执行期|适用期|授权期限?|期限)(?:限)?(?:为|是|:|：)?(?P<n>{_N})个?(?P<unit>年|月)"
    rf"|(?:^|[。；;，,])(?:有效期|试行期?|授权期限?|适用期|为期)(?:限)?(?:为|是|:|：)?(?P<n2>{_N})个?(?P<unit2>年|月)(?=[。；;，,]|$)"
    rf"|(?:自|从)[^。；;，,]{{0,12}}(?:之日|日|起)[^。；;]{{0,4}}?(?P<n3>{_N})个?(?P<unit3>年|月)(?:之?内)?有效",
    "年月",
)
_YEARLY = Pattern(
    r"(?:每年|逐年|按年|年度)[^。；;]{0,12}(?:重新)?(?:签发|授权|续签|授予|核定|续授|确认)[^。；;]{0,24}(?:失效|终止|作废|不再有效|自动收回)|一年一[签授][^。；;]{0,24}(?:失效|终止|作废|收回|不再有效)",
    "失终作不自收",
)
_GOES_ON = Pattern(
    r"(?:自动|自行|顺延|继续)(?:延续|延长|续期|顺延|有效)|长期有效|届满[^。；;]{0,8}(?:延续|续期|继续有效)|(?:保修|质保|合同|证书|聘期|任期|报价|认证|许可证?|体检|培训|记录|档案|保存|样品|留样)[^。；;]{0,10}(?:有效期|期限)",
    "自顺继长届保质合证聘任报认许体培记档样留",
)


_PASSED = Pattern(r"批准|签发|发布|施行|生效|执行|日期|签字|签章", "批签发施生执日")
_LINE = 60


def with_terms(papers: Sequence[Paper], officer: str, as_of: str) -> list[Paper]:
    """The papers; what one grants ``officer`` whose time is over on ``as_of`` is not sure."""
    return [_with(paper, officer, as_of) for paper in papers]


def _with(paper: Paper, officer: str, as_of: str) -> Paper:
    day = paper.document.date or _told_day(paper)
    if day is None or not any(_is_given(one, officer) for one in paper.reading.statements):
        return paper
    if not any(_is_over(squeeze(block.text), day, as_of) for block in paper.document.blocks):
        return paper
    said = tuple(
        replace(one, certainty="unsure") if _is_given(one, officer) else one
        for one in paper.reading.statements
    )
    return replace(paper, reading=replace(paper.reading, statements=said))


def _told_day(paper: Paper) -> str | None:
    """批准：总经理 段某　2024年1月1日: the last day in a short line that says who passed the paper, or since when it holds."""
    lines = [squeeze(block.text) for block in paper.document.blocks if len(block.text) < _LINE]
    days = [day for line in lines if _PASSED.search(line) for day in dates_in(line)]
    return max(days, default=None)


def _is_given(one: Statement, officer: str) -> bool:
    return one.holder == officer and one.effect in ("grant", "limited")


def _is_over(text: str, day: str, as_of: str) -> bool:
    for sentence in text.replace("；", "。").split("。"):
        if _GOES_ON.search(sentence):
            continue
        if _YEARLY.search(sentence) and _later(day, 12) < as_of:
            return True
        for found in _TERM.finditer(sentence):
            number = found["n"] or found["n2"] or found["n3"]
            unit = found["unit"] or found["unit2"] or found["unit3"]
            months = _months(number, unit)
            if months is not None and _later(day, months) < as_of:
                return True
    return False


def _months(number: str, unit: str) -> int | None:
    if number == "半":
        return 6 if unit == "年" else None
    value = int(number) if number.isdigit() else from_chinese(number.replace("两", "二"))
    return None if value is None else value * (12 if unit == "年" else 1)


def _later(day: str, months: int) -> str:
    """``day`` so many months later; the end of a month is not looked at."""
    year, month = int(day[:4]), int(day[5:7]) - 1 + months
    return f"{year + month // 12:04}-{month % 12 + 1:02}{day[7:]}"
