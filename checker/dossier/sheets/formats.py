"""Numbers as a sheet shows them: percent, dates, thousands, units in quotation marks, signs for values."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from checker.patterns import Pattern

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]*)\]|(?P<number>[0#?][0#?,.]*(?:[Ee][+-]0+)?)'
    r"|(?P<general>General|G/通用格式)|(?P<plain>[%.]|.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = Pattern(r"(<=|>=|<>|<|>|=)(-?[0-9.]+)", "<=>")
_CURRENCY = Pattern(r"\$([^-\]]*)", "$")
_DATE_LETTERS = re.compile(r"[ymdhs年月日]|AM/PM|上午/下午", re.IGNORECASE)
_LONGEST = 255


def general(value: float) -> str:
    """As the format *General* shows it: no trailing zeros, no noise of the machine's fractions."""
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.11g}"


def shown(value: float, code: str, *, since_1904: bool = False) -> str | None:
    """``value`` in the number format ``code``; empty if the format hides it, None if it is not understood."""
    if not code or code == "@" or code.lower() == "general":
        return general(value)
    if len(code) > _LONGEST:
        return None
    section, signed = _section(code, value)
    tokens = list(_TOKEN.finditer(section))
    if any(t["plain"] and _DATE_LETTERS.match(t["plain"]) for t in tokens) and not any(
        t["number"] and set(t["number"]) & set("#?") for t in tokens
    ):
        return _moment(value, section, since_1904)
    return _number(value if signed else abs(value), tokens)


def shown_words(text: str, code: str) -> str:
    """Words in the number format ``code``, of which the fourth part is for them, or a last one with ``@``.

    >>> shown_words("批准", ";;;"), shown_words("批准", '@"（待定）"'), shown_words("批准", "0.00")
    ('', '批准（待定）', '批准')
    """
    if not code or code == "@" or len(code) > _LONGEST or (";" not in code and "@" not in code):
        return text
    sections = _split(code)
    own = sections[3] if len(sections) > 3 else sections[-1]
    tokens = list(_TOKEN.finditer(own))
    if len(sections) < 4 and not any(token["plain"] == "@" for token in tokens):
        return text
    out = []
    for token in tokens:
        if token["plain"] == "@":
            out.append(text)
        elif token["bracket"] is None and not token["general"]:
            out.append(token["quoted"] or token["escaped"] or token["plain"] or token["number"] or "")
    return "".join(out).strip()


def _section(code: str, value: float) -> tuple[str, bool]:
    """The part of the format for this value, and whether the minus sign is to be written."""
    sections = _split(code)
    conditions = [_condition(s) for s in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _holds(value, *condition):
                return section, True
        return sections[-1], True
    if len(sections) > 1 and value < 0:
        return sections[1], False
    return (sections[2], True) if len(sections) > 2 and value == 0 else (sections[0], True)


def _split(code: str) -> list[str]:
    out = [""]
    for token in _TOKEN.finditer(code):
        if token.group() == ";":
            out.append("")
        else:
            out[-1] += token.group()
    return out[:4]


def _condition(section: str) -> tuple[str, float] | None:
    for token in _TOKEN.finditer(section):
        match = _CONDITION.fullmatch(token["bracket"] or "")
        if match:
            try:
                return match[1], float(match[2])
            except ValueError:
                return None
    return None


def _holds(value: float, sign: str, other: float) -> bool:
    return {
        "<": value < other,
        ">": value > other,
        "=": value == other,
        "<=": value <= other,
        ">=": value >= other,
        "<>": value != other,
    }[sign]


def _number(value: float, tokens: list[re.Match[str]]) -> str | None:
    if sum(bool(t["number"] or t["general"]) for t in tokens) > 1:
        return None
    if any((t["bracket"] or "").upper().startswith("DBNUM") for t in tokens):
        return None
    percent = sum(t["plain"] == "%" for t in tokens)
    out, minus = [], "-" if value < 0 else ""
    for token in tokens:
        if token["number"]:
            digits = _digits(abs(value) * 100**percent, token["number"])
            if digits is None:
                return None
            out.append(minus + digits)
        elif token["general"]:
            out.append(general(value))
        elif token["bracket"] is not None:
            currency = _CURRENCY.match(token["bracket"])
            out.append(currency[1] if currency else "")
        else:
            out.append(token["quoted"] or token["escaped"] or token["plain"] or "")
    return "".join(out).strip()


def _digits(value: float, pattern: str) -> str | None:
    if "e" in pattern.lower() or pattern.count(".") > 1:
        return None
    # Each comma at the end divides by a thousand.
    kept = pattern.rstrip(",")
    whole, _, fraction = kept.partition(".")
    scaled = whole.rstrip(",")
    value /= 1000 ** (len(pattern) - len(kept) + len(whole) - len(scaled))
    places = len(fraction.replace(",", ""))
    try:
        exact = Decimal(repr(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    except InvalidOperation:
        return None
    text = f"{exact:,f}" if "," in scaled else f"{exact:f}"
    spare = len(fraction) - len(fraction.rstrip("#?"))
    head, dot, tail = text.partition(".")
    while spare and tail.endswith("0"):
        tail, spare = tail[:-1], spare - 1
    width = scaled.count("0")
    return head.zfill(width) + (dot + tail if tail else "")


def _moment(value: float, section: str, since_1904: bool) -> str | None:
    # Excel counts a 29 February 1900 that never was.
    start = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 30)
    try:
        moment = start + timedelta(seconds=round(value * 86_400))
    except (OverflowError, ValueError):
        return None
    letters = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", section).lower()
    day = "d" in letters or "日" in section
    if "y" not in letters:
        return (
            moment.strftime("%H:%M") if "h" in letters else f"{moment.month}月{moment.day}日" if day else None
        )
    date = f"{moment.year}年{moment.month}月" + (f"{moment.day}日" if day else "")
    return f"{date} {moment:%H:%M}" if "h" in letters else date
