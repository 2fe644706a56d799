"""The words of an evaluation's report in Chinese and English, and how numbers and intervals are written."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from checker.evaluation.model import Scheme
from checker.evaluation.quantity import shown
from checker.evaluation.results import Evaluation, Ground, Missing
from checker.evaluation.spans import Span
from checker.reports.citing import Sources, say_cite
from checker.reports.places import say_place
from checker.reports.plain import plain

_WORDS: Mapping[str, tuple[str, str]] = {
    "report": ("首席质量官评价", "Evaluation of the Chief Quality Officer"),
    "pack": ("标准", "Standard"),
    "region": ("地区", "Region"),
    "no_region": ("未指定", "none chosen"),
    "as_of": ("评价基准日", "As of"),
    "total": ("总分", "Total"),
    "level": ("等级", "Level"),
    "levels": ("可能的等级", "Possible levels"),
    "below_all": ("未达任何等级", "below all levels"),
    "no_total": ("不给出", "not given"),
    "no_score": ("—", "—"),
    "indicators": ("指标", "Indicators"),
    "indicator": ("指标", "Indicator"),
    "score": ("得分", "Score"),
    "out_of": ("满分", "Out of"),
    "evidence": ("依据", "Evidence"),
    "missing": ("所缺", "Missing"),
    "ask": ("由谁提供", "Who has it"),
    "checks": ("流程、证书与聘用", "Process, certificate and appointment"),
    "check": ("事项", "Item"),
    "verdict": ("判定", "Verdict"),
    "reason": ("理由", "Why"),
    "cite": ("出处", "Source"),
    "headings": ("标准中仅见标题的部分", "Of the standard, headings only"),
    "aspects": ("评价的四个方面", "Aspects of the evaluation"),
    "principles": ("评价原则", "Principles"),
    "annexes": ("附录", "Annexes"),
    "shall": ("规范性", "normative"),
    "should": ("资料性", "informative"),
    "may": ("资料性", "informative"),
    "notices": ("请先阅读", "Read this first"),
    "transcribed": ("已录入三级指标 {n} 项，共 {of} 项", "{n} of {of} third-level indicators transcribed"),
    "transcribed_alone": ("已录入三级指标 {n} 项", "{n} third-level indicators transcribed"),
    "no_rounding": ("不修约", "not rounded"),
    "half_up": (
        "四舍五入至 {places} 位小数，只在最后修约一次",
        "rounded half up to {places} places, once, at the end",
    ),
    "half_even": (
        "四舍六入五成双至 {places} 位小数，只在最后修约一次",
        "rounded half to even to {places} places, once, at the end",
    ),
    "down": ("舍去 {places} 位以后的小数，只在最后修约一次", "cut to {places} places, once, at the end"),
    "fact": ("事实", "fact"),
    "record": ("记录", "record"),
    "table": ("数据表", "table"),
    "mark": ("评分", "mark"),
    "scored": ("已评", "scored"),
    "interval": ("部分可知", "partly known"),
    "unknown": ("未知", "unknown"),
    "conflicting": ("矛盾", "conflicting"),
    "unverified": ("未核实", "unverified"),
}


def word(name: str, lang: str) -> str:
    """The word for ``name``."""
    return _WORDS[name][0 if lang == "zh" else 1]


def say_span(span: Span | None, lang: str) -> str:
    """``85``, ``[70, 85.5]``, or a dash where there is none."""
    if span is None:
        return word("no_score", lang)
    if span.exact:
        return shown(Fraction(span.lo))
    return f"[{shown(Fraction(span.lo))}, {shown(Fraction(span.hi))}]"


def say_total(found: Evaluation, lang: str) -> str:
    """The total out of the full score, and how it was rounded."""
    if found.total is None or found.scheme.full is None:
        return word("no_total", lang)
    how = found.scheme.rounding
    said = word("no_rounding", lang) if how is None else word(how.mode, lang).format(places=how.places)
    score = f"{say_span(found.total, lang)} / {shown(found.scheme.full)}"
    return f"{score}（{said}）" if lang == "zh" else f"{score} ({said})"


def say_levels(found: Evaluation, lang: str) -> str:
    """The level, or the levels that are possible; empty without a total."""
    titles = {level.id: level.title[lang] for level in found.scheme.levels}
    names = [word("below_all", lang) if each is None else titles[each] for each in found.levels]
    return ("、" if lang == "zh" else ", ").join(plain(name) for name in names)


def say_counts(scheme: Scheme, lang: str) -> str:
    """``n of 51 transcribed``."""
    declared, n = scheme.counts.declared, scheme.counts.transcribed[2]
    if declared is None:
        return word("transcribed_alone", lang).format(n=n)
    return word("transcribed", lang).format(n=n, of=declared[2])


def say_source(cite: Mapping[str, Any], sources: Sources, lang: str) -> str:
    """Where something is known from, how well, and what is to be said of that."""
    note = (cite.get("note") or {}).get(lang, "")
    said = say_cite(cite, sources, lang)
    return f"{said}{'；' if lang == 'zh' else '; '}{plain(note)}" if note else said


def say_ground(ground: Ground, lang: str) -> str:
    """What a score comes from, by whom, and where it stands."""
    zh = lang == "zh"
    who = ("，" if zh else ", ").join(plain(part) for part in (ground.by, ground.date) if part)
    kind = word(ground.kind, lang)
    parts = [f"{kind}：{plain(ground.said)}" if zh else f"{kind}: {plain(ground.said)}"]
    behind = [who] if who and ground.kind != "record" else []
    behind += [say_place(ground.place, lang)] if ground.place else []
    if behind:
        parts.append(f"（{'；'.join(behind)}）" if zh else f" ({'; '.join(behind)})")
    return "".join(parts)


def say_missing(missing: Missing, lang: str) -> str:
    """What is missing, and who has it."""
    why, ask = plain(missing.why.get(lang, "")), plain(missing.ask.get(lang, ""))
    named = f"{plain(missing.name)}：{why}" if lang == "zh" else f"{plain(missing.name)}: {why}"
    if not ask:
        return named
    return f"{named} → {ask}"
