"""Text without what no person can see: control characters, lone surrogates, marks that turn text around."""

from __future__ import annotations

import re

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
_SPACE = re.compile(r"[ \t\u00a0\u2000-\u200a\u3000]+")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u3007"
_BETWEEN_CJK = re.compile(f"(?<=[{_CJK}])[ \t\u00a0\u3000]+(?=[{_CJK}])")
# Between two characters that each stand alone.
_LETTER_SPACE = re.compile(f"(?:(?<=^[{_CJK}])|(?<= [{_CJK}])) (?=[{_CJK}](?: |$))")
_IS_CJK = re.compile(f"[{_CJK}]")


def clean(text: str) -> str:
    """``text`` with one kind of line break and nothing invisible in it."""
    return _INVISIBLE.sub("", _BREAKS.sub("\n", text))


def squeeze(text: str) -> str:
    """One line: runs of blanks become one space, and none stands between Chinese characters.

    >>> squeeze("首 席 质 量 官　任命书 CQO  letter")
    '首席质量官任命书 CQO letter'
    """
    return _BETWEEN_CJK.sub("", _SPACE.sub(" ", text.replace("\n", " "))).strip()


def tidy(text: str) -> str:
    """One line as a person would copy it: only letter-spaced words are drawn together.

    >>> tidy("第二章 权限"), tidy("任 命 书"), tidy("姓 名")
    ('第二章 权限', '任命书', '姓名')
    """
    return _LETTER_SPACE.sub("", _SPACE.sub(" ", text.replace("\n", " ")).strip())


def join(first: str, second: str) -> str:
    """Two pieces of one broken line, with a space only between words that need one."""
    left, right = first.rstrip(), second.lstrip()
    if not left or not right or _IS_CJK.match(left[-1]) or _IS_CJK.match(right[0]):
        return left + right
    return f"{left} {right}"
