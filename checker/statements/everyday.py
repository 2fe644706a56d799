"""Everyday words that say nothing about a power (made by scripts/make_general.py)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def longest(text: str, start: int, end: int) -> int:
    """The length of the longest everyday word that begins at ``start`` and ends by ``end``; 0 for none."""
    known = _beginning_with(text[start])
    return next((n for n in (5, 4, 3, 2) if start + n <= end and text[start : start + n] in known), 0)


@cache
def _beginning_with(char: str) -> frozenset[str]:
    return frozenset(_lines().get(char, "").split())


@cache
def _lines() -> dict[str, str]:
    """One line of the list holds all words with the same first character; few of them are ever asked for."""
    lines = files("checker.statements").joinpath("general.txt").read_text("utf-8").splitlines()
    return {line[0]: line for line in lines}
