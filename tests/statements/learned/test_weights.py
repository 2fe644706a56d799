"""Weights are whole numbers, so that a sum is the same on every machine."""

from __future__ import annotations

from importlib.resources import files

import pytest

from checker.gathering.learned import doubts
from checker.statements.learned import unlike
from checker.statements.learned.weights import FILE, weigh, weights


@pytest.mark.parametrize("package", [doubts.PACKAGE, unlike.PACKAGE])
def test_the_weights_are_whole_numbers_and_each_feature_has_one(package: str) -> None:
    table, bar = weights(package)
    assert len(table) > 1000 and all(isinstance(w, int) and w for w in table.values())
    assert weigh(package, ()) == -bar
    lines = files(package).joinpath(FILE).read_text("utf-8").splitlines()
    assert len(lines) == len(table) + 2
