"""Whole small dossiers: a letter gives all eight rights; a table of another paper caps what he decides alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gathering.test_lessened import OF, verdicts

_HEAD = "| 科目 | 年度金额（万元） | 责任人 | 单笔自批上限（万元） |\n|---|---|---|---|\n| 生产维修 | 420 | 生产总监 | 10 |\n"
_LIMIT = "| 项目 | 审批人 | 单笔审批限额（元） |\n|---|---|---|\n"


@pytest.mark.parametrize(
    "table",
    [
        _HEAD + "| 质量经费（检验、认证） | 285 | 首席质量官 | 3 |",
        _LIMIT + "| 质量专项经费 | 首席质量官 | 50,000 |",
        _LIMIT + "| 质量专项经费 | 首席质量官 | 5万元以内 |",
    ],
)
def test_a_sum_beside_his_title_caps_the_money(tmp_path: Path, table: str) -> None:
    found = verdicts(tmp_path, table)
    assert {c for c in OF if found[c] != "satisfied"} == {"budget"}


@pytest.mark.parametrize(
    "table",
    [
        _HEAD + "| 质量经费（检验、认证） | 285 | 首席质量官 | 不限 |",
        _HEAD + "| 质量经费（检验、认证） | 285 | 首席质量官 | — |",
        _HEAD + "| 办公用品 | 3 | 行政总监 | 1 |",
        "| 科目 | 年度金额（万元） | 责任人 |\n|---|---|---|\n| 质量经费 | 285 | 首席质量官 |",
    ],
)
def test_what_is_no_cap_leaves_all_his(tmp_path: Path, table: str) -> None:
    found = verdicts(tmp_path, table)
    assert all(found[c] == "satisfied" for c in OF)
