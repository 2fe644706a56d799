"""One level of the total, as a pack writes it: where it begins and ends, and which scores are its own for sure."""

from __future__ import annotations

from checker.evaluation.model import Level
from checker.evaluation.quantity import exact, shown
from checker.rulebook.node import Node


def level_of(name: str, node: Node) -> Level:
    """The level at ``node``.

    Raises InputError for one that has not one beginning, ends where it begins, or whose `through` lies outside it.
    """
    begins = [key for key in ("from", "above") if node.get(key) is not None]
    if len(begins) != 1:
        raise node.wrong(
            "wrong-range",
            f"the level `{name}` has {'no beginning' if not begins else 'two beginnings'}",
            help="write `from: 80` if 80 belongs to it, `above: 80` if it does not",
        )
    start, end = exact(node.plain(begins[0])), exact(node.plain("to"))
    if start >= end:
        raise node.child("to").wrong(
            "wrong-order",
            f"the level `{name}` ends at `{shown(end)}`, where it begins or before",
            help="swap the two",
        )
    said = node.get("through")
    through = None if said is None else exact(said.value)
    if said is not None and through is not None and not start <= through <= end:
        raise said.wrong(
            "wrong-order",
            f"`{shown(through)}` lies outside the level `{name}`",
            help="`through` is the last score that is in it for sure: 89 of 80～89 below 90～100",
        )
    return Level(name, node.plain("title"), start, end, begins[0] == "above", through)
