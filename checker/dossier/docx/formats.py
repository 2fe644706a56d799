"""Word's names of number formats, and how each shows a number."""

from __future__ import annotations

from collections.abc import Callable

from checker.dossier import numerals

_ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def _ordinal(number: int) -> str:
    last = number % 10 if number % 100 not in (11, 12, 13) else 0
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"


def _words(number: int) -> str:
    if number < 20:
        return _ENGLISH[number].capitalize()
    tens, ones = divmod(number, 10)
    if number > 99:
        return str(number)
    return (_TENS[tens] + (f"-{_ENGLISH[ones]}" if ones else "")).capitalize()


def _cycle(signs: str) -> Callable[[int], str]:
    return lambda n: signs[n - 1] if 1 <= n <= len(signs) else str(n)


def _stem_and_branch(number: int) -> str:
    return numerals.STEMS[(number - 1) % 10] + numerals.BRANCHES[(number - 1) % 12]


def _chinese_with_circle(number: int) -> str:
    return numerals.chinese(number, zero="〇")


FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": "{:02d}".format,
    "decimalHalfWidth": str,
    "decimalFullWidth": numerals.full_width,
    "decimalFullWidth2": numerals.full_width,
    "upperRoman": lambda n: numerals.roman(n).upper(),
    "lowerRoman": numerals.roman,
    "upperLetter": lambda n: numerals.letters(n).upper(),
    "lowerLetter": numerals.letters,
    "ordinal": _ordinal,
    "cardinalText": _words,
    "chineseCounting": _chinese_with_circle,
    "chineseCountingThousand": numerals.chinese,
    "taiwaneseCounting": _chinese_with_circle,
    "taiwaneseCountingThousand": numerals.chinese,
    "japaneseCounting": numerals.chinese,
    "taiwaneseDigital": numerals.digits,
    "ideographDigital": numerals.digits,
    "japaneseDigitalTenThousand": numerals.digits,
    "chineseLegalSimplified": numerals.formal,
    "ideographLegalTraditional": numerals.formal_traditional,
    "ideographTraditional": _cycle(numerals.STEMS),
    "ideographZodiac": _cycle(numerals.BRANCHES),
    "ideographZodiacTraditional": _stem_and_branch,
    "ideographEnclosedCircle": numerals.circled_chinese,
    "decimalEnclosedCircle": numerals.circled,
    "decimalEnclosedCircleChinese": numerals.circled,
    "decimalEnclosedParen": numerals.parenthesised,
    "decimalEnclosedFullstop": numerals.full_stopped,
    "numberInDash": "- {} -".format,
    "hex": "{:X}".format,
    "none": lambda n: "",
}


def show(number: int, name: str) -> str | None:
    """``number`` in the format ``name``, or None if we do not know the format (never a blank)."""
    known = FORMATS.get(name)
    if known is None:
        return None
    return known(number) if 0 < number < 10_000 or name == "none" else str(number)
