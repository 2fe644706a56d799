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
_STARTING = word_set("from, as of, as from, effective, starting, beginning, starting from")
_DAYS = word_set("today, tomorrow, now, immediately")
_MORE = frozenset(f"and not {word}" for word in ("only", "just", "merely"))
_STAMPS = word_set("stamp, seal, chop")
_TITLED = word_set("mr, ms, mrs, dr, prof")
_AIMS = frozenset(("quality_strategy", "quality_plan"))


def composed(words: Sequence[W]) -> list[W]:
    """The words with such names as one."""
    out: list[W] = []
    i = 0
    ws = list(words)
    while i < len(ws):
        following = ws[i + 1].text if i + 1 < len(ws) else ""
        if ws[i].text in _STARTING and following in _DAYS:
            # has from today a veto
            out.append(W(ws[i].first, ws[i + 1].last, f"{ws[i].text} {following}", "start", "", "A"))
            i += 2
            continue
        if (size := _who_is(ws, i)) and out:
            # the Quality Director, who is the Company's CQO
            out.append(replace(ws[i], last=ws[i + size - 1].last))
            i += size
            continue
        if out and out[-1].cls == "officer" and (size := _name_after(ws, i)):
            out[-1] = replace(out[-1], last=ws[i + size - 1].last)
            i += size
            continue
        if ws[i].text in _STAMPS and _of_the_officer(ws, i):
            ws[i] = replace(ws[i], cls="approve", meaning="approve")
        if [w.text for w in ws[i : i + 3]] in (["go", "/", "no-go"], ["go", "or", "no-go"]):
            out.append(W(ws[i].first, ws[i + 2].last, "go/no-go", "decide", "decide"))
            i += 3
            continue
        if out and (size := _not_only(ws, i)):
            i += size
            continue
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


def _who_is(words: list[W], i: int) -> int:
    """, who is our CQO,: how many words before the post, the comma among them, are left out."""
    texts = [w.text for w in words[i + 1 : i + 3]]
    if words[i].cls != "comma" or texts not in (["who", "is"], ["who", "serves"], ["who", "acts"]):
        return 0
    j = i + 3
    while j < len(words) and (
        words[j].text in ("the", "our", "its", "a", "also", "as", "'s") or words[j].cls == "company"
    ):
        j += 1
    if j >= len(words) or words[j].cls != "officer":
        return 0
    end = j + 1
    while end < len(words) and (
        words[end].text in ("of", "the", "our", "this") or words[end].cls == "company"
    ):
        end += 1
    return j - i if end < len(words) and words[end].cls == "comma" else 0


def _name_after(words: list[W], i: int) -> int:
    """The CQO (Vice-President Dr. Lin): how many words from ``i`` name him with his title."""
    j = i + (i < len(words) and words[i].text.startswith("vice"))
    if j >= len(words) or words[j].text.rstrip(".") not in _TITLED:
        return 0
    end = j + 1
    while end < len(words) and end < j + 4 and words[end].cls == "unknown" and not words[end].tag:
        end += 1
    return end - i if end > j + 1 else 0


def _not_only(words: list[W], i: int) -> int:
    """all its decisions, and not only those on quality: the end of a clause that takes nothing."""
    texts = " ".join(w.text for w in words[i : i + 2])
    if texts not in _MORE:
        return 0
    end = i + 2
    while (
        end < len(words)
        and words[end].cls in ("of", "content", "matter", "unknown", "outcome")
        and not words[end].tag
    ):
        end += 1
    ends = end == len(words) or words[end].cls == "comma"
    return end - i if ends and end - i < 8 else 0


def _of_the_officer(words: list[W], i: int) -> bool:
    """the stamp of the CQO, the CQO's stamp."""
    after = words[i + 1 : i + 4]
    if i > 1 and words[i - 1].text == "'s" and words[i - 2].cls == "officer":
        return True
    return bool(after) and after[0].text == "of" and any(w.cls == "officer" for w in after[1:])


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
