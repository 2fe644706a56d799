"""Numbers as tables write them: 10, 10分, 12.5％, 意识（20分）, and intervals such as 90分≤S≤100分."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.records import record

_WIDE = str.maketrans("０１２３４５６７８９．％（）＜＞～－", "0123456789.%()<>~-")
_FIGURE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:分|%)?")
_NAMED = re.compile(r"(.+?)\s*[(（]?\s*(\d+(?:\.\d+)?)\s*(?:分|%)\s*[)）]?")
_N = r"(\d+(?:\.\d+)?)\s*分?"
_BETWEEN = re.compile(rf"{_N}\s*(<|≤|<=|⩽|≦)\s*(?:[A-Za-z\u4e00-\u9fff]{{1,6}})\s*(<|≤|<=|⩽|≦)\s*{_N}")
_BETWEEN_DOWN = re.compile(rf"{_N}\s*(>|≥|>=|⩾|≧)\s*(?:[A-Za-z\u4e00-\u9fff]{{1,6}})\s*(>|≥|>=|⩾|≧)\s*{_N}")
_RANGE = re.compile(rf"{_N}\s*([(（](?:不?含)[)）])?\s*(?:~|-|—|–|至|到)\s*{_N}\s*([(（](?:不?含)[)）])?")
_BRACKETS = re.compile(rf"([\[(])\s*{_N}\s*[,，]\s*{_N}\s*([\])])")
_ONE = re.compile(rf"(?:[A-Za-z]|得分|总分|分值)?\s*(≥|>=|⩾|≧|>|≤|<=|⩽|≦|<)\s*{_N}")
_WORDS = re.compile(
    rf"(不低于|不少于|高于|低于|不足|不满|达到)?\s*{_N}\s*(?:[(（](不?含)[^)）]*[)）])?\s*(?:及|或)?(以上|以下)?"
)


@record
@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Interval:
    """From ``low`` to ``high``; None is open. ``with_low`` and ``with_high`` say whether the bound belongs to it."""

    low: Decimal | None
    high: Decimal | None
    with_low: bool = True
    with_high: bool = True


def figure(word: str) -> Decimal | None:
    """The number that a cell holds and nothing else."""
    match = _FIGURE.fullmatch(word.translate(_WIDE).strip())
    return Decimal(match[1]) if match else None


def named_score(word: str) -> tuple[str, Decimal | None]:
    """A name and the score that stands with it: 意识（20分）."""
    match = _NAMED.fullmatch(word.translate(_WIDE).strip())
    return (match[1].strip(), Decimal(match[2])) if match else (word.strip(), None)


def interval(text: str) -> Interval | None:
    """The interval that the words give; None if they give none that is understood.

    >>> interval("90分≤S≤100分").low, interval("80~89").high, interval("60分以下").with_high
    (Decimal('90'), Decimal('89'), False)
    """
    words = re.sub(r"\s", "", text.translate(_WIDE)).rstrip("。；;，")
    if (m := _BETWEEN.search(words)) is not None:
        return Interval(Decimal(m[1]), Decimal(m[4]), m[2] != "<", m[3] != "<")
    if (m := _BETWEEN_DOWN.search(words)) is not None:
        return Interval(Decimal(m[4]), Decimal(m[1]), m[3] != ">", m[2] != ">")
    if (m := _BRACKETS.search(words)) is not None:
        return Interval(Decimal(m[2]), Decimal(m[3]), m[1] == "[", m[4] == "]")
    if (m := _RANGE.search(words)) is not None:
        bounds = sorted((Decimal(m[1]), Decimal(m[3])))
        return Interval(bounds[0], bounds[1], "不含" not in (m[2] or ""), "不含" not in (m[4] or ""))
    if (m := _ONE.search(words)) is not None:
        up = m[1] in ("≥", ">=", "⩾", "≧", ">")
        closed = m[1] not in (">", "<")
        bound = Decimal(m[2])
        return Interval(bound, None, with_low=closed) if up else Interval(None, bound, with_high=closed)
    return _in_words(words)


def _in_words(words: str) -> Interval | None:
    match = _WORDS.fullmatch(words)
    if match is None:
        return None
    before, bound, held, after = match[1] or "", Decimal(match[2]), match[3], match[4] or ""
    if before in ("不低于", "不少于", "达到") or (after == "以上" and not before):
        return Interval(bound, None, with_low=held != "不含")
    if before == "高于":
        return Interval(bound, None, with_low=False)
    if before in ("低于", "不足", "不满"):
        return Interval(None, bound, with_high=False)
    if after == "以下":
        # 60分以下 beside 60分以上: the bound is the upper one's, unless it says that it is included.
        return Interval(None, bound, with_high=held == "含")
    return None
