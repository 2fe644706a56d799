"""What an English act is over: the matters that its object and its phrases name."""

from __future__ import annotations

from collections.abc import Iterable

from checker.statements.english.accepting import takes_in_spite
from checker.statements.english.released import no_goods, no_goods_leave
from checker.statements.english.state import State
from checker.statements.english.stopped import no_work
from checker.statements.english.wordsets import word_set
from checker.statements.nodes import POWERS
from checker.statements.theme import NOMINAL, Theme

GOODS = word_set(
    """
    product, products, batch, batches, lot, lots, goods, material, materials, consignment, consignments,
    pallet, pallets, finished product, finished products, finished goods, parts, coil, stock, build,
    builds, vehicle, vehicles, unit, units, device, devices, item, merchandise, cargo, component,
    components, raw materials, incoming materials, semi-finished product, semi-finished products, incoming
    goods, spare parts, batch record, drug, drugs, medicine, medicines, food, foods
    """
)
_LEAVING = word_set(
    """
    leave, leaves, left, leaving, ship, ships, shipped, shipping, dispatch, dispatched, despatch,
    despatched, deliver, delivered, sell, sold, market, launched, exported, loaded, go-live, go live, goes
    live, released, release, releases, handed, shipment, shipments, dispatches, handed over, delivery
    """
)
_BODIES = word_set(
    """
    committee, committees, council, members, motion, motions, agenda, meeting, meetings, session, sessions
    """
)
_BUSINESS = frozenset(
    ("business", "management", "executive", "investment", "corporate", "strategic", "operating")
)
_OF_QUALITY = frozenset(("quality", "quality_safety"))
_LEFT = frozenset(("product", "release", "production", "stop"))
_SHARING = frozenset(("participate", "attend"))


def theme_of(
    state: State, spans: Iterable[tuple[int, int]], power: str, at: int, source: str = "object"
) -> Theme:
    """The matters that the words of ``spans`` name, for an act of ``power`` whose word stands at ``at``."""
    spans = list(spans)
    if no_goods(state, spans, power, at):
        plans = [state.words[last] for _, last in spans if state.words[last].meaning == "quality_plan"]
        if plans and power == "release":
            # releases the quality plan: approves it
            return Theme(("quality_plan",), tuple(w.first for w in plans), True, source)
        return Theme(("foreign",), (), True, source)
    if no_work(state, spans, power):
        return Theme(("foreign",), (), True, source)
    ids: list[str] = []
    used: list[int] = []
    quality = any(m.startswith("quality") for m in _state_matters(state)) or (
        state.before is not None and any(m.startswith("quality_") for m in state.before.ids)
    )
    goods = False
    body = False
    business = False
    for first, last in spans:
        fresh = True
        for i in range(first, last + 1):
            word = state.words[i]
            if i == at and word.cls in POWERS:
                continue
            if word.cls in ("matter", "own_staff"):
                if word.meaning == "quality_budget" or not (ids and ids[-1] == "foreign" and not fresh):
                    quality = quality or word.meaning.startswith("quality")
                    ids.append(word.meaning)
                    used.append(word.first)
            elif word.cls == "bare":
                if quality or _quality_follows(state, i):
                    if (
                        ids
                        and ids[-1] in ("quality", "quality_safety")
                        and used
                        and _same_phrase(state, used[-1], i)
                    ):
                        ids.pop()
                    ids.append(state.bare[word.text])
                    used.append(word.first)
            elif word.cls == "foreign":
                if ids and ids[-1] in _LEFT and _of_it(state, used[-1], i):
                    # the go-live of IT systems
                    ids.pop()
                ids.append("foreign")
                used.append(word.first)
            elif word.cls in NOMINAL and word.tag not in ("V", "V3", "VD", "VG"):
                if not (word.cls == "release" and power == "release"):
                    ids.append(NOMINAL[word.cls])
                    used.append(word.first)
            elif word.text in ("audit", "audits", "inspection") and power in ("reward", "decide"):
                ids.append("assessment")
                used.append(word.first)
            elif power in _SHARING and (
                word.cls == "above" or (word.text in _BODIES and state.holder in ("top_manager", "board"))
            ):
                body = True
                used.append(word.first)
            elif word.text in _BUSINESS:
                business = True
            elif word.text in GOODS or (word.cls == "stages" and word.text.endswith("s")):
                goods = True
                used.append(word.first)
            elif (
                word.text in _LEAVING
                and power in ("approve", "decide", "veto")
                and not (word.text == "leave" and "own_staff" in {w.cls for w in state.words[i : last + 4]})
                and not no_goods_leave(state, i)
            ):
                ids.append("release")
                used.append(word.first)
            elif word.text in _BODIES and business and power in _SHARING:
                body = True
                used.append(word.first)
            fresh = word.tag in ("C", "PUNCT")
    if (
        power in _SHARING
        and body
        and "business_decision" not in ids
        and not any(m.startswith("quality_") for m in ids if m != "quality_safety")
    ):
        ids.append("business_decision")
        ids = [m for m in ids if m not in ("quality", "quality_safety")]
    if (
        power == "veto"
        and state.words[at].text.split(" ")[0][:5] in ("rejec", "refus")
        and ("release" in ids or "product" in ids)
    ) or (power == "release" and "release" in ids):
        ids = [m for m in ids if m not in ("quality_safety", "quality")]
    if (
        power == "veto"
        and state.words[at].text.startswith("veto")
        and ids
        and set(ids) <= {"product", "release", "production", "stop"}
    ):
        ids = ["quality_safety"]
    if (
        goods
        and power in ("veto", "decide")
        and not any(m in ("release", "stop", "product") for m in ids)
        and state.words[at].text.split(" ")[0][:5] in ("rejec", "refus", "withh", "accep")
    ):
        ids.append("release")
    if power in ("approve", "decide") and set(ids) <= _OF_QUALITY and takes_in_spite(state, spans, at):
        ids = ["release"]
    return Theme(tuple(dict.fromkeys(ids)), tuple(used), bool(ids), source)


def _state_matters(state: State) -> tuple[str, ...]:
    """The matters that headings name."""
    return state.matters


def _quality_follows(state: State, i: int) -> bool:
    """the budget for quality, a plan for quality improvement."""
    words = state.words[i + 1 : i + 4]
    return (
        bool(words)
        and words[0].text in ("for", "of", "on", "concerning", "relating to")
        and any(w.cls == "matter" and w.meaning == "quality" for w in words)
    )


def _of_it(state: State, token: int, i: int) -> bool:
    k = next(n for n, w in enumerate(state.words) if w.first <= token <= w.last)
    between = [w.text for w in state.words[k + 1 : i]]
    return "of" in between and all(t in ("of", "the", "all", "any", "new") for t in between)


def _same_phrase(state: State, token: int, i: int) -> bool:
    k = next(n for n, w in enumerate(state.words) if w.first <= token <= w.last)
    return all(w.tag in ("N", "J") for w in state.words[k + 1 : i])
