"""A ledger in words: counts, layers, indicators."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.reports.options import LANGUAGES
from checker.reports.words import name_of
from checker.rulebook.coverage import Coverage
from checker.rulebook.model import LedgerEntry

_WORDS: Mapping[str, tuple[str, str]] = {
    "known": ("已知 {n} 项：{parts}", "{n} known: {parts}"),
    "percent": (
        "；约束企业的要求中，全部或部分自动判定的占 {percent}%",
        "; of what binds an enterprise, {percent}% is looked at, wholly or in part",
    ),
    "indicators": (
        "评价指标（一级/二级/三级）：标准共 {declared}，已录入 {transcribed}",
        "indicators (first/second/third level): declared {declared}, transcribed {transcribed}",
    ),
    "editions": ("仅见于 {names}", "seen in {names} only"),
    "unsaid": ("数量未知", "not known"),
    "R": ("标准本身（R）", "the standard itself (R)"),
    "P": ("各地文件（P）", "instruments of jurisdictions (P)"),
    "B": ("参照文本（B）", "comparators (B)"),
    "adjacent": ("相邻规定（adjacent）", "other rules that bind (adjacent)"),
}


def coverage_in_words(found: Coverage, lang: str) -> str:
    """``known n: automated n, …``, with the share that is looked at."""
    comma = "、" if lang == "zh" else ", "
    parts = comma.join(f"{name_of('ledger', status, lang)} {n}" for status, n in found.statuses.items())
    whole = _word("known", lang, n=found.known, parts=parts)
    return (
        whole
        if found.percent is None
        else whole + _word("percent", lang, percent=f"{float(found.percent):.1f}")
    )


def indicators_in_words(indicators: Mapping[str, Any], lang: str) -> str:
    """How many indicators are declared, and how many the pack has."""
    declared = indicators["declared"]
    return _word(
        "indicators",
        lang,
        declared=_word("unsaid", lang) if declared is None else "/".join(map(str, declared)),
        transcribed="/".join(map(str, indicators["transcribed"])),
    )


def editions_in_words(entry: LedgerEntry, lang: str) -> str:
    """In which editions it was seen, by id; empty if it is known of all."""
    comma = "、" if lang == "zh" else ", "
    return _word("editions", lang, names=comma.join(entry.editions)) if entry.editions else ""


def layer_name(layer: str, lang: str) -> str:
    """A layer of the ledger in words."""
    return _word(layer, lang)


def _word(name: str, lang: str, **parts: object) -> str:
    return _WORDS[name][LANGUAGES.index(lang)].format(**parts)
