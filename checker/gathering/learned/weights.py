"""How much each feature tells that a right is lessened, in whole hundredths: the same sum on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

FILE = "weights.txt"
"""Made by scripts/learn_doubts.py: a line a feature, its weight and it, after a line with the bar and one with the start."""


@cache
def weights() -> tuple[Mapping[str, int], int]:
    """The weights by feature, and what a sentence must weigh to be heard, less what every sentence has to begin with."""
    lines = files("checker.gathering.learned").joinpath(FILE).read_text("utf-8").split("\n")
    bar, start = (int(line.split(" ")[1]) for line in lines[:2])
    told = (line.partition(" ") for line in lines[2:] if line)
    return {feature: int(weight) for weight, _, feature in told}, bar - start


def weigh(found: Iterable[str]) -> int:
    """How far what was ``found`` of a sentence lies above the bar, in hundredths; a sentence is heard if that is more than 0."""
    table, bar = weights()
    return sum(table.get(feature, 0) for feature in found) - bar
