"""The nearest right name, for whoever misspelt one."""

from __future__ import annotations

import pytest

from checker.errors import nearest

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
