"""List numbers and heading numbers as they stand at the start of a line: 第三章, 一、, （二）, 1.2, ③, a)."""

from __future__ import annotations

import re

from checker.dossier.asked_again import asked_again
from checker.dossier.clean import squeeze
from checker.dossier.numerals import STEMS, from_chinese
from checker.patterns import Pattern
from checker.records import record

_N = "[〇○零一二三四五六七八九十百千两0-9０-９]"
_C = "[〇○零一二三四五六七八九十百]"
_D = "[0-9０-９]"
_UNITS = {"编": 0, "篇": 0, "部分": 0, "章": 1, "节": 2, "条": 3, "款": 6}
_FOLD = str.maketrans("０１２３４５６７８９．（）", "0123456789.()")

# Name, rank (outer is smaller), pattern with the number in group 1. Order matters: the first that fits counts.
_STYLES: tuple[tuple[str, int, Pattern], ...] = (
    (
        "article",
        3,
        Pattern(rf"第\s*({_N}{{1,6}})\s*(编|篇|部分|章|节|条|款)[\s:：、.．]*", "第 分条款章篇编节"),
    ),
    ("chinese", 4, Pattern(rf"({_C}{{1,4}})\s*[、.．,，](?!\d)\s*", "○〇一七三九二五八六十四百零")),
    (
        "chinese_paren",
        5,
        Pattern(rf"[(（]\s*({_C}{{1,4}})\s*[)）]\s*[、.．]?\s*", "(（ ○〇一七三九二五八六十四百零"),
    ),
    ("chinese_paren", 5, Pattern(r"([㈠-㈩])\s*[、.．]?\s*", "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩")),
    ("decimal_paren", 8, Pattern(rf"[(（]\s*({_D}{{1,3}})\s*[)）]\s*[、.．]?\s*", "(（ )）")),
    ("decimal_paren", 8, Pattern(r"([⑴-⒇])\s*", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")),
    ("half_paren", 9, Pattern(rf"({_D}{{1,3}})\s*[)）]\s*[、.．]?\s*", ")） 0123456789０１２３４５６７８９")),
    (
        "nested",
        7,
        Pattern(
            rf"({_D}{{1,2}}(?:\s*[.．]\s*{_D}{{1,2}}){{1,5}})(?![0-9０-９%％万元])[\s、.．:：]*",
            ".． 0123456789０１２３４５６７８９",
        ),
    ),
    (
        "decimal",
        6,
        Pattern(rf"({_D}{{1,3}})\s*(?:[、．]|\.(?!\d))\s*", "0123456789０１２３４５６７８９ .、．"),
    ),
    ("decimal", 6, Pattern(r"([⒈-⒛])\s*", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")),
    ("circled", 10, Pattern(r"([①-⑳㉑-㉟㊱-㊿])\s*")),
    ("letter_paren", 11, Pattern(r"[(（]\s*([a-zA-Z])\s*[)）]\s*", "(（ )）")),
    ("letter", 11, Pattern(r"([a-zA-Z])\s*[)）、]\s*", ")、）")),
    ("letter", 11, Pattern(r"([a-zA-Z])[.．]\s+", ".．")),
    ("stem", 5, Pattern(rf"([{STEMS}])\s*[、.．]\s*", "丁丙乙壬己庚戊甲癸辛")),
    ("roman", 7, Pattern(r"[(（]?([ivxIVX]{1,5})[)）]\s*", ")） IVXivx")),
    ("bullet", 12, Pattern(r"([•●○◆◇■□▪➢➤★☆·∙\-–—*])\s+(?=\S)", "*-·–—•∙■□▪◆◇○●★☆➢➤")),
)


# With what any of them begins.
_FIRST = Pattern(
    rf"[第〇○零一二三四五六七八九十百(（0-9０-９a-zA-Z{STEMS}㈠-㈩⑴-⒛①-⑳㉑-㉟㊱-㊿•●○◆◇■□▪➢➤★☆·∙\-–—*]"
)


@record(frozen=True, slots=True)
class Marker:
    """``style`` and ``rank`` say what kind of number (rank: outer is smaller), ``value`` what it counts to
    (None if it does not count), ``end`` where in the text the words begin."""

    style: str
    rank: int
    value: int | None
    end: int


@asked_again
def marker_of(text: str) -> Marker | None:
    """The number at the start of ``text``, None if there is none."""
    start = len(text) - len(text.lstrip())
    if not _FIRST.match(text, start):
        return None
    for style, rank, pattern in _STYLES:
        match = pattern.match(text, start)
        if match is not None:
            return _marker(style, rank, match)
    return None


def _marker(style: str, rank: int, match: re.Match[str]) -> Marker:
    if style == "article":
        unit = match[2]
        return Marker(f"article_{unit}", _UNITS[unit], from_chinese(match[1].translate(_FOLD)), match.end())
    if style == "nested":
        steps = re.split(r"\s*[.．]\s*", match[1].translate(_FOLD))
        # 1.1 is one level below 1. and so on; the last step is what counts.
        return Marker(f"nested_{len(steps)}", rank, int(steps[-1]), match.end())
    return Marker(style, rank, _value(style, match[1].translate(_FOLD)), match.end())


def _value(style: str, text: str) -> int | None:
    if style == "bullet":
        return None
    if style.startswith("letter"):
        return ord(text.lower()) - ord("a") + 1
    if style == "stem":
        return STEMS.index(text) + 1
    for first, size in (("①", 20), ("⑴", 20), ("⒈", 20), ("㈠", 10)):
        if ord(first) <= ord(text[0]) < ord(first) + size:
            return ord(text[0]) - ord(first) + 1
    return from_chinese(text)


@asked_again
def words_after(text: str) -> str:
    """What stands behind the number, squeezed to one line."""
    found = marker_of(text)
    return squeeze(text[found.end :] if found else text)
