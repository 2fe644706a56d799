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
        ("85～100分", between(85, 100)),
        ("100—85分", between(85, 100)),
        ("85分至100分", between(85, 100)),
        ("85（不含）～100", between(85, 100, with_low=False)),
        ("100～85（不含）", between(85, 100, with_low=False)),
        ("得分在80～89之间", between(80, 89)),
        ("60分及以下", between(None, 60)),
        ("60分以下（含60分）", between(None, 60)),
        ("90分以上（不含90分）", between(90, None, with_low=False)),
        ("大于等于90分", between(90, None)),
        ("大于90分", between(90, None, with_low=False)),
        ("小于或等于60分", between(None, 60)),
        ("不超过60分", between(None, 60)),
        ("未达到60分", between(None, 60, with_high=False)),
        ("80分以上（含80分）、90分以下", between(80, 90, with_high=False)),
        ("80分及以上，90分以下", between(80, 90, with_high=False)),
        ("80分以上90分以下", between(80, 90, with_high=False)),
        ("≥80且<90", between(80, 90, with_high=False)),
        ("≥80，＜90", between(80, 90, with_high=False)),
        ("不低于80分，低于90分", between(80, 90, with_high=False)),
        ("满80分不满90分", between(80, 90, with_high=False)),
    ],
)
def test_an_interval_is_read(text: str, wanted: Interval) -> None:
    assert interval(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "优秀",
        "视情况",
        "前10名",
        "",
        "90",
        "完成第1-3项",
        "≥80且≥90",
        "总分≥80且各项≥60%",
        "≥90，<80",
        "2023-2024年",
        "85分以上并经复核",
        "每项5～10",
    ],
)
def test_what_gives_no_interval_is_none(text: str) -> None:
    assert interval(text) is None


def test_scores() -> None:
    assert [figure(t) for t in ("10", "10分", "１２．５％", "约10", "10~20", "")] == [
        Decimal(10), Decimal(10), Decimal("12.5"), None, None, None,
    ]  # fmt: skip
    assert named_score("意识（20分）") == ("意识", Decimal(20))
    assert named_score("ISO 9001 知识") == ("ISO 9001 知识", None)
