"""A row of a matrix that is headed by carrying out: who decides there carries out, and makes no strategy."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

MATRIX = """# 质量职责矩阵（RACI）

A——拍板并签发；R——具体办理；C——征求意见；I——告知

| 编号 | 活动 | 总裁 | 首席质量官 |
|---|---|---|---|
| 01 | {} | I | {} |
"""


def verdicts(folder: Path, text: str) -> dict[str, str]:
    (folder / "表.md").write_text(text, "utf-8")
    found = check(folder, pack="cqo-2023", as_of="2026-06-01").findings
    return {f.clause.removeprefix("authority."): f.verdict for f in found}


@pytest.mark.parametrize("mark", ["A", "A/R", "R"])
@pytest.mark.parametrize(
    "row",
    [
        "质量战略、规划及年度计划的组织实施",
        "质量战略的实施",
        "质量规划的落实",
        "质量战略推进",
        "质量战略与质量目标的贯彻执行",
    ],
)
def test_deciding_in_a_row_of_doing(tmp_path: Path, row: str, mark: str) -> None:
    found = verdicts(tmp_path, MATRIX.format(row, mark))
    assert found["strategy_formulate"] != "satisfied" and found["plan_approval"] != "satisfied"
    assert found["strategy_implement"] == "satisfied"


@pytest.mark.parametrize("row", ["质量战略与三年质量规划的制定", "质量战略的批准", "质量战略"])
def test_deciding_in_a_row_of_making(tmp_path: Path, row: str) -> None:
    assert verdicts(tmp_path, MATRIX.format(row, "A"))["strategy_formulate"] == "satisfied"


SPENDING = """# 权限清单

| 开支项目 | 审批人 | {} |
|---|---|---|
| 质量工作经费 | 首席质量官 | {} |
"""


@pytest.mark.parametrize(
    "head", ["额度与办法", "限额及要求", "金额和条件", "权限与说明", "额度、流程", "限额"]
)
def test_a_column_of_sums_by_any_name_bounds_its_row(tmp_path: Path, head: str) -> None:
    found = verdicts(tmp_path, SPENDING.format(head, "预算内每笔5000元以内"))
    assert found["budget"] == "violated"


@pytest.mark.parametrize(("head", "said"), [("额度与办法", "不限"), ("付款部门", "财务部")])
def test_a_column_that_bounds_nothing(tmp_path: Path, head: str, said: str) -> None:
    assert verdicts(tmp_path, SPENDING.format(head, said))["budget"] == "satisfied"
