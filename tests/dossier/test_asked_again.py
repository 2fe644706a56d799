"""What was answered is not worked out anew, until it is forgotten."""

from __future__ import annotations

import pytest

from checker.dossier.asked_again import asked_again, forget
from checker.dossier.dates import is_date_line
from checker.dossier.heading_words import post_line
from checker.dossier.two_tongues import each_tongue


def test_it_is_worked_out_once_until_it_is_forgotten() -> None:
    asked: list[str] = []

    @asked_again
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    assert [length("权限"), length("权限"), length("任命书")] == [2, 2, 3]
    assert asked == ["权限", "任命书"]
    forget()
    assert length("权限") == 2 and asked == ["权限", "任命书", "权限"]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("2026年3月1日", True),
        ("签发日期：２０２６年３月１日", True),
        ("2026 年 3 月 1 日" + " " * 60, True),
        ("2026年3月1日" + "质" * 40, False),
        ("March 1, 2026", True),
        ("2026年3月", False),
    ],
)
def test_a_long_line_is_no_date_and_a_wide_one_may_be(text: str, holds: bool) -> None:
    assert is_date_line(text) is holds


def test_a_post_is_named_behind_a_colon_of_either_width() -> None:
    assert post_line("岗位名称：质量总监") == post_line("岗位名称:质量总监") == "岗位名称：质量总监"
    assert post_line("岗位名称 质量总监") is None


def test_a_label_of_one_tongue_is_left_whole() -> None:
    assert each_tongue("岗位名称 / Position") == ("岗位名称", "Position")
    assert each_tongue("Position（岗位名称）") == ("Position", "岗位名称")
    for label in ("Position / Title", "岗位名称（职务）", "12 (3)"):
        assert each_tongue(label) == (label,)
