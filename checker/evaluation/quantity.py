"""Exact numbers with units: what a formula counts in."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from checker.errors import nearest
from checker.patterns import Pattern
from checker.records import record

Dims = tuple[tuple[str, int], ...]
"""Base units with their powers, by name; of a bare number none."""

BARE: Dims = ()
POINTS: Dims = (("point", 1),)

_KNOWN: Mapping[str, tuple[Fraction, str]] = {
    name: (Fraction(factor), base)
    for base, names in {
        "": {"%": "0.01", "％": "0.01", "‰": "0.001", "倍": "1"},
        "point": {"分": "1", "point": "1", "points": "1"},
        "CNY": {"CNY": "1", "元": "1", "万元": "10000", "亿元": "100000000"},
        "month": {
            "月": "1",
            "个月": "1",
            "month": "1",
            "months": "1",
            "年": "12",
            "year": "12",
            "years": "12",
        },
        "day": {"日": "1", "天": "1", "day": "1", "days": "1"},
        "hour": {"小时": "1", "hour": "1", "hours": "1"},
        "person": {"人": "1", "person": "1", "persons": "1"},
        "time": {"次": "1", "time": "1", "times": "1"},
        "item": {"项": "1", "item": "1", "items": "1"},
        "piece": {"件": "1", "piece": "1", "pieces": "1"},
    }.items()
    for name, factor in names.items()
}
_NUMBER = Pattern(r"\s*([-+]?\d{1,15}(?:\.\d{1,15})?)\s*(.*)")


@record(frozen=True, slots=True)
class Unit:
    """``factor`` of these base units: 万元 is 10000 CNY, % is a hundredth of a bare number."""

    factor: Fraction
    dims: Dims


def unit_of(text: str | None) -> Unit:
    """The unit that ``text`` names, such as 万元, % or 元/人; nothing is a bare number.

    A word that is not known is a unit of its own.
    """
    factor, powers = Fraction(1), dict[str, int]()
    above, *below = (text or "").replace("·", "*").split("/")
    for part, sign in ((above, 1), *((part, -1) for part in below)):
        for name in filter(None, map(str.strip, part.split("*"))):
            if name == "1":
                continue
            size, base = _KNOWN.get(name, (Fraction(1), name))
            factor *= size**sign
            if base:
                powers[base] = powers.get(base, 0) + sign
    return Unit(factor, dims_of(powers))


def dims_of(powers: Mapping[str, int]) -> Dims:
    return tuple(sorted((base, power) for base, power in powers.items() if power))


def joined(left: Dims, right: Dims, sign: int) -> Dims:
    """The units of a product, or with ``sign`` -1 of a quotient."""
    powers = dict(left)
    for base, power in right:
        powers[base] = powers.get(base, 0) + sign * power
    return dims_of(powers)


def show_dims(dims: Dims) -> str:
    """The units in words: ``CNY/person``, or ``a bare number``."""
    above = "*".join(base if power == 1 else f"{base}^{power}" for base, power in dims if power > 0)
    below = "".join(f"/{base}" if power == -1 else f"/{base}^{-power}" for base, power in dims if power < 0)
    return f"`{above or 1}{below}`" if dims else "a bare number"


def unit_meant(text: str) -> str:
    """Help for a unit that does not fit: the nearest one that is known, if it is another word."""
    near = nearest(text, _KNOWN)
    return f"did you mean `{near}`?" if near and near != text and text not in _KNOWN else ""


def exact(value: int | float) -> Fraction:
    """The number as it was written: 0.1 is a tenth."""
    return Fraction(value) if isinstance(value, int) else Fraction(repr(value))


def quantity_in(text: str) -> tuple[Fraction, str] | None:
    """The number and the unit of words such as ``95 %`` or ``30 万元``; None for other words."""
    found = _NUMBER.fullmatch(text)
    return (Fraction(found.group(1)), found.group(2).strip()) if found else None


def shown(number: Fraction, places: int = 4) -> str:
    """The number as a decimal, ``≈`` before one that was cut to ``places`` (and never up to the next).

    >>> shown(Fraction(17, 2)), shown(Fraction(2, 3))
    ('8.5', '≈0.6666')
    """
    scale = 10**places
    cut = abs(number.numerator) * scale // number.denominator
    whole, part = divmod(cut, scale)
    digits = f"{whole}.{part:0{places}d}".rstrip("0").rstrip(".") if places else str(whole)
    about = "≈" if Fraction(cut, scale) != abs(number) else ""
    return f"{about}{'-' if number < 0 and cut else ''}{digits}"
