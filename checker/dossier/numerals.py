"""Numbers as lists and letters write them: 一百零三, ③, iv, aa, 甲 – in both directions."""

from __future__ import annotations

from collections.abc import Callable

_DIGITS = "〇一二三四五六七八九"
_VALUES = {c: i for i, c in enumerate(_DIGITS)} | {"○": 0, "零": 0, "两": 2, "Ｏ": 0, "O": 0}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_FORMAL = str.maketrans("〇零一二三四五六七八九十百千", "零零壹贰叁肆伍陆柒捌玖拾佰仟")
_FORMAL_TRADITIONAL = str.maketrans("〇零一二三四五六七八九十百千萬", "零零壹貳參肆伍陸柒捌玖拾佰仟萬")


def chinese(number: int, *, zero: str = "零") -> str:
    """一, 十, 十一, 二十, 一百零五 … up to 9999; beyond that the digits one by one."""
    if not 0 < number < 10_000:
        return digits(number)
    out, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            out += (zero if gap else "") + _DIGITS[digit] + name
            gap = False
        elif out:
            gap = True
    return out[1:] if out.startswith("一十") else out


def digits(number: int) -> str:
    """二〇二五: each digit for itself."""
    return "".join(_DIGITS[int(d)] for d in str(abs(number)))


def formal(number: int) -> str:
    """壹拾 as written on cheques."""
    text = chinese(number)
    return ("一" + text if text.startswith("十") else text).translate(_FORMAL)


def formal_traditional(number: int) -> str:
    text = chinese(number)
    return ("一" + text if text.startswith("十") else text).translate(_FORMAL_TRADITIONAL)


def from_chinese(text: str) -> int | None:
    """The value of 一百零三 or 二〇二五 (or of plain digits), None if it is not a number."""
    if text.isascii() and text.isdigit():
        return int(text) if len(text) < 10 else None
    if not text or len(text) > 12 or any(c not in _VALUES and c not in _UNITS for c in text):
        return None
    if not any(c in _UNITS for c in text):
        return int("".join(str(_VALUES[c]) for c in text))
    total, digit = 0, 0
    for char in text:
        if char in _UNITS:
            total += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            digit = _VALUES[char]
    return total + digit


def roman(number: int) -> str:
    out = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        out += sign * count
    return out


def letters(number: int) -> str:
    """a … z, aa, bb … as Word counts."""
    turns, index = divmod(number - 1, 26)
    return chr(ord("a") + index) * (turns + 1)


def _from(first: str, last: int, otherwise: Callable[[int], str] = str) -> Callable[[int], str]:
    return lambda n: chr(ord(first) + n - 1) if 1 <= n <= last else otherwise(n)


def circled(number: int) -> str:
    """① to ㊿, then (51)."""
    if 1 <= number <= 20:
        return chr(0x2460 + number - 1)
    if 21 <= number <= 35:
        return chr(0x3251 + number - 21)
    return chr(0x32B1 + number - 36) if 36 <= number <= 50 else f"({number})"


parenthesised = _from("⑴", 20, "({})".format)
full_stopped = _from("⒈", 20, "{}.".format)
circled_chinese = _from("㊀", 10)
parenthesised_chinese = _from("㈠", 10)


def full_width(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
