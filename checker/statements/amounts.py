"""Sums of money in Chinese, Arabic and mixed writing, as CNY."""

from __future__ import annotations

from checker.patterns import Pattern

CHINESE_NUMBER = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億"
AMOUNT = (
    rf"(?:人民币|rmb|cny|usd|eur|us\$|\$|€|¥|￥)?\s*(?:\d[\d,]*(?:\.\d+)?\s*(?:万|千|百|亿|million|mn|k|m)?\s*(?:元整|元|圆整|圆|块|rmb|cny|yuan)"
    rf"|\d[\d,]*(?:\.\d+)?\s*(?:万|亿)(?!\d)|[{CHINESE_NUMBER}]+(?:元整|元|圆整|圆|块钱))"
    r"|(?:人民币|rmb|cny|usd|eur|us\$|\$|€|¥|￥)\s*\d[\d,]*(?:\.\d+)?\s*(?:万|千|亿|(?:million|mn|k|m)(?![a-z]))?"
)
_DIGITS = {
    c: i
    for i, group in enumerate(
        ("〇零", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")
    )
    for c in group
}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
UNITS = frozenset(("万元", "千元", "百元", "百万元", "亿元"))
"""上限（万元）: in a heading, the unit of the sums below and none itself."""
_BIG = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_FACTORS = {"万": 1e4, "千": 1e3, "百": 1e2, "亿": 1e8, "k": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6}
_ARABIC = Pattern(r"(\d[\d,]*(?:\.\d+)?)\s*(万|千|百|亿|k|million|mn|m)?")
_CHINESE = Pattern(rf"[{CHINESE_NUMBER}]+", "〇一七万三两九二五亿仟伍佰億八六十千叁四壹拾捌柒玖百肆萬贰陆零")


def chinese_number(text: str) -> int | None:
    """``贰万伍仟`` → 25000; None if it is no number. 二〇二五 reads as digits in a row."""
    if not text or any(c not in _DIGITS and c not in _UNITS and c not in _BIG for c in text):
        return None
    if all(c in _DIGITS for c in text):
        return int("".join(str(_DIGITS[c]) for c in text))
    total = section = digit = 0
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _UNITS:
            section += (digit or 1) * _UNITS[char]
            digit = 0
        else:
            total = (
                (total + section + digit or 1) * _BIG[char]
                if _BIG[char] > 10_000
                else total + (section + digit or 1) * _BIG[char]
            )
            section = digit = 0
    return total + section + digit


def parse_amount(text: str) -> float | None:
    """The sum in CNY, e.g. ``5万元`` → 50000.0, ``人民币贰仟元整`` → 2000.0; None if there is none."""
    found = _ARABIC.search(text)
    if found:
        return float(found.group(1).replace(",", "")) * _FACTORS.get(found.group(2) or "", 1)
    chinese = _CHINESE.search(text)
    number = chinese_number(chinese.group()) if chinese else None
    return None if number is None else float(number)
