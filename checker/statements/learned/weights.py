"""How much each feature tells, in whole hundredths: the same sum on every machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

FILE = "weights.txt"
"""A line with the bar, one with the start, then a line a feature: its weight and it."""


@cache
def weights(package: str) -> tuple[Mapping[str, int], int]:
    """The weights of ``package`` by feature, and its bar, less what every sentence has to begin with."""
    lines = files(package).joinpath(FILE).read_text("utf-8").split("\n")
    bar, start = (int(line.split(" ")[1]) for line in lines[:2])
    told = (line.partition(" ") for line in lines[2:] if line)
    return {feature: int(weight) for weight, _, feature in told}, bar - start


def weigh(package: str, found: Iterable[str]) -> int:
    """How far what was ``found`` of a sentence lies above the bar of ``package``, in hundredths; below it if negative."""
    table, bar = weights(package)
    return sum(table.get(feature, 0) for feature in found) - bar
