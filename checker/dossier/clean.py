"""Text without what no person can see: control characters, lone surrogates, marks that turn text around."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from checker.dossier.asked_again import asked_again
from checker.dossier.unseen import notice
from checker.patterns import Pattern

_INVISIBLE = Pattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_SPACE = Pattern(r"[ \t\u00a0\u2000-\u200a\u3000]+")
_BREAKS = Pattern("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# As bounds rather than as a pattern: patterns of such sets take long to compile.
_CJK = (
    ("\u2018", "\u201d"),
    ("\u2026", "\u2026"),
    ("\u3000", "\u303f"),
    ("\u3400", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\uff00", "\uffef"),
)


def clean(text: str) -> str:
    """``text`` with one kind of line break and nothing invisible in it."""
    lines = _BREAKS.sub("\n", text)
    seen = _INVISIBLE.sub("", lines)
    if len(seen) != len(lines):
        notice(lines)
    return seen


@asked_again
def squeeze(text: str) -> str:
    """One line: runs of blanks become one space, and none stands between Chinese characters.

    >>> squeeze("首 席 质 量 官　任命书 CQO  letter")
    '首席质量官任命书 CQO letter'
    """
    return _drawn_together(text, lambda left, right: is_cjk(left[-1]) and is_cjk(right[0]))


def letters_of(text: str) -> int:
    """How many characters of ``text`` are no blanks."""
    return sum(map(len, text.split()))


def bare(text: str) -> str:
    """All characters but blanks, as words are compared that were set by different programs."""
    return "".join(text.split())


@asked_again
def tidy(text: str) -> str:
    """One line as a person would copy it: only letter-spaced words are drawn together.

    >>> tidy("第二章 权限"), tidy("任 命 书"), tidy("姓 名")
    ('第二章 权限', '任命书', '姓名')
    """
    return _drawn_together(text, lambda left, right: _is_letter(left) and _is_letter(right))


def join(first: str, second: str) -> str:
    """Two pieces of one broken line, with a space only between words that need one."""
    left, right = first.rstrip(), second.lstrip()
    if not left or not right or is_cjk(left[-1]) or is_cjk(right[0]):
        return left + right
    return f"{left} {right}"


def _drawn_together(text: str, close: Callable[[str, str], bool]) -> str:
    """One line, without the blanks between words of which ``close`` says that they belong together."""
    line = _SPACE.sub(" ", text.replace("\n", " ")).strip()
    if " " not in line:
        return line
    words = line.split(" ")
    gaps = ("" if close(left, right) else " " for left, right in pairwise(words))
    return words[0] + "".join(gap + word for gap, word in zip(gaps, words[1:], strict=True))


def _is_letter(word: str) -> bool:
    return len(word) == 1 and is_cjk(word)


@lru_cache(maxsize=8_192)
def is_cjk(character: str) -> bool:
    """Whether it is set as wide as it is high: a Chinese character or its punctuation."""
    return any(first <= character <= last for first, last in _CJK)
