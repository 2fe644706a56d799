"""Numbers as tables write them: 10, 10分, 12.5％, 意识（20分）, and intervals such as 90分≤S≤100分."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.records import record

_WIDE = str.maketrans("０１２３４５６７８９．％（）＜＞～－", "0123456789.%()<>~-")
_FIGURE = re.compile(r"(\d+(?:\.\d+)?)\s*(?:分|%)?")
_NAMED = re.compile(r"(.+?)\s*[(（]?\s*(\d+(?:\.\d+)?)\s*(?:分|%)\s*[)）]?")
_N = r"(\d+(?:\.\d+)?)\s*分?"
_BETWEEN = re.compile(rf"{_N}\s*(<|≤|<=|⩽|≦)\s*(?:[A-Za-z\u4e00-\u9fff]{{1,6}})\s*(<|≤|<=|⩽|≦)\s*{_N}")
_BETWEEN_DOWN = re.compile(rf"{_N}\s*(>|≥|>=|⩾|≧)\s*(?:[A-Za-z\u4e00-\u9fff]{{1,6}})\s*(>|≥|>=|⩾|≧)\s*{_N}")
_WHO = r"(?:[A-Za-z]|得分|总分|总得分|综合得分|评价得分|分值|分数)?[:为在]?"
_HELD = r"(?:[(（](不?含)[^)）]*[)）])"
_RANGE = re.compile(rf"{_WHO}{_N}\s*{_HELD}?\s*(?:~|-|—|–|至|到)\s*{_N}\s*{_HELD}?(?:之?间)?")
_BRACKETS = re.compile(rf"([\[(])\s*{_N}\s*[,，]\s*{_N}\s*([\])])")
_AT_LEAST = ("≥", ">=", "⩾", "≧", "不低于", "不少于", "不小于", "大于等于", "大于或等于", "达到", "满")
_ABOVE = (">", "高于", "大于", "超过")
_AT_MOST = ("≤", "<=", "⩽", "≦", "不高于", "不超过", "不大于", "小于等于", "小于或等于")
_BELOW = ("<", "低于", "少于", "小于", "不足", "不满", "未达到", "未达", "未满")
_SIGNS = "|".join(sorted((*_AT_LEAST, *_ABOVE, *_AT_MOST, *_BELOW), key=len, reverse=True))
_HALF = re.compile(
    rf"{_WHO}(?:(?P<sign>{_SIGNS})\s*(?P<n>\d+(?:\.\d+)?)\s*分?\s*{_HELD}?(?:(?:及|或)?以上)?"
    rf"|(?P<m>\d+(?:\.\d+)?)\s*分?\s*{_HELD}?\s*(?P<too>及|或)?(?P<side>以上|以下)\s*{_HELD}?)"
)
_BESIDE = re.compile(r"[,，、;；]|而且|并且|且|但|至|到")


@record(frozen=True, slots=True)
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


def points_in(word: str) -> Interval | None:
    """The points that a grade gives: one number, or a range of them."""
    number = figure(word)
    return interval(word) if number is None else Interval(number, number)


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
    if (m := _RANGE.fullmatch(words)) is not None:
        lower, upper = Decimal(m[1]), Decimal(m[3])
        with_one, with_other = m[2] != "不含", m[4] != "不含"
        if lower > upper:
            lower, upper, with_one, with_other = upper, lower, with_other, with_one
        return Interval(lower, upper, with_one, with_other)
    return _of_halves(words)


def _of_halves(words: str) -> Interval | None:
    """One bound, or a lower and an upper one beside each other: 80分以上（含80分）、90分以下."""
    halves = [_half(found) for found in _HALF.finditer(words)]
    if _BESIDE.sub("", _HALF.sub("", words)) or not halves:
        return None
    lows = [one for one in halves if one.low is not None]
    highs = [one for one in halves if one.high is not None]
    if len(lows) > 1 or len(highs) > 1:
        return None
    low, high = lows[0] if lows else None, highs[0] if highs else None
    if low is None or high is None:
        return low or high
    both = Interval(low.low, high.high, low.with_low, high.with_high)
    assert both.low is not None and both.high is not None
    return both if both.low < both.high else None


def _half(found: re.Match[str]) -> Interval:
    sign, held = found["sign"], found[3] or found[5] or found[8]
    if sign is not None:
        bound = Decimal(found["n"])
        if sign in (*_AT_LEAST, *_ABOVE):
            return Interval(bound, None, with_low=(sign in _AT_LEAST or held == "含") and held != "不含")
        return Interval(None, bound, with_high=(sign in _AT_MOST or held == "含") and held != "不含")
    bound = Decimal(found["m"])
    if found["side"] == "以上":
        return Interval(bound, None, with_low=held != "不含")
    # 60分以下 beside 60分以上: the bound is the upper one's, unless it says that it is included.
    return Interval(None, bound, with_high=held == "含" or (bool(found["too"]) and held != "不含"))
