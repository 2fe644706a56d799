"""What a bracket or a tail of an English heading bounds: Delegated powers (Plant 2 only), Powers during the CEO's absence."""

from __future__ import annotations

from collections.abc import Iterator

from checker.patterns import Pattern
from checker.statements.heading_bounds import HEADING_BOUND
from checker.statements.model import Effect
from checker.statements.sentence import Modifier, Sentence

_TAIL = Pattern(r"\(([^()]{3,80})\)|\s[-–—]\s*([^()]{3,80})$", "(-–—")
_OF_THE_PAPER = Pattern(
    r"\b(?:internal|confidential|reference|information only|external|draft|rev|revision|version|read|print|copy|pages?|appendix|annex|approved (?:by [^()]* )?(?:on|in)\b|adopted|issued)\b",
    "icredvpa",
)
_TURNS: tuple[tuple[Pattern, Effect, str, bool], ...] = (
    (
        Pattern(
            r"\b(?:advisory|advice only|recommendations? only|proposals? only|consultative|for advice)\b",
            "arpcf",
        ),
        "recommend_only",
        "scope",
        False,
    ),
    (
        Pattern(r"\b(?:joint|jointly|together|shared|in agreement|in concert)\b", "jtsi"),
        "joint",
        "partner",
        True,
    ),
    (
        Pattern(
            r"\b(?:subject to|requires?|requiring|with the (?:prior )?(?:approval|consent|agreement|permission)|after|upon|once|pending|if|unless|on the (?:instructions?|orders?))\b",
            "srwaupoi",
        ),
        "conditional",
        "prior_approval",
        True,
    ),
    (
        Pattern(
            r"\b(?:only|solely|limited to|restricted to|confined to|excluding|except|other than|not including|trial period|trial|pilot|interim|until|up to|valid (?:to|till))\b",
            "oslrcenwtpiuv",
        ),
        "limited",
        "scope",
        False,
    ),
)
_ABSENCE = Pattern(
    r"\b(?:during|in|while|when)\b.*\b(?:absen(?:ce|t)|away|abroad|on leave|vacation|unavailable)\b", "ablnv"
)
_OTHERS = frozenset(("above", "beside", "grantor"))


def brackets_of(sentence: Sentence) -> Iterator[tuple[Modifier, str]]:
    """The limits that brackets and tails of a heading set to all that stands under it."""
    text = sentence.text
    for found in _TAIL.finditer(text):
        inside = (found.group(1) or found.group(2)).strip()
        classes = {t.cls for t in sentence.tokens if found.start() <= t.start < found.end()}
        if _OF_THE_PAPER.search(inside) or "officer" in classes:
            continue
        for pattern, effect, kind, others in _TURNS:
            if pattern.search(inside) and (not others or classes & _OTHERS):
                yield Modifier("limit", HEADING_BOUND, kind, effect, 0, 0), inside
                break
    away = _ABSENCE.search(text)
    if away and any(t.cls in _OTHERS and t.start >= away.start() for t in sentence.tokens):
        yield Modifier("limit", HEADING_BOUND, "time", "limited", 0, 0), away.group()
