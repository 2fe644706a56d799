"""A paper in two languages that says which of them holds: what only the other one gives is not sure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.model import Statement

_ENGLISH = Pattern(
    r"英文(?:版本?|文本|本)?(?:内容)?为准|(?i:english (?:version|text|language version|language text)) (?:shall |will |is to )?(?:prevail|govern|control|be (?:authoritative|decisive))s?",
)
_CHINESE = Pattern(
    r"中文(?:版本?|文本|本)?(?:内容)?为准|(?i:chinese (?:version|text|language version|language text)) (?:shall |will |is to )?(?:prevail|govern|control|be (?:authoritative|decisive))s?",
)
_HAN = re.compile("[\u4e00-\u9fff]")


def in_ruling_tongue(papers: Sequence[Paper]) -> list[Paper]:
    """``papers`` in which a grant in the language that yields is not sure, where the one that holds gives it nowhere."""
    return [_weighed(paper) for paper in papers]


def _weighed(paper: Paper) -> Paper:
    said = paper.reading.statements
    if not said:
        return paper
    texts = [block.text for block in paper.document.blocks]
    english = any(_ENGLISH.search(text) for text in texts)
    if english == any(_CHINESE.search(text) for text in texts):
        return paper
    holds = {
        (s.holder, s.authority, s.power) for s in said if _in_english(s) == english and s.effect == "grant"
    }
    kept = tuple(
        s
        if _in_english(s) == english
        or s.effect in ("denied", "none")
        or (s.holder, s.authority, s.power) in holds
        else replace(s, certainty="unsure")
        for s in said
    )
    return replace(paper, reading=replace(paper.reading, statements=kept))


def _in_english(said: Statement) -> bool:
    return not _HAN.search(said.text)
