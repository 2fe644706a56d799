"""The reader knows one officer by name; another pack's officer is read in his place.

Grammar and guards of the reader were made, and are measured, on texts of the 首席质量官. Where a pack has an officer of
its own, its titles are read as 首席质量官 (Latin ones as cqo), and whom the words of the other pack called so becomes
somebody else. Only the text that is read changes: quotations and places are those that were written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from checker.patterns import Pattern
from checker.statements.normalise import Normal

OFFICER = ("首席质量官", "cqo")
"""How the reader calls the officer, in Chinese and in Latin letters."""
SOMEBODY_ELSE = ("另一总监", "co director")


def named_so(title: str, names: tuple[str, str]) -> str:
    """The one of ``names`` that is of the script of ``title``."""
    return names[title.isascii()]


class StandIns:
    """Puts names in the place of titles; without titles, texts stay the very same."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._titles = Pattern("|".join(_longest_first(names))) if names else None

    def read_in(self, normal: Normal) -> Normal:
        """``normal`` with each title read as its name; every character still knows where it was written."""
        if self._titles is None:
            return normal
        found = list(self._titles.finditer(normal.text))
        if not found:
            return normal
        text: list[str] = []
        origin: list[int] = []
        before = normal.origin or range(len(normal.text))
        position = 0
        for title in (*found, None):
            end = title.start() if title else len(normal.text)
            text.append(normal.text[position:end])
            origin += before[position:end]
            if title:
                name = self._names[title.group()]
                text.append(name)
                origin += [before[title.start()]] * (len(name) - 1) + [before[title.end() - 1]]
                position = title.end()
        return Normal("".join(text), normal.written, tuple(origin))


def _longest_first(titles: Iterable[str]) -> list[str]:
    import re

    edged = r"(?<![a-z0-9]){}(?![a-z0-9])"
    by_length = sorted(titles, key=lambda title: (-len(title), title))
    return [edged.format(re.escape(t)) if t.isascii() else re.escape(t) for t in by_length]
