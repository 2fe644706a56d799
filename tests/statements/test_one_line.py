"""A matrix told in one line, and rows whose heads stand in a heading."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Read = Callable[[str, tuple[str, ...]], set[str]]
KEY = "图例：▲拟订 ●审核 ★批准 ○备案"
MINE = ("●=决定 ○=建议 —=无", "首席质量官")


@pytest.mark.parametrize(
    ("text", "headings", "granted"),
    [
        ("年度质量目标 | 质量部 ▲ | 首席质量官 ★ | 总经理 ○", (KEY,), {"strategy"}),
        ("质量预算 | 首席质量官 ▲ | 财务部 ● | 总经理 ★", (KEY,), set()),
        ("质量预算 | 首席质量官 ★ | 财务总监 ★", (KEY,), set()),
        ("停线 / 车间主任 ▲ / 首席质量官 ★ / 厂长 ○", (KEY,), {"quality_safety_stop"}),
        ("质量计划 | 首席质量官 — | 总工程师 ★；质量安全否决 | 首席质量官 ★ | 总工程师 —", (KEY,), {"veto"}),
        ("质量计划 ● | 质量预算 ○ | 产品放行 ●", MINE, {"plan_approval", "product_release"}),
        ("质量规划 ○ | 供应商质量计划 ● | 工程质量计划 —", MINE, set()),
        ("质量计划 ● | 质量预算 ●（5万元以内）", MINE, {"plan_approval"}),
        ("质量计划 ●、质量预算 ○", ("●=决定 ○=建议", "总经理"), set()),
        ("质量部：质量计划 ● | 质量预算 ●", MINE, set()),
    ],
)
def test_a_row_in_a_line(sure_grants: Read, text: str, headings: tuple[str, ...], granted: set[str]) -> None:
    assert sure_grants(text, headings) == granted


@pytest.mark.parametrize(
    ("text", "head", "granted"),
    [
        ("17 / 年度质量计划 / 品管部经理 / 首席质量官", "表头：序号 / 事项 / 经办 / 终审", {"plan_approval"}),
        ("3 / 质量预算 / 首席质量官 / 总经理", "表头：序号 / 事项 / 经办 / 终审", set()),
        ("质量经费支出 / 部门经理 / 首席质量官 / 财务部", "栏目：事项 / 申请 / 批准 / 备案", {"budget"}),
        ("质量经费支出 | 部门经理 | 首席质量官 | 董事长", "表头：事项 | 申请 | 审核 | 批准", set()),
    ],
)
def test_heads_in_a_heading(sure_grants: Read, text: str, head: str, granted: set[str]) -> None:
    assert sure_grants(text, ("审批权限表", head)) == granted


_HEAD = "| 序号 | 权力 | 行使方式 | 是否需他人同意 |\n|---|---|---|---|\n"
_WHO = "| 权力事项 | 责任人 | 权限性质 |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("table", "granted"),
    [
        (_HEAD + "| 1 | 质量安全否决 | 签发否决单 | 否 |\n| 2 | 质量经费 | 逐笔签批 | 是 |", {"veto"}),
        (_HEAD + "| 1 | 质量安全否决 | 签发否决单 | 是，总裁 |\n| 2 | 质量经费 | 签批 | 是 |", set()),
        (_WHO + "| 质量战略制定 | 首席质量官 | 最终决定 |\n| 质量预算 | 总经理 | 最终决定 |", {"strategy"}),
        (_WHO + "| 质量计划审批 | 首席质量官 | 建议 |\n| 质量预算 | 总经理 | 最终决定 |", set()),
    ],
)
def test_who_and_whether_others_are_asked(sure_grants: Read, table: str, granted: set[str]) -> None:
    assert sure_grants(table, ("首席质量官权责清单",)) == granted


@pytest.mark.parametrize(
    ("key", "granted"), [("R=建议 A=批准", {"veto"}), ("R=批准 A=建议", set()), ("◎ 共同签批  ☆ 备案", set())]
)
def test_a_key_in_a_line_of_its_own(sure_grants: Read, key: str, granted: set[str]) -> None:
    table = f"{key}\n| 编号 | 事项 | 首席质量官 | 总经理 |\n|---|---|---|---|\n| 3.1 | 质量安全否决 | A | R |"
    assert sure_grants(table, ()) == granted
