"""任命叶志明先生为首席质量官。叶先生…: the officer told by his surname, once the paper has named him whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.dossier.model import Block
from checker.patterns import Pattern

_POLITE = Pattern(r"(?P<surname>[一-鿿])(?:先生|女士|小姐|教授|博士|老师)", "先女小教博老")
_TITLES = r"(?:总经理|董事长|总裁|厂长|院长|总监|部长|经理|主任|书记|董事|主席|工程师|会计师)"
_HONOURS = r"(?:先生|女士|小姐|同志|教授|博士|老师)"
_LONGEST = 4


class Surnames:
    """How the blocks of one paper call people whom it has named whole."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        self._others: dict[str, bool] = {}

    def of(self, text: str, names: frozenset[str]) -> frozenset[str]:
        """How ``text`` calls one of ``names`` so; nothing where it, or the paper, names another of that surname."""
        found: set[str] = set()
        for polite in frozenset(polite.group() for polite in _POLITE.finditer(text)) if names else ():
            surname = polite[0]
            whose = [name for name in names if name[0] == surname and 2 <= len(name) <= _LONGEST]
            if len(whose) == 1 and _only_he(text, whose[0]) and not self._another(whose[0]):
                found.add(polite)
        return frozenset(found) - names

    def _another(self, name: str) -> bool:
        """Whether a person of that surname is named in the paper who is not ``name``."""
        if name not in self._others:
            people = re.compile(
                rf"(?P<who>{name[0]}[一-鿿]{{1,2}}){_HONOURS}|{_TITLES}(?P<titled>{name[0]}[一-鿿]{{1,2}})"
            )
            told = (
                p.group("who") or p.group("titled") for b in self._blocks for p in people.finditer(b.text)
            )
            self._others[name] = any(not who.startswith(name) and not name.startswith(who) for who in told)
        return self._others[name]


def _only_he(text: str, name: str) -> bool:
    """Whether the first letter of ``name`` stands in ``text`` for nothing but him."""
    polite = sum(1 for found in _POLITE.finditer(text) if found.group("surname") == name[0])
    return text.count(name[0]) == polite + text.count(name)
