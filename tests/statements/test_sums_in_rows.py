"""Rows of an authority matrix that a sign and a bare number bound."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import check

LETTER = "# 任命通知\n\n经董事会研究，聘任李明同志为公司首席质量官。\n\n2025年1月1日\n"
CHART = """# 审批权限一览表

金额单位：万元。代号：T 提出；S 审核；★ 最终批准；— 不涉及。

| 事项 | 部门经理 | 首席质量官 | 财务总监 | 总经理 |
|---|---|---|---|---|
{}

2025年2月1日
"""


def verdict(folder: Path, rows: str) -> str:
    (folder / "任命通知.md").write_text(LETTER, "utf-8")
    (folder / "审批权限一览表.md").write_text(CHART.format(rows), "utf-8")
    found = check(folder, pack="cqo-2023", region="jiangsu", as_of="2026-06-01").findings
    return next(f.verdict for f in found if f.clause == "authority.budget")


@pytest.mark.parametrize(
    "rows",
    [
        "| 质量经费单笔 ≤5 | T | ★ | — | — |\n| 质量经费单笔 ＞5 | T | S | S | ★ |",
        "| 质量经费支出 <3 | T | ★ | — | — |\n| 质量经费支出 ≥3 | T | — | S | ★ |",
        "| 质量经费（单项≤10） | T | ★ | — | — |",
        "| 质量费用 ≤2 | T | ★ | — | — |\n| 质量费用 2–10 | T | ★ | S | — |\n| 质量费用 >10 | T | S | S | ★ |",
    ],
)
def test_up_to_a_sum(rows: str, tmp_path: Path) -> None:
    assert verdict(tmp_path, rows) != "satisfied"


@pytest.mark.parametrize(
    "rows",
    [
        "| 质量经费 | T | ★ | — | — |",
        "| 质量经费单笔 ≤5 | T | ★ | — | — |\n| 质量经费单笔 ＞5 | T | ★ | — | — |",
    ],
)
def test_whole(rows: str, tmp_path: Path) -> None:
    assert verdict(tmp_path, rows) == "satisfied"
