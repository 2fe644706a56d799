"""A paper in two languages that says which of them holds: what only the other one gives is not sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.gathering.model import Paper
from checker.patterns import Pattern
from checker.statements.duties.model import Duty
from checker.statements.model import OfficerFact, Statement

_ENGLISH = Pattern(
    r"英文(?:版本?|文本|本)?(?:内容)?为准|(?i:english (?:version|text|language version|language text)) (?:shall |will |is to )?(?:prevail|govern|control|be (?:authoritative|decisive))s?",
)
_CHINESE = Pattern(
    r"中文(?:版本?|文本|本)?(?:内容)?为准|(?i:chinese (?:version|text|language version|language text)) (?:shall |will |is to )?(?:prevail|govern|control|be (?:authoritative|decisive))s?",
)
_HAN = Pattern("[\u4e00-\u9fff]")
_OF_THE_POST = frozenset(("level", "decides", "reports_to", "leads", "charter"))


def in_ruling_tongue(papers: Sequence[Paper]) -> list[Paper]:
    """``papers`` in which a grant in the language that yields is not sure, where the one that holds gives it nowhere."""
    return [_weighed(paper) for paper in papers]


def _weighed(paper: Paper) -> Paper:
    said = paper.reading.statements
    english = _rules(paper) if said or paper.reading.officer else None
    if english is None:
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
    told = {o.kind for o in paper.reading.officer if _in_english(o) == english}
    officer = tuple(
        replace(o, certainty="unsure")
        if o.kind in _OF_THE_POST and _in_english(o) != english and o.kind not in told
        else o
        for o in paper.reading.officer
    )
    return replace(paper, reading=replace(paper.reading, statements=kept, officer=officer))


def duties_in_ruling_tongue(paper: Paper, duties: Sequence[Duty]) -> Sequence[Duty]:
    """``duties`` of ``paper``, in doubt where only the language that yields lays them on him."""
    english = _rules(paper) if duties else None
    if english is None:
        return duties
    laid = {d.topic for d in duties if _in_english(d) == english and d.role in ("responsible", "organises")}
    return [
        d
        if _in_english(d) == english or d.role in ("assists", "denied") or d.topic in laid
        else replace(d, certainty="unsure")
        for d in duties
    ]


def _rules(paper: Paper) -> bool | None:
    """Whether the English words hold; None where the paper says nothing of it, or both."""
    texts = [block.text for block in paper.document.blocks]
    english = any(_ENGLISH.search(text) for text in texts)
    return None if english == any(_CHINESE.search(text) for text in texts) else english


def _in_english(said: Statement | OfficerFact | Duty) -> bool:
    return not _HAN.search(said.text)
