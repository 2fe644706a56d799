"""Accepts a deviating lot, decides on the use of nonconforming material: the goods go on their way, as when released."""

from __future__ import annotations

from collections.abc import Sequence

from checker.statements.english.state import State
from checker.statements.english.wordsets import word_set

_FAULTY = word_set(
    """
    nonconforming, non-conforming, deviating, deviant, defective, off-spec, out-of-spec, off-specification, faulty,
    substandard, sub-standard, deviation, deviations, suspect, rejected
    """
)
_GOODS = word_set(
    """
    product, products, batch, batches, lot, lots, goods, material, materials, consignment, consignments, parts, part,
    unit, units, device, devices, item, items, component, components, delivery, deliveries, castings, ingredients
    """
)
_TAKING = word_set(
    """
    accept, accepts, accepted, accepting, acceptance, use, used, rework, reworked, scrapped, scrapping, disposition, fate,
    further use, onward use, concession
    """
)
_ABOUT = word_set(
    """
    report, reports, procedure, procedures, record, records, list, plan, plans, analysis, form, forms, criteria, process,
    training, register, statistics, costs, supplier, suppliers, note, notes, review, reviews
    """
)


def takes_in_spite(state: State, spans: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether it is such goods that are accepted, not a paper about them."""
    found = [state.words[i] for first, last in spans for i in range(first, last + 1)]
    texts = [part for w in found for part in w.text.split(" ")]
    acts = [*texts, *([state.words[at].text] if at >= 0 else [])]
    if any(w.tag in ("V", "V3") for w in found) or any(t in _ABOUT for t in texts):
        return False
    return (
        any(t in _FAULTY for t in texts)
        and any(t in _GOODS for t in texts)
        and any(t in _TAKING for t in acts)
    )
