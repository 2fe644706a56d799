"""Regular expressions that are compiled when a text first holds a letter without which they cannot match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any


class Pattern:
    """A regular expression with its cues: groups of letters, parted by blanks, of which each match holds one each.

    ``Pattern("(?:须|应)报[^,]{2,8}批准", "须应 批")`` looks at a text only where it holds 须 or 应, and 批. Most
    turns of phrase occur in few texts: without cues each would be compiled at every start and tried at every
    letter. ``tests/test_patterns.py`` proves that the cues of every pattern are letters that it needs.
    """

    __slots__ = ("_compiled", "_needs", "source")

    def __init__(self, source: str, cues: str = "") -> None:
        self.source = source
        self._needs = tuple(frozenset(group) for group in cues.split())
        self._compiled: re.Pattern[str] | None = None

    @property
    def needs(self) -> tuple[frozenset[str], ...]:
        """The cues: of each set one letter stands in every match."""
        return self._needs

    def compiled(self) -> re.Pattern[str]:
        """The expression itself, compiled once."""
        if self._compiled is None:
            self._compiled = _compile(self.source)
        return self._compiled

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        end = len(text) if end is None else end
        return self.compiled().search(text, start, end) if self._may(text, start, end) else None

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As ``re.Pattern.match``."""
        end = len(text) if end is None else end
        return self.compiled().match(text, start, end) if self._may(text, start, end) else None

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As ``re.Pattern.fullmatch``."""
        end = len(text) if end is None else end
        return self.compiled().fullmatch(text, start, end) if self._may(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        end = len(text) if end is None else end
        return self.compiled().finditer(text, start, end) if self._may(text, start, end) else iter(())

    def findall(self, text: str) -> list[Any]:
        """As ``re.Pattern.findall``."""
        return self.compiled().findall(text) if self._may(text, 0, len(text)) else []

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As ``re.Pattern.sub``."""
        return self.compiled().sub(by, text) if self._may(text, 0, len(text)) else text

    def subn(self, by: str | Callable[[re.Match[str]], str], text: str) -> tuple[str, int]:
        """As ``re.Pattern.subn``."""
        return self.compiled().subn(by, text) if self._may(text, 0, len(text)) else (text, 0)

    def split(self, text: str) -> list[str]:
        """As ``re.Pattern.split`` of an expression without groups."""
        return self.compiled().split(text) if self._may(text, 0, len(text)) else [text]

    def _may(self, text: str, start: int, end: int) -> bool:
        if not self._needs:
            return True
        letters = _letters(text, start, end)
        for need in self._needs:  # noqa: SIM110 – asked of every pattern for every sentence
            if need.isdisjoint(letters):
                return False
        return True


Compile = Callable[[str], re.Pattern[str]]
_compile: Compile = re.compile


def compile_with(compile: Compile) -> Compile:
    """Has patterns compiled by ``compile`` from now on; returns by what they were before."""
    global _compile
    before, _compile = _compile, compile
    return before


@lru_cache(maxsize=16)
def _letters(text: str, start: int, end: int) -> frozenset[str]:
    return frozenset(text[start:end])
