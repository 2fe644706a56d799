"""Wraps text for a terminal, where a Chinese character takes two columns."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_NO_LINE_BEGINS = frozenset("，。、；：！？）」』》】〉”’…—·,.;:!?)]}%")
_NO_LINE_ENDS = frozenset("（「『《【〈“‘([{")
_PIECE = re.compile(r" +|[!-~\u00a1-\u024f]+|.", re.DOTALL)


def columns(text: str) -> int:
    """How many columns ``text`` takes.

    >>> columns("abc首席")
    7
    """
    return sum(map(_width, text))


def wrapped(text: str, width: int) -> list[str]:
    """The lines of ``text``, none wider than ``width`` unless punctuation hangs; at least one line."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text, max(width, 8)):
        if line and columns(line) + columns(piece.rstrip()) > max(width, 8):
            lines.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip(" ")
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def indented(text: str, *, first: str, rest: str, width: int) -> str:
    """``text`` wrapped to ``width``, the first line after ``first``, the others after ``rest``."""
    inner = width - max(columns(first), columns(rest))
    head, *tail = wrapped(text, inner)
    return "\n".join([first + head, *(rest + line for line in tail)])


def _pieces(text: str, width: int) -> list[str]:
    """What may not be torn: Latin words, and characters together with the punctuation that clings to them."""
    pieces: list[str] = []
    for token in _PIECE.findall(text):
        clings = pieces and (
            token[0] in _NO_LINE_BEGINS or pieces[-1][-1] in _NO_LINE_ENDS or unicodedata.combining(token[0])
        )
        if clings and columns(pieces[-1]) + columns(token) <= width:
            pieces[-1] += token
        else:
            pieces.extend(_cut(token, width))
    return pieces


def _cut(token: str, width: int) -> list[str]:
    return [token[i : i + width] for i in range(0, len(token), width)]


@cache
def _width(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
