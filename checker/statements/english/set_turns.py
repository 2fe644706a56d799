"""Turns of several words that are one act: pull the plug on, take off the market, lift the quarantine, hold a shipment."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.words import W
from checker.statements.english.wordsets import word_set

_PULLS = word_set("pull, pulls, pulled, pulling")
_TAKES = _PULLS | word_set(
    """
    take, takes, took, taken, taking, withdraw, withdraws, withdrew, withdrawn, withdrawing, remove, removes, removed,
    removing, call, calls, called
    """
)
_OUT = word_set("from, off, from off, off of, out of")
_MARKETS = word_set(
    "sale, sales, market, markets, shelf, shelves, circulation, distribution, service, trade, shops, stores, stock"
)
_LIFTS = word_set("lift, lifts, lifted, lifting, raise, raises, raised, end, ends, ended")
_LOCKED = word_set("quarantine, hold, embargo, block, blocking, detention")
_HOLDS = word_set("hold, holds, holding, held")
_GOODS = word_set(
    "shipment, shipments, batch, batches, lot, lots, goods, delivery, deliveries, consignment, consignments, dispatch"
)
_LOT = word_set("product, products, material, materials, pallet, pallets")
_SMALL = word_set(
    "the, a, an, any, all, every, each, such, this, that, finished, suspect, whole, entire, outgoing"
)
_ORDERS = word_set("ordered, instructed, directed, commissioned, released")
_PAYMENTS = word_set("payment, payments, expenditure, expenditures, spending, purchases, expenses, outlays")
_BOUNDS = word_set("limits, restricts, affects, impairs, diminishes, curtails, prejudices")


def as_acts(words: Sequence[W]) -> None:
    """Marks such words for the act that they are."""
    for i, word in enumerate(words):
        if word.text in _PULLS and [w.text for w in words[i + 1 : i + 3]] == ["the", "plug"]:
            _act(word, "stop")
            _calm(words[i + 2])
        elif word.text in _TAKES and (tail := _off_the_market(words, i)):
            _act(word, "stop")
            for j in tail:
                _calm(words[j])
        elif word.text == "deviating" and _text(words, i + 1) in _GOODS | _LOT:
            word.tag = "J"
        elif word.text in _LIFTS and _by_officer(words, i):
            _lifted(words, i)
        elif word.text in _HOLDS and _goods_after(words, i) and not _mere_noun(words, i):
            _act(word, "stop")
        elif word.text in _ORDERS and i and words[i - 1].text in _PAYMENTS and _text(words, i + 1) == "by":
            _act(word, "approve")
        elif word.text in _BOUNDS and words[0].text == "nothing" and i > 1:
            word.cls, word.tag = "unknown", "V3"
            for paper in words[1:i]:
                # the policy, manual or rule in which nothing does so is no matter of the right
                _calm(paper)
        elif _text(words, i - 1) == "that" and _text(words, i + 1) == "of" and word.text in _NAMED:
            # RESOLVED that control of the budget be vested in X
            word.tag = "N"


_NAMED = word_set("control, charge, command, release, approval, use, veto, award")


def _act(word: W, power: str) -> None:
    word.cls = word.meaning = power


def _calm(word: W) -> None:
    word.cls, word.meaning = "content", ""


def _text(words: Sequence[W], i: int) -> str:
    return words[i].text if 0 <= i < len(words) else ""


def _off_the_market(words: Sequence[W], i: int) -> list[int]:
    """takes any product off the market: where what it is taken from stands."""
    for j in range(i + 1, min(i + 9, len(words) - 1)):
        if words[j].cls in ("comma", "colon", "officer"):
            return []
        if words[j].text in _OUT:
            k = j + 1 + (words[j + 1].text in ("the", "our"))
            return [k] if _text(words, k) in _MARKETS else []
    return []


def _by_officer(words: Sequence[W], i: int) -> bool:
    """The CQO lifts, may lift, is lifted by the CQO: nobody else's act."""
    before = [
        w for w in words[max(0, i - 4) : i] if w.cls in ("officer", "above", "beside", "below", "anyone")
    ]
    if before:
        return before[-1].cls == "officer"
    near = words[i + 1 : i + 5]
    return _text(words, i + 1) == "by" and any(w.cls == "officer" for w in near)


def _lifted(words: Sequence[W], i: int) -> None:
    near = [j for j in (i + 1, i + 2, i + 3, i - 1, i - 2, i - 3) if _text(words, j) in _LOCKED]
    goods = any(w.text in _GOODS or w.text in _LOT for w in words)
    near = [j for j in near if goods or words[j].text in ("quarantine", "embargo", "detention")]
    if near and not any(
        w.text in ("not", "never", "cannot", "no", "nobody") for w in words[max(0, i - 3) : i]
    ):
        _act(words[i], "release")
        for j in near:
            _calm(words[j])
            words[j].tag = "N"


def _goods_after(words: Sequence[W], i: int) -> bool:
    j = i + 1
    while _text(words, j) in _SMALL:
        j += 1
    return (j > i + 1 and _text(words, j) in _GOODS) or _text(words, i + 1) in (
        "goods",
        "shipments",
        "deliveries",
    )


def _mere_noun(words: Sequence[W], i: int) -> bool:
    """put on hold a batch, the hold: the noun, which is read already."""
    return _text(words, i - 1) in ("on", "the", "a", "any", "quality", "no")
