"""Phrases that bound an act by a sum, a number, a term, or the frame that it keeps within."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.act import Act
from checker.statements.english.clauses import Item, Noun, Verb
from checker.statements.english.listing import listed
from checker.statements.english.noun_words import NUMBERS
from checker.statements.english.people import is_officer, is_other, who_of
from checker.statements.english.phrase import Phrase
from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

SUMS = frozenset(("amount", "percent", "count"))
_CEILINGS = word_set(
    """
    not exceeding, no more than, not more than, at most, a maximum of, a limit of
    """
)
_THRESHOLDS = frozenset(("up to", "less than", "below", "over", "above"))
_FRAMES = word_set(
    """
    budget, envelope, framework, organisation, organization, company, group, plant, meaning
    """
)
_LESS = frozenset(("less", "below", "under", "lower", "maximum", "max", "each", "most"))
_TIMES = word_set(
    """
    day, days, hour, hours, week, weeks, minutes, deadline, scope, framework
    """
)
_TERMS = word_set(
    """
    until, till, for a period of, for the duration of, not later than, no longer than, for no longer than,
    not longer than, for not longer than, for at most, for no more than, for not more than, for a maximum of,
    for up to, for less than
    """
)
_LONG = frozenset(("period", "months", "month", "years", "weeks", "term", "duration"))
_SHIFTS = word_set(
    """
    shift, absence, hours, trial, pilot, vacancy, leave, holidays, weekends
    """
)
_AGREED_FRAMES = word_set("scope, framework, limits, bounds, boundaries, confines, range")
_COUNTED = frozenset(("one", "two", "three", "four", "five", "six", "twelve", "a"))
_ROUGHLY = frozenset(("approx.", "approximately", "about", "currently"))


def cap(at: Phrase) -> int | None:
    """within a ceiling of, up to the limit of …"""
    if at.prep in ("without", "within", "in", "under") or at.noun.det == "no":
        return None
    if not any(w.cls == "cap" or w.text in ("maximum", "limit", "limits") for w in at.words):
        return None
    at.put("cap", "amount", "limited")
    return at.skip(("of",))


def amount(at: Phrase) -> int | None:
    """up to EUR 50,000; three per year."""
    state, words = at.state, at.words
    if not any(w.cls in SUMS for w in words) or _informative(state, at.item):
        return None
    before = at.items[at.k - 1].noun if at.k else None
    if (
        at.prep == "of"
        and before is not None
        and words[0].cls == "amount"
        and state.words[before.last].text.endswith(("budget", "budgets"))
        and not _or_less(state, at.noun)
    ):
        # the quality budget of EUR 5 million: how large it is
        at.harmless()
        return at.k + 1
    kind = (
        "percentage"
        if any(w.cls == "percent" for w in words)
        else "number"
        if any(w.cls == "count" for w in words)
        else "amount"
    )
    if kind == "number" and at.prep in ("within", "after", "for"):
        return None
    sums = [state.sentence.tokens[w.first].meaning for w in words if w.cls == "amount"]
    value = next((float(m) for m in sums if m not in ("", "None")), None)
    start = min(at.item.at, at.noun.first)
    state.bound(at.acts, state.limit("cap", kind, "limited", start, at.noun.last, None, value))
    at.harmless()
    return at.k + 1


def _or_less(state: State, noun: Noun) -> bool:
    """of EUR 500 or less, per case: what is spent, not how large the budget is."""
    return any(
        w.cls in ("capafter", "per_item") or w.text in _LESS for w in state.words[noun.first : noun.last + 4]
    )


def within(at: Phrase) -> int | None:
    """within the budget: harmless; within the limits set by X: not."""
    if at.prep not in ("within", "inside"):
        return None
    words = at.words
    if words[-1].text in _AGREED_FRAMES and _agreed(at):
        at.put("within_limits", "under", "limited")
        return at.k + 1
    if any(
        w.cls in ("matter", "bare", "within_budget", "number", "count", "date")
        or w.text in _FRAMES
        or w.text in _TIMES
        for w in words
    ):
        at.harmless()
        return _after_budget(at.state, at)
    if any(w.text in ("competence", "remit", "purview", "discretion", "jurisdiction") for w in words):
        return at.k + 1
    if any(
        w.cls in ("cap", "others_decision", "under", "right")
        or w.text in ("limits", "limit", "authority", "powers", "mandate")
        for w in words
    ):
        at.put("within_limits", "under", "limited")
        return at.k + 1
    return None


def _agreed(at: Phrase) -> bool:
    """within the scope agreed with X, set by Y: somebody else drew it."""
    after = at.items[at.k + 1].verb if at.k + 1 < len(at.items) else None
    if after is None or after.kind != "part":
        return False
    holders = [n for n, x in enumerate(after.items) if x.prep in ("by", "with")]
    return any(is_other(w) for n in holders for w in listed(at.state, after.items, n)[0])


def ceiling(at: Phrase) -> int | None:
    """not exceeding two lots."""
    counted = any(w.cls in ("number", *SUMS) or w.text.isdigit() or w.text in NUMBERS for w in at.words)
    if at.prep in _CEILINGS or (at.prep in _THRESHOLDS and counted):
        at.put("cap", "amount", "limited")
        return at.k + 1
    return None


def measured(state: State, acts: Sequence[Act], verb: Verb, negated: bool) -> None:
    """lots valued at up to EUR 500, priced below it: only such lots."""
    if verb.passive and any(i.prep == "by" for i in verb.items):
        return
    for k, item in enumerate(verb.items):
        if item.noun is not None and not amount(Phrase(state, acts, verb.items, k, item.noun, negated)):
            ceiling(Phrase(state, acts, verb.items, k, item.noun, negated))


def term(at: Phrase) -> int | None:
    """until 31 December, for six months, during the night shift."""
    if not (at.prep in _TERMS or (at.prep in ("for", "during") and _period(at))) or is_officer(
        who_of(at.state, at.noun)
    ):
        return None
    at.put("term", "time", "limited")
    return at.k + 1


def _after_budget(state: State, at: Phrase) -> int:
    """within the budget adopted by the Board for the year: whoever made it bounds nothing."""
    k = at.k + 1
    while k < len(at.items):
        item = at.items[k]
        if item.verb is not None and item.verb.kind == "part":
            state.spend(item.verb.first, item.verb.last)
            for inner in item.verb.items:
                if inner.noun is not None:
                    state.spend(inner.at, inner.noun.last)
        elif item.noun is not None and item.prep in ("of", "by"):
            state.spend(item.at, item.noun.last)
        else:
            break
        k += 1
    return k


def _informative(state: State, item: Item) -> bool:
    """(approx. EUR 2.1 m): how much there is bounds nothing."""
    if item.noun is None or item.prep:
        return False
    if any(w.text in _ROUGHLY for w in state.words[item.noun.first : item.noun.last + 1]):
        return True
    before = state.words[item.noun.first - 1] if item.noun.first else None
    return before is not None and (before.cls == "open" or before.text == "(" or before.text in _ROUGHLY)


def _period(at: Phrase) -> bool:
    words = at.words
    if at.prep == "during":
        return any(w.cls in ("temporary", "narrow") or w.text in _SHIFTS for w in words)
    if any(w.cls == "temporary" for w in words):
        return True
    long = any(w.text in _LONG or w.cls in ("date", "temporary") for w in words)
    counted = any(
        w.cls in ("number", "count", "date", "content", "end") and (w.text.isdigit() or w.text in _COUNTED)
        for w in words
    )
    return long and counted and not any(w.text in ("each", "every") for w in words)
