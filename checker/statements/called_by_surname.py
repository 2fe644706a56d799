"""任命叶志明先生为首席质量官。叶先生…: the officer told by his surname, once the paper has named him whole."""

from __future__ import annotations

import re
from collections.abc import Callable

from checker.patterns import Pattern

_POLITE = Pattern(r"(?P<surname>[一-鿿])(?:先生|女士|小姐|教授|博士|老师)", "先女小教博老")
_TITLES = r"(?:总经理|董事长|总裁|厂长|院长|总监|部长|经理|主任|书记|董事|主席|工程师|会计师)"
_HONOURS = r"(?:先生|女士|小姐|同志|教授|博士|老师)"
_LONGEST = 4


def by_surname(text: str, names: frozenset[str], paper: Callable[[], str]) -> frozenset[str]:
    """How ``text`` calls one of ``names`` so; nothing where it, or the ``paper``, names another of that surname."""
    found: set[str] = set()
    for polite in _POLITE.finditer(text) if names else ():
        surname = polite.group("surname")
        whose = [name for name in names if name[0] == surname and 2 <= len(name) <= _LONGEST]
        told = text.count(surname) - text.count(polite.group())
        if len(whose) == 1 and told == text.count(whose[0]) and not _another(surname, whose[0], paper()):
            found.add(polite.group())
    return frozenset(found) - names


def _another(surname: str, name: str, paper: str) -> bool:
    """Whether a person of that surname is named who is not ``name``."""
    people = re.finditer(
        rf"(?P<who>{surname}[一-鿿]{{1,2}}){_HONOURS}|{_TITLES}(?P<titled>{surname}[一-鿿]{{1,2}})", paper
    )
    told = (person.group("who") or person.group("titled") for person in people)
    return any(not who.startswith(name) and not name.startswith(who) for who in told)
