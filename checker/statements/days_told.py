"""Turns that say from or until which day a sentence holds; whoever gathers the facts binds them to these days."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern

_DAY = r"\d{4}年\d{1,2}月\d{1,2}日|20\d\d-\d\d-\d\d"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY_EN = rf"(?:\d{{1,2}} {_MONTH} 20\d\d|20\d\d-\d\d-\d\d)"
_TURNS = (
    Pattern(rf"(?:[自从](?:{_DAY})(?:之日)?起|(?:{_DAY})(?:之日)?起)(?:正式)?(?:施行|实施|执行|生效)?", "起"),
    Pattern(rf"(?:有效期至|截[至止]|至)(?:{_DAY})(?:为?止)?|(?:{_DAY})(?:为?止|以前|之前|前)", "至止前"),
    Pattern(rf"\b(?:(?:with effect )?from|until) {_DAY_EN}\b", "-0 fu"),
)


def days_told(text: str) -> Iterator[tuple[int, int]]:
    """Where in ``text`` (in small letters) such a turn stands; only whole days of a calendar year count.

    >>> [*days_told("自2030年1月1日起，总经理支持首席质量官开展工作")]
    [(0, 11)]
    """
    for turn in _TURNS:
        for found in turn.finditer(text):
            yield found.span()
