"""Words on their way to a paragraph: lines that a page breaks, what is bold in them, what was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce

from checker.dossier.breaks import split
from checker.dossier.clean import clean, join

_BLANKS = re.compile(r"[ \t\r\f]+")


@dataclass(slots=True)
class Words:
    """``numbers`` are the lines of the file on which the lines of words begin."""

    lines: list[str] = field(default_factory=lambda: [""])
    numbers: list[int] = field(default_factory=lambda: [0])
    flags: set[str] = field(default_factory=set)
    bold: int = 0
    count: int = 0

    def add(self, text: str, line: int, *, bold: bool, exact: bool) -> None:
        """``exact`` keeps the line breaks of the file, as ``<pre>`` does."""
        if exact:
            first, *rest = text.split("\n")
            self._append(first, line, bold)
            for offset, part in enumerate(rest, start=1):
                self.end_line(line + offset)
                self._append(part, line + offset, bold)
        else:
            self._append(clean(text), line, bold)

    def _append(self, text: str, line: int, bold: bool) -> None:
        if text.strip() and not self.lines[-1].strip():
            self.numbers[-1] = line
            text = text.lstrip()
        self.lines[-1] += text
        letters = sum(not c.isspace() for c in text)
        self.count += letters
        self.bold += letters if bold else 0

    def end_line(self, line: int) -> None:
        self.lines.append("")
        self.numbers.append(line)

    def paragraphs(self) -> Iterator[tuple[str, int]]:
        """Each with its line; an empty line ends one."""
        begin = 0
        for index in range(len(self.lines) + 1):
            if index < len(self.lines) and self.lines[index].strip():
                continue
            lines = [_flowed(line) for line in self.lines[begin:index]]
            yield from split(lines, self.numbers[begin:index], range(len(lines)), at_ends=True)
            begin = index + 1

    def in_one(self) -> str:
        """All of it as one line."""
        return " ".join(_flowed(line) for line in self.lines)

    def is_bold(self) -> bool:
        return self.count > 0 and self.bold * 10 >= 9 * self.count


def _flowed(line: str) -> str:
    """As a browser flows it, but without the blank that it puts where a Chinese line was broken."""
    return _BLANKS.sub(" ", reduce(join, line.split("\n"))).strip()
