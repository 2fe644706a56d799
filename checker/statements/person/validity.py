"""Until when a certificate holds, by its words."""

from __future__ import annotations

from checker.patterns import Pattern

_DAY = r"(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}日?"
UNTIL_DAY = Pattern(
    rf"(?:有效期?限?|到期|截止)(?:日期?|时间)?(?:截止|截至|延至|至|到|为|是|:|\||\s)*(?:自|从)?(?:{_DAY}(?:起)?\s*(?:至|-+|~|到)\s*)?(?P<day>{_DAY})|(?P<before>{_DAY})(?:(?:之?前|止)有效|到期)",
    "有到截",
)


def without_validity(text: str) -> str:
    """``text`` (normalised) without the days on which a certificate holds: none of them is that of a training.

    >>> without_validity("考核合格,有效期至2028年11月19日")
    '考核合格,'
    """
    return UNTIL_DAY.sub("", text)
