"""Traditional characters as simplified ones, one for one, so that a pattern is written once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def simplified(text: str) -> str:
    """``text`` with its traditional characters made simplified, one for one.

    >>> simplified("職權規定")
    '职权规定'
    """
    return text.translate(_table())


@cache
def _table() -> dict[int, int]:
    """Made by scripts/make_t2s.py."""
    pairs = files("checker").joinpath("t2s.txt").read_text("utf-8").split()
    return _Table({ord(pair[0]): ord(pair[1]) for pair in pairs})


class _Table(dict[int, int]):
    """Every other character is itself; written down, for a look-up that fails costs translate() an exception."""

    def __missing__(self, code: int) -> int:
        self[code] = code
        return code
