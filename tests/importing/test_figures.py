"""Intervals and scores as tables write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.importing.figures import Interval, figure, interval, named_score


def between(low: int | None, high: int | None, with_low: bool = True, with_high: bool = True) -> Interval:
    return Interval(
        None if low is None else Decimal(low), None if high is None else Decimal(high), with_low, with_high
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("90分≤S≤100分", between(90, 100)),
        ("80分≤S＜90分", between(80, 90, with_high=False)),
        ("80≤得分<90", between(80, 90, with_high=False)),
        ("90＞S≥80", between(80, 90, with_high=False)),
        ("80~89", between(80, 89)),
        ("80分～89分", between(80, 89)),
        ("80-89分", between(80, 89)),
        ("80～90（不含）", between(80, 90, with_high=False)),
        ("[80,90)", between(80, 90, with_high=False)),
        ("≥90", between(90, None)),
        ("S≥90分", between(90, None)),
        ("＞90", between(90, None, with_low=False)),
        ("＜60分", between(None, 60, with_high=False)),
        ("90分及以上", between(90, None)),
        ("90分（含）以上", between(90, None)),
        ("不低于90分", between(90, None)),
        ("60分以下", between(None, 60, with_high=False)),
        ("60分（含）以下", between(None, 60)),
        ("低于60分", between(None, 60, with_high=False)),
    ],
)
def test_an_interval_is_read(text: str, wanted: Interval) -> None:
    assert interval(text) == wanted


@pytest.mark.parametrize("text", ["优秀", "视情况", "前10名", "", "90"])
def test_what_gives_no_interval_is_none(text: str) -> None:
    assert interval(text) is None


def test_scores() -> None:
    assert [figure(t) for t in ("10", "10分", "１２．５％", "约10", "10~20", "")] == [
        Decimal(10), Decimal(10), Decimal("12.5"), None, None, None,
    ]  # fmt: skip
    assert named_score("意识（20分）") == ("意识", Decimal(20))
    assert named_score("ISO 9001 知识") == ("ISO 9001 知识", None)
