"""Names made of several words: quality improvement programmes, money earmarked for quality, rewarded and penalised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set

_QUALITY = word_set("quality, product quality, quality management, quality work")
_SORTS = word_set(
    """
    improvement, work, working, management, assurance, control, development, action, enhancement, promotion, annual,
    yearly, system, culture, activity
    """
)
_PLANS = word_set("plan, plans, programme, programmes, program, programs")
_MONEY = word_set("budget, budgets, fund, funds, money, monies, spending, expenditure, expenditures, purse")
_MONEYS = word_set(
    "budget, budgets, fund, funds, money, monies, spending, expenditure, expenditures, expenses, purse, sums, amounts"
)
_MEANT = word_set(
    "earmarked, reserved, intended, meant, provided, budgeted, voted, allocated, set aside, available, foreseen"
)
_PURPOSES = word_set(
    """
    quality, quality work, quality management, quality purposes, quality improvement, quality assurance, quality matters,
    quality activities, quality measures
    """
)
_AFTER = word_set(
    "work, management, improvement, improvements, purposes, assurance, activities, measures, matters"
)
_SANCTIONS = word_set("reward, penalise, penalize, punish, discipline, sanction, fine")
_AIMS = frozenset(("quality_strategy", "quality_plan"))


def composed(words: Sequence[W]) -> list[W]:
    """The words with such names as one."""
    out: list[W] = []
    i = 0
    ws = list(words)
    while i < len(ws):
        size, meaning = _name(ws, i)
        if size > 1:
            joined = " ".join(w.text for w in ws[i : i + size])
            out.append(W(ws[i].first, ws[i + size - 1].last, joined, "matter", meaning))
            i += size
            continue
        if (
            out
            and ws[i].text in _PLANS
            and ws[i].cls in ("content", "unknown")
            and len(out) > 1
            and out[-1].text in ("and", "or")
            and out[-2].cls == "matter"
            and out[-2].meaning in _AIMS
        ):
            # quality objectives and programmes
            out.append(replace(ws[i], cls="matter", meaning="quality_plan"))
            i += 1
            continue
        out.append(ws[i])
        i += 1
    return _both_sanctions(out)


def _name(words: list[W], i: int) -> tuple[int, str]:
    """How many words from ``i`` are one name, and of which matter."""
    word = words[i]
    if word.cls == "matter" and word.text in _QUALITY:
        j = i + 1
        while j < len(words) and words[j].text in _SORTS:
            j += 1
        if j < len(words) and words[j].text in _PLANS:
            return j + 1 - i, "quality_plan"
        if j < len(words) and words[j].text in _MONEY and word.text != "product quality":
            return j + 1 - i, "quality_budget"
        return 1, ""
    if word.text in _MONEYS or (word.cls == "matter" and word.meaning == "quality_budget"):
        return _money_for(words, i)
    return 1, ""


def _money_for(words: list[W], i: int) -> tuple[int, str]:
    """money earmarked for quality, spending on quality work: to its last word."""
    j = i + 1
    if words[i].text not in _MONEYS:
        # the funds for quality work: its end alone is left
        whole = words[i].text.endswith(" quality") and j < len(words) and words[j].text in _AFTER
        return (2, "quality_budget") if whole else (1, "")
    if j < len(words) and words[j].text in _MEANT:
        j += 1
    if j >= len(words) or words[j].text not in ("for", "on"):
        return 1, ""
    j += 1
    if j < len(words) and words[j].text in ("the", "all"):
        j += 1
    if j >= len(words) or words[j].cls != "matter" or words[j].text not in _PURPOSES:
        return 1, ""
    if j + 1 < len(words) and words[j].text == "quality" and words[j + 1].text in _AFTER:
        j += 1
    after = words[j + 1] if j + 1 < len(words) else None
    if after is not None and after.cls in ("content", "below", "foreign", "stages", "unknown", "own_staff"):
        # money for quality training: of a part
        return 1, ""
    return j + 1 - i, "quality_budget"


def _both_sanctions(words: list[W]) -> list[W]:
    """evaluated, rewarded and penalised: assessed and sanctioned."""
    out: list[W] = []
    i = 0
    while i < len(words):
        pair = words[i : i + 3]
        joined = len(pair) == 3 and pair[1].text in ("and", "or", "and/or")
        if joined and (form := _sanction(pair[0].text)) and form == _sanction(pair[2].text):
            if len(out) > 1 and out[-1].cls == "comma" and out[-2].cls == "assess":
                out[-1] = replace(out[-1], text="and", cls="conj", tag="")
            out.append(replace(pair[0], last=pair[2].last, text=pair[0].text))
            i += 3
            continue
        out.append(words[i])
        i += 1
    return out


def _sanction(word: str) -> str:
    """The form of a verb that rewards or punishes; nothing for other words."""
    for ending, form in (("ing", "ing"), ("ed", "ed"), ("es", "s"), ("s", "s"), ("", "base")):
        stem = word.removesuffix(ending) if ending else word
        if word.endswith(ending) and (stem in _SANCTIONS or f"{stem}e" in _SANCTIONS):
            return form
    return ""
