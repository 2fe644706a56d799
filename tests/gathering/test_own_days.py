"""What a sentence says of its own first and last day holds for powers and for duties, to the day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from checker import check
from checker.gathering.own_days import holds_on

VETO = "首席质量官对质量安全事项行使一票否决权"
DUTY = "首席质量官负责质量培训"

BEGINS = [
    "自2030年3月5日起，{}。",
    "从2030年3月5日起{}。",
    "{}，自2030-03-05起施行。",
    "{}，本条自2030年3月5日起执行。",
    "{}。本条自2030年3月5日起执行。",
    "{}（自2030年3月5日起施行）。",
    "{}（2030.3.5生效）。",
    "本条自二〇三〇年三月五日起执行：{}。",
    "{}，生效日期：2030年3月5日。",
    "2030年3月5日以后，{}。",
]
ENDS = [
    "2030年3月5日前，{}。",
    "{}，有效期至2030年3月5日。",
    "{}，截止2030年3月5日。",
    "{}至2030年3月5日止。",
]


def held(folder: Path, text: str, day: str) -> tuple[str, str]:
    (folder / "岗位职责书.md").write_text(f"# 首席质量官岗位职责书\n\n{text}\n", "utf-8")
    found = check(folder, as_of=day, engine="plain", region="hubei-2022").findings
    verdicts = {f.clause: f.verdict for f in found}
    return verdicts["authority.veto"], verdicts["duty.education"]


def around(day: str) -> tuple[str, str, str]:
    middle = date.fromisoformat(day)
    before, after = (middle + timedelta(days=n) for n in (-1, 1))
    return before.isoformat(), day, after.isoformat()


@pytest.mark.parametrize("text", BEGINS)
def test_nothing_holds_before_its_first_day(text: str) -> None:
    assert [holds_on(text.format(VETO), day) for day in around("2030-03-05")] == [False, True, True]


@pytest.mark.parametrize("text", ENDS)
def test_nothing_holds_after_its_last_day(text: str) -> None:
    assert [holds_on(text.format(DUTY), day) for day in around("2030-03-05")] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("自2030年起，{}。", "2030-01-01"),
        ("自2030年3月起，{}。", "2030-03-01"),
        ("From 1 January 2030, {}.", "2030-01-01"),
        ("{} with effect from March 5, 2030.", "2030-03-05"),
        ("Effective from 2030, {}.", "2030-01-01"),
    ],
)
def test_a_month_and_a_year_begin_on_their_first_day(text: str, first: str) -> None:
    assert [holds_on(text.format(VETO), day) for day in around(first)] == [False, True, True]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("{}至2030年底。", "2030-12-31"),
        ("{}，有效期至2030年2月。", "2030-02-28"),
        ("Until 31 March 2030, {}.", "2030-03-31"),
    ],
)
def test_a_month_and_a_year_end_on_their_last_day(text: str, last: str) -> None:
    assert [holds_on(text.format(VETO), day) for day in around(last)] == [True, True, False]


@pytest.mark.parametrize("text", ["{}，明年起生效。", "自下季度起，{}。", "From next year, {}."])
def test_a_day_that_is_not_told_has_never_come(text: str) -> None:
    assert not holds_on(text.format(VETO), "2199-12-31")


@pytest.mark.parametrize(
    "text",
    [
        "{}。",
        "根据2030年3月5日总经理办公会决定，{}。",
        "按《自2030年起施行的办法》，{}。",
        "自2019年1月1日起，{}。",
        "{}，每年12月31日前报送总结。",
    ],
)
def test_other_days_bound_nothing(text: str) -> None:
    assert holds_on(text.format(VETO), "2026-01-01")


@pytest.mark.parametrize(
    "text", ["自2030年3月5日起，{}。", "{}。本条自2030年3月5日起执行。", "{}，自2030年3月5日起施行。"]
)
def test_no_pass_of_a_power_or_a_duty_that_is_still_to_come(text: str, tmp_path: Path) -> None:
    before, day, after = around("2030-03-05")
    assert "satisfied" not in held(tmp_path, text.format(VETO), before)
    assert "satisfied" not in held(tmp_path, text.format(DUTY), before)
    assert held(tmp_path, VETO + "。", before)[0] == held(tmp_path, VETO + "。", after)[0] == "satisfied"
    assert held(tmp_path, DUTY + "。", day)[1] == "satisfied"


def test_a_power_holds_from_its_first_day_on(tmp_path: Path) -> None:
    text = f"自2030年3月5日起，{VETO}。"
    found = [held(tmp_path, text, day)[0] for day in around("2030-03-05")]
    assert found == ["unknown", "satisfied", "satisfied"]


@pytest.mark.parametrize(
    "layout",
    [
        "自2030年3月5日起，首席质量官行使下列职权：\n\n1. 对质量安全事项行使一票否决权；",
        "## 职权（自2030年3月5日起施行）\n\n" + VETO + "。",
        VETO + "。\n\n上述职权自2030年3月5日起执行。",
        VETO + "。\n\n" + DUTY + "。\n\n以上条款自2030年3月5日起施行。",
    ],
)
def test_lead_ins_headings_and_closing_words_bound_what_they_govern(layout: str, tmp_path: Path) -> None:
    assert held(tmp_path, layout, "2030-03-04")[0] != "satisfied"
    assert held(tmp_path, layout, "2030-03-04")[1] != "satisfied"


def test_what_is_taken_away_counts_before_its_day_too(tmp_path: Path) -> None:
    text = f"{VETO}。\n\n自2030年3月5日起，首席质量官不再行使质量安全一票否决权。"
    assert held(tmp_path, text, "2030-03-04")[0] != "satisfied"
