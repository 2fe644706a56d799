"""The cover: number, titles, classes, dates; and what a header or the first page says where the cover is silent."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from checker.dossier.clean import squeeze
from checker.importing.lines import Line
from checker.importing.model import Cover

_NUMBER = re.compile(
    r"((?:GB|DB\s?\d{2,4}|T/[A-Z]{2,12}|Q/[A-Z0-9]{2,12}|[A-Z]{2,4})(?:\s?/\s?[TZ])?)\s*(\d{1,6}(?:\.\d{1,3})?)\s*[—–\-－]{1,2}\s*((?:19|20)\d{2})"
)
_DAY = re.compile(
    r"((?:19|20)\d{2})\s*[-—–.年/]\s*(\d{1,2})\s*[-—–.月/]\s*(\d{1,2})\s*日?\s*(发布|实施|起实施|施行)"
)
_ICS = re.compile(r"ICS\s*((?:\d{2}(?:\.\d{3}(?:\.\d{2})?)?)(?:[;；,，]\s*\d{2}[\d.]*)*)")
_CCS = re.compile(r"(?:CCS|中国标准文献分类号)\s*[:：]?\s*([A-Z]\s?\d{2})|^([A-Z]\s?\d{2})$")
_REPLACES = re.compile(r"代替\s*(.+)")
_STANDARD = re.compile(r"(?:国家|行业|地方|团体|企业)标准|^中华人民共和国")
_ENGLISH = re.compile(r"[A-Z][A-Za-z ,:;()\-–—'/0-9]{8,}")
_BLANK = re.compile(r"\s")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def cover_of(front: Sequence[Line], aside: Sequence[Line]) -> Cover:
    """What ``front`` (all that stands before the contents, foreword or chapter 1) and text boxes and headers say."""
    lines = [*front, *aside]
    number = _first(lines, lambda line: _standard_number(line.text))
    dates = {word: day for line in lines for day, word in _days(line.text)}
    title_at = _title_at(front)
    title = squeeze(front[title_at].text) if title_at is not None else None
    return Cover(
        number=number,
        title=title,
        title_en=_english(front, title_at),
        ics=_first(lines, lambda line: m[1].strip() if (m := _ICS.search(line.text)) else None),
        ccs=_first(lines, lambda line: _ccs(line.text)),
        published=dates.get("发布"),
        in_force=dates.get("实施"),
        issuer=_issuer(front),
        replaces=_first(
            lines,
            lambda line: (
                squeeze(m[1]) if (m := _REPLACES.match(line.text)) and _NUMBER.search(m[1]) else None
            ),
        ),
    )


def _first(lines: Sequence[Line], ask: Callable[[Line], str | None]) -> str | None:
    return next((found for line in lines if (found := ask(line))), None)


def _standard_number(text: str) -> str | None:
    if "代替" in text:
        return None
    match = _NUMBER.search(text)
    return f"{re.sub(_BLANK, '', match[1])} {match[2]}—{match[3]}" if match else None


def _days(text: str) -> list[tuple[str, str]]:
    return [
        (f"{m[1]}-{int(m[2]):02}-{int(m[3]):02}", "发布" if m[4] == "发布" else "实施")
        for m in _DAY.finditer(text)
        if 1 <= int(m[2]) <= 12 and 1 <= int(m[3]) <= 31
    ]


def _ccs(text: str) -> str | None:
    match = _CCS.search(text)
    return (match[1] or match[2]).replace(" ", "") if match else None


def _is_label(text: str) -> bool:
    closed = re.sub(r"\s", "", text)
    return bool(
        _STANDARD.search(closed)
        or _NUMBER.search(text)
        or _DAY.search(text)
        or _ICS.search(text)
        or _CCS.search(text)
        or _REPLACES.match(text)
        or re.fullmatch(r"备案号.*|发布|[(（].*稿[)）]|.*(?:发布|实施)", closed)
    )


def _title_at(front: Sequence[Line]) -> int | None:
    """The longest-standing words of the cover that are no label: the first line in Chinese, centred if any is."""
    found = [
        n
        for n, line in enumerate(front)
        if len(_CHINESE.findall(line.text)) >= 4
        and not _is_label(line.text)
        and not re.search("[。；]", line.text)
        and len(line.text) <= 60
    ]
    before_english = [n for n in found if n + 1 < len(front) and _ENGLISH.fullmatch(front[n + 1].text)]
    centred = [n for n in found if front[n].centred or front[n].weighty]
    chosen = before_english or centred or found
    return chosen[0] if chosen else None


def _english(front: Sequence[Line], title_at: int | None) -> str | None:
    after = front[title_at + 1 : title_at + 3] if title_at is not None else ()
    return next((line.text for line in after if _ENGLISH.fullmatch(line.text)), None)


def _issuer(front: Sequence[Line]) -> str | None:
    for n, line in enumerate(front):
        closed = line.closed
        if closed == "发布" and n:
            return squeeze(front[n - 1].text)
        match = re.fullmatch(r"(.{4,40}(?:局|委员会|协会|学会|厅|部|公司))发布", closed)
        if match and not re.search(r"\d", match[1]):
            return match[1]
    return None
