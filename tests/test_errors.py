"""The nearest right name, for whoever misspelt one."""

from __future__ import annotations

import pytest

from checker.errors import did_you_mean, nearest

REGIONS = ("anhui", "hubei-2022", "nantong", "shanghai", "shanghai-2020", "zhangzhou-2025", "zhejiang")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("hubie", "hubei-2022"),
        ("zhangzou", "zhangzhou-2025"),
        ("shanghi", "shanghai"),
        ("shanghai2020", "shanghai-2020"),
        ("nantang", "nantong"),
        ("xyz", None),
    ],
)
def test_the_nearest_name_is_meant_with_or_without_its_year(written: str, meant: str | None) -> None:
    assert nearest(written, REGIONS) == meant


def test_few_names_are_all_told() -> None:
    assert did_you_mean("hubie", REGIONS) == f"did you mean `hubei-2022`? known: {', '.join(REGIONS)}"
    assert did_you_mean("x", []) == ""


def test_of_many_names_are_told_how_many_and_the_nearest() -> None:
    many = [*REGIONS, *(f"region-{n}" for n in range(20))]
    told = did_you_mean("hubie", many, shown_by="cqo pack list")
    assert told.startswith("did you mean `hubei-2022`? 27 known; nearest: hubei-2022, ")
    assert told.endswith("; `cqo pack list` shows all")
    assert did_you_mean("zzzzzz", many).startswith("27 known; nearest: ")
