"""Dates as papers write them, turned into ISO: 2025年3月1日, 二〇二五年三月一日, 2025.3.1, March 1, 2025."""

from __future__ import annotations

from datetime import date

from checker.dossier.asked_again import asked_again
from checker.dossier.clean import squeeze
from checker.dossier.numerals import from_chinese
from checker.patterns import Pattern

_FOLD = str.maketrans("０１２３４５６７８９．／－", "0123456789./-")
_N = "[〇○Ｏ零一二三四五六七八九十0-9]"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_M = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_CHINESE = Pattern(rf"({_N}{{4}})\s*年\s*({_N}{{1,3}})\s*月\s*({_N}{{1,3}})\s*[日号]", "月 号日")
_PLAIN = Pattern(r"(?<!\d)((?:19|20)\d\d)\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)", "09 -./")
_DAY_FIRST = Pattern(rf"(?i)(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?\s+{_M},?\s+((?:19|20)\d\d)")
_MONTH_FIRST = Pattern(rf"(?i)\b{_M}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)")
_COMPACT = Pattern(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)", "09 01")
_AROUND = Pattern(
    r"(?i)(?:签发|发布|发文|签署|生效|实施|编制|修订|批准)?(?:日期|时间)?\s*[:：]?|date\s*[:：]?"
)


def dates_in(text: str) -> list[str]:
    """All full dates in ``text`` in order, ISO; what is no day of the calendar is left out."""
    return [iso for _, _, iso in _found(_fold(text))] if _may_hold_one(text) else []


def date_in_name(name: str) -> str | None:
    """The date in a file name, where ``20250301`` counts too; None unless there is exactly one."""
    folded = _fold(name)
    found = dates_in(folded)
    compact = (_iso(*map(int, match.groups())) for match in _COMPACT.finditer(folded))
    every = list(dict.fromkeys([*found, *(d for d in compact if d)]))
    return every[0] if len(every) == 1 else None


@asked_again
def is_date_line(text: str) -> bool:
    """Whether a line holds a date and nothing else (but a word such as 日期：)."""
    if not _may_hold_one(text) or len(squeeze(text[:4000])) > 40:
        return False
    folded = _fold(text)
    found = _found(folded)
    if len(found) != 1:
        return False
    start, end, _ = found[0]
    rest = (folded[:start] + folded[end:]).strip(" ()（）。.")
    return bool(_AROUND.fullmatch(rest))


def _may_hold_one(text: str) -> bool:
    """Most lines name no year, and each line of a paper is asked."""
    return "年" in text or "1" in text or "2" in text or "１" in text or "２" in text


def _fold(text: str) -> str:
    return squeeze(text[:4000]).translate(_FOLD)


def _found(text: str) -> list[tuple[int, int, str]]:
    if "年" not in text and "19" not in text and "20" not in text:
        return []
    out = []
    for match in _CHINESE.finditer(text):
        year, month, day = (from_chinese(part.replace("Ｏ", "〇")) for part in match.groups())
        out.append((match.start(), match.end(), _iso(year, month, day)))
    for match in _PLAIN.finditer(text):
        out.append((match.start(), match.end(), _iso(int(match[1]), int(match[3]), int(match[4]))))
    for match in _DAY_FIRST.finditer(text):
        out.append((match.start(), match.end(), _iso(int(match[3]), _month(match[2]), int(match[1]))))
    for match in _MONTH_FIRST.finditer(text):
        out.append((match.start(), match.end(), _iso(int(match[3]), _month(match[1]), int(match[2]))))
    return sorted((start, end, iso) for start, end, iso in out if iso is not None)


def _month(name: str) -> int:
    return _MONTHS.index(name.lower()[:3]) + 1


def _iso(year: int | None, month: int | None, day: int | None) -> str | None:
    if year is None or month is None or day is None or not 1900 <= year <= 2199:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
